"""What was said of facts and differences during a call, as it is kept with the call."""

from recruiter_desk.gui.pages.call.caught import Rulings
from recruiter_desk.screening.drafts import AnswerDraft, RulingDraft
from recruiter_desk.screening.kept import fingerprint
from recruiter_desk.screening.live import Caught


def drafts_of(
    caught: Caught | None, rulings: Rulings
) -> tuple[list[RulingDraft], list[AnswerDraft]]:
    """The rulings and answers of a call; both empty where nothing was read."""
    if caught is None:
        return [], []
    said = [
        RulingDraft(fact, caught.quote(fact), act, value)
        for fact, act, value in rulings.acts.values()
        if caught.stands(fact)
    ]
    answers: list[AnswerDraft] = []
    for difference, state, why in rulings.answers.values():
        first, second = difference.first, difference.second
        quotes = (caught.quote(first), caught.quote(second))
        told = fingerprint(
            difference.kind, difference.about, (first, quotes[0]), (second, quotes[1])
        )
        sources = (first.source, second.source)
        answers.append(
            AnswerDraft(*(difference.kind, difference.about, sources, quotes, told, state, why))
        )
    return said, answers
