"""Rows of a form that grow as they are filled: numbers, e-mail addresses, links."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recruiter_desk.gui.kit.buttons import Button
from recruiter_desk.gui.kit.check import Check
from recruiter_desk.gui.kit.combo import Combo
from recruiter_desk.gui.kit.field import Field
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone
from recruiter_desk.people.model import EmailDraft, PhoneDraft

LABELS = ("mobile", "work", "home", "other")


class Row(QWidget):
    """One text with a cross; `check(text)` gives the sentence that says what is wrong with it."""

    edited = Signal()
    left = Signal()

    def __init__(self, name: str, hint: str, check: Callable[[str], str]) -> None:
        super().__init__()
        self._check = check
        self.field = Field(name, hint=hint)
        self._said = Words("", Role.CAPTION, Tone.LATE, wrap=True)
        self._said.hide()
        self.line = QHBoxLayout()
        self.line.setSpacing(8)
        self.line.addWidget(self.field, 1)
        drop = Button(icon="x", name=f"Take this {name.lower()} out")
        drop.clicked.connect(self.left)
        self.line.addWidget(drop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self.line)
        column.addWidget(self._said)
        self.field.textEdited.connect(self.edited)
        self.field.editingFinished.connect(self.check)

    def check(self) -> bool:
        """Say what is wrong, if anything is; True when nothing is."""
        text = self.field.text().strip()
        words = self._check(text) if text else ""
        self._said.set_words(words)
        self._said.setVisible(bool(words))
        self.field.setAccessibleDescription(words)
        return not words


class NumberRow(Row):
    """A number, what it is, and whether a voicemail is safe there."""

    def __init__(self, check: Callable[[str], str]) -> None:
        super().__init__("Number", "520 555 0142 x12", check)
        self.label = Combo("What number this is", [(key, key.capitalize()) for key in LABELS])
        self.label.setFixedWidth(96)
        self.safe = Check("voicemail is safe")
        self._was: bool | None = None
        self.line.insertWidget(1, self.label)
        self.line.insertWidget(2, self.safe)

    def fill(self, text: str, label: str, *, safe: bool | None) -> None:
        """Show a number that is kept; a label of its own joins the list."""
        self.field.setText(text)
        if self.label.findData(label) < 0:
            self.label.addItem(label.capitalize() or "No label", label)
        self.label.choose(label)
        self._was = safe
        self.safe.setChecked(safe is True)

    def draft(self) -> PhoneDraft:
        """What was typed; nobody asked about voicemail while the tick was never touched."""
        ticked = self.safe.isChecked()
        safe = ticked if ticked or self._was is not None else None
        return PhoneDraft(self.field.text().strip(), self.label.currentData() or "", safe)


class Rows(QWidget):
    """Rows of one kind, at least one, another by the button below; `edited` on each letter."""

    edited = Signal()

    def __init__(self, make: Callable[[], Row], more: str) -> None:
        super().__init__()
        self._make = make
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.more = Button(more, icon="plus", small=True)
        self.more.clicked.connect(self._one_more)
        self._column.addWidget(self.more)
        self.rows: list[Row] = []
        self.add()

    def add(self) -> Row:
        """One more empty row."""
        row = self._make()
        row.edited.connect(self.edited)
        row.left.connect(lambda: self._drop(row))
        self._column.insertWidget(len(self.rows), row)
        self.rows.append(row)
        return row

    def _one_more(self) -> None:
        self.add().field.setFocus()

    def filled(self) -> list[Row]:
        """Those with a text."""
        return [row for row in self.rows if row.field.text().strip()]

    def free(self) -> Row:
        """The last row if it is empty, else a new one."""
        last = self.rows[-1]
        return last if not last.field.text().strip() else self.add()

    def check(self) -> bool:
        """Whether every row is right; each wrong one says why."""
        right = [row.check() for row in self.rows]
        return all(right)

    def _drop(self, row: Row) -> None:
        if len(self.rows) == 1:
            row.field.clear()
            row.check()
        else:
            self.rows.remove(row)
            row.hide()
            row.deleteLater()
            self.rows[-1].field.setFocus()
        self.edited.emit()


def number_rows(check: Callable[[str], str]) -> Rows:
    """Rows for numbers."""
    return Rows(lambda: NumberRow(check), "Another number")


def email_rows(check: Callable[[str], str]) -> Rows:
    """Rows for addresses."""
    return Rows(lambda: Row("E-mail", "dana@example.org", check), "Another e-mail")


def link_rows(check: Callable[[str], str]) -> Rows:
    """Rows for web addresses."""
    return Rows(lambda: Row("Link", "linkedin.com/in/name", check), "Another link")


def phones(rows: Rows) -> tuple[PhoneDraft, ...]:
    """The numbers typed."""
    return tuple(row.draft() for row in rows.filled() if isinstance(row, NumberRow))


def emails(rows: Rows) -> tuple[EmailDraft, ...]:
    """The addresses typed."""
    return tuple(EmailDraft(row.field.text().strip()) for row in rows.filled())


def texts(rows: Rows) -> tuple[str, ...]:
    """The texts typed."""
    return tuple(row.field.text().strip() for row in rows.filled())
