"""OpenCATS candidates: the headers its import asks for, and the others that its list exports."""

from recruiter_desk.exchange.layouts.layout import Layout

OPENCATS = Layout(
    name="OpenCATS",
    always=frozenset({"first name", "last name", "key skills"}),
    telling=frozenset({"cell phone", "current employer", "misc notes", "web site", "email #"}),
    enough=1,
    goes_to={
        "full name": "name",
        "first name": "given",
        "last name": "family",
        "address": "street",
        "city": "city",
        "state": "region",
        "zip": "zip",
        "home phone": "phone",
        "cell phone": "phone",
        "work phone": "phone",
        "email": "email",
        "email #": "email",
        "#nd email": "email",
        "web site": "link",
        "key skills": "expertise",
        "current employer": "employer",
        "title": "function",
        "notes": "note",
        "misc notes": "note",
    },
)
