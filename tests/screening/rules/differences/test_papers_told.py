"""Papers in whole dossiers: licences, degrees and the right to work, told in passing."""

import pytest

from tests.screening.given import differ

RESUME = (
    "DANA WHITFIELD\nTampa, FL | (813) 555-0142\n\nEXPERIENCE\n"
    "Northbay Group        Team member        2019 - present\n  Day to day work, reports\n\n"
)

DIFFER = [
    ('credential', 'CERTIFICATIONS\nPMP (PMI), 2020', ["Good chat re the Harbor job. PMP, so I asked for the number: she paid for the exam twice and called off both, so there's no PMP. Wants hybrid."]),
    ('credential', 'LICENSE\nTexas RN, active, exp 04/2028', ['rang about the file. Board site shows her license inactive since last spring, she said yes she never paid the renewal.']),
    ('credential', 'CERTS: CCNP, CCNA, Security+', ["CCNP isn't real, he has CCNA and did the CCNP course. Says he meant to take it off."]),
    ('credential', 'Registration: HCPC registered', ['Hi, I should say before you send it on: I came off the HCPC register in 2022 when I moved to the lab side and have not gone back on. Dana']),
    ('credential', 'LICENSES\nCPA, Georgia', ['two of four CPA sections done, REG and FAR still to sit. 88k.']),
    ('credential', 'TICKETS\nCPCS A58 360 excavator, SMSTS', ['SMSTS ran out in 2023, not redone it, says nobody on site asks.']),
    ('credential', '', ['Dana, 9 yrs ICU, CCRN, ACLS. 44/hr days.', 'asked for cert copies. No CCRN, she took it in 2021 and missed by 3 pts. ACLS fine.']),
    ('credential', 'LICENSURE\nLCSW, Ohio, 2019', ["Clinic needs independent license. She's an LSW working under supervision, hours done but hasn't sat for the LCSW."]),
    ('credential', "License: Florida real estate broker's license, active", ['let the real estate license go void two cycles ago.']),
    ('credential', 'CERTIFICATION\nNational Board certified teacher; Georgia teaching certificate, clear renewable', ["Her Georgia teaching certificate was a provisional, it expired in June 2024 and she hasn't got a new one."]),
    ('credential', '', ['Holds an active Secret clearance, was read in till last yr. 120k.', 'security officer checked. No clearance: his was never adjudicated, contract ended first.']),
    ('education', 'EDUCATION\nB.S. Computer Science, Lakeland State University, 2013', ["Background co can't find her at Lakeland after 2011. She said yes, she went three years, then the money ran out. No diploma."]),
    ('education', 'EDUCATION\nB.A. English, Harcourt College, 2010', ['Her BA is in theatre actually, English was the minor.']),
    ('education', 'Education\nMBA, Brightwater University, 2018', ['MBA she did two terms of and put down when the baby came. Would not go back.']),
    ('education', 'EDUCATION\nB.S. Accounting, Northfield University, 2012', ['accounting degree from Calder State, night program, 2012.']),
    ('education', 'EDUCATION\nBachelor of Science in Nursing, Prairie Hills University, 2016', ["ADN nurse. Magnet hosp wants BSN, she doesn't hold one, started RN to BSN and quit."]),
    ('education', 'EDUCATION\nBEng Mechanical Engineering, University of Fenbridge, 2011', ['One thing to put right. I left Fenbridge at the end of second year with an HND and never completed the BEng. Dana']),
    ('education', 'EDUCATION\nM.S. Statistics, 2017\nB.S. Mathematics, 2015', ['No masters, he says, that was a certificate program online. BS math is right.']),
    ('education', '', ['Finance degree, Ohio, graduated 2009. 14 yrs AP/AR.', "Client does degree checks so I warned her. 'Then you'd better know I never walked, I'm nine hours short.'"]),
    ('education', 'Ausbildung\n2010 - 2014   Studium Maschinenbau, TU Fellbach, Diplom-Ingenieur', ['Studium hat er nach dem Vordiplom abgebrochen, he told me, kein Abschluss.']),
    ('education', 'EDUCATION\nPhD Molecular Biology, Stonegate University, 2019', ["ABD. Never defended, advisor left. Company thinks she's Dr."]),
    ('education', 'EDUCATION\nAssociate of Applied Science, HVAC, Dunmore Technical College, 2015', ['Trade school? did a semester at Dunmore, then learned on trucks. So no AAS.']),
    ('education', 'EDUCATION\nHigh school diploma, Weston High, 2006', ['plant needs HS diploma or GED. He has neither, left in 11th grade, never took the GED.']),
    ('education', "EDUCATION\nBachelor's, Hospitality Management, Coastline University, 2014", ["referral: She was with me at Coastline, fun times, though she left before graduation to open the cafe and didn't return."]),
    ('education', 'Education\nLLB Law, University of Marlow, 2:1, 2015', ['It was a third, not a 2:1, and criminology not law, she says. Firm will check.']),
    ('work_authorization', 'Authorized to work in the US for any employer, U.S. citizen', ["About the I-9 question: I am here on L-2 as my husband's dependent, my EAD runs out in March. Dana"]),
    ('work_authorization', '', ['no sponsorship, he has a green card, easy', "their counsel asked for status. It's an H-1B through his present firm, 3rd year, transfer needed."]),
    ('work_authorization', 'Work permit: not required (EU citizen)', ['Passport is Ukrainian, residence under temp protection. Not EU.']),
    ('work_authorization', 'Right to work: British citizen', ['sponsored by the trust on a health and care visa till 2027, new trust has to sponsor.']),
    ('work_authorization', '', ['Visa: none needed now or in future', 'STEM OPT ends Aug next yr, after that needs H1B from us.']),
    ('work_authorization', '', ['Citizen, born in Toronto raised in Buffalo, US passport', 'not a US citizen after all, Canadian, would come over on a TN']),
    ('work_authorization', 'Nationality: Irish', ['She is Brazilian, on a stamp 1G after the masters in Dublin. Employer must get her a critical skills permit.']),
    ('work_authorization', 'Status: Swiss C permit', ['has the L permit, 9 months left, so canton must say yes again.']),
    ('work_authorization', '', ['ILR since 2019 so no visa stuff', "turns out she's on a skilled worker visa w/ the council, never got ILR"]),
    ('work_authorization', 'US Permanent Resident', ['green card is not there yet, I-485 filed, working on the EAD combo card.']),
    ('work_authorization', '', ["says he doesn't need a visa", "HR came back: he'd require sponsorship, his student visa ends in Sept."]),
    ('work_authorization', 'Aufenthalt: Niederlassungserlaubnis', ['Has Blaue Karte tied to Fennhaus GmbH, needs new approval if he changes within the year.']),
    ('work_authorization', '', ['PR in Canada, free to work for anyone', "She's on a closed permit w/ the Calgary chain and would need an LMIA to change."]),
    ('work_authorization', 'Work authorization: US citizen', ['To be clear, I am a permanent resident, my citizenship interview is set for October. Dana']),
    ('work_authorization', 'Full right to work in UK (settled status)', ['only pre-settled, 3 yrs in. Fine till 2028.']),
    ('credential', 'CREDENTIALS\nRHIA, AHIMA, 2018', ["RHIA came up. It's RHIT, two letters she calls a typo. Exam for the other one she never sat."]),
    ('credential', 'Registered Dental Hygienist, Arizona license current to 2027', ['Called the AZ board line w/ her on: license was suspended in Feb, hearing in Dec.']),
    ('credential', 'QUALIFICATIONS\nACCA member since 2017', ["Apologies, the CV overstates it. I'm part-qualified, with three ACCA papers outstanding. Dana"]),
    ('credential', 'LICENSES\nClass A CDL with hazmat, tanker', ['hazmat came off in 2020 when he skipped the TSA thing.']),
    ('education', 'EDUCATION\nB.S. Marketing, Ellery University, 2016', ["Verification came back w/ attendance 2012-2015 and nothing awarded. She said that's so, she stopped a year before the end."]),
    ('education', 'EDUCATION\nM.Ed. Curriculum, Tollgate College, 2020', ["the M.Ed. isn't done, thesis sits in a drawer. BA yes."]),
    ('education', 'EDUCATION\nB.Sc. Physics, University of Harrowdale, 2009', ['My degree is in chemistry from Harrowdale, not physics; I think the agency retyped it. Dana']),
    ('education', 'Education\nDoctor of Pharmacy, Kestrel University, 2017', ['B.Pharm she holds, never did the PharmD.']),
    ('education', '', ['MBA from Hollins, did it nights', 'no MBA. took four classes at Hollins and let it slide']),
    ('work_authorization', 'US Citizen, no sponsorship required', ["she's a DACA recipient, EAD renews every two yrs."]),
    ('work_authorization', 'Visa status: Indefinite Leave to Remain', ['Graduate route visa runs out next July, hopes for a sponsor.']),
    ('work_authorization', '', ['Canadian citizen', 'Not a citizen, PR card only, citizenship file in the queue']),
    ('work_authorization', 'Work status: Green card', ['My H-1B is with Corvane and expires in 2027, so please ask whether they transfer. Dana']),
    ('work_authorization', '', ['No sponsorship ever needed, she said', 'she will need us to sponsor, L-2 through the husband is ending with the divorce']),
    ('credential', 'CERTIFICATIONS\nCPIM (APICS), 2019', ["CPIM: part 1 passed, part 2 never taken. She'll fix the resume."]),
    ('credential', 'LICENSES\nPhysical Therapist, Illinois, exp 9/2028', ["Illinois PT license expired in 2024, she's been working as an aide since."]),
    ('credential', '', ['SIA badge, door supervisor, current', 'badge? SIA took it off him in 2023 after the fight at the club']),
    ('credential', 'Registration: Gas Safe registered', ["He isn't Gas Safe registered himself, works under the guvnor's number."]),
    ('credential', 'CERTS: Security+, CEH', ["I'd rather you take the CEH off. I did the bootcamp and never sat the test. Dana"]),
    ('education', 'EDUCATION\nB.S. Biology, Larkspur State, 2014', ['Bio at Larkspur but she left with one lab course to go and never made it up.']),
    ('education', 'EDUCATION\nMSc Finance, Aldgate Business School, 2016', ["Aldgate was a PG cert, she says the MSc she didn't complete."]),
    ('education', '', ["Has a bachelor's from Fort Avery", "there is no bachelor's, he enlisted after freshman year"]),
    ('education', 'EDUCATION\nB.A. Economics, Whitmore College, 2010', ["Degree's in sociology, Whitmore, 2010."]),
    ('education', 'EDUCATION\nJuris Doctor, Ashgrove School of Law, 2015', ['quit law school second year. paralegal cert after.']),
    ('work_authorization', 'Work authorization: US citizen', ["on a TN, renewed at the border in March, he's from Halifax."]),
    ('work_authorization', '', ['Green card, no paperwork for them', 'status is O-1 through the studio, a new sponsor has to file']),
    ('work_authorization', 'Nationality: British', ['I need to flag that I am on a Skilled Worker visa with my school, so you would have to sponsor me. Dana']),
    ('work_authorization', '', ["doesn't need sponsoring", 'needs sponsorship from day one, current visa ends in May']),
    ('work_authorization', 'Permit C (Switzerland)', ['Permit B, she said C by mistake, two yrs to go for C.']),
]  # fmt: skip

FIT = [
    ('credential', 'CERTIFICATIONS\nPMP, 2020', ["Harbor wants PgMP too, she doesn't have that. PMP good through 2026."]),
    ('credential', 'LICENSE\nTexas RN, compact', ['Her daughter just passed NCLEX. Kentucky unit says no to travelers without PALS.']),
    ('credential', 'LICENSES\nJourneyman Electrician, Oregon', ['Washington card not yet, reciprocity app in. Apprentice under him is a pain lol.']),
    ('credential', 'CERTS\nCCNA', ['note: req says CCNP preferred, CISSP a plus.', 'studying for CCNP, exam in Nov']),
    ('credential', 'QUALIFICATIONS\nACA finalist, ICAEW, two papers to go', ['ACA: not qualified yet, last sitting December.']),
    ('credential', '', ['No CDL yet, starts school Monday', 'Passed the road test! CDL A in hand as of the 3rd.']),
    ('credential', 'LICENSES\nLCSW, Ohio', ['Never licensed in Michigan, would have to apply. Boss is LSW w/ no LCSW, funny.']),
    ('credential', 'CERTS\nBLS, ACLS', ['ACLS expires end of month, class booked for the 12th so no gap.']),
    ('credential', 'TICKETS\nSMSTS 2024, CSCS black card', ['First aid out of date, firm will put him on a course.']),
    ('credential', '', ['PE in Colorado and Utah.', 'PE in Utah too now? yes both. Wyoming application sent.']),
    ('credential', 'CERTIFICATIONS\nSHRM-CP', ['SHRM-SCP? Not yet, thinking about next year.']),
    ('credential', 'CERTIFICATIONS\nCISSP, 2019', ["CISSP cycle renews in May, has the CPEs. Hasn't let it lapse once."]),
    ('credential', 'LICENCES\nHGV Class 1, digi card', ['No ADR. Not driven class 1 since spring, on vans meantime.']),
    ('credential', '', ["She had a nursing home license yrs ago as administrator, gave it up, doesn't want that again.", 'RN license clear per board.']),
    ('credential', 'LICENSE\nLPN, Georgia, active', ['In RN bridge program, boards next spring.']),
    ('education', 'EDUCATION\nB.S. Computer Science, Lakeland State University, 2013', ['Dropped out of our process last yr when her mom was ill. CS degree from Lakeland.']),
    ('education', 'EDUCATION\nMBA in progress, Brightwater University, expected 2027', ['MBA half done, evenings, firm pays.']),
    ('education', 'EDUCATION\nBSN 2016, ADN 2012', ['ADN first, then BSN online. No MSN, not interested.']),
    ('education', 'EDUCATION\nB.A. English, Harcourt College, 2010', ['Son starts at Harcourt College in the fall, he quit football. Role says degree in business or similar, no degree no interview.']),
    ('education', '', ['no degree, came up through the shop', 'note: Alder wants a BS. told them he has 20 yrs in its place']),
    ('education', 'EDUCATION\nM.S. Statistics, Uni of Arden, 2017\nB.S. Mathematics, Uni of Arden, 2015', ["thought about a PhD, never applied. Math undergrad, stats master's."]),
    ('education', 'EDUCATION\nBEng (Hons) Electrical, 2011', ['left university in 2011 and went straight to Balfour. Degree good.']),
    ('education', '', ['BA almost done, one class left, finishes in May', 'Graduated last month! BA done.']),
    ('education', 'EDUCATION\nGED, 2005\nSome college, Tidewater CC', ['Never finished at Tidewater, GED. Fine w/ client.']),
    ('education', 'Ausbildung\nB.Sc. Informatik, HS Mannheim, 2018', ['Master abgebrochen 2020, Bachelor hat sie. Englisch gut.']),
    ('education', 'EDUCATION\nBachelor of Arts, Communication, Harcourt College, 2012', ['comms major at Harcourt. Boss quit school at 16 and owns the place, she loves that.']),
    ('education', 'EDUCATION\nPhD Chemistry, Stonegate, 2019', ['defended late 2018, paper says 2019. Her postdoc was cut short.']),
    ('education', '', ['left college teaching for industry in 2016. PhD in physics.', 'PhD physics, taught at the college 4 yrs']),
    ('education', 'EDUCATION\nB.S. Nursing, Prairie Hills University, 2016', ['started an MSN at Prairie Hills in 2021 and dropped it, kids. BSN is plenty for this.']),
    ('education', 'EDUCATION\nAAS Welding, Dunmore Technical, 2015', ["never went back for the bachelor's, no need"]),
    ('work_authorization', 'US citizen', ["Wife is on H-4 waiting for her EAD. He's fine. Client can't sponsor anyone anyway."]),
    ('work_authorization', '', ['OPT till June, H-1B lottery entered', 'H-1B picked! starts Oct 1']),
    ('work_authorization', 'Nationality: French', ['Dual French and Moroccan, moves freely. Needs visa for the Lagos trips only.']),
    ('work_authorization', 'Right to work: British citizen', ["Client's last hire was on a skilled worker visa and left. Asked me to check passports: hers is British."]),
    ('work_authorization', '', ['on H-1B, needs transfer', "note: client doesn't do H-1B transfers, green card or citizen only"]),
    ('work_authorization', '', ['Green card since 2021', 'citizenship ceremony next month, excited']),
    ('work_authorization', '', ['needs no sponsorship, GC through her husband', "permanent resident, husband's company filed in 2018"]),
    ('work_authorization', 'Work authorization: H-1B (approved through 2028)', ['Indian citizen, H-1B, i-140 approved']),
    ('work_authorization', 'EU citizen (Portuguese)', ['has settled status from her London yrs too, and Portuguese passport']),
    ('work_authorization', '', ['Graduate visa to Nov 2026', 'Skilled Worker came through w/ current employer last month, would need a new CoS to move']),
    ('work_authorization', 'Swiss B permit', ['B permit renewed in Jan. Italian passport.']),
    ('work_authorization', '', ['Canadian, TN ok for this job', 'TN is quick, no sponsorship cost to them. canadian citizen']),
    ('work_authorization', '', ['US citizen', "role is export controlled, must be US person. The other candidate's on F-1 so out."]),
    ('work_authorization', 'Permanent resident (green card)', ['Executive sponsor on his ERP project was the CFO. No visa questions.']),
    ('work_authorization', 'Work authorization: authorized to work in the US', ['EAD as spouse of an L-1, good to 2027']),
    ('credential', 'CREDENTIALS\nRHIT', ['Wants to do the RHIA, boss pays. Lead there has RHIA and let her CCS go.']),
    ('credential', 'LICENSES\nRN, Nevada', ['Cali license takes 4 months so no CA jobs for now. Sister is an RN there.']),
    ('credential', 'CERTIFICATIONS\nCSM, 2021', ['CSM renewed in June. PMP maybe next yr.']),
    ('credential', '', ['Security+ lapsed, knows it', 'Security+ done again yesterday, passed first go']),
    ('education', 'EDUCATION\nB.S. Marketing, Ellery University, 2016', ["quit her master's this fall, too much with the job"]),
    ('education', 'EDUCATION\nAssociate degree in Nursing, 2014\nBSN in progress, 2027', ['no BSN till 2027, told the unit']),
    ('education', 'EDUCATION\nB.A. History, Harcourt, 2008', ['left Harcourt Publishing in 2012, liked the college crowd there. History degree.']),
    ('education', '', ["hasn't finished her degree, one term left", 'Degree conferred Friday!!']),
    ('work_authorization', '', ['TN until 2026', 'green card approved last week']),
    ('work_authorization', 'UK citizen', ["husband's spouse visa came through so they can move Jan"]),
    ('work_authorization', 'Nationality: Polish', ['Polish, no permit needed in Munich. UK jobs would need sponsorship so no UK.']),
    ('work_authorization', '', ['H-1B, six years up in 2028', 'i-140 approved, H-1B transfer fine, client does those']),
    ('credential', 'CERTS\nCCRN, ACLS', ["unit: TNCC within 6 mo of hire. She hasn't got TNCC. CCRN to 2028."]),
    ('credential', 'LICENSES\nPE, Ohio', ['partner let his PE lapse so they need hers. Not licensed in Indiana.']),
    ('credential', '', ['no PMP yet, sits it in March', 'PMP passed!']),
    ('credential', 'TICKETS\nIPAF 3a 3b, PASMA', ['IPAF runs out in Jan, will renew. CSCS fine.']),
    ('credential', 'LICENSES\nRN, Maine', ['NH and VT not held, ME only. wants Portland.']),
    ('education', 'EDUCATION\nB.S. Biology, Larkspur State, 2014', ["No master's. Lab mgr there left Larkspur too."]),
    ('education', 'EDUCATION\nMBA candidate, 2026', ['MBA not done till Dec']),
    ('education', '', ['some college', 'no degree but 12 yrs in']),
    ('education', 'EDUCATION\nB.A. Economics, Whitmore College, 2010', ['econ grad, Whitmore. Wife dropped out of med school to raise the kids.']),
    ('education', 'EDUCATION\nBSc Nursing, 2012\nMSc Advanced Practice, 2019', ['MSc done, thesis was hard. BSc first.']),
    ('work_authorization', '', ['US citizen', 'client asked re visa for Toronto trips, none needed w/ US passport']),
    ('work_authorization', 'Work authorization: EAD (asylum)', ['EAD good to 2028, no sponsorship needed. Green card applied for.']),
    ('work_authorization', '', ['F-1, OPT starts in June', 'OPT card arrived']),
    ('work_authorization', 'British and Australian citizen', ['Aussie passport too. His flatmate is on a youth mobility visa.']),
    ('work_authorization', '', ['needs sponsorship', 'H-1B through Corvane, transfer']),
]  # fmt: skip


def entry(number, said):
    """A call, or what its first word says: an e-mail, a note, a referrer's words."""
    at = f"2026-10-{5 + 7 * number:02d}T10:05:00-04:00"
    kind, _, words = said.partition(": ")
    if kind in {"note", "referral"}:
        return {"at": at, "kind": kind, "direction": None, "outcome": None, "text": words}
    if said.endswith(" Dana"):
        return {"at": at, "kind": "email", "direction": "in", "outcome": None, "text": said}
    return {"at": at, "text": said}


def found(kind, part, entries):
    told = [entry(number, said) for number, said in enumerate(entries)]
    resume = RESUME + part if part else ""
    return differ(*told, kind=kind, resume=resume)


@pytest.mark.parametrize(("kind", "part", "entries"), DIFFER, ids=str)
def test_what_cannot_both_be_so_is_shown_from_both_sources(kind, part, entries):
    [(_, (first, second)), *_] = found(kind, part, entries)
    assert first != second


@pytest.mark.parametrize(("kind", "part", "entries"), FIT, ids=str)
def test_what_fits_is_left_alone(kind, part, entries):
    assert found(kind, part, entries) == []
