"""The chips that say at a glance how somebody stands to being called."""

from datetime import datetime

from recruiter_desk.base.clock import stamp
from recruiter_desk.calls.model import Subject
from recruiter_desk.calls.rules.story import story
from recruiter_desk.calls.rules.think_twice import Advice
from recruiter_desk.gui.kit.chip import ChipWords
from recruiter_desk.gui.theme.tokens import Tone


def voicemails(subject: Subject, now: datetime) -> list[ChipWords]:
    """`2 of 3 voicemails not returned`: of all left there, those open and past due.

    One whose day is still running is said too; nothing where all were returned.
    """
    ends = story(subject).voicemails
    due = {contact.id: contact.due or contact.at for contact in subject.contacts}
    open_ = [call for call, end in ends.items() if end.how == "open"]
    late = [call for call in open_ if due[call] <= stamp(now)]
    if late:
        many = f"{len(late)} of {len(ends)} voicemails" if len(ends) > 1 else "Voicemail"
        return [ChipWords(f"{many} not returned", Tone.SOON, "voicemail")]
    return [ChipWords("Voicemail left", Tone.PLAIN, "voicemail")] if open_ else []


def broken(told: Advice) -> list[ChipWords]:
    """`1 promise broken`, as the desk counts it for thinking twice."""
    many = sum(evidence.kind == "promise" for evidence in told.evidence)
    words = f"{many} promise{'s' if many > 1 else ''} broken"
    return [ChipWords(words, Tone.SOON, "phone-incoming")] if many else []
