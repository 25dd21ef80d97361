"""Short ways to say what a test is given: a dossier of texts, read and judged.

Read by the rules alone, unless a test asks for `reader=read`: the network has tests of its own
(`reading/learned`), for what it makes of a text changes a little each time it is grown anew.
"""

from datetime import date

from recruiter_desk.screening.dossier import known_of
from recruiter_desk.screening.model import Source, SourceKind
from recruiter_desk.screening.reading.reader import read_by_rules
from recruiter_desk.screening.reading.text import Text
from recruiter_desk.screening.rules.judge import differences

NOW = "2026-11-16T09:00:00-05:00"
NAME = "Dana Whitfield"


def source(text, kind="note", at="2026-11-10T10:00:00-05:00", **more):
    """One source of a candidate called Dana Whitfield."""
    from datetime import datetime

    return Source("e1", SourceKind(kind), datetime.fromisoformat(at), text, **more)


def text(said, kind="note", at="2026-11-10T10:00:00-05:00", **more):
    """The same, laid out for the readers."""
    made = source(said, kind, at, **more)
    return Text(made, made.at.date(), NAME)


def facts(said, *kinds, kind="note", at="2026-11-10T10:00:00-05:00", reader=read_by_rules, **more):
    """The facts all readers find in a text; only those of `kinds` where any are named."""
    made = source(said, kind, at, **more)
    found = reader(made, made.at.date(), NAME)
    return [fact for fact in found if not kinds or fact.kind in kinds]


def known(*entries, resume="", received="2026-10-01", now=NOW, resumes=(), reader=read_by_rules):
    """A dossier: entries are texts (calls a week apart, connected) or whole mappings.

    `resumes` are (received, text) pairs beside `resume`, ids r1, r2 …; entries are e1, e2 …
    """
    received_texts = ([(received, resume)] if resume else []) + list(resumes)
    whole = {
        "id": "t-1",
        "now": now,
        "person": {"name": NAME, "location": "Tampa, FL", "time_zone": "America/New_York"},
        "resumes": [
            {"id": f"r{n}", "received": at, "text": said}
            for n, (at, said) in enumerate(received_texts, 1)
        ],
        "entries": [_entry(n, entry) for n, entry in enumerate(entries, 1)],
    }
    return known_of(whole, reader=reader)


def differ(*entries, kind="", **more):
    """The differences of such a dossier as (kind, sources), only of `kind` where it is named."""
    found = differences(known(*entries, **more))
    return [
        (d.kind, (d.first.source, d.second.source)) for d in found if not kind or d.kind == kind
    ]


def _entry(number, entry):
    day = date(2026, 10, 5 + 7 * (number - 1)) if number <= 4 else date(2026, 11, number)
    usual = {
        "id": f"e{number}",
        "at": f"{day}T10:05:00-05:00",
        "kind": "call",
        "direction": "out",
        "outcome": "connected",
    }
    return {**usual, "text": entry} if isinstance(entry, str) else {**usual, **entry}
