"""The note guard in an editor: a soft line under words, and what to write instead below."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.theme.tokens import Tone, tokens
from recruiter_desk.screening.guard import REMINDER, Caution, cautions
from recruiter_desk.screening.model import NOWHERE, Place

PAUSE = 250  # ms after the last letter


class Guarded(QObject):
    """`Guarded(edit, words)`: looks after each pause; `place` is where the person is.

    It blocks nothing: the words stay, and what is saved is what was typed.
    """

    def __init__(
        self, edit: QPlainTextEdit, said: Words, place: Callable[[], Place] = lambda: NOWHERE
    ) -> None:
        super().__init__(edit)
        self._edit, self._said, self._place = edit, said, place
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.look)
        edit.textChanged.connect(self._pause.start)
        said.hide()

    def look(self) -> None:
        """Look at the words now."""
        found = cautions(self._edit.toPlainText(), self._place())
        self._edit.setExtraSelections([self._line(each) for each in found])
        self._said.setVisible(bool(found))
        if found:
            first = found[0]
            self._said.set_words(f"{first.why} {first.instead} {REMINDER}", Tone.MUTED)

    def _line(self, caution: Caution) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        style = QTextCharFormat()
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        style.setUnderlineColor(tokens().of(Tone.UNKNOWN))
        style.setToolTip(caution.instead)
        cursor = QTextCursor(self._edit.document())
        cursor.setPosition(caution.start)
        cursor.setPosition(caution.end, QTextCursor.MoveMode.KeepAnchor)
        made.cursor, made.format = cursor, style
        return made
