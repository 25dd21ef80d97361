"""Opportunities on the page of a person: how far they came for which, and which open ones fit."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from recruiter_desk.gui.app import App
from recruiter_desk.gui.panels.choices import Choice, ChoicesPanel
from recruiter_desk.gui.panels.opportunity import doing, words
from recruiter_desk.gui.panels.opportunity.fitting import (
    fits_card,
    fits_of,
    named,
    right,
    stands_card,
)
from recruiter_desk.opportunities.matching.model import Fit
from recruiter_desk.opportunities.matching.queries import READS as MATCH_READS
from recruiter_desk.opportunities.model import Stage
from recruiter_desk.opportunities.queries import READS as LIST_READS

READS = MATCH_READS | LIST_READS


class PersonOpenings(QObject):
    """`box(person)` for the page; what fits is looked up aside, what was found last stands
    there meanwhile. `put()` asks on whose list they are put.
    """

    def __init__(self, app: App, page: QWidget) -> None:
        super().__init__(page)
        self._app, self._page = app, page
        self._person = 0
        self.found: tuple[Fit, ...] = ()

    def box(self, person: int) -> QWidget:
        """The cards, hidden while there is none."""
        if person != self._person:
            self._person, self.found = person, ()
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._fill(made)
        self._app.ask(made, lambda desk: fits_of(desk, person), partial(self._found, made, person))
        return made

    def put(self) -> None:
        """On the list of an opening that fits."""
        some = right(self.found)
        if not some:
            self._app.say.emit("No other open opportunity fits them yet.")
            return
        choices = [
            Choice(named(fit), fit.opportunity.id, words.in_short(fit.match)) for fit in some
        ]
        ChoicesPanel(
            self._page.window(), "Put on the list of", choices, self._put, icon="briefcase"
        ).open()

    def _put(self, opportunity: int) -> None:
        self._app.do(doing.move, opportunity, self._person, Stage.FOUND).then(self)

    def _found(self, box: QWidget, person: int, found: tuple[Fit, ...]) -> None:
        if person == self._person and isValid(box):
            self.found = found
            self._fill(box)

    def _fill(self, box: QWidget) -> None:
        column, show = box.layout(), self._app.open_opportunity.emit
        while column is not None and (item := column.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        made = (
            stands_card(self._app, self._person, show),
            fits_card(self.found, self._put, show),
        )
        cards = [card for card in made if card is not None]
        for card in cards:
            if column is not None:
                column.addWidget(card)
        if box.parentWidget() is not None or not cards:  # alone it would become a window
            box.setVisible(bool(cards))
