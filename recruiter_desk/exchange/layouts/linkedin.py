"""LinkedIn's Connections.csv."""

from recruiter_desk.exchange.layouts.layout import Layout

LINKEDIN = Layout(
    name="LinkedIn Connections",
    always=frozenset({"first name", "last name", "connected on"}),
    telling=frozenset({"url", "company", "position", "email address"}),
    enough=2,
    goes_to={
        "first name": "given",
        "last name": "family",
        "url": "link",
        "email address": "email",
        "company": "employer",
        "position": "function",
    },
)
