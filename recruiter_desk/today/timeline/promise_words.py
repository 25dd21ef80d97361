"""How a promise reads in the timeline: whether it was kept, and as it was said."""

from recruiter_desk.base.clock import instant, stamp
from recruiter_desk.base.say import say_day, say_time
from recruiter_desk.calls.model import End, Promised
from recruiter_desk.calls.rules.story import BROKEN, GRACE
from recruiter_desk.today.timeline.model import Tone, View, Words

ENDED = {
    "kept": ("Promise kept", Tone.GOOD),
    "kept_late": ("Promise kept late", Tone.SOON),
    "settled": ("Promise settled by a talk", Tone.PLAIN),
    "over": ("Promise broken, talked later", Tone.LATE),
    "closed": ("Promise closed", Tone.PLAIN),
}
DID = {"kept": "called", "kept_late": "called", "settled": "talked", "over": "talked"}


def promise_words(promise: Promised, end: End, view: View) -> Words:
    """The whole line of one promise."""
    title, tone = _open(promise, view) if end.how == "open" else ENDED[end.how]
    icon = "phone-outgoing" if promise.mine else "phone-incoming"
    return Words(
        title,
        "alarm-clock" if end.how == "open" else icon,
        promise.about,
        _body(promise, end, view),
        tone,
    )


def _open(promise: Promised, view: View) -> tuple[str, Tone]:
    now = stamp(view.now)
    if promise.timed and now >= promise.due + BROKEN:
        return "Promise broken", Tone.LATE
    if now >= promise.due + (GRACE if promise.timed else 0):
        return "Promise late", Tone.LATE if promise.mine else Tone.SOON
    who = "You will call" if promise.mine else "They will call"
    return f"{who} {_when(promise, view)}", Tone.SOON


def _body(promise: Promised, end: End, view: View) -> str:
    who = "You promised" if promise.mine else "Promised"
    done = ""
    if end.how in DID and end.at is not None:
        done = f", {DID[end.how]} {say_time(instant(end.at), view.now, view.zone)}"
    said = f" “{promise.said}”" if promise.said else ""
    return f"{who} to call {_when(promise, view)}{done}.{said}"


def _when(promise: Promised, view: View) -> str:
    due = instant(promise.due)
    if promise.timed:
        return say_time(due, view.now, view.zone)
    return f"by the end of {say_day(due, view.now, view.zone)}"
