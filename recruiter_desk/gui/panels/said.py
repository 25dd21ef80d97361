"""What the foot says when a call was kept."""

from datetime import datetime

from recruiter_desk.base.say import say_time
from recruiter_desk.base.text.phones import show_phone
from recruiter_desk.calls.drafts import CallDraft, Logged

OUT = {
    "connected": "Talked with {0}",
    "bad_time": "Bad time for {0}",
    "voicemail": "Left a voicemail for {0}",
    "message_left": "Left a message for {0}",
    "no_answer": "No answer from {0}",
    "busy": "{0} was busy",
    "declined": "{0} pressed it away",
    "wrong_number": "Wrong number for {0}",
}
IN = {
    "connected": "Talked with {0}",
    "bad_time": "Bad time, with {0}",
    "voicemail": "Voicemail from {0}",
    "message_left": "Message from {0}",
    "no_answer": "Missed the call of {0}",
    "busy": "Busy when {0} rang",
    "declined": "Pressed the call of {0} away",
    "wrong_number": "{0} had the wrong number",
}


def logged_words(draft: CallDraft, logged: Logged, now: datetime, zone: str) -> str:
    """Whom, and what the call did to the clocks."""
    number = show_phone(draft.number) if draft.number else "a number"
    words = (OUT if draft.direction == "out" else IN)[draft.outcome].format(logged.name or number)
    if logged.due is not None:
        words += f"; due back {say_time(logged.due, now, zone)}"
    if logged.cleared:
        count = len(logged.cleared)
        words += "; the clock is cleared" if count == 1 else f"; {count} voicemails returned"
    if draft.promise is not None:
        who = "you call" if draft.promise.by == "me" else "they call"
        at = draft.promise.at
        words += f"; {who} {say_time(at, now, zone)}" if at else f"; {who} back"
    if logged.candidates:
        words += "; several people have that number"
    return words
