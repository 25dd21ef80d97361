"""A reading said back in plain words, to be confirmed before it is kept."""

from recruiter_desk.base.clock import local
from recruiter_desk.quick.model import Promise, Reading

RESULTS = {
    "bad_time": "bad time",
    "no_answer": "no answer",
    "busy": "busy",
    "declined": "declined",
    "wrong_number": "wrong number",
}
CAME = {"connected": "talked", "no_answer": "missed"}


def say(reading: Reading) -> str:
    """One line: what happened with whom, then each further thing as its own sentence."""
    known = reading.direction or reading.outcome or reading.who or reading.digits
    parts = [_what(reading) if known else "Nothing understood yet"]
    if reading.listened is not None:
        parts.append("Listened to the message" if reading.listened else "Had not listened")
    if reading.right_person is not None:
        right = reading.right_person
        parts.append("Asked for the right person" if right else "Did not ask for the right person")
    if reading.promise:
        parts.append(_promise(reading.promise))
    if reading.text:
        parts.append(f"Notes: {reading.text}")
    if reading.unread:
        parts.append(f"Not understood: {' '.join(reading.unread)}")
    return " ".join(f"{part.rstrip('.')}." for part in parts)


def _what(reading: Reading) -> str:
    """The call with its number's label, length and matter."""
    more = f" ({reading.number_label})" if reading.number_label else ""
    said = _call(reading, _whom(reading) + more)
    if reading.length_minutes:
        said += f", {reading.length_minutes} min"
    return said + (f", about {reading.about}" if reading.about else "")


def _call(reading: Reading, whom: str) -> str:
    if reading.by != "phone":
        means = "Text" if reading.by == "text" else "E-mail"
        return f"{means} {'from' if reading.direction == 'in' else 'to'} {whom}"
    if reading.outcome == "voicemail":
        return (
            f"Voicemail from {whom}" if reading.direction == "in" else f"Voicemail left for {whom}"
        )
    if reading.outcome == "message_left":
        return f"Message left for {whom}"
    if reading.direction == "in":
        result = CAME.get(reading.outcome or "", RESULTS.get(reading.outcome or "", ""))
        return f"Call from {whom}" + (f": {result}" if result else "")
    if reading.outcome == "connected":
        return f"Talked with {whom}"
    result = RESULTS.get(reading.outcome or "", "")
    return f"Called {whom}" + (f": {result}" if result else "")


def _whom(reading: Reading) -> str:
    if reading.who:
        return reading.who
    return f"a number with {reading.digits}" if reading.digits else "someone"


def _promise(promise: Promise) -> str:
    said = f"{'I' if promise.by == 'me' else 'They'} promised: {promise.said}"
    if promise.when is None or promise.when.at is None:
        return said
    at = local(promise.when.at, promise.when.zone)
    return f"{said} ({at:%a} {at.day} {at:%b %Y, %H:%M})"
