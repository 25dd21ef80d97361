"""How stages, permissions and submissions for opportunities read in the timeline."""

import json

from recruiter_desk.today.timeline.model import Tone, Words

SAID = {
    "found": ("Found", "search", Tone.PLAIN),
    "called": ("Called", "phone-call", Tone.PLAIN),
    "screened": ("Screened", "list-checks", Tone.PLAIN),
    "submitted": ("Submitted", "send", Tone.GOOD),
    "interview": ("Interview", "users", Tone.GOOD),
    "offer": ("Offer", "briefcase", Tone.GOOD),
    "placed": ("Placed", "user-check", Tone.GOOD),
    "no": ("Not for this one", "x", Tone.PLAIN),
    "put_forward": ("Submitted", "send", Tone.GOOD),
    "by_others": ("Put forward by {by}", "send", Tone.SOON),
    "may_go": ("May be put forward", "check", Tone.GOOD),
    "withdrawn": ("Permission withdrawn since", "x", Tone.PLAIN),
}


def opportunity_words(kept: str) -> Words:
    """The whole line; `kept` is JSON: what happened, the title, its words, who else did it."""
    what, title, words, *by = json.loads(kept)
    said, icon, tone = SAID[what]
    return Words(said.format(by="".join(by)), icon, title, words, tone)
