"""The card of a person's resumes: each version opens, and another can be added."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from recruiter_desk.base.clock import local
from recruiter_desk.base.say import say_exact
from recruiter_desk.gui.app import App
from recruiter_desk.gui.icons import draw_icon
from recruiter_desk.gui.kit.card import Card
from recruiter_desk.gui.kit.paint import draw_box, draw_right, draw_words, elided
from recruiter_desk.gui.kit.press import Press
from recruiter_desk.gui.pages.people.words import say_date
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone, tokens
from recruiter_desk.screening.resumes.model import ResumeLine

HIGH, ICON, GAP = 24, 14, 10


class ResumeRow(Press):
    """One version in a line: its file's name, and the day it came."""

    def __init__(self, app: App, line: ResumeLine) -> None:
        super().__init__(line.name)
        self._tone = Tone.SOON if line.remarks else Tone.MUTED
        today = local(app.now(), app.zone).date()
        self._day = say_date(local(line.received_at, app.zone).date(), today)
        came = say_exact(line.received_at, app.zone)
        self.setToolTip("\n".join((f"Came {came}", *line.remarks)))
        self.setAccessibleName(f"Resume {line.name}, {self._day}")
        self.setFixedHeight(HIGH)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: app.show_resume(line.id))

    def sizeHint(self) -> QSize:
        return QSize(80, HIGH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, shown, middle = QPainter(self), tokens(), self.height() // 2
        if self.underMouse():
            draw_box(painter, self.rect(), fill=shown.hover)
        icon = "triangle-alert" if self._tone is Tone.SOON else "file-text"
        draw_icon(painter, icon, (0, middle - ICON // 2), ICON, shown.of(self._tone))
        top = middle - Role.CAPTION.line // 2
        right = draw_right(painter, self._day, (self.width(), top), Role.CAPTION, shown.muted)
        words = elided(self.text(), Role.BODY, right - ICON - 2 * GAP)
        at = (ICON + GAP, middle - Role.BODY.line // 2)
        draw_words(painter, words, at, Role.BODY, shown.text)


def resumes_card(app: App, lines: Sequence[ResumeLine], add: Callable[[], object]) -> Card | None:
    """The versions of a resume, the newest first; None where there is none."""
    if not lines:
        return None
    made = Card("Resume" if len(lines) == 1 else "Resumes", icon="file-text", link="Add")
    made.link_pressed.connect(add)
    for line in lines:
        made.add(ResumeRow(app, line))
    return made
