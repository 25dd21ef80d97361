"""Years of experience in everyday words: what cannot both be true, and what only looks so."""

import pytest

from tests.screening.given import differ

SONO = """Dana Whitfield, RDMS
Tampa FL   813-555-0142

EXPERIENCE
Tidewater Women's Health, Tampa      Sonographer, OB/GYN      Aug 2021 - Present
  Level II anatomy scans, NT, follicle counts
Crossbay Hospital, Tampa             Radiologic Technologist  June 2015 - July 2021
  Portables, OR, fluoro

AS Radiography 2015, ultrasound certificate 2021
"""
NET = """DANA WHITFIELD
Network engineer, Dayton OH

Vexley Insurance, Dayton          Network Engineer          2/2020 - present
 - Cisco and Palo Alto, 14 branches, SD-WAN cutover 2023
Ohio Valley Telephone, Dayton     Field Technician          8/2016 - 1/2020
 - DSL and fiber installs, pole work
AAS Network Tech, Sinclair, 2016
"""
CARP = """Dana Whitfield
Joiner / site supervisor
Sheffield

Experience
Norwood Build, Sheffield      Site Supervisor       March 2023 - now
  runs gangs of 12, RAMS, programme
Norwood Build, Sheffield      Joiner                2017 - March 2023
  first and second fix, roofs
Apprentice joiner, P. Yates & Son   2014 - 2017

NVQ 3 Carpentry 2017. SMSTS 2023
"""
TEACH = """Dana Whitfield
Teacher of mathematics, Utrecht

09/2020 - heden   Docent wiskunde, Stedelijk College, Utrecht
09/2016 - 08/2020 Verzekeringsadviseur, Bastion Verzekeringen, Amersfoort
BSc Wiskunde, Universiteit Utrecht, 2016
"""
BUYER = """DANA WHITFIELD
Category buyer, indirect spend

EXPERIENCE
Feldmann Werke GmbH, Kassel       Strategic Buyer          10/2021 - present
  Tenders for logistics and packaging, SAP Ariba
Feldmann Werke GmbH, Kassel       Logistics clerk          08/2015 - 09/2021
  Shipping papers, carrier bookings
Abitur 2013, Kaufmann 2015
"""
DENT = """Dana Whitfield, DDS
Boise, Idaho

Foothills Dental, Boise         Associate dentist      July 2022 - present
  General, same day crowns (CEREC), molar endo
School: DDS, Creighton, 2022.  BS Biology, 2018
"""

DIFFER = [
    (SONO, ["great chat. ultrasound for 11 yrs, OB the whole time. $44"], ("r1", "e1")),
    (SONO, ["She's been scanning moms and babies a dozen years, \"twelve years of OB ultrasound\""], ("r1", "e1")),
    (SONO, [{"kind": "email", "direction": "in", "text": "Hi! Yes send me in. I bring more than a decade of sonography. Dana"}], ("r1", "e1")),
    ("", ["sonographer 5 yrs", "says now she has 9 yrs as a sonographer"], ("e1", "e2")),
    ("", ["OB for 4 yrs, came over from xray", "told Bayside she's had eight years on OB, I was on the line"], ("e1", "e2")),
    (NET, ["network engineer going on 15 yrs. 98k. remote 2 days"], ("r1", "e1")),
    ("", ["Cisco: 6 yrs", "asked again for the form. Cisco? Eleven."], ("e1", "e2")),
    (CARP, ["Has been a site supervisor for 9 years, gangs of 12"], ("r1", "e1")),
    ("", ["joiner by trade, 12 years on the tools all in", "20 years on the tools he tells the client, apprenticeship and all"], ("e1", "e2")),
    (TEACH, ["Maths teacher 13 yrs, loves year 3"], ("r1", "e1")),
    ("", ["teaching: six years now", {"kind": "email", "direction": "in", "text": "Dear Ms Bell, with my fourteen years of teaching I would fit in well. Kind regards, Dana"}], ("e1", "e2")),
    (BUYER, ["procurement 12 yrs strong, 74k, 3 mths notice"], ("r1", "e1")),
    ("", ["5 yrs strategic buying, before that the shipping desk", "said ten yrs as a strategic buyer to the HR lady"], ("e1", "e2")),
    ("", ["SAP 3 yrs, started on it w/ the new job", "been using SAP the last 10 yrs, day in day out"], ("e1", "e2")),
    (DENT, ["Dentist ten years, wants out of insurance work"], ("r1", "e1")),
    ("", ["Four years in practice, qualified 2022", "nine years in practice, owner liked that"], ("e1", "e2")),
    ("", ["CDL 7 yrs OTR, clean", "has driven OTR for 16 years"], ("e1", "e2")),
    ("", ["started cooking professionally in 2019", "a chef for 15 years, on the pass for most of it"], ("e1", "e2")),
    ("", ["done fund accounting just the two years", "fund accounting? 8 yrs she told them"], ("e1", "e2")),
    ("", ["In HR 6 years all told", "HR generalist for 13 yrs, CIPD the lot"], ("e1", "e2")),
    ("", ["two and a half years of Python", "puts Python at 7 yrs when I filled in the matrix with him"], ("e1", "e2")),
    ("", ["hasn't been in oncology long, 18 months", "5 yrs oncology, infusions mostly"], ("e1", "e2")),
]  # fmt: skip

FIT = [
    (SONO, ["5 yrs OB, 11 in imaging all told"]),
    (SONO, ["client's job: 8 yrs OB ultrasound. she has 5, they'll look"]),
    (SONO, ["her lead, Trish, 20 yrs of sonography, would be her ref"]),
    (SONO, ["lived in Tampa 15 yrs, not leaving"]),
    (SONO, ["Tidewater has done ultrasound for 30 yrs. She's 5 there"]),
    ("", ["5+ yrs ultrasound", "six yrs in ultrasound come August"]),
    (NET, ["networks 6 1/2 yrs, field work before"]),
    (NET, ["10 yrs in telecom and networking put together"]),
    (NET, ["first met a Cisco 12 years ago in school"]),
    (NET, ["team of 4 w/ 60 yrs Cisco between them"]),
    (NET, ["contract is 2 yrs Palo Alto, ext poss"]),
    ("", ["4 yrs Cisco", "needs 8 yrs Cisco the hm says. too far"]),
    (CARP, ["supervising 3.5 yrs, joiner since 2014"]),
    (CARP, ["12 yrs in the trade counting his time"]),
    (CARP, [{"kind": "referral", "by": "Paul Yates", "text": "I had 25 years as a site supervisor myself and Dana's the best I brought on."}]),
    (TEACH, ["6 yrs teaching, insurance before"]),
    (TEACH, ["school is 90 years old, wants a maths teacher w/ 10 yrs"]),
    (BUYER, ["at Feldmann 11 yrs, 5 of them as buyer"]),
    (BUYER, ["previous buyer there lasted 12 yrs"]),
    (DENT, ["4 yrs out of school. owner has 25 yrs in practice, wants to sell in 5"]),
    (DENT, ["non compete 2 yrs, 10 miles"]),
    ("", ["6 yrs SAP MM", "SAP 6 yrs, ABAP 1"]),
    ("", ["10 yrs as a driver, 4 of those OTR", "OTR 4, ten in total behind the wheel"]),
    ("", ["two yrs fund accounting at Vale, five before that at Orrin", "7 yrs fund accounting"]),
    ("", ["her husband has 12 yrs of Python", "3 yrs Python herself"]),
    ("", ["they'd want 5 yrs HR", "HR 3 yrs"]),
]  # fmt: skip


@pytest.mark.parametrize(("resume", "entries", "between"), DIFFER)
def test_years_that_do_not_fit(resume, entries, between):
    found = differ(*entries, resume=resume, kind="experience_years")
    assert ("experience_years", between) in found


@pytest.mark.parametrize(("resume", "entries"), FIT)
def test_years_that_fit(resume, entries):
    assert differ(*entries, resume=resume, kind="experience_years") == []
