"""The text of a resume that is no PDF, with words marked in it."""

from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit

from recruiter_desk.gui.panels.resume.matching import Place
from recruiter_desk.gui.theme.fonts import Role, font
from recruiter_desk.gui.theme.tokens import tokens

MARGIN = 24  # px


class TextPage(QTextEdit):
    """`show_text(text)`, then `mark(places, which)`."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("Resume")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setReadOnly(True)
        self.setFont(font(Role.BODY))
        self.document().setDocumentMargin(MARGIN)
        self._steps = 0

    def show_text(self, text: str) -> None:
        """Show this text from its beginning."""
        self.setPlainText(text)
        self.setExtraSelections([])

    def mark(self, places: list[Place], meant: int = 0) -> None:
        """Mark these places and no others, and bring the one that is meant into sight."""
        self.setExtraSelections(
            [self._marked(place, strong=number == meant) for number, place in enumerate(places)]
        )
        if places:
            cursor = QTextCursor(self.document())
            cursor.setPosition(self._at(places[meant][0]))
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def zoom_by(self, steps: int) -> None:
        """Larger or smaller letters by so many steps; 0 as they were."""
        self._steps = max(-4, min(12, self._steps + steps)) if steps else 0
        made = QFont(font(Role.BODY))
        made.setPointSizeF(made.pointSizeF() + self._steps)
        self.setFont(made)

    def _marked(self, place: Place, *, strong: bool) -> QTextEdit.ExtraSelection:
        made, shown = QTextEdit.ExtraSelection(), QTextCharFormat()
        shown.setBackground(tokens().soon_soft)
        shown.setFontUnderline(strong)
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._at(place[0]))
        cursor.setPosition(self._at(place[1]), QTextCursor.MoveMode.KeepAnchor)
        made.cursor, made.format = cursor, shown
        return made

    def _at(self, place: int) -> int:
        return min(place, max(0, self.document().characterCount() - 1))
