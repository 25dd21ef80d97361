"""The pane beside the list: the chosen person at a glance."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recruiter_desk.base.say import say_exact
from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.buttons import Button, Kind
from recruiter_desk.gui.kit.card import Card, IconLine
from recruiter_desk.gui.kit.chip import Chip
from recruiter_desk.gui.kit.panes import Pane
from recruiter_desk.gui.kit.words import Run, Words
from recruiter_desk.gui.pages.people.matters import look_of
from recruiter_desk.gui.pages.people.numbers import InCard, copy_button, number_line
from recruiter_desk.gui.pages.people.words import marks, status_chip, status_words, subtitle
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone
from recruiter_desk.people.model import PersonCard
from recruiter_desk.screening.resumes.queries import resumes_of
from recruiter_desk.today.model import Item
from recruiter_desk.today.timeline.model import Entry
from recruiter_desk.today.words import due_words, sentence

WIDE = 344
LAST = 3


class Preview(Pane):
    """`show_person(card, open, entries)`; what its buttons do is given by name."""

    def __init__(self, app: App, acts: Mapping[str, Callable[[], object]]) -> None:
        super().__init__("Preview")
        self._app, self._acts = app, acts

    def show_person(self, card: PersonCard | None, open_: list[Item], last: list[Entry]) -> None:
        """Show this person, or nobody."""
        self.clear()
        if card is None:
            return
        self.add(self._head(card))
        self.add(self._facts(card))
        if open_:
            self.add(self._open(open_))
        if last:
            self.add(self._last(last))

    def _head(self, card: PersonCard) -> QWidget:
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        first = QHBoxLayout()
        first.addWidget(Words(card.name, Role.NAME), 1)
        status = status_chip(card)
        for words in marks(self._app, card) or ([status] if status else []):
            first.addWidget(Chip(words.words, words.tone, words.icon))
        column.addLayout(first)
        column.addWidget(Words(subtitle(self._app, card, ", ")))
        column.addSpacing(10)
        column.addLayout(self._buttons())
        return head

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(5)
        call = Button("Call", icon="phone", caps=("C",), kind=Kind.PRIMARY)
        left = Button("Voicemail", caps=("V",))
        open_ = Button("Open", caps=("Enter",))
        for key, button in (("call", call), ("voicemail", left), ("open", open_)):
            button.clicked.connect(self._acts[key])
            row.addWidget(button)
        return row

    def _facts(self, card: PersonCard) -> Card:
        made = Card()
        for phone in card.phones:
            made.add(number_line(self._app, card, phone), gap=2)
        for email in card.emails:
            made.add(
                InCard("E-mail", [Run(email.address)], copy_button(self._app, email.address)),
                gap=2,
            )
        now, zone = self._app.now(), self._app.zone
        pairs = {
            "Employer": card.employer.name if card.employer else "",
            "Status": status_words(card, now, zone),
            "Expertise": ", ".join(card.expertise),
            "Tags": ", ".join(card.tags),
            "Resume": resume_words(self._app, card.id),
        }
        for label, words in pairs.items():
            if words:
                made.add_pair(label, words)
        if made.body.count() == 0:
            made.add(Words("Nothing but the name yet.", Role.BODY, Tone.MUTED))
        return made

    def _open(self, items: list[Item]) -> Card:
        made = Card("Open now")
        now, zone = self._app.now(), self._app.zone
        for item in items:
            icon, tone = look_of(item, now)
            line = IconLine(
                icon,
                tone,
                sentence(item.matter, now, zone),
                due_words(item.matter, now, zone),
                tone,
            )
            line.setToolTip(sentence(item.matter, now, zone))
            made.add_line(line)
        return made

    def _last(self, entries: list[Entry]) -> Card:
        made = Card("Last three", link="All")
        made.link_pressed.connect(self._acts["open"])
        for entry in entries[:LAST]:
            line = IconLine(
                entry.icon,
                Tone(entry.tone.value),
                entry.title + (f" · {entry.more}" if entry.more else ""),
                day_of(entry, self._app),
            )
            line.setToolTip(say_exact(entry.at, self._app.zone))
            made.add_line(line)
        return made


def resume_words(app: App, person: int) -> str:
    """The newest resume and how many there are; "" for none."""
    lines = resumes_of(app.desk, person)
    more = f" and {len(lines) - 1} older" if len(lines) > 1 else ""
    return f"{lines[0].name}{more}" if lines else ""


def day_of(entry: Entry, app: App) -> str:
    """`Tue 26 May` on my calendar."""
    from recruiter_desk.base.clock import local

    there = local(entry.at, app.zone)
    return f"{there:%a} {there.day} {there:%b}"
