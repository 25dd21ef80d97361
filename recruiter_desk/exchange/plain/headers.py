"""The columns of our own plain files, by which they are recognised, in their order.

An `id` names a row for ever: the key of the desk where it was entered, "/" and its number there.
A column that ends in "s" holds several, one a line (see `items`); instants are ISO in UTC.
"""

PEOPLE = (
    "id", "name", "prefix", "given", "middle", "family", "suffix", "nickname", "credentials",
    "function", "employer", "employer_other_names", "place", "city", "region", "country",
    "phones", "emails", "links", "expertise", "tags", "status", "status_on",
    "off_limits", "off_limits_why", "off_limits_until", "do_not_call", "do_not_call_why",
    "stay_in_touch_days", "stay_in_touch_since", "added_at",
    "other_ids", "asides", "closings", "snoozes",
)  # fmt: skip
NOTES = (
    "id", "person", "person_name", "kind", "speaker", "said_by", "at", "text", "tags",
    "entered_at", "former_texts",
)  # fmt: skip
CALLS = (
    "id", "person", "person_name", "number", "direction", "by", "outcome", "at", "seconds",
    "about", "text", "due", "due_given", "not_returned",
    "slip_who", "slip_firm", "slip_what", "slip_number", "slip_ask_for",
    "listened", "right_person", "anyway_why", "entered_at",
    "promise_by", "promise_timed", "promise_due", "promise_zone", "promise_said",
    "closings", "snoozes",
)  # fmt: skip
RESUMES = (
    "id", "person", "person_name", "file", "kind", "received_at", "entered_at", "pages",
    "remarks", "original", "sha256", "text",
)  # fmt: skip
FILES = {
    "people.csv": PEOPLE, "notes.csv": NOTES, "calls.csv": CALLS, "resumes.csv": RESUMES,
}  # fmt: skip
"""By the name under which each is written; "person_name", "city", "region" and "country" are for
readers, the desk works them out anew."""

_TELLING = {
    "people": frozenset({"id", "name", "stay_in_touch_days", "off_limits_why"}),
    "notes": frozenset({"id", "person", "speaker", "text", "entered_at"}),
    "calls": frozenset({"id", "person", "direction", "outcome", "anyway_why"}),
    "resumes": frozenset({"id", "person", "original", "sha256", "received_at"}),
}


def kind_of(headers: tuple[str, ...]) -> str:
    """Which of our files has these columns: "people", "notes", "calls", "resumes"; "" for none.

    Columns that were added, moved or taken out since do not matter, but for the telling ones.
    """
    there = {header.strip().lower() for header in headers}
    return next((kind for kind, telling in _TELLING.items() if telling <= there), "")
