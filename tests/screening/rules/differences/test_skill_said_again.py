"""Skills in everyday words, another round: other trades, other ways of saying."""

import pytest

from tests.screening.given import differ

VET = """Dana Whitfield, CVT
Boulder, CO

Flatirons Animal Hospital, Boulder      Veterinary Technician      March 2020 - present
- Anesthesia induction and monitoring, dental cleanings and dental x-rays
- Jugular draws, catheters, cytology slides
Mesa Shelter, Longmont                  Kennel attendant           2017 - 2020
- Intake vaccines, cleaning
"""
ELEC = """DANA WHITFIELD
Electrician, Glasgow
Clyde Controls Ltd     Electrician          2019 - present
 * Panel building, PLC fault finding (Allen-Bradley), motor control centres
 * Inspection and testing, EICRs for 40 sites
Harbour Homes          Apprentice to JIB     2014 - 2019
 * House rewires, EV chargers
"""
MKT = """Dana Whitfield
Marketing manager

EXPERIENCE
Lumenray Solar, Austin TX           Marketing Manager        June 2021 - Present
  Google Ads budget of $1.2m, landing pages, Marketo nurture streams
  SEO audit and rebuild, trade show booth at three shows a year
Bluebonnet Credit Union, Austin     Marketing Coordinator    2017 - 2021
  Branch flyers, newsletter, social posts
"""
TEACHER = """Dana Whitfield
Special education teacher

Cedar Ridge ISD        Resource teacher, grades 3-5      Aug 2018 - present
   Writes 22 IEPs a year, Wilson Reading, behavior plans
   Restraint training (CPI), co-teaches math
Little Acorns          Preschool aide                    2015 - 2018
"""
HR = """DANA WHITFIELD
HR Business Partner, Manchester
2019 - now    HRBP, Ashgate Logistics: TUPE transfers, redundancy consultation, tribunal bundles
2014 - 2019   HR administrator, Ashgate Logistics: contracts, absence, induction
CIPD 7
"""

DIFFER = [
    (VET, ["Sweet. Anesthesia: the RVT lead does all of it, Dana has stood by for a couple and that's it"], ("r1", "e1")),
    (VET, ["asked about dentals since the new place is dental heavy. she hasn't done any dental cleanings, ever"], ("r1", "e1")),
    (VET, [{"kind": "referral", "by": "Jo Pike", "text": "Dana was good with owners. Jugular draws? Never, she'd hand the dog over to one of us."}], ("r1", "e1")),
    (ELEC, ["site wants PLC. He laughed, no PLC work at all on his side, the controls lads do that"], ("r1", "e1")),
    (ELEC, [{"kind": "email", "direction": "in", "text": "Morning. Just to be straight with you, I have never carried out an EICR, our test engineer signs the lot. Dana"}], ("r1", "e1")),
    (MKT, ["Marketo - says she wouldn't know where to click, the ops girl does it"], ("r1", "e1")),
    (MKT, ["SEO? not her. Zero. freelancer"], ("r1", "e1")),
    (TEACHER, ["IEPs are written by the case manager, she has yet to write one"], ("r1", "e1")),
    (TEACHER, ["Wilson? Heard of it. Hasn't been trained in it and has never taught it"], ("r1", "e1")),
    (HR, ["says outright she's no TUPE experience, legal ran both transfers"], ("r1", "e1")),
    ("", ["handles all the EV charger installs", "EV chargers: never fitted one"], ("e1", "e2")),
    ("", ["k8s: she runs the clusters and did the last upgrade", "says she's not had any hands-on Kubernetes to date"], ("e1", "e2")),
]  # fmt: skip

FIT = [
    (VET, ["never had an anesthesia death, proud of it"]),
    (VET, ["doesn't do exotics, no interest"]),
    (VET, ["other tech there, Kim, has never monitored anesthesia so Dana gets all of it"]),
    (ELEC, ["no BMS. PLC yes, Siemens no"]),
    (ELEC, ["hasn't done a house rewire in years thank god"]),
    (ELEC, ["agency said they'd no PLC jobs on. he's annoyed"]),
    (MKT, ["never overspent a Google Ads budget"]),
    (MKT, ["new place has no Marketo, it's HubSpot. she'd learn"]),
    (MKT, ["trade shows: she could do without, no more than one a year pls"]),
    (TEACHER, ["no high school. won't do self contained"]),
    (TEACHER, ["principal never signs the IEPs on time"]),
    (HR, ["not done payroll, never claimed to"]),
    (HR, ["TUPE? yes two, never lost at tribunal"]),
    ("", ["does Invisalign", "no Invisalign cases this month, slow"]),
    ("", ["never sold to hospitals", "in the new job since last week she sells to hospitals and clinics"]),
]  # fmt: skip


@pytest.mark.parametrize(("resume", "entries", "between"), DIFFER)
def test_done_and_never_done(resume, entries, between):
    assert ("skill", between) in differ(*entries, resume=resume, kind="skill")


@pytest.mark.parametrize(("resume", "entries"), FIT)
def test_nothing_of_theirs_is_denied(resume, entries):
    assert differ(*entries, resume=resume, kind="skill") == []
