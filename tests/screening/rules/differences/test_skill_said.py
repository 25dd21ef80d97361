"""Skills in everyday words of many trades: what cannot both be true, and what only looks so."""

import pytest

from tests.screening.given import differ

NURSE = """DANA WHITFIELD, RN, CEN
Tampa, FL | (813) 555-0142

EXPERIENCE
Harbor Point Medical Center, Tampa            ED Nurse            May 2019 - present
• 40 bed level II, triage, resus rooms, moderate sedation
• Ultrasound guided IVs, IO access, arterial line setup
• Left ventricular assist device patients, balloon pump transfers
Ridgeway General, Lakeland                    RN, Med/Tele        June 2016 - April 2019
• Heparin and cardizem drips, chest tubes, post cath sheath pulls

EDUCATION
BSN, Polk State, 2016
"""
DEV = """Dana Whitfield
Leeds | dana@example.com

Senior Developer, Fellside Payments, Leeds          Jan 2021 to date
 - Card ledger in Elixir, moved the nightly batch to Kafka streams
 - Wrote the Terraform modules for three environments
 - On call one week in five
Developer, Copperline Retail, York                  Sept 2016 to Dec 2020
 - PHP shop, Postgres, a small Vue front end

Skills: Elixir, Kafka, Terraform, Postgres, Docker, some Rust
BSc Computing, Leeds Beckett, 2016
"""
FINANCE = """DANA WHITFIELD
Financial accountant

2020 - present   Group Accountant, Oldfield Castings, Derby
   Consolidation of nine entities in OneStream, hedge accounting, IFRS 16 leases
   Statutory accounts, audit liaison with the auditors
2015 - 2020      Management Accountant, Tarn Bakeries, Derby
   Month end, stock counts, costings, payroll for 180 weekly paid staff

ACCA 2018. German B2.
"""
WELDER = """DANA WHITFIELD  pipe and structural welder
WORK
Gulfline Fabrication, Pascagoula MS      2018 - now
  6G pipe TIG root, stick cap, stainless spools, x-ray quality
  Overhead crane and boom lift daily, fit up from isometrics
Pinebelt Trailers, Hattiesburg MS      2013 - 2018
  MIG on aluminum dump bodies, plasma table
TICKETS  OSHA 10, rigging level 1
"""
SALES = """Dana Whitfield
Account executive, industrial packaging

Experience
Corvane Packaging, Cincinnati            Account Executive            Mar 2020 - Present
- Territory of Ohio and Kentucky, 62 accounts, cold calling for new ones
- Negotiated the national contract with a grocery chain, tender responses
- Salesforce pipeline, weekly forecast
Bluegrass Office Supply, Lexington       Inside Sales                 2015 - 2020
- 50 outbound calls a day, quotes, renewals
"""
LAB = """Dana Whitfield, MSc
Analytical chemist

Employment
Brightwater Pharma, Cork        QC Analyst        Feb 2019 - Present
 HPLC and dissolution, Empower, method transfer, stability pulls
 Karl Fischer, FTIR, LIMS administrator for the shift
Lee Valley Dairies, Cork        Lab technician    2016 - 2019
 Fat and protein, plate counts, somatic cells

MSc Analytical Chemistry, UCC, 2016
"""
FREIGHT = """Dana Whitfield
Logistics coordinator

Meridian Forwarding, Rotterdam     Import/Export Coordinator     04/2019 - present
  Customs declarations in AGS, T1 documents, letters of credit
  Reefer containers, dangerous goods paperwork (ADR, IMDG)
Van Dorp Warehousing, Schiedam     Planner                       2015 - 03/2019
  Slot planning, reach truck cover, cycle counts in Manhattan WMS
"""
LEGAL = """DANA WHITFIELD
Paralegal

Hartwell & Moss LLP, Columbus OH      Litigation Paralegal      2018 - present
  E-discovery in Relativity, privilege logs, deposition summaries
  Second chaired two jury trials, exhibit lists, witness prep
Franklin County Clerk                 Deputy clerk              2014 - 2018
  Dockets, filings
"""

DIFFER = [
    # resume, entries, the two sources
    (NURSE, ["Nice chat. Only catch, ultrasound IVs. Job wants it, she has never learned it, calls the PICC team every time"], ("r1", "e1")),
    (NURSE, [{"kind": "referral", "by": "Lou Tran", "text": "Dana and I split shifts for 4 years. Great on the floor. She was never let near triage though, they kept that for the senior girls."}], ("r1", "e1")),
    (NURSE, ["on a break. balloon pumps? hasn't laid hands on one in her life. 41/hr"], ("r1", "e1")),
    (DEV, ["Ruth at the client needs Kafka. Dana straight out: Fellside has it but another squad owns it, he's not written a line against it"], ("r1", "e1")),
    (DEV, [{"kind": "email", "direction": "in", "text": "Hi,\nQuick one before you send me: I can't claim Terraform. Our platform people look after all of that and I have yet to open a module.\nDana"}], ("r1", "e1")),
    (FINANCE, ["hedge accounting never came into it she says, treasury books all that"], ("r1", "e1")),
    (FINANCE, ["doesn't have a word of German, laughed when I asked"], ("r1", "e1")),
    (WELDER, ["TIG no. Says he's a stick and wire man, couldn't run a TIG root to save his life"], ("r1", "e1")),
    (WELDER, [{"kind": "referral", "by": "Hank Broussard", "text": "I was foreman. Good fitter. Aluminum, no sir, we wouldn't let him on it at Pinebelt, he did mild steel only."}], ("r1", "e1")),
    (SALES, ["asked about hunting new business. All of her accounts were handed to her, zero cold calling, wouldn't know where to begin"], ("r1", "e1")),
    (LAB, ["prep for Thurs. HPLC is run by a dedicated team next door so he has no hands on with it whatsoever, wet chem only"], ("r1", "e1")),
    (LAB, ["Method transfer came up - not something she has done, ever. 2 wks"], ("r1", "e1")),
    (FREIGHT, ["Client wants L/Cs. Dana: the bank desk upstairs handled those, I never dealt with a letter of credit"], ("r1", "e1")),
    (FREIGHT, ["dangerous goods is new territory, no DG shipments so far in her working life"], ("r1", "e1")),
    (LEGAL, ["trial work? None, everything she's had settled, she hasn't set foot in a courtroom at a jury trial"], ("r1", "e1")),
    (LEGAL, ["likes it there. Relativity: only the vendor touches it, she's had no login even"], ("r1", "e1")),
    ("", ["drives the reach truck every day, counterbalance too", "has never sat on a reach truck, pedestrian pallet truck only"], ("e1", "e2")),
    ("", ["speaks Polish fluently, grew up w/ it", "client rang in Polish and she couldn't follow, says she has no Polish at all"], ("e1", "e2")),
    ("", ["Payroll? \"Never touched it, outsourced to a bureau.\"", "ran payroll in house for 90 people at the same firm, start to finish, every month for yrs"], ("e1", "e2")),
    ("", ["has closed crowns and veneers both, about 12 units a wk", "no veneers experience, boss keeps those for himself"], ("e1", "e2")),
]  # fmt: skip

FIT = [
    (NURSE, ["sedation fine. never done peds, says so herself"]),
    (NURSE, ["client's ED doesn't do ultrasound IVs, they have a team. she'd miss it"]),
    (NURSE, ["hasn't done med/tele since Ridgeway and won't go back to it"]),
    (NURSE, ["her cousin Tia is a nurse too, never worked triage. Dana did the triage course in '20"]),
    (NURSE, ["No trouble w/ balloon pumps. never had one go wrong"]),
    (DEV, ["Kafka yes. Never used Kinesis, same idea tho. Java no"]),
    (DEV, ["hm says nobody on the team has touched Terraform, they want someone who has. told Dana"]),
    (DEV, ["Rust: toy projects only, never at work"]),
    (DEV, ["doesn't want to write PHP again, not touched it since Copperline"]),
    (DEV, ["has never had a problem w/ Kafka in prod, no outages"]),
    (FINANCE, ["no US GAAP. IFRS only"]),
    (FINANCE, ["payroll was years ago and she doesn't do it these days"]),
    (FINANCE, ["new role has no consolidation in it, sold to her as pure stat accounts"]),
    (WELDER, ["has never failed an x-ray on TIG. no orbital"]),
    (WELDER, ["shop he is at now does no aluminum"]),
    (SALES, ["hates cold calling. will do it, has for years"]),
    (SALES, ["never sold software"]),
    (LAB, ["no GC. asked if Empower 3 or 2, he'll check"]),
    (LAB, ["predecessor in the job had never done method transfer, thats why they let her go. want someone who has"]),
    (FREIGHT, ["never did air freight, sea and road only"]),
    (FREIGHT, ["not used the WMS since Van Dorp"]),
    (LEGAL, ["only second chaired, never first, isn't an attorney. fine"]),
    ("", ["never used Workday", "Workday training booked by her firm for next month"]),
    ("", ["learning Spanish on an app", "no Spanish yet to speak of"]),
    ("", ["Would be able to do nights in ICU? asked. Never floated there", "floated to ICU twice this wk, first time, enjoyed it"]),
    ("", ["drives a 7.5 tonner", "never driven an artic, would pay for the course"]),
]  # fmt: skip


@pytest.mark.parametrize(("resume", "entries", "between"), DIFFER)
def test_done_and_never_done(resume, entries, between):
    assert ("skill", between) in differ(*entries, resume=resume, kind="skill")


@pytest.mark.parametrize(("resume", "entries"), FIT)
def test_nothing_of_theirs_is_denied(resume, entries):
    assert differ(*entries, resume=resume, kind="skill") == []
