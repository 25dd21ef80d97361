"""The head of a person's page: name, clock there, numbers to ring and copy, marks and actions."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QMenu, QVBoxLayout, QWidget

from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.buttons import Button, Kind
from recruiter_desk.gui.kit.chip import Chip, ChipWords
from recruiter_desk.gui.kit.paint import hairline
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.pages.people import numbers
from recruiter_desk.gui.pages.people.words import marks, status_chip, subtitle
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.people.model import PersonCard

HIGH, MOST_SHOWN = 89, 3
ACTS = (
    ("call", "Call", "phone", ("C",), Kind.PRIMARY),
    ("voicemail", "Left voicemail", "", ("V",), Kind.NORMAL),
    ("note", "Note", "pencil", ("N",), Kind.NORMAL),
)


class Header(QWidget):
    """`show_person(card, chips)`; `acts` are what its buttons and its menu do, by name."""

    def __init__(self, app: App, acts: Mapping[str, Callable[[], object]], menu: QMenu) -> None:
        super().__init__()
        self._app = app
        self.setFixedHeight(HIGH)
        self._name = Words("", Role.TITLE)
        self._subtitle = Words("")
        self._numbers, self._chips = QHBoxLayout(), QHBoxLayout()
        self._numbers.setSpacing(20)
        self._chips.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 16, 11)
        column.setSpacing(4)
        column.addLayout(self._first(acts, menu))
        second = QHBoxLayout()
        second.addLayout(self._numbers)
        second.addStretch()
        second.addLayout(self._chips)
        column.addLayout(second, 1)

    def _first(self, acts: Mapping[str, Callable[[], object]], menu: QMenu) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._name, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addSpacing(4)
        line.addWidget(self._subtitle, 1, Qt.AlignmentFlag.AlignVCenter)
        for key, words, icon, caps, kind in ACTS:
            button = Button(words, icon=icon, caps=caps, kind=kind)
            button.clicked.connect(acts[key])
            line.addWidget(button)
        more = Button(icon="ellipsis", name="More about this person")
        more.clicked.connect(lambda: menu.popup(more.mapToGlobal(more.rect().bottomLeft())))
        line.addWidget(more)
        return line

    def show_person(self, card: PersonCard, chips: list[ChipWords]) -> None:
        """Show this person; `chips` come first among the marks."""
        self._name.set_words(card.name)
        self._subtitle.set_words(subtitle(self._app, card))
        _empty(self._numbers)
        for shown in self._reached_by(card)[:MOST_SHOWN]:
            self._numbers.addWidget(shown)
        _empty(self._chips)
        status = status_chip(card)
        for words in [*chips, *marks(self._app, card), *([status] if status else [])]:
            self._chips.addWidget(Chip(words.words, words.tone, words.icon))

    def _reached_by(self, card: PersonCard) -> list[QWidget]:
        found: list[QWidget] = []
        for phone in card.phones:
            shown = numbers.said(phone)
            found.append(
                numbers.InHeader(
                    numbers.icon_of(phone),
                    shown,
                    phone.label.capitalize() or "Number",
                    numbers.dial_button(phone),
                    numbers.copy_button(self._app, shown),
                )
            )
        for email in card.emails[:1]:
            copy = numbers.copy_button(self._app, email.address)
            found.append(numbers.InHeader("mail", email.address, "E-mail", copy))
        return found

    def paintEvent(self, _event: QPaintEvent) -> None:
        hairline(QPainter(self), 0, self.width(), self.height() - 1)


def _empty(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
