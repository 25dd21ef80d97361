"""Google Contacts, as it exports now and as it did until 2023."""

from recruiter_desk.exchange.layouts.layout import Layout

_ADDRESS = {
    "address # formatted": "place",
    "address # street": "street",
    "address # extended address": "street",
    "address # po box": "street",
    "address # city": "city",
    "address # region": "region",
    "address # postal code": "zip",
    "address # country": "country",
}
_VALUES = {
    "email # value": "email",
    "phone # value": "phone",
    "website # value": "link",
}
_LABELLED = ("email", "phone", "website", "event", "relation", "custom field")

GOOGLE = Layout(
    name="Google Contacts",
    always=frozenset({"first name", "last name"}),
    telling=frozenset(
        {
            "phonetic first name",
            "file as",
            "organization title",
            "organization department",
            "labels",
            "email # value",
            "phone # value",
        }
    ),
    enough=2,
    goes_to={
        "name prefix": "prefix",
        "first name": "given",
        "middle name": "middle",
        "last name": "family",
        "name suffix": "suffix",
        "nickname": "nickname",
        "organization name": "employer",
        "organization title": "function",
        "notes": "note",
        "labels": "tags",
        **_VALUES,
        **_ADDRESS,
        **{f"{what} # label": "label" for what in _LABELLED},
    },
)

GOOGLE_OLD = Layout(
    name="Google Contacts",
    always=frozenset({"given name", "family name"}),
    telling=frozenset(
        {
            "additional name",
            "yomi name",
            "group membership",
            "email # value",
            "phone # value",
        }
    ),
    enough=2,
    goes_to={
        "name": "name",
        "name prefix": "prefix",
        "given name": "given",
        "additional name": "middle",
        "family name": "family",
        "name suffix": "suffix",
        "nickname": "nickname",
        "location": "place",
        "occupation": "function",
        "organization # name": "employer",
        "organization # title": "function",
        "notes": "note",
        "group membership": "tags",
        **_VALUES,
        **_ADDRESS,
        **{f"{what} # type": "label" for what in _LABELLED},
    },
    says_nothing={"priority": frozenset({"normal"}), "sensitivity": frozenset({"normal"})},
)
