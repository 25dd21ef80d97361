"""Years that may well be true beside a resume: what is counted in, of whom, of what."""

import pytest

from tests.screening import given

CT_TECH = """DANA WHITFIELD, R.T.(R)(CT)
Tampa FL | (813) 555-0142

PROFESSIONAL EXPERIENCE

Gulfside Medical Center, Tampa, FL
CT Technologist                                 06/2021 - Present
- Trauma, stroke and angio studies on GE Revolution
- Trains students

Bayline Orthopaedics, Tampa
X-Ray Technologist                              05/2019 - 06/2021
- Clinic films, C-arm in the surgery center

EDUCATION
AS Radiography, Hillsborough Community College, 2019
"""
DEVELOPER = """Dana Whitfield
Manchester

Senior Backend Engineer, Ferrow Ltd (2021 - now)
Go services on Kubernetes, Postgres, some Terraform.

Software Engineer, Quillmark (2018 - 2021)
Python and Django; moved the monolith to AWS.

BSc Computer Science, University of Leeds, 2018

Skills: Python, Go, Kubernetes, Terraform, AWS, Postgres, Kafka
"""
ACCOUNTANT = """Dana Whitfield
Denver CO

SENIOR ACCOUNTANT
Harbeck Foods, Denver | Feb 2020 - Present
Month-end close, NetSuite, SOX walkthroughs, audit PBC lists

STAFF ACCOUNTANT
Milston & Co CPAs, Boulder | Sep 2017 - Jan 2020
Audits of small manufacturers, tax returns in season

EDUCATION
BS Accounting, Colorado State, 2017
CPA, Colorado
"""
WELDER = """Dana Whitfield - welder
Work
Ironvale Fabrication, Gary, IN   2018-present   Structural welder
 MIG and flux core on heavy plate, 6G pipe certs kept current
Calloway Trailers, Gary, IN   2015-2018   Welder
 Aluminum MIG, some TIG
Certs: AWS D1.1
"""
ICU_NURSE = """Dana Whitfield RN BSN
Experience
St Brendan Hospital, ICU - Registered Nurse - Aug 2019 to present
  24-bed mixed ICU, CRRT, vents, charge since 2022
St Brendan Hospital, Telemetry - Registered Nurse - July 2016 to Aug 2019
  Drips, cardioversions
Education
BSN, Ohio State, 2016
"""
DESIGNER = """Dana Whitfield
Maschinenbauingenieurin, Stuttgart

Berufserfahrung
seit 03/2020  Konstrukteurin, Hallbach Pumpen GmbH, Stuttgart
  CATIA V5, Toleranzanalysen, Lieferantengespräche
09/2016 - 02/2020  Konstrukteurin, Oderwerk AG, Berlin
  SolidWorks, Vorrichtungsbau

Ausbildung
M.Sc. Maschinenbau, TU Berlin, 2016

Sprachen
Deutsch, Englisch C1
"""
SELLER = """Dana Whitfield | Chicago
EXPERIENCE
Account Executive, Pinegate Software, 2022-present. Mid-market SaaS, $1.1M quota, 118 % last year.
SDR, Pinegate Software, 2020-2022. 60 calls a day.
Server, Rosso Trattoria, 2016-2020.
EDUCATION
BA English, DePaul, 2020
"""
PLANT = """Dana Whitfield
Operations leader

CAREER
Plant Manager, Tolland Plastics, Akron OH, 2019 - present. 140 people, 3 shifts, injection molding.
Production Supervisor, Tolland Plastics, 2014 - 2019. Team of 25.
Process Technician, Berwick Molding, 2009 - 2014.
"""

MAY_BE = [
    (CT_TECH, "XR 2 y + CT 5 y at the trauma center"),
    (CT_TECH, "7 yrs xray incl clinicals"),
    (CT_TECH, "about 5 yrs CT, 7 all in"),
    (CT_TECH, "9 yrs in healthcare counting the years as a transporter"),
    (CT_TECH, "10 years in hospitals, first 3 as an aide"),
    (CT_TECH, "she has 5 years of CT and 2 of x-ray before that"),
    (CT_TECH, "CT 5.5 years"),
    (CT_TECH, "scans about 12 CTs a day, 30 in a double"),
    (CT_TECH, "client wants 10 yrs CT"),
    (CT_TECH, "Her preceptor had 20 years of CT"),
    (CT_TECH, "has been in Tampa for 11 years"),
    (CT_TECH, "10 years of customer service before rad school"),
    (CT_TECH, "12 yrs in the army reserve"),
    (CT_TECH, "8 yrs in the field if you count school"),
    (CT_TECH, "on the same unit with a 16-slice for 3 years"),
    (CT_TECH, "registered ARRT 7 years"),
    (CT_TECH, "CPR cert good for 2 years"),
    (CT_TECH, "40 min commute, been doing it 4 years"),
    (CT_TECH, "wants 5 more years then management"),
    (CT_TECH, "Has done fluoro for 7, C-arm 2"),
    (CT_TECH, "been scanning 5 and change"),
    (CT_TECH, "used PACS for 10 years"),
    (CT_TECH, "7 years as an RT"),
    (CT_TECH, "IV starts 8 years"),
    (CT_TECH, "knows GE for 9 years, 4 of those as a student"),
    (CT_TECH, "does 3 12s"),
    (CT_TECH, "kids 9 and 11, 10 years married"),
    (CT_TECH, "has 15 years left to work she says"),
    (CT_TECH, "lead tech has 15 years there"),
    (CT_TECH, "RT for 8 years counting externship"),
    (CT_TECH, "patient care exp 10 yrs (CNA first)"),
    (CT_TECH, "She says CT tech 5, xray 2, nothing else"),
    (CT_TECH, "CT since 2021"),
    (DEVELOPER, "8 yrs dev"),
    (DEVELOPER, "Python 10 years, started as a teenager"),
    (DEVELOPER, "10 years of coding incl. hobby"),
    (DEVELOPER, "Go 4-5 yrs"),
    (DEVELOPER, "k8s 5 years"),
    (DEVELOPER, "AWS for 6, GCP 1"),
    (DEVELOPER, "Terraform 2 yrs but light"),
    (DEVELOPER, "12 years of Linux"),
    (DEVELOPER, "Kafka: 3 years"),
    (DEVELOPER, "Team's lead has 15 years of Go"),
    (DEVELOPER, "Their stack is 12 years old"),
    (DEVELOPER, "8 years Python, of which 3 at uni"),
    (DEVELOPER, "self-taught, 11 years of programming"),
    (DEVELOPER, "Has been a Linux user for 20 years"),
    (DEVELOPER, "10 years Java, mostly personal projects and uni"),
    (DEVELOPER, "7+ years experience"),
    (DEVELOPER, "ten-year-old codebase"),
    (DEVELOPER, "he's 34, coding since 14"),
    (DEVELOPER, "SQL 9 years"),
    (DEVELOPER, "been in Manchester 11 years"),
    (DEVELOPER, "5-year vesting, 2 left"),
    (DEVELOPER, "worked with React on the side 8 years"),
    (DEVELOPER, "Postgres 8 yrs"),
    (DEVELOPER, "10 years in tech incl. helpdesk during uni"),
    (DEVELOPER, "has run his own site since 2009"),
    (DEVELOPER, "wrote first PHP in 2008"),
    (ACCOUNTANT, "8 yrs exp"),
    (ACCOUNTANT, "accounting 9 years counting internships"),
    (ACCOUNTANT, "NetSuite 5 yrs"),
    (ACCOUNTANT, "Excel 15 years"),
    (ACCOUNTANT, "QuickBooks 10 years, did books for her dad's shop since high school"),
    (ACCOUNTANT, "audit 2.5 yrs"),
    (ACCOUNTANT, "CPA for 6 years"),
    (ACCOUNTANT, "SOX 5"),
    (ACCOUNTANT, "worked retail 6 years through college"),
    (ACCOUNTANT, "bookkeeping 10 years, part time in school"),
    (ACCOUNTANT, "public accounting 3 years, industry 6"),
    (ACCOUNTANT, "tax 3 seasons"),
    (ACCOUNTANT, "10 years till retirement of the CFO"),
    (ACCOUNTANT, "7-yr controller there"),
    (ACCOUNTANT, "company is 30 years old"),
    (ACCOUNTANT, "GL 8 yrs, AP before that as a student"),
    (ACCOUNTANT, "wants 3-5 years in the next role"),
    (ACCOUNTANT, "Sage 10 yrs at family business"),
    (ACCOUNTANT, "12 years in Denver"),
    (ACCOUNTANT, "Big 4 wanted 5 years, she had 2"),
    (WELDER, "welding 11 yrs"),
    (WELDER, "20 years welding if you count dad's farm"),
    (WELDER, "MIG 11 years"),
    (WELDER, "TIG 5"),
    (WELDER, "welding since high school, 15 years"),
    (WELDER, "14 yrs around steel"),
    (WELDER, "6G cert for 8 years"),
    (WELDER, "flux core about 8"),
    (WELDER, "stick 12 years, from vo-tech on"),
    (WELDER, "been in the union 9 years"),
    (WELDER, "forklift 10 years"),
    (WELDER, "Aluminum 3 yrs"),
    (WELDER, "been fabricating 12 yrs"),
    (WELDER, "dad welded 40 years"),
    (WELDER, "welding for 12 yrs"),
    (WELDER, "truck is 20 years old"),
    (WELDER, "foreman there 25 yrs"),
    (WELDER, "15 years, started in his uncle's shop"),
    (WELDER, "13 years in the trade w/ trade school"),
    (WELDER, "hunting for 30 years"),
    (ICU_NURSE, "10 yrs RN"),
    (ICU_NURSE, "ICU 7"),
    (ICU_NURSE, "7 yrs critical care"),
    (ICU_NURSE, "charge for 4 yrs"),
    (ICU_NURSE, "12 years in health care, CNA before"),
    (ICU_NURSE, "CRRT 5 years"),
    (ICU_NURSE, "13 years of nursing if you count her LPN time"),
    (ICU_NURSE, "tele 3 yrs, ICU 7"),
    (ICU_NURSE, "vents 7"),
    (ICU_NURSE, "Been at St Brendan 10"),
    (ICU_NURSE, "bedside 10 yrs"),
    (ICU_NURSE, "ACLS 9 years"),
    (ICU_NURSE, "9 yrs PRN side job too"),
    (ICU_NURSE, "wants 2 yrs then CRNA school"),
    (ICU_NURSE, "manager 22 years there"),
    (ICU_NURSE, "ED float 5 years"),
    (ICU_NURSE, "Spanish 15 years"),
    (ICU_NURSE, "worked as a tech for 4 years in school"),
    (ICU_NURSE, "11 years since school"),
    (ICU_NURSE, "10 years nights"),
    (ICU_NURSE, "the 5 years in the ICU at Mercy she did before"),
    (DESIGNER, "10 J. BE"),
    (DESIGNER, "10 Jahre Erfahrung als Konstrukteurin"),
    (DESIGNER, "CATIA 6 J."),
    (DESIGNER, "SolidWorks 10 yrs incl. studies"),
    (DESIGNER, "Konstruktion 9,5 Jahre"),
    (DESIGNER, "since 2012 with Inventor (uni)"),
    (DESIGNER, "Englisch seit 20 Jahren"),
    (DESIGNER, "12 years with CAD, from uni on"),
    (DESIGNER, "has lived in Stuttgart since 2020"),
    (DESIGNER, "2 yrs working student at Bosch"),
    (DESIGNER, "Kündigungsfrist 3 Monate"),
    (DESIGNER, "seit 6 Jahren bei Hallbach"),
    (DESIGNER, "knows GD&T for 8 yrs"),
    (DESIGNER, "Führerschein seit 15 Jahren"),
    (DESIGNER, "11 years in engineering with the thesis year"),
    (SELLER, "6 yrs sales"),
    (SELLER, "SaaS 6 years"),
    (SELLER, "AE 4 years, SDR 2"),
    (SELLER, "10 years customer facing"),
    (SELLER, "sales 10 yrs counting restaurant"),
    (SELLER, "closing 4 yrs"),
    (SELLER, "Salesforce 6"),
    (SELLER, "8 years in hospitality? no, 4"),
    (SELLER, "quota 1.1M for 3 years"),
    (SELLER, "cold calling 6 yrs"),
    (SELLER, "manager 2 years older"),
    (SELLER, "hit quota 3 years in a row"),
    (SELLER, "HubSpot since 2019"),
    (SELLER, "has lived in Chicago 12 yrs"),
    (SELLER, "B2B 6 yrs"),
    (SELLER, "sold phones for 3 years in school"),
    (PLANT, "17 years in plastics"),
    (PLANT, "management 12 yrs"),
    (PLANT, "plant manager 7"),
    (PLANT, "12 yrs leading people"),
    (PLANT, "injection molding 17 yrs"),
    (PLANT, "25 yrs manufacturing, started in the warehouse at 18"),
    (PLANT, "Lean 15 yrs"),
    (PLANT, "six sigma 10 years"),
    (PLANT, "SAP 12 years"),
    (PLANT, "union shop experience 12 years"),
    (PLANT, "20 years in the industry (a few in dad's tool shop)"),
    (PLANT, "has 3 years until the youngest finishes school"),
    (PLANT, "P&L 7 yrs"),
    (PLANT, "lived in Akron 30 years"),
    (PLANT, "19 yrs in molding incl. apprenticeship"),
]


@pytest.mark.parametrize(("resume", "said"), MAY_BE)
def test_years_that_may_be(resume: str, said: str) -> None:
    found = given.differ(said, resume=resume, received="2026-09-20")
    assert [kind for kind, _ in found if kind in {"experience_years", "skill"}] == []


PLAIN = [
    (CT_TECH, "has 11 years of CT"),
    (CT_TECH, "CT 10 yrs, all of it at trauma centers"),
    (CT_TECH, "15 years as a CT tech, not counting school"),
    (DEVELOPER, "14 years as a professional software engineer"),
    (DEVELOPER, "been on Go since 2014 at work"),
    (ACCOUNTANT, "I have 16 years of accounting experience."),
    (ACCOUNTANT, "NetSuite? No sweat, she says, fourteen years of it, NetSuite 14 years"),
    (WELDER, "twenty-two years as a welder, he says"),
    (ICU_NURSE, "16 yrs RN"),
    (ICU_NURSE, "ICU for 14 years"),
    (DESIGNER, "CATIA 15 years"),
]


@pytest.mark.parametrize(("resume", "said"), PLAIN)
def test_years_far_beyond_the_dates(resume: str, said: str) -> None:
    assert ("experience_years", ("r1", "e1")) in given.differ(
        said, resume=resume, received="2026-09-20"
    )
