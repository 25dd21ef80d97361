"""How referrals, answers to referrers and askings read in the timeline."""

import json

from recruiter_desk.referrals.rules import say_how
from recruiter_desk.today.timeline.model import Tone, Words
from recruiter_desk.today.words import BECAME

GAVE = {
    "referral": "Gave {name}",
    "introduced_by": "Introduced {name}",
    "works_with": "Works with {name}",
    "reports_to": "Reports to {name}",
}
GIVEN = {
    "referral": "Given by {name}",
    "introduced_by": "Introduced by {name}",
    "works_with": "Works with {name}",
    "reports_to": "{name} reports to them",
}
TONES = {"submitted": Tone.GOOD, "placed": Tone.GOOD}


def referral_words(kept: str) -> Words:
    """The whole line; `kept` is JSON: what it is, and what it is said of (see `queries`)."""
    what, *said = json.loads(kept)
    if what == "asked":
        return Words("Asked whom they know", "handshake", said[0])
    if what == "told":
        name, outcome, words = said
        became = BECAME.get(outcome, "nothing yet")
        return Words(f"Told of {name}", "message-circle", became, words, Tone.GOOD)
    kind, name, how, how_words, outcome = said
    title = (GAVE if what == "gave" else GIVEN)[kind].format(name=name)
    parts = (say_how(how, how_words), BECAME.get(outcome or "", ""))
    more = " · ".join(part for part in parts if part)
    return Words(title, "handshake", more, tone=TONES.get(outcome, Tone.PLAIN))
