"""Homes, moves and calls as they come up in the middle of other talk."""

import pytest

from tests.screening.rules.differences.telling_both import between

DIFFER = [
    (
        "location",
        "Akron, OH",
        "out: Lowell, calm. 14 yrs boilers. 38/hr. Wife teaches. They're in a ranch house in Akron, paid off. Nights ok.",
        "out: Site is Akron so I said you're home. He's not: lives in Scranton PA, drives out Sundays, and has since they married in '09. Notice 2 wks.",
    ),
    (
        "location",
        "Derby, UK",
        "out: HGV class 1, 9 yrs. Lodges with a mate in Derby Mon to Fri and Sat and Sun too, no other home.",
        "out: Needs to be back in Lincoln by 6 each evening since that's where he lives, terrace off Holderness Road, bought in 2018.",
    ),
    (
        "location",
        "Bremen, Germany",
        "out: Lagerleiter, 12 Jahre. Wohnt mit Familie in Bremen, Reihenhaus.",
        "email: Guten Tag, ich wohne seit 2015 in Hannover und fahre täglich. Viele Grüße, Dana",
    ),
    (
        "relocation",
        "Derby, UK",
        "out: 34k. Wouldn't move for the Queen herself, he says, Derby till he drops.",
        "out: Carlisle job: 'I'd take it, I'd move up there next week, I've said that from day one.'",
    ),
    (
        "relocation",
        "Waco, TX",
        "resume: Dana Whitfield\nWaco, TX\nWilling to relocate within the US\n\nParalegal, Oak Law, 2017 - present",
        "out: 62k. Only within a bike ride of her house, always been that way. Relocation: never in a hundred years.",
    ),
    (
        "relocation",
        "Bremen, Germany",
        "out: will nach München ziehen, Wohnung ab Mai gemietet.",
        "out: München? Nein, bleibt in Bremen, davon war nie die Rede.",
    ),
    (
        "message",
        "Akron, OH",
        "vm: msg left, boiler job, nights",
        "in: Lowell. Says he found a missed call and that was that, no message with it. 38/hr.",
    ),
    (
        "message",
        "Derby, UK",
        "out: 5 mins, cut short",
        "out: Who was I again? Not once have we talked, he says. 34k.",
    ),
    (
        "message",
        "Waco, TX",
        "rang: straight to tone",
        "out: She'd called me on Monday, she says, and left her salary on my machine. 62k.",
    ),
    (
        "message",
        "Bremen, Germany",
        "vm: lvm",
        "out: Keine Nachricht bekommen, sagt er, Mailbox war leer.",
    ),
]
FIT = [
    ("location", "Akron, OH", "out: They're in a ranch house in Akron.", "out: was in Scranton for the boiler school, six weeks"),
    ("location", "Derby, UK", "out: lodges in Derby", "out: his mum's house in Hull has the van in it"),
    ("location", "Waco, TX", "out: lives in Waco", "out: Temple firm wants someone who lives in Temple, she'd drive"),
    ("location", "Bremen, Germany", "out: wohnt in Bremen", "out: Chef wohnt in Hannover, kommt nur dienstags"),
    ("relocation", "Akron, OH", "out: Tampa or Sarasota, lease there from 1 March", "out 06-20: lease fell through, he's put it off a year and stays in Akron till then"),
    ("relocation", "Derby, UK", "out: wouldn't move", "out: Carlisle run is fine, back the same night"),
    ("relocation", "Waco, TX", "out: willing to relocate within the US", "out: Not Alaska, she laughed"),
    ("relocation", "Bremen, Germany", "out: bleibt in Bremen", "out: Firma zieht nach München, deshalb sucht er"),
    ("message", "Akron, OH", "rang: no vm", "in: missed call, no message with it, he says"),
    ("message", "Derby, UK", "vm: lvm", "out: they've not once rung her back, Acme that is"),
    ("message", "Waco, TX", "theirs 05-11: left salary", "out: she'd called me on Monday and left her salary, she says"),
    ("message", "Bremen, Germany", "vm: lvm", "out: keine Nachricht von der Klinik bisher"),
]  # fmt: skip


@pytest.mark.parametrize("case", DIFFER)
def test_they_differ(case):
    kind, *dossier = case
    assert between(kind, *dossier) == [(1, 2)]


@pytest.mark.parametrize("case", FIT)
def test_they_fit(case):
    kind, *dossier = case
    assert between(kind, *dossier) == []
