"""A dossier in short: a town, and what was said on which day; the pairs of one kind that differ."""

import re

from recruiter_desk.screening.dossier import known_of
from recruiter_desk.screening.reading.reader import read_by_rules
from recruiter_desk.screening.rules.judge import differences

HEAD = re.compile(
    r"(resume|out|in|vm|rang|theirs|missed|email|note|referral)(?: (\d\d)-(\d\d))?: "
)
CALLS = {
    "out": ("out", "connected"),
    "in": ("in", "connected"),
    "vm": ("out", "voicemail"),
    "rang": ("out", "no_answer"),
    "theirs": ("in", "voicemail"),
    "missed": ("in", "no_answer"),
}
ZONES = {"UK": "Europe/London", "NZ": "Pacific/Auckland", "Germany": "Europe/Berlin"}


def between(kind, home, *statements, name="Dana Whitfield"):
    """The pairs of sources (1 the first statement) that differ in that kind, in 2026."""
    resumes, entries = [], []
    for number, said in enumerate(statements, 1):
        m = HEAD.match(said)
        assert m is not None, said
        day = f"2026-{m[2]}-{m[3]}" if m[2] else f"2026-05-{3 + 4 * number:02}"
        words = said[m.end() :]
        if m[1] == "resume":
            resumes.append({"id": f"s{number}", "received": day, "text": words})
            continue
        row = {"id": f"s{number}", "at": f"{day}T15:00:00+00:00", "kind": m[1], "text": words}
        if m[1] in CALLS:
            way, outcome = CALLS[m[1]]
            row |= {"kind": "call", "direction": way, "outcome": outcome}
        if m[1] == "referral":
            row["by"] = "Ana Ruiz"
        entries.append(row)
    zone = ZONES.get(home.rsplit(", ", 1)[-1], "America/New_York")
    person = {"name": name, "location": home, "time_zone": zone}
    given = {"id": "t", "now": "2026-11-16T09:00:00-05:00", "person": person}
    known = known_of({**given, "resumes": resumes, "entries": entries}, reader=read_by_rules)
    found = differences(known)
    return [(int(d.first.source[1:]), int(d.second.source[1:])) for d in found if d.kind == kind]
