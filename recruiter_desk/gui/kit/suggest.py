"""Suggestions under a field while one types; nothing is taken that was not chosen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QStringListModel, QTimer, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from recruiter_desk.gui.theme.fonts import Role, font
from recruiter_desk.gui.theme.tokens import tokens

PAUSE = 80  # ms after the last letter
SHEET = """
QListView {{ background: {surface}; color: {text}; border: 1px solid {edge}; padding: 3px;
  outline: 0; }}
QListView::item {{ min-height: 26px; padding: 0 6px; border-radius: 4px; }}
QListView::item:selected {{ background: {soft}; color: {text}; }}"""


class Suggest(QCompleter):
    """`Suggest(field, ask)`: `ask(typed)` is called at each pause and answers with `offer(words)`.

    `last_of` given (such as ","), only what stands behind the last one is completed.
    """

    taken = Signal(str)

    def __init__(self, field: QLineEdit, ask: Callable[[str], object], last_of: str = "") -> None:
        super().__init__(field)
        self._field, self._last_of = field, last_of
        self._words = QStringListModel(self)
        self.setModel(self._words)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setWidget(field)
        self.setMaxVisibleItems(8)
        self._view = QListView()
        self._view.setFont(font(Role.BODY))
        self.setPopup(self._view)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(lambda: ask(self.typed()))
        field.textEdited.connect(self._pause.start)
        self.activated.connect(self._take)

    def typed(self) -> str:
        """What is being completed."""
        text = self._field.text()
        return text.rpartition(self._last_of)[2].strip() if self._last_of else text

    def offer(self, words: Sequence[str]) -> None:
        """Show these, unless the field was left meanwhile."""
        fit = [word for word in words if word != self.typed()]
        self._words.setStringList(fit)
        if not fit or not self._field.hasFocus() or not self.typed():
            self._view.hide()
            return
        shown = tokens()
        self._view.setStyleSheet(
            SHEET.format(
                surface=shown.surface.name(),
                text=shown.text.name(),
                edge=shown.edge.name(),
                soft=shown.accent_soft.name(),
            )
        )
        self.complete()

    def _take(self, word: str) -> None:
        if self._last_of:
            before = self._field.text().rpartition(self._last_of)[0]
            word = f"{before}{self._last_of} {word}" if before else word
        self._field.setText(word)
        self.taken.emit(word)
