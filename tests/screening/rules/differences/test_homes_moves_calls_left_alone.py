"""What only looks like two homes, a change of mind on moving or a call denied."""

import pytest

from tests.screening.rules.differences.telling_both import between

ALIKE = [
    ("location", "Troy, MI", "out: lives in Troy w/ kids", "out: Her place of work is in Toledo, same building since 2019"),
    ("location", "Troy, MI", "out: lives in Troy", "out: has been in the Grand Rapids market since 2015, knows every clinic"),
    ("location", "Troy, MI", "out: lives in Troy", "out: shares an office in Lansing with two others since spring"),
    ("location", "Troy, MI", "out: lives in Troy", "out: he rents trucks in Dayton to his old firm"),
    ("location", "Troy, MI", "out: lives in Troy", "out: owns two rentals in Flint, bought 2018, manages them himself"),
    ("location", "Troy, MI", "out: lives in Troy", "out: worked at a care home in Saginaw for 4 years, same one all along"),
    ("location", "Troy, MI", "out: lives in Troy", "out: runs the front of house in Chicago for a week at a time"),
    ("location", "Hove, UK", "out: lives in Hove", "out: has a desk at home in Hove and a locker in Croydon"),
    ("location", "Hove, UK", "out: lives in Hove", "out: they bought a plot in Wales in 2020 and will build one day"),
    ("location", "Hove, UK", "out: lives in Hove", "out: been house manager in Leeds since 2021, up on the Monday train"),
    ("location", "Austin, TX", "resume: Dana Whitfield\nAustin, TX\n\nNurse, St Mary, 2019 - now", "out: lives in Round Rock, own house since 2016"),
    ("location", "Austin, TX", "resume: Dana Whitfield\nTravel nurse\nAustin, TX\n\nNurse, St Mary, 2019 - now", "out: on assignment in Spokane, lives in a hotel room there till June"),
    ("relocation", "Troy, MI", "out: won't relocate", "out: first round by May, Ohio by June, she has two in play"),
    ("relocation", "Troy, MI", "out: not relocating", "out: plan is Chicago interview Tues, Detroit Wed"),
    ("relocation", "Troy, MI", "out: open to relocating", "out: the desk isn't going anywhere, they told her"),
    ("relocation", "Troy, MI", "out: open to relocating", "out: has no intention of leaving nursing or going anywhere else for less"),
    ("relocation", "Troy, MI", "out: open to relocation", "out: Chicago? No, Naperville is the site, I told her"),
    ("relocation", "Troy, MI", "out: won't relocate", "out: their Chicago plant is moving to Gary by spring"),
    ("relocation", "Troy, MI", "out: would move to Ohio", "out: never worked anywhere else, she says"),
    ("relocation", "Hove, UK", "out: happy to relocate", "out: not applying anywhere else for now"),
    ("relocation", "Hove, UK", "out: won't move", "out: her son moves to Leeds for uni in September"),
    ("relocation", "Hove, UK", "out: won't move house", "out: wants to move up to band 7 by Christmas"),
    ("relocation", "Hove, UK", "out: would go to Bristol", "out: stays in touch with the Bristol team, likes them"),
    ("relocation", "Hove, UK", "out: would relocate", "out: no relocation paid, I said; fine by him"),
    ("message", "Troy, MI", "vm: msg", "out: nobody at her hospital left her any choice about nights"),
    ("message", "Troy, MI", "vm: msg", "out: says nobody left the team since he came"),
    ("message", "Troy, MI", "vm: msg", "out: 'nothing from Mercy on my phone yet'"),
    ("message", "Troy, MI", "out: chat", "out: says we never met in person, would like a coffee"),
    ("message", "Troy, MI", "rang: no", "out: had a nice talk with the team at Acme she says"),
    ("message", "Troy, MI", "vm: msg", "out: radio silence from the client since the panel"),
    ("message", "Troy, MI", "vm: msg", "out: 'You never leave me hanging, I like that'"),
    ("message", "Troy, MI", "vm: msg", "out: her current agency never leaves a name or number, just spam"),
]  # fmt: skip


@pytest.mark.parametrize("case", ALIKE)
def test_what_only_looks_so(case):
    kind, *dossier = case
    assert between(kind, *dossier) == []
