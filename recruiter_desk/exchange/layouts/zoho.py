"""Zoho Recruit candidates: the labels of its lists, and the names of its bulk files."""

from recruiter_desk.exchange.layouts.layout import Layout

ZOHO = Layout(
    name="Zoho Recruit",
    always=frozenset({"last name", "email"}),
    telling=frozenset(
        {
            "candidate owner",
            "candidate source",
            "candidate status",
            "current job title",
            "email opt out",
            "experience in years",
            "highest qualification",
            "highest qualification held",
            "secondary email",
            "skill set",
        }
    ),
    enough=3,
    goes_to={
        "candidate id": "id:zoho",
        "record id": "id:zoho",
        "salutation": "prefix",
        "first name": "given",
        "last name": "family",
        "phone": "phone",
        "mobile": "phone",
        "email": "email",
        "secondary email": "email",
        "web site": "link",
        "website": "link",
        "street": "street",
        "city": "city",
        "state": "region",
        "zip code": "zip",
        "country": "country",
        "current job title": "function",
        "current employer": "employer",
        "skill set": "expertise",
        "additional info": "note",
        "referred by": "referred_by",
    },
)
