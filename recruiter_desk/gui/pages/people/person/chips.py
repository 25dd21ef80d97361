"""The chips that say at a glance how somebody stands to being called."""

from datetime import datetime

from recruiter_desk.calls.rules.think_twice import Advice
from recruiter_desk.gui.kit.chip import ChipWords
from recruiter_desk.gui.theme.tokens import Tone
from recruiter_desk.matters.model import CALL_NOT_RETURNED
from recruiter_desk.today.model import Item


def before_a_call(told: Advice, open_: list[Item], now: datetime) -> list[ChipWords]:
    """`2 voicemails not returned`, `1 promise broken`, `voicemail running`."""
    found = []
    kinds = [evidence.kind for evidence in told.evidence]
    left, broken = kinds.count("voicemail"), kinds.count("promise")
    running = [item for item in open_ if item.matter.kind == CALL_NOT_RETURNED]
    count = sum(len(item.matter.calls) for item in running)
    if left:
        many = f"{left} of {count}" if count > left else str(left)
        words = f"{many} voicemail{'s' if max(left, count) > 1 else ''} not returned"
        found.append(ChipWords(words, Tone.SOON, "voicemail"))
    elif running:
        late = running[0].state(now) != "waiting"
        words = "Voicemail late" if late else "Voicemail left"
        found.append(ChipWords(words, Tone.SOON if late else Tone.PLAIN, "voicemail"))
    if broken:
        words = f"{broken} promise{'s' if broken > 1 else ''} broken"
        found.append(ChipWords(words, Tone.SOON, "phone-incoming"))
    return found
