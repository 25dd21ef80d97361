"""Why one job was left, told in two ways."""

import pytest

from tests.screening.given import differ
from tests.screening.rules.differences.resumes import CODER, GONE, TECH

DIFFER = [
    (GONE, ["laid off from Pellworth in August", "resigned from Pellworth, was bored"]),
    (GONE, ["made redundant", "she handed in her notice, wanted a change"]),
    (
        GONE,
        [
            "Pellworth shut the site",
            {
                "kind": "referral",
                "by": "A",
                "text": "She was sacked from Pellworth, fell out with the boss.",
            },
        ],
    ),
    (GONE, ["left on her own terms", "they dismissed her over timekeeping"]),
    (
        GONE,
        [
            "job was cut in the reorg",
            {"kind": "email", "text": "To be clear, I quit Pellworth because of the hours."},
        ],
    ),
    (GONE, ["contract came to an end in August", "walked out after a row"]),
    (GONE, ["was let go", "says she left for more money elsewhere"]),
    (GONE, ["moved house so had to leave Pellworth", "role was made redundant"]),
    (GONE, ["fixed term ran out", "got fired in August"]),
    (GONE, ["Left Pellworth over a pay dispute", "Restructure, whole layer of managers went"]),
    (GONE, ["left Pellworth to look after her dad", "fired for missing targets she admits"]),
    (
        GONE,
        [
            "was not fired, she resigned",
            {"kind": "referral", "by": "A", "text": "Pellworth fired her in August."},
        ],
    ),
    (GONE, ["terminated in August for attendance", "her position was eliminated"]),
    (GONE, ["took voluntary exit", "got the sack"]),
    (GONE, ["quit Harrow & Pike for a better shift", "Harrow & Pike laid her off in 2019"]),
    (
        CODER,
        [
            "left Bluebeck when they ran out of money and laid everyone off",
            "resigned from Bluebeck for the Corvane offer",
        ],
    ),
    (CODER, ["Bluebeck fired him", "left Bluebeck for a raise"]),
    (TECH, ["left Kestrel because the unit closed", "left Kestrel b/c she wanted days"]),
    (TECH, ["Kestrel didn't renew her contract", "resigned from Kestrel in Feb 2021"]),
    (TECH, ["asked to leave Kestrel", "Kestrel: downsized with 12 others"]),
]
FIT = [
    (GONE, ["laid off from Pellworth", "made redundant in August"]),
    (GONE, ["position cut", "let go in the restructure"]),
    (GONE, ["resigned from Pellworth", "left for family reasons"]),
    (GONE, ["quit Pellworth over hours", "walked out in August, hated the nights"]),
    (GONE, ["laid off from Pellworth", "resigned from Harrow & Pike in 2019"]),
    (GONE, ["laid off from Pellworth", "her husband quit his job"]),
    (GONE, ["laid off", "ask why she left Pellworth"]),
    (GONE, ["contract ended", "fixed term was up"]),
    (GONE, ["was let go", "fired for lateness"]),
    (GONE, ["was let go", "laid off with the night shift"]),
    (GONE, ["laid off in August", "the client fired its last supervisor"]),
    (GONE, ["left voluntarily", "handed in notice in June"]),
    (
        GONE,
        [
            "redundant",
            {
                "kind": "referral",
                "by": "A",
                "text": "I quit Pellworth in May, she was made redundant later.",
            },
        ],
    ),
    (TECH, ["would quit Northbay over nights", "worried about layoffs at Northbay"]),
    (TECH, ["left Kestrel for Northbay", "laid off once, back in 2013"]),
    (TECH, ["left Kestrel for better pay", "left Kestrel to get days"]),
    (CODER, ["left Bluebeck for Corvane", "resigned from Bluebeck"]),
    (CODER, ["looking b/c of the commute", "laid off yesterday from Corvane"]),
    (CODER, ["wants to quit Corvane", "Corvane laid off a third, not him"]),
    (CODER, ["Not let go: still at Corvane", "happy at Corvane"]),
]


@pytest.mark.parametrize(("resume", "said"), DIFFER)
def test_reasons_that_differ(resume, said):
    assert differ(*said, resume=resume, kind="leaving_reason")


@pytest.mark.parametrize(("resume", "said"), FIT)
def test_reasons_that_fit(resume, said):
    assert differ(*said, resume=resume, kind="leaving_reason") == []
