"""The evidence over a call that is being made anyway, and the reason that is kept with it."""

from recruiter_desk.calls.queries import known
from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.card import Card, IconLine
from recruiter_desk.gui.kit.field import Field
from recruiter_desk.gui.panels.about import About
from recruiter_desk.gui.panels.record import record, think_twice_title
from recruiter_desk.gui.theme.tokens import Tone

SHOWN = 3


class ThinkTwice(Card):
    """`why` is the field for the reason; it may stay empty, for this is advice."""

    def __init__(self, app: App, of: About) -> None:
        evidence = of.advice.evidence if of.advice else ()
        voicemails = sum(each.kind == "voicemail" for each in evidence)
        super().__init__(think_twice_title(voicemails), icon="rotate-ccw", tone=Tone.SOON)
        subject = known(app.desk, of.person if of.person is not None else of.number)
        for line in record(subject, app.now(), app.zone, SHOWN):
            self.add_line(IconLine(line.icon, line.tone, line.words, line.became, line.tone))
        self.why = Field("Call anyway: why", hint="Call anyway, because …")
        self.add(self.why, gap=8)
