"""Where they live, in recruiters' free words: homes that cannot both be, and those that can."""

import pytest

from tests.screening.rules.differences.telling_both import between

APART = [
    (
        "Columbus, OH",
        "out: Solid BA. Rents the top floor of a duplex in Clintonville, Columbus, been there six years.",
        "out: Onsite Fridays ok? Nope. He's in Louisville, KY, in a loft he has owned since 2021. Was never in Ohio, he says.",
    ),
    (
        "Leeds, UK",
        "out: Band 6, lives in Leeds w/ two housemates. 34k.",
        "out: Site is in Bristol. 'Perfect, I've a flat on Gloucester Road in Bristol, four years in March.'",
    ),
    (
        "Tacoma, WA",
        "out: cath lab 7 yrs. Home is a houseboat in Tacoma, no plans to go.",
        "email: Hi, one thing before you book it: I do not need a hotel in Boise, I've had my own house in Boise since 2022 and that's where I sleep every night.\nDana",
    ),
    (
        "Porto, Portugal",
        "out: Mora em Gaia? said she shares a place in Braga with her sister, since uni.",
        "referral: Known her for ages. She's been living in Lisbon since 2023, in a flat near the river, sees her sister in Braga at Christmas.",
    ),
    (
        "Denver, CO",
        "out: Welder. Bought a trailer in Pueblo in 2019, parked on his own acre, lives there with his dog.",
        "out: Says the drive is nothing, he lives in Cheyenne, has for five years, walks to the shop.",
    ),
    (
        "Kassel, Germany",
        "out: wohnt in Kassel mit Frau und Kindern, Eigenheim.",
        "out: Braucht keine Wohnung, er wohnt seit 2020 in Leipzig, eigene Wohnung.",
    ),
    (
        "Tampa, FL",
        "resume: Dana Whitfield\nTampa, FL\n\nAbout me: I live twenty minutes from the port with my family.\n\nDock supervisor, Gulf Line, 2018 - now",
        "out: She has lived in Savannah since before covid, the Tampa address is her mother's.",
    ),
    (
        "Glasgow, UK",
        "out: chef, lodging with an aunt in Paisley since 2024",
        "out: Start Monday? Easy, he has a flat in Dundee, same one since he was twenty, five mins from the kitchen.",
    ),
    (
        "Nashville, TN",
        "out: His place is in East Nashville, 3 bed, mortgage nearly done.",
        "note: Background check address: he told them he resides in Memphis and has for eight years, no other residence.",
    ),
    (
        "Dublin, Ireland",
        "out: She rents in Galway, walks to the hospital.",
        "email: Dear Tom, I should say that I live in Cork, not Galway, and have done since 2019. Regards, Dana",
    ),
    (
        "Joliet, IL",
        "out: lives in Joliet w/ the kids.",
        "out: their house in Sycamore, they've owned it since 2021, kids never went to school elsewhere",
    ),
    (
        "Worcester, MA",
        "out: Lives alone on the north side of Worcester.",
        "email: I have owned a house in Providence for two years and that is where I live. Dana",
    ),
    (
        "Dundee, UK",
        "out: lives ten mins from the hospital in Dundee with his nan",
        "out: says he rents a room in Inverness, been there since last summer",
    ),
    (
        "Setúbal, Portugal",
        "out: lives in Setúbal with two mates",
        "out: he has been sharing a flat in Faro since the spring of 2024",
    ),
]
ONE_HOME = [
    ("Pasadena, TX", "out: lives in Pasadena.", "out: house can go to his cousin, ready to live in Louisiana from January"),
    ("Pasadena, TX", "out: lives in Pasadena.", "out: likes the cost of living in Tulsa, hates the heat"),
    ("Joliet, IL", "out: lives in Joliet.", "out: lives in Naperville, 20 min off"),
    ("Worcester, MA", "out: lives in Worcester.", "out: her brother owns a house in Providence"),
    ("Dundee, UK", "out: rents in Dundee.", "out: Their HR lead is nice too, lives in Inverness and drives down"),
    ("Reno, NV", "out: lives in Reno.", "out: he has a condo in Phoenix he lets out since 2019"),
    ("Reno, NV", "out: lives in Reno.", "out: lives two hours from the plant in Fresno"),
    ("Reno, NV", "out: lives in Reno.", "out: her sister lives by the lake in Tulsa"),
    ("Reno, NV", "out: lives in Reno.", "out: if it works out she'd rent a flat in Boise"),
    ("Columbus, OH", "out: rents in Clintonville, Columbus.", "out: in Louisville till Friday for her niece's graduation, call her back Monday"),
    ("Omaha, NE", "out: lives in Omaha w/ husband.", "out: his house in Tulsa is rented out to students, hasn't been in it since 2015"),
    ("Leeds, UK", "out: lives in Headingley.", "out: her brother's flat in Bristol would do for the first week of training"),
    ("Tacoma, WA", "out: owns a house in Tacoma.", "out 07-20: they sold up and have been in Boise since the end of June, new house, garden"),
    ("Porto, Portugal", "out: lives in Braga.", "referral: I live in Lisbon myself, but she'd be great for the Braga post."),
    ("Denver, CO", "out: bought a trailer in Pueblo, lives there.", "out: client's yard is in Cheyenne, they'd put him up in a house there Mon to Thu"),
    ("Kassel, Germany", "out: wohnt in Kassel.", "out: Eltern wohnen in Leipzig, er ist in Kassel geblieben."),
    ("Tampa, FL", "out: lives in Tampa.", "out: was in Savannah from 2010 to 2016, in a little house by the river, loved it"),
    ("Glasgow, UK", "out: lodging with an aunt in Paisley.", "out: lives in Glasgow, ten minutes from the airport"),
    ("Nashville, TN", "out: his place is in East Nashville.", "out: the lake cabin in Chattanooga is for weekends only"),
    ("Toledo, OH", "out: lives outside Toledo.", "out: if he got the Fort Wayne job he'd take an apartment in Fort Wayne"),
    ("Dublin, Ireland", "out: She rents in Galway.", "out: landlord lives in Cork and never answers"),
    ("Boston, MA", "out: lives in Somerville.", "out: apartment hunting in Providence, nothing signed"),
    ("Phoenix, AZ", "out: he lives in Mesa with wife and kids.", "out: his ex lives in Reno, in the house he still pays for"),
    ("Seattle, WA", "out: lives in Ballard, Seattle.", "out: her manager is in Spokane, she has met him twice"),
]  # fmt: skip


@pytest.mark.parametrize("case", APART)
def test_two_homes_at_one_time(case):
    assert between("location", *case) == [(1, 2)]


@pytest.mark.parametrize("case", ONE_HOME)
def test_one_home_after_all(case):
    assert between("location", *case) == []
