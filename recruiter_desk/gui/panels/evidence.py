"""The card that speaks before dialling: what was not returned or kept, and when they answer."""

from recruiter_desk.base.clock import instant
from recruiter_desk.base.say import say_exact
from recruiter_desk.calls.model import Subject
from recruiter_desk.calls.rules.think_twice import Advice
from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.card import Card, IconLine
from recruiter_desk.gui.kit.press import Press
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.panels.record import hours_words, record, think_twice_title
from recruiter_desk.gui.panels.times import day_and_time
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone


def evidence_card(
    app: App, advice: Advice, subject: Subject, there: str, *acts: Press
) -> Card | None:
    """The evidence before another call, `there` being their zone; None where there is none.

    Advice, never a score; `acts` are the buttons at its foot.
    """
    if not (advice.advise or advice.evidence):
        return None
    voicemails = sum(each.kind == "voicemail" for each in advice.evidence)
    title = think_twice_title(voicemails) if advice.advise else "Before you call"
    card = Card(title, icon="rotate-ccw", tone=Tone.SOON if advice.advise else Tone.MUTED)
    for line in record(subject, app.now(), app.zone):
        card.add_line(IconLine(line.icon, line.tone, line.words, line.became, line.tone))
    card.add(Words(_cleared_by(app, advice, there), Role.CAPTION, Tone.MUTED, wrap=True), gap=6)
    card.set_actions(*acts)
    return card


def _cleared_by(app: App, advice: Advice, there: str) -> str:
    if advice.rest_until is not None:
        return f"At rest until {say_exact(instant(advice.rest_until), app.zone)}."
    last = "They never answered yet."
    if advice.last_answer is not None:
        usual = hours_words(advice.answered, there)
        last = f"Last answered {day_and_time(instant(advice.last_answer), there)}"
        last += f", {usual} there." if usual else " there."
    return f"{last} A talk, a return or a kept promise clears it."
