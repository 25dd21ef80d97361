"""Who they work for, told in two ways. Resumes received 1 October 2026, calls from 5 October on."""

import pytest

from tests.screening.given import differ
from tests.screening.rules.differences.resumes import CODER, GONE, SIDE, TECH

DIFFER = [
    (TECH, ["left Northbay in June, nothing lined up"]),
    (TECH, ["been out of work since July, Northbay closed her site"]),
    (TECH, ["she is no longer at Northbay, finished there in May"]),
    (TECH, ["Northbay let her go back in April"]),
    (TECH, ["never worked at Kestrel, says that was a clerical mix-up"]),
    (TECH, ["hasn't been with Northbay since spring, doing agency shifts now"]),
    (
        TECH,
        ["calling on her lunch at Northbay", "says she's been gone from Northbay since August"],
    ),
    (TECH, ["still with Northbay, days", "Out of a job since the start of September she says"]),
    (TECH, ["Northbay was her last job, ended in June"]),
    (TECH, ["unemployed since May"]),
    (TECH, ["Last day at Northbay was 12 June. Home with the kids since."]),
    (CODER, ["been at Quillon Data since 2022, backend"]),
    (CODER, ["quit Corvane in the spring to rest"]),
    (CODER, ["Worked for Tessaly Bank from 2020 to 2023"]),
    (CODER, ["He says he was never employed by Bluebeck, it was his brother's firm"]),
    (
        CODER,
        [
            {
                "kind": "referral",
                "by": "Ana Ruiz",
                "text": "We sat side by side at Tessaly Bank from 2021 to 2023.",
            }
        ],
    ),
    (
        CODER,
        [
            {
                "kind": "referral",
                "by": "Ana Ruiz",
                "text": "I was his team lead at Orrin Health, 2020-2022, solid guy.",
            }
        ],
    ),
    (
        CODER,
        [{"kind": "email", "text": "Hi, just to say I left Corvane in May so no notice needed."}],
    ),
    (
        CODER,
        [
            {
                "kind": "referral",
                "by": "Ana Ruiz",
                "text": "Dana left Corvane in February, we had a leaving do.",
            }
        ],
    ),
    (GONE, ["never set foot in Pellworth, she says"]),
    (GONE, ["she's still working at Pellworth, handing over"]),
]
FIT = [
    (TECH, ["still at Northbay, likes it"]),
    (TECH, ["left Northbay last week"]),
    (TECH, ["let go from Northbay on Oct 2"]),
    (TECH, ["starting at Kestrel again next month"]),
    (TECH, ["her husband left Northbay in June"]),
    (TECH, ["left Kestrel in early 2021"]),
    (TECH, ["interviewing at Mercy on Thursday"]),
    (TECH, ["Pitched lead role at Mercy. client needs 5 yrs"]),
    (TECH, ["still with Northbay", "gave notice at Northbay, last day is the 30th"]),
    (TECH, ["works at Northbay", "left Northbay on Friday, starts at Mercy Monday"]),
    (TECH, ["ask when she left Northbay"]),
    (TECH, ["would leave Northbay for a lead role"]),
    (TECH, ["Her old boss left Northbay in May"]),
    (CODER, ["just joined Quillon Data, started two weeks ago"]),
    (CODER, ["worked at Bluebeck until end of 2019"]),
    (CODER, ["was at Tessaly Bank for an internship in 2015"]),
    (
        CODER,
        [
            {
                "kind": "referral",
                "by": "Ana Ruiz",
                "text": "We worked together at Bluebeck 2017-2019.",
            }
        ],
    ),
    (
        CODER,
        [
            {
                "kind": "referral",
                "by": "Ana Ruiz",
                "text": "I left Corvane in May, he is still there.",
            }
        ],
    ),
    (SIDE, ["picks up shifts at Camelback, full time at Saguaro"]),
    (GONE, ["between jobs, finished at Pellworth in August"]),
    (GONE, ["out of work since the summer"]),
    (GONE, ["on the market since Pellworth shut the line"]),
]


@pytest.mark.parametrize(("resume", "said"), DIFFER)
def test_what_cannot_both_be(resume, said):
    found = differ(*said, resume=resume)
    assert {kind for kind, _ in found} & {"employer", "employment_dates"}


@pytest.mark.parametrize(("resume", "said"), FIT)
def test_what_can(resume, said):
    assert [
        d for d in differ(*said, resume=resume) if d[0] in {"employer", "employment_dates"}
    ] == []
