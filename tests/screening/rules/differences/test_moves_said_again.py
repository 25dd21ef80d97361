"""Moving or staying, told in other words of other trades."""

import pytest

from tests.screening.rules.differences.telling_both import between

DIFFER = [
    (
        "Madison, WI",
        "out: Her plan is to follow her daughter to Phoenix, condo picked, gone by Easter.",
        "out: No idea about any Phoenix. Madison's home and she'll retire from here.",
    ),
    (
        "Baton Rouge, LA",
        "out: he's ready to go wherever the work is, coast to coast.",
        "out: turned down Houston flat: 'I've told you all along I don't move for work.'",
    ),
    (
        "Sheffield, UK",
        "out: won't entertain anything that means moving house, mum is 84",
        "in: would take Aberdeen, and was always fine with moving that far",
    ),
    (
        "Boise, ID",
        "email: We have bought a place in Tucson and will be there from July. Dana",
        "out: Tucson? Nothing bought, nothing planned, they are Boise through and through",
    ),
    (
        "Leiden, Netherlands",
        "out: verhuist in mei naar Groningen, huis gekocht.",
        "out: Groningen? Nee hoor, ze blijft in Leiden, nooit anders geweest.",
    ),
    (
        "Raleigh, NC",
        "resume: Dana Whitfield\nRaleigh, NC\nOpen to relocation nationwide\n\nParalegal, Oak Law, 2019 - now",
        "out: She isn't leaving the Triangle for anyone, says she'd never have put that.",
    ),
    (
        "Bath, UK",
        "out: he and his wife have decided on Cornwall, he'd hand in notice the day we find something in Truro.",
        "out: Truro role: no, no interest in leaving Bath and never had any, he thinks I mixed him up.",
    ),
    (
        "Amarillo, TX",
        "out: strictly Amarillo, her dad is in care there",
        "out: would be in Dallas or Austin next month, says nothing ever held her in Amarillo",
    ),
    (
        "Portland, ME",
        "out: heading back to Ohio in the fall, folks are getting on, sister has found them a house in Toledo",
        "email: I'm not going to Ohio. I don't know who told you that. I am staying in Maine. Dana",
    ),
    (
        "Salem, OR",
        "out: no chance of relocating, she said it twice",
        "out: Asked about Seattle: 'yes, I'd relocate, I've been hoping you'd ask since the start'",
    ),
    (
        "Salem, OR",
        "out: loves the company and would relocate",
        "out: will not relocate, never would have",
    ),
    (
        "Salem, OR",
        "out: no ties, wants the job and would move to Boise",
        "out: not moving to Boise or anyplace",
    ),
]
FIT = [
    ("Salem, OR", "out: won't relocate", "out: but the lab is moving to Boise, so she is looking"),
    ("Madison, WI", "out: her daughter moved to Phoenix", "out: Madison's home and she'll retire from here"),
    ("Baton Rouge, LA", "out: goes wherever the line work is, lives in the camper", "out: no relocating, home stays Baton Rouge"),
    ("Sheffield, UK", "out: won't move house while mum is alive", "out 09-20: mum passed in July, sadly. Could see himself in Aberdeen now"),
    ("Boise, ID", "out: they looked at Tucson once, too hot", "out: Boise through and through"),
    ("Leiden, Netherlands", "out: blijft in Leiden", "out: zus verhuist naar Groningen"),
    ("Raleigh, NC", "out: open to relocation", "out: isn't leaving her current job before March"),
    ("Bath, UK", "out: open to Cornwall or Devon", "out: Truro role no, too junior; Exeter yes"),
    ("Amarillo, TX", "out: strictly Amarillo", "out: the Dallas office would interview her by video"),
    ("Portland, ME", "out: staying in Maine", "out: the firm is moving to Ohio, hence the search"),
    ("Salem, OR", "out: won't relocate", "out: wants to go to Seattle for the interview in person, by train"),
    ("Salem, OR", "out: would move to Seattle", "out: not leaving before the bonus in March"),
    ("Lyon, France", "out: prêt à bouger en France", "out: pas Paris, trop cher"),
]  # fmt: skip


@pytest.mark.parametrize("case", DIFFER)
def test_they_cannot_both_be(case):
    assert between("relocation", *case) == [(1, 2)]


@pytest.mark.parametrize("case", FIT)
def test_both_may_be(case):
    assert between("relocation", *case) == []
