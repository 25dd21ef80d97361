"""Jobs told in everyday words: where they work, when, as what, why it ended; and what fits."""

import pytest

from tests.screening.given import differ

HEAD = "DANA WHITFIELD\nTampa, FL | 813-555-0142\n\n"
RN = (
    HEAD
    + """EXPERIENCE
Harbor Point Medical Center, Tampa, FL
Charge Nurse, Telemetry        March 2020 - present
- 28 bed unit, precepts new grads

Lakeside Community Hospital, Brandon, FL
Staff Nurse, Med Surg        June 2015 - February 2020
- Float to PCU

EDUCATION
BSN, University of South Florida, 2015
"""
)
DEV = (
    HEAD
    + """Senior Backend Engineer

Brightwater Payments (Denver)            Sept 2021 - Present
Engineering Manager
  Eight engineers, hiring, roadmap
Cobalt Ridge Software                    2017 - Aug 2021
Backend Engineer
  Go, Postgres
"""
)
TRADE = (
    HEAD
    + """WORK HISTORY
Ironwood Mechanical Contractors, Tulsa OK | Foreman | 05/2019 to present
 - Runs a crew of seven on hospital jobs
Plains Refrigeration, Tulsa OK | Journeyman HVAC tech | 2014 to 04/2019
"""
)
UK = (
    HEAD
    + """Employment
April 2018 - August 2026   Marlowe & Finch Logistics Ltd, Coventry
                           Transport Manager
                           42 vehicles, O-licence, two planners and 38 drivers
                           Post ended with the closure of the depot
2012 - March 2018          Pennine Freight Ltd, Leeds
                           Transport Planner
"""
)
LEGAL = (
    HEAD
    + """Professional experience
Dunmore Keating LLP, Chicago - Senior Associate, Oct 2019 to Nov 2025
  M&A, private equity clients
Shaw Ellery LLP, Chicago - Associate, 2015 to Sept 2019
"""
)
AGENCY = (
    HEAD
    + """Career
Veritas Biologics, Research Triangle Park NC
Validation Engineer, permanent staff            Jan 2023 - Present
  IQ/OQ/PQ of fill lines
Sandhill Pharma, Sanford NC
Validation Technician                           2018 - Dec 2022
"""
)
DIFFER = [
    (
        "employer",
        RN,
        [
            "Dana on the drive home. Still loves tele. 42/hr. wants days",
            "Funny one: asked how Harbor Point was treating her and she says she hasn't set foot in there since May, that's when they let her go",
        ],
    ),
    (
        "employer",
        "",
        [
            "Dana, rad tech at Cedar Grove Imaging these days, happy enough, 38/hr",
            "Prep call. Told me she finished up at Cedar Grove in June and has been living off savings since",
        ],
    ),
    (
        "employer",
        AGENCY,
        [
            "validation, 5 yrs. I asked about Veritas's bonus plan. There isn't one for her: Corliss Technical cuts her check and always has, she's never been a Veritas employee"
        ],
    ),
    (
        "employer",
        AGENCY,
        [
            "ok background. says 98k",
            {
                "kind": "referral",
                "text": "I lead validation at Veritas. Dana's good. To be straight, she was never one of ours on paper, Veritas just rents her from a contract house.",
            },
        ],
    ),
    (
        "employer",
        DEV,
        [
            "caught him at lunch, Brightwater still, 165 base",
            {
                "kind": "email",
                "text": "Hi, quick correction for your notes. I have been out of work since August, Brightwater and I went our separate ways then. Free to start whenever. Dana",
            },
        ],
    ),
    (
        "employer",
        TRADE,
        [
            "on a roof w/ his crew at Ironwood. 38/hr",
            {
                "kind": "referral",
                "text": "Dana? Good hands. He left Ironwood back in March to run his own truck, far as I know he's still on his own.",
            },
        ],
    ),
    (
        "job_title",
        RN,
        ["she says no, not charge, she's a staff nurse on tele, never been in charge of a shift"],
    ),
    (
        "job_title",
        DEV,
        [
            "Asked about managing. He's an individual contributor at Brightwater, no one reports to him and nobody has"
        ],
    ),
    (
        "job_title",
        TRADE,
        ["says he isn't the foreman, that's Rick. He's a journeyman on the crew like the rest"],
    ),
    (
        "job_title",
        UK,
        [
            "ref his team: he was the transport planner there the whole time, not the manager, the manager was Colin"
        ],
    ),
    (
        "job_title",
        "DANA WHITFIELD\nTampa, FL | 813-555-0142\n\nJobs\nCrestview School District, Dayton OH\nAssistant Principal, Aug 2021 - present\n\nMill Creek Elementary, Dayton OH\nTeacher, 2014 - 2021\n",
        [
            "Dana teaches 5th grade at Crestview, always has, says she was never assistant principal, only filled in for one week"
        ],
    ),
    (
        "job_title",
        "DANA WHITFIELD\nTampa, FL | 813-555-0142\n\nExperience\nNorthfield Bank, Omaha\nVice President, Commercial Lending, 2019 - present\n  Leads a team of 9 lenders\n",
        [
            {
                "kind": "referral",
                "text": "I ran commercial lending at Northfield. Dana was a loan officer with me, good book, no direct reports.",
            }
        ],
    ),
    (
        "job_title",
        "DANA WHITFIELD\nTampa, FL | 813-555-0142\n\nWork\nSt Brennan's Hospital, Derby\nWard Manager, Ward 7        Jan 2020 - present\nRota and appraisals for 24 staff\n",
        [
            "She is a Band 5 staff nurse on Ward 7, the ward manager is a Sister Okafor. Dana has nobody to manage"
        ],
    ),
    (
        "employment_dates",
        RN,
        ["Tele RN. started at Harbor Point in Jan 2022, came straight from Lakeside"],
    ),
    (
        "employment_dates",
        RN,
        ["asked about gap. none. Lakeside till the end of 2021 she says, then Harbor Pt"],
    ),
    (
        "employment_dates",
        LEGAL,
        ["M&A. Left Dunmore in the spring, April 2025, been consulting for a friend"],
    ),
    (
        "employment_dates",
        LEGAL,
        [
            {
                "kind": "referral",
                "text": "I was the partner she worked for. Dana came to us at Dunmore in early 2022 and left last November.",
            }
        ],
    ),
    (
        "employment_dates",
        UK,
        ["transport mgr. at Marlowe & Finch about 4 yrs all told, before that Pennine for ten"],
    ),
    ("employment_dates", TRADE, ["HVAC. Ironwood since last summer, Plains before that"]),
    ("employment_dates", DEV, ["joined Brightwater in 2023 after Cobalt ran out of runway"]),
    (
        "employment_dates",
        RN,
        [
            {
                "kind": "referral",
                "text": "Dana was on my unit at Lakeside from 2018 until the summer of 2022, never missed a shift.",
            }
        ],
    ),
    (
        "leaving_reason",
        UK,
        [
            "why left: put his notice in in June, had had enough of 4am starts. depot is as busy as ever he says"
        ],
    ),
    (
        "leaving_reason",
        LEGAL,
        [
            "Left Dunmore of her own accord, wanted in-house hours",
            "reference thru HR at Dunmore: let go for missing filing deadlines, eligible for rehire no",
        ],
    ),
    (
        "leaving_reason",
        "",
        [
            "Dana off work. position at Keller Plastics was eliminated in March, 40 people went",
            "2nd talk. Says she quit Keller in March, couldn't stand the swing shift",
        ],
    ),
    (
        "leaving_reason",
        "",
        [
            "contract w/ Orbis ran its course in July, no hard feelings",
            {
                "kind": "referral",
                "text": "Known Dana from Orbis. She was sacked in July, turned up late once too often.",
            },
        ],
    ),
    (
        "leaving_reason",
        "DANA WHITFIELD\nTampa, FL | 813-555-0142\n\nWork\nGulfside Marine, Mobile AL\nWelder, 2019 - Feb 2026\n Laid off when the yard lost the Navy contract\n",
        ["left Gulfside in Feb, his choice, got tired of the drive and gave two weeks"],
    ),
]
FIT = [
    (
        RN,
        [
            "Harbor Point tele, charge. left msg with her yesterday",
            "she gave notice at Harbor Point on Monday, last day is Nov 27",
        ],
    ),
    (RN, ["At HPMC 6 1/2 yrs now, charge most of it", "Lakeside was 2015 to early 2020"]),
    (
        RN,
        [
            {
                "kind": "referral",
                "text": "I left Harbor Point in 2023 after 12 years, Dana is still there and still charge.",
            }
        ],
    ),
    (
        RN,
        [
            "her sister was let go from Harbor Point in June, she herself is safe",
            "asked why looking: unit may close next spring",
        ],
    ),
    (RN, ["works PRN at Sunridge Surgery on weekends too"]),
    (RN, ["used to be staff nurse at Harbor Pt, made charge in 2021"]),
    (DEV, ["was a senior engineer at Brightwater first, took over the team in 2023, 8 reports"]),
    (
        DEV,
        [
            "His old manager at Cobalt was fired. He left there for Brightwater because of the Go work"
        ],
    ),
    (DEV, ["Brightwater since the fall of 21. 170"]),
    (
        DEV,
        [
            "one of his eight quit last week so he's coding again",
            "nobody on his team speaks Rust, he'd hire for it",
        ],
    ),
    (DEV, ["9 engineers now, two started in Oct"]),
    (TRADE, ["Ironwood going on 7 1/2 yrs. crew of 6 or 7 depending"]),
    (TRADE, ["He ran into Rick, who left Ironwood in March. Rick was super, not foreman"]),
    (TRADE, ["client's foreman quit, they need a new one. Told Dana"]),
    (UK, ["Marlowe shut the Coventry depot in August, all 44 out, he saw the last lorry off"]),
    (UK, ["8 yrs at M&F to the end, six before that at Pennine"]),
    (
        UK,
        [
            {
                "kind": "referral",
                "text": "I was Dana's planner at Marlowe & Finch. I resigned in May and Dana stayed till they closed the doors.",
            }
        ],
    ),
    (UK, ["finished end of Aug. free now. wd not go back to planning"]),
    (LEGAL, ["Dunmore six years, left in Nov"]),
    (LEGAL, ["Was an associate at Dunmore when she joined, senior associate from 2021"]),
    (LEGAL, ["Partner who hired her retired in 2023. She decided to leave when he had gone"]),
    (LEGAL, ["husband was laid off in April from Shaw Ellery of all places, they met there"]),
    (
        AGENCY,
        [
            "At Veritas nearly four yrs, perm. Started as a contractor there for 3 months with Corliss"
        ],
    ),
    (AGENCY, ["Veritas's contractors are all from Corliss, she manages two of them"]),
    (
        "",
        [
            "contract at Orbis ends in Dec, then free",
            "contract finished as planned, off since the 18th",
        ],
    ),
    ("", ["was laid off from Keller in March", "Keller: RIF in March, 40 people. got severance"]),
    ("", ["Left Halden for more money", "Halden - better offer from Norcross, no bad blood"]),
    (
        "",
        [
            "she's with Tolland Steel as a planner",
            "left Tolland on the 30th, took the job at Brandt we placed her in",
        ],
    ),
    ("", ["Lead at Hanlon, 4 under her", "Hanlon: 5 under her now, one more buyer came in"]),
    ("", ["out of work since June", "started at Brandt last Monday"]),
    ("", ["let go from Amberley in a cut of 30", "Amberley let her go, budget cuts"]),
    (
        "",
        [
            "Why she might leave Tarrant: boss. hasn't resigned",
            "resigned from Tarrant last week, finally",
        ],
    ),
]


@pytest.mark.parametrize(("kind", "resume", "entries"), DIFFER)
def test_what_cannot_both_be_true_of_a_job_is_shown(kind, resume, entries):
    assert kind in [found for found, _ in differ(*entries, resume=resume)]


@pytest.mark.parametrize(("resume", "entries"), FIT)
def test_what_may_both_be_true_of_a_job_is_left_alone(resume, entries):
    kinds = {"employer", "job_title", "employment_dates", "leaving_reason"}
    assert not kinds & {found for found, _ in differ(*entries, resume=resume)}
