"""How old the last copy of the desk is, said in the bar on top; the day's copy by itself."""

from contextlib import suppress
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from recruiter_desk.base.errors import DeskError
from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.top_bar import Health, HealthLine
from recruiter_desk.gui.theme.tokens import Tone
from recruiter_desk.store.desk import Desk

if TYPE_CHECKING:
    from recruiter_desk.store.backups.model import Standing

FIRST, EVERY = 1500, 300_000  # ms after the window opens, and between looks ("2 h ago")
LEFT_OPEN = timedelta(hours=30)  # a window open for so long is not closed every evening


class Copies(QObject):
    """Looks at the copies now and then, and shows in `line` how things are."""

    def __init__(self, line: HealthLine, app: App, parent: QObject) -> None:
        super().__init__(parent)
        self._line, self._app = line, app
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.keep_daily)
        self._timer.start()
        QTimer.singleShot(FIRST, self, self.look)
        app.copied.connect(self.look)
        self._show(None)

    def look(self) -> None:
        """Look again, aside."""
        if not self._app.is_closing:
            self._app.ask(self, _standing, self._show)

    def keep_daily(self) -> None:
        """Make the day's copy where a window is left open over the night; then look again."""
        app = self._app
        if app.is_closing:
            return
        made = app.behind(lambda: copy_of_the_day(app, LEFT_OPEN))
        made.then(self, lambda _made: self.look())

    def _show(self, found: "Standing | None") -> None:
        desk = self._app.desk
        first = Health("folder-open", desk.folder.path.name)
        if desk.locked:
            first = Health("lock", self.tr("Read-only"), Tone.SOON)
        second = () if found is None else (health(found, self._app.now()),)
        self._line.show_health([first, *second])


def health(found: "Standing", now: datetime) -> Health:
    """What the bar on top says of the copies."""
    from recruiter_desk.base.say import say_span
    from recruiter_desk.store.backups.rules import is_old

    late = Tone.SOON if is_old(found, now) else Tone.MUTED
    if found.copied is None:
        return Health("archive-restore", "No backup yet", late)
    ago = say_span(now - found.copied)
    words = f"Last backup {ago} ago" if late is Tone.SOON else f"Backed up {ago} ago"
    return Health("archive-restore", words, late)


def copy_of_the_day(app: App, after: timedelta = timedelta(0)) -> None:
    """Make it if it is due and the last one is older than `after`.

    What hinders it shows by itself: the last copy grows old.
    """
    from recruiter_desk.store.backups import keep_daily
    from recruiter_desk.store.settings.queries import settings

    with suppress(DeskError, OSError):
        found = _standing(app.desk)
        if found.copied is None or app.now() - found.copied >= after:
            keep_daily(app.desk, app.now(), settings(app.desk).zone)


def _standing(desk: Desk) -> "Standing":
    from recruiter_desk.store.backups.keeping import standing

    return standing(desk)
