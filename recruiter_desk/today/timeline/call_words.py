"""How a call reads in the timeline: what it was, what became of it, what was said."""

from datetime import timedelta

from recruiter_desk.base.clock import instant
from recruiter_desk.base.say import say_nth, say_span, say_time
from recruiter_desk.calls.model import MISSED, STARTS_CLOCK
from recruiter_desk.today.timeline.model import CallSeen, Tone, View, Words

OWED_LATE = timedelta(hours=24)  # a call I owe is late from then (issue 2, Today)
MINE = {
    "voicemail": ("Voicemail", "voicemail"),
    "message_left": ("Message left", "message-circle"),
    "no_answer": ("No answer", "phone-missed"),
    "busy": ("Busy", "phone-off"),
    "declined": ("Call declined", "phone-off"),
    "wrong_number": ("Wrong number", "ban"),
}
THEIRS = {
    "voicemail": ("Voicemail from {name}", "voicemail"),
    "message_left": ("Message from {name}", "message-circle"),
    "no_answer": ("Missed call", "phone-missed"),
    "busy": ("Missed call", "phone-missed"),
    "declined": ("Call you pressed away", "phone-off"),
    "wrong_number": ("Wrong number", "ban"),
}
BAD_TIME = {"them": "Bad time, they will call", "me": "Bad time, you will call", "": "Bad time"}
WRITTEN = {"text": ("Text", "message-circle"), "email": ("E-mail", "mail")}


def call_words(seen: CallSeen, view: View) -> Words:
    """The whole line of one call."""
    title, icon = _head(seen, view)
    became, tone = _became(seen, view)
    if seen.outcome == "bad_time" and tone is Tone.PLAIN:
        tone = Tone.SOON
    return Words(title + became, icon, _more(seen), _body(seen, view), tone)


def _head(seen: CallSeen, view: View) -> tuple[str, str]:
    out = seen.direction == "out"
    if seen.by in WRITTEN and seen.outcome != "wrong_number":
        word, icon = WRITTEN[seen.by]
        return f"{word} {'to' if out else 'from'} {view.name}", icon
    if seen.outcome == "connected":
        length = f" {say_span(timedelta(seconds=seen.seconds))}" if seen.seconds else ""
        return f"Talked{length}", "phone" if out else "phone-incoming"
    if seen.outcome == "bad_time":
        return BAD_TIME[seen.promised_by], "calendar-clock"
    title, icon = (MINE if out else THEIRS)[seen.outcome]
    return title.format(name=view.name), icon


def _became(seen: CallSeen, view: View) -> tuple[str, Tone]:
    """The rest of the title after its comma, and the tone; nothing where no clock ran."""
    end = seen.end
    if end is None:
        return "", Tone.PLAIN
    if end.how == "open":
        return _open(seen, view)
    if end.how == "closed" or end.at is None:
        return (", closed" if end.how == "closed" else ", on a wrong number"), Tone.PLAIN
    span = say_span(instant(end.at) - seen.at)
    return f", {'returned' if end.how == 'returned' else 'rung back'} in {span}", Tone.GOOD


def _open(seen: CallSeen, view: View) -> tuple[str, Tone]:
    if seen.direction == "in":
        late = view.now >= seen.at + OWED_LATE
        return ", not rung back yet", Tone.LATE if late else Tone.SOON
    if seen.not_returned and view.now >= seen.not_returned:
        return ", not returned", Tone.LATE
    if seen.due and view.now >= seen.due:
        return ", late", Tone.SOON
    return "", Tone.PLAIN


def _more(seen: CallSeen) -> str:
    again = say_nth(seen.nth) if seen.end and seen.end.how == "open" else ""
    back = f"returned after {say_span(seen.returned_after)}" if seen.returned_after else ""
    about = "" if _is_message(seen) else seen.about
    return " · ".join(part for part in (again, about, back) if part)


def _body(seen: CallSeen, view: View) -> str:
    parts = [seen.about, _left_at(seen), _due_back(seen, view)] if _is_message(seen) else []
    return " ".join(_sentence(part) for part in (*parts, seen.text, _ticks(seen)) if part)


def _is_message(seen: CallSeen) -> bool:
    return seen.outcome in STARTS_CLOCK | MISSED


def _left_at(seen: CallSeen) -> str:
    if seen.direction == "in" or seen.outcome not in STARTS_CLOCK:
        return ""
    length = f"{seen.seconds // 60}:{seen.seconds % 60:02}" if seen.seconds else ""
    where = f"Left at {seen.number}" if seen.number else ""
    return ", ".join(part for part in (where, length) if part)


def _due_back(seen: CallSeen, view: View) -> str:
    if seen.due is None or seen.end is None or seen.end.how != "open":
        return ""
    return f"Due back {say_time(seen.due, view.now, view.zone)}"


def _ticks(seen: CallSeen) -> str:
    heard = {True: "listened to the message", False: "had not listened to the message"}
    asked = {True: "asked for the right person", False: "asked for somebody else"}
    parts = [
        words[tick]
        for words, tick in ((heard, seen.listened), (asked, seen.right_person))
        if tick is not None
    ]
    return ", ".join(parts).capitalize()


def _sentence(text: str) -> str:
    return text if text.endswith((".", "?", "…", "!", "”", '"')) else f"{text}."
