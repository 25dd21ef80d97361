"""The section of copies: the last one, one made now, and each that can be put back."""

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recruiter_desk.base.say import say_exact, say_span
from recruiter_desk.gui import asked_files
from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.buttons import Button
from recruiter_desk.gui.kit.card import Card
from recruiter_desk.gui.kit.form import SettingRow
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.pages.settings.sections import Part
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone
from recruiter_desk.store.backups.model import KeptCopy
from recruiter_desk.store.desk import Desk

SHOWN = 8
HOW = (
    "A copy is made by itself when the window closes on a day on which something changed, and "
    "before a large import. Old ones are let go; one a month stays for a year."
)


def backups(app: App) -> Part:
    """Copies of the desk."""
    box = BackupsBox(app)
    return Part("backups", "archive-restore", "Backups", (), box, (), box.now)


class BackupsBox(QWidget):
    """Asks for the copies when it is shown and when one was made."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self.now = Button("Back up now", icon="archive-restore", small=True)
        self.now.clicked.connect(self.make)
        self.file = Button("From a file \u2026", icon="folder-open", small=True)
        self.file.clicked.connect(self.choose_file)
        self.file.setEnabled(not app.desk.locked)
        self.now.setEnabled(not app.desk.locked)
        self.rows: list[SettingRow] = []
        self._card = Card(flush=True)
        self._lay_out()
        app.copied.connect(self.look)
        self.look()

    def look(self) -> None:
        """Ask anew which copies there are."""
        self._app.ask(self, _kept, self._show)

    def make(self) -> None:
        """Make a copy now."""
        self.now.setEnabled(False)
        made = self._app.ask(self, partial(_keep, now=self._app.now()), self._made)
        made.then(self, self._made, self._not_made)

    def choose_file(self) -> None:
        """Ask for a file to put back."""
        if path := asked_files.copy_to_open(self.window(), "Put back a copy"):
            self._ask_whether(path)

    def _made(self, path: Path) -> None:
        self.now.setEnabled(True)
        self._app.copied.emit()
        self._app.say.emit(f"Copied and checked: {path.name}")

    def _not_made(self, error: Exception) -> None:
        self.now.setEnabled(True)
        self._app.failed.emit(error)

    def _ask_whether(self, path: Path) -> None:
        self._app.show_panel("put_back", words=str(path))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Words("Backups", Role.NAME), 1)
        head.addWidget(self.file)
        head.addWidget(self.now)
        column.addLayout(head)
        column.addWidget(self._card)
        column.addWidget(Words(HOW, Role.CAPTION, Tone.MUTED, wrap=True))

    def _show(self, copies: list[KeptCopy]) -> None:
        while (item := self._card.body.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.rows = [self._row(copy) for copy in copies[:SHOWN]]
        if not copies:
            self.rows = [SettingRow("No copy is kept yet", "The first is made when you close")]
        elif older := len(copies) - SHOWN:
            more = f"{older} older: \u201cFrom a file\u201d, in the desk\u2019s folder backups"
            self.rows += [SettingRow(more, "")] if older > 0 else []
        for row in self.rows:
            self._card.add(row)

    def _row(self, copy: KeptCopy) -> SettingRow:
        said = say_exact(copy.at, self._app.zone)
        back = Button("Put back \u2026", small=True, name=f"Put back {said}")
        back.clicked.connect(partial(self._ask_whether, copy.path))
        back.setEnabled(not self._app.desk.locked)
        return SettingRow(said, _caption(copy, self._app.now()), back)


def _caption(copy: KeptCopy, now: datetime) -> str:
    made = f"Before {_reason(copy.before)}, " if copy.before else ""
    return f"{made}{say_span(now - copy.at)} ago, {say_size(copy.size)}"


def _reason(before: str) -> str:
    known = {"import": "an import", "restore": "a copy was put back"}
    return known.get(before, "the program was renewed" if before.isdigit() else before)


def say_size(size: int) -> str:
    """A file's size: 340 kB, 1.2 MB."""
    kilobytes = size / 1000
    return f"{kilobytes / 1000:.1f} MB" if kilobytes >= 1000 else f"{max(1, round(kilobytes))} kB"


def _kept(desk: Desk) -> list[KeptCopy]:
    from recruiter_desk.store.backups import kept_copies

    return kept_copies(desk.folder)


def _keep(desk: Desk, now: datetime) -> Path:
    from recruiter_desk.store.backups import keep

    return keep(desk.folder, now)
