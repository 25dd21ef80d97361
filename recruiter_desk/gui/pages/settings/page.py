"""Settings: saved as they are changed, one undo step each, with what they mean in plain words."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from recruiter_desk.base.errors import DeskError
from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.card import Card, IconLine
from recruiter_desk.gui.kit.page_header import PageHeader
from recruiter_desk.gui.kit.panes import Pane, Split
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.pages.settings import sections
from recruiter_desk.gui.pages.settings.backups import backups
from recruiter_desk.gui.pages.settings.bound import offer
from recruiter_desk.gui.pages.settings.known_places import countries, zones
from recruiter_desk.gui.pages.settings.own_words import words as own_words
from recruiter_desk.gui.pages.settings.plain_words import in_plain_words
from recruiter_desk.gui.pages.settings.side_nav import SideNav
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.journal import Change
from recruiter_desk.store.settings.queries import READS
from recruiter_desk.store.settings.rules import DEFAULTS, say_value
from recruiter_desk.today.model import Counts
from recruiter_desk.today.queries import READS as COUNTED
from recruiter_desk.today.queries import counts

WIDE = 296
GROWS = 600  # ms in which a section is handed what it shows
ADVICE = (
    "The desk never hides a person, never adds up a score, and never writes any of this into "
    "an export."
)


class SettingsPage(QWidget):
    """Every setting of the desk."""

    key, title = "settings", "Settings"

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._going: sections.Part | None = None
        self.parts = (
            sections.me(self.save, self._save_city),
            sections.clock(self.save, self.put_back),
            sections.twice(self.save, self.put_back),
            sections.look(self.save),
            own_words(app),
            backups(app),
        )
        self.bound = {each.key: each for part in self.parts for each in part.bound}
        self.words = [Words("", wrap=True) for _ in range(3)]
        self._lay_out()
        app.changed.connect(self._on_change)
        app.ask(self, lambda _desk: (zones(), countries()), self._offer)
        self._show()
        self.nav.select("me")

    def hints(self) -> list[tuple[str, str]]:
        """The keys of this page."""
        return [("Tab", "next setting"), ("Esc", "back")]

    def save(self, key: str, text: str) -> None:
        """Keep one setting; what cannot be kept is said, and the former value is shown again."""
        self._keep({key: text})

    def _save_city(self, _key: str, text: str) -> None:
        """A city brings its zone, country and state with it."""

        def keep(desk: Desk) -> None:
            from recruiter_desk.gui.pages.settings.where import settings_of
            from recruiter_desk.store.settings.commands import change_settings

            change_settings(desk, settings_of(text))

        self._app.do(keep).then(self, None, self._refused)

    def put_back(self, keys: tuple[str, ...]) -> None:
        """The defaults of these settings again, in one step."""
        self._keep({key: say_value(getattr(DEFAULTS, key)) for key in keys})

    def _keep(self, typed: dict[str, str]) -> None:
        def keep(desk: Desk) -> None:
            from recruiter_desk.store.settings.commands import change_settings

            change_settings(desk, typed)

        self._app.do(keep).then(self, None, self._refused)

    def _refused(self, error: DeskError) -> None:
        self._show()
        self._app.failed.emit(error)

    def _lay_out(self) -> None:
        self.nav = SideNav(self.parts)
        self.nav.chosen.connect(self.show_part)
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.nav)
        middle.addWidget(self._make_scroll(), 1)
        left = QWidget()
        left.setLayout(middle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(PageHeader(self.title, "Saved as you change them"))
        column.addWidget(Split(left, self._make_side(), WIDE), 1)

    def _make_scroll(self) -> QScrollArea:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 20, 24, 24)
        column.setSpacing(20)
        for part in self.parts:
            column.addWidget(part.box)
        column.addStretch()
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        bar = self._scroll.verticalScrollBar()
        bar.setProperty("ground", "true")
        bar.valueChanged.connect(self._in_sight)
        bar.rangeChanged.connect(self._bring)
        self._scroll.setWidget(inside)
        return self._scroll

    def _make_side(self) -> Pane:
        side = Pane("In plain words")
        words = Card("In plain words")
        for line in self.words:
            words.add(line, gap=8)
        side.add(words)
        self._counted = Card("With these settings today")
        side.add(self._counted)
        advice = Card("Always advice", icon="info")
        advice.add(Words(ADVICE, Role.BODY, Tone.MUTED, wrap=True))
        side.add(advice)
        return side

    def show_part(self, key: str) -> None:
        """Bring a section into sight and give it the keys."""
        part = next(part for part in self.parts if part.key == key)
        self._going = part
        self._bring()
        QTimer.singleShot(GROWS, self, self._arrived)
        part.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _bring(self) -> None:
        """Scroll to where one is going, also once more when what stands there has grown."""
        if self._going is not None:
            key, bar = self._going.key, self._scroll.verticalScrollBar()
            bar.setValue(min(self._going.box.y() - 20, bar.maximum()))
            self.nav.select(key)

    def _arrived(self) -> None:
        self._going = None

    def _in_sight(self, top: int) -> None:
        seen = [part.key for part in self.parts if part.box.y() <= top + 60]
        self.nav.select(seen[-1] if seen else self.parts[0].key)

    def _offer(self, found: tuple[list[tuple[str, str]], list[tuple[str, str]]]) -> None:
        for key, options in zip(("zone", "country"), found, strict=True):
            offer(self.bound[key], options)

    def _on_change(self, change: Change) -> None:
        if change.touched & (READS | COUNTED) and self.isVisible():
            self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    def _show(self) -> None:
        mine, now = self._app.settings, self._app.now()
        for each in self.bound.values():
            each.show(mine)
        self._app.ask(self, lambda _desk: in_plain_words(mine, now), self._say)
        self._app.ask(self, lambda desk: counts(desk, now), self._count)

    def _say(self, words: list[str]) -> None:
        for line, said in zip(self.words, words, strict=True):
            line.set_words(said)

    def _count(self, found: Counts) -> None:
        while (item := self._counted.body.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for icon, words, many in (
            ("voicemail", "Not returned", found.not_returned),
            ("alarm-clock", "Promised today", found.promised_today),
            ("phone", "Calls today", found.calls_today),
        ):
            tone = Tone.SOON if many and icon == "voicemail" else Tone.MUTED
            self._counted.add_line(IconLine(icon, tone, words, str(many), Tone.PLAIN))
