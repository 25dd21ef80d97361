"""Outlook's contacts: 92 columns from the old program, 88 from the new one and the web."""

from itertools import product

from recruiter_desk.exchange.layouts.layout import Layout

_ADDRESS = {
    "address": "place",
    "street": "street",
    "street #": "street",
    "address po box": "street",
    "city": "city",
    "state": "region",
    "postal code": "zip",
    "country": "country",
    "country region": "country",
}
_PHONES = (
    "primary phone",
    "mobile phone",
    "home phone",
    "home phone #",
    "business phone",
    "business phone #",
    "other phone",
    "car phone",
    "radio phone",
    "company main phone",
)
_NO_DAY = frozenset({"0/0/00", "00/00/00"})

OUTLOOK = Layout(
    name="Outlook",
    always=frozenset({"first name", "last name"}),
    telling=frozenset(
        {
            "internet free busy",
            "company main phone",
            "business phone",
            "business street",
            "business city",
            "home street",
            "email display name",
            "office location",
            "organizational id number",
            "tty tdd phone",
        }
    ),
    enough=3,
    goes_to={
        "title": "prefix",
        "first name": "given",
        "middle name": "middle",
        "last name": "family",
        "suffix": "suffix",
        "nickname": "nickname",
        "company": "employer",
        "job title": "function",
        "location": "place",
        "email address": "email",
        "email # address": "email",
        "web page": "link",
        "personal web page": "link",
        "notes": "note",
        "categories": "tags",
        "keywords": "tags",
        "referred by": "referred_by",
        **dict.fromkeys(_PHONES, "phone"),
        **{
            f"{where} {what}": target
            for where, (what, target) in product(("home", "business", "other"), _ADDRESS.items())
        },
    },
    says_nothing={
        "priority": frozenset({"normal"}),
        "sensitivity": frozenset({"normal"}),
        "private": frozenset({"false"}),
        "anniversary": _NO_DAY,
        "email type": frozenset({"smtp", "ex"}),
        "email # type": frozenset({"smtp", "ex"}),
    },
)
