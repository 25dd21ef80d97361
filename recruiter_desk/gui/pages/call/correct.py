"""Correcting a call that was entered: the same fields, filled with what was kept."""

from PySide6.QtWidgets import QWidget

from recruiter_desk.base.errors import DeskError
from recruiter_desk.calls.drafts import CallChanges
from recruiter_desk.calls.queries import CallCard, call_card
from recruiter_desk.gui import later
from recruiter_desk.gui.app import App, PanelAsked
from recruiter_desk.gui.pages.call.panel import CallPanel
from recruiter_desk.gui.pages.call.when import write_at
from recruiter_desk.gui.panels.about import about
from recruiter_desk.people.model import UNSET


class CorrectPanel(CallPanel):
    """`call` is the id; what is left as it was stays untouched, also a promise made in it."""

    def __init__(self, app: App, window: QWidget, call: int) -> None:
        self._card: CallCard = call_card(app.desk, call)
        asked = PanelAsked(
            "call", self._card.person_id, call, self._card.number or "", self._card.about
        )
        of = about(app.desk, asked, app.now())
        super().__init__(app, window, of, f"Correct the call with {of.name}")
        self._fill()

    def _fill(self) -> None:
        card, form = self._card, self.form
        form.direction.choose(card.direction)
        form.endings.say(card.direction)
        form.by.choose(card.by)
        form.endings.choose(card.outcome)
        form.about.setText(card.about)
        form.notes.edit.setPlainText(card.text)
        form.minutes.setValue((card.seconds or 0) // 60)
        form.at.setText(write_at(card.at, self._app.zone))
        self._was = form.draft("")

    def keep(self) -> None:
        """Keep what was changed."""
        try:
            changes = self._changes()
        except DeskError as error:
            self._say(error)
            return
        self._app.do(later.edit_call, self._card.id, changes).then(
            self, lambda _logged: self._kept("Corrected a call"), self._say
        )

    def _changes(self) -> CallChanges:
        now = self.form.draft("")
        names = ("direction", "outcome", "by", "number", "about", "text", "seconds", "at")
        changed = {
            name: getattr(now, name)
            for name in names
            if getattr(now, name) != getattr(self._was, name)
        }
        promise = now.promise if now.promise is not None else UNSET
        return CallChanges(**changed, promise=promise)
