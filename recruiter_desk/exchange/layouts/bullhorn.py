"""Bullhorn's Data Loader, Candidate.csv."""

from itertools import product

from recruiter_desk.exchange.layouts.layout import Layout

_ADDRESS = {
    "address#": "street",
    "city": "city",
    "state": "region",
    "zip": "zip",
    "country name": "country",
}

BULLHORN = Layout(
    name="Bullhorn",
    always=frozenset({"first name", "last name", "external id"}),
    telling=frozenset(
        {
            "address address#",
            "address city",
            "address country name",
            "business sectors name",
            "category name",
            "categories name",
            "company name",
            "degree list",
            "desired locations",
            "employee type",
            "mass mail opt out",
            "migrate guid",
            "name prefix",
            "nick name",
            "occupation",
            "owner name",
            "primary skills name",
            "secondary skills name",
            "recent client list",
            "skill set",
            "work authorized",
        }
    ),
    enough=2,
    goes_to={
        "external id": "id:bullhorn",
        "name": "name",
        "name prefix": "prefix",
        "first name": "given",
        "middle name": "middle",
        "last name": "family",
        "name suffix": "suffix",
        "nick name": "nickname",
        "occupation": "function",
        "company name": "employer",
        "email": "email",
        "email#": "email",
        "phone": "phone",
        "phone#": "phone",
        "mobile": "phone",
        "work phone": "phone",
        "primary skills name": "expertise",
        "secondary skills name": "expertise",
        "skill set": "expertise",
        "specialties name": "expertise",
        "categories name": "expertise",
        "category name": "expertise",
        "certifications": "expertise",
        "comments": "note",
        "description": "note",
        "referred by": "referred_by",
        **{
            f"{where} {what}": target
            for where, (what, target) in product(
                ("address", "secondary address"), _ADDRESS.items()
            )
        },
    },
)
