"""Referrals: the map beside the table of referrers, what is owed to each, whom to ask next."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.buttons import Button
from recruiter_desk.gui.kit.lazy_rows import Sort
from recruiter_desk.gui.kit.page_header import PageHeader
from recruiter_desk.gui.kit.panes import Pane, Split, Surface
from recruiter_desk.gui.kit.tile import Tile
from recruiter_desk.gui.pages.referrals.cards import ask_card, debt_card, fee_card
from recruiter_desk.gui.pages.referrals.map_pane import MapPane
from recruiter_desk.gui.pages.referrals.reading import Asks, Drawn, asks, draw
from recruiter_desk.gui.pages.referrals.table import referrers_table
from recruiter_desk.gui.pages.referrals.words import message
from recruiter_desk.gui.panels.ties import ties_card
from recruiter_desk.gui.theme.tokens import Tone
from recruiter_desk.opportunities.matching.asking import READS as ASK_READS
from recruiter_desk.people.queries import person_card
from recruiter_desk.referrals.commands import pay_fee, tell
from recruiter_desk.referrals.model import ReferrerLine
from recruiter_desk.referrals.queries import READS, debts, edges_of, fees, referrer, referrers
from recruiter_desk.store.journal import Change

RIGHT = 492
TABLE_HIGH = 370
ALL = 10_000
HINTS = [
    ("F", "focus on the map"),
    ("D", "told"),
    ("M", "draft a message"),
    ("A", "add referral"),
    ("/", "look around somebody"),
    ("1", "one step"),
    ("2", "two steps"),
    ("0", "everybody"),
    ("O", "those to tell"),
    ("Tab", "map or table"),
]


class ReferralsPage(QWidget):
    """The map, the table, the cards; the one chosen in one is chosen in the others."""

    key, title = "referrals", "Referrals"

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app, self._stale, self._person = app, False, 0
        self._drawn = Drawn()
        self._asks: Asks | None = None
        self.setAccessibleName(self.title)
        self.header = PageHeader(self.title)
        self.to_tell = Tile(0, "to tell")
        self.fees_due = Tile(0, "fee notes due")
        self.fees_due.setCheckable(False)
        add = Button("Add referral", icon="plus", caps=("A",))
        add.clicked.connect(self.add)
        for control in (self.to_tell, self.fees_due, add):
            self.header.add(control)
        self.map = MapPane(app)
        self.table = referrers_table(self._fetch)
        self.cards = Pane("About the referrer")
        self._lay_out()
        self._listen()
        self._read()

    def hints(self) -> list[tuple[str, str]]:
        """The keys of this page."""
        return list(HINTS)

    @property
    def person(self) -> int | None:
        """Who is chosen; None for nobody."""
        return self._person or None

    def add(self) -> None:
        """Open the panel for a new referral, from the chosen one."""
        self._app.show_panel("referral", self.person)

    def look_at(self, person: int) -> None:
        """Choose somebody in the table, on the map and in the cards."""
        if person == self._person:
            return
        self._person = person
        self.table.choose(person)
        self._show_cards()

    def _lay_out(self) -> None:
        right = Surface()
        down = QVBoxLayout(right)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        self.table.setMaximumHeight(TABLE_HIGH)
        down.addWidget(self.table, 3)
        down.addWidget(self.cards, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(Split(self.map, right, RIGHT), 1)
        self.setFocusProxy(self.table)

    def _listen(self) -> None:
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(lambda line: self._app.open_person.emit(line.person.id))
        self.map.looked.connect(self.look_at)
        self.map.opened.connect(self._app.open_person)
        self.to_tell.toggled.connect(lambda _on: self.table.sort(Sort()))
        self.fees_due.clicked.connect(self._show_fees)
        self._app.changed.connect(self._on_change)

    def _fetch(self, after: ReferrerLine | None, _sort: Sort) -> list[ReferrerLine]:
        if not self.to_tell.isChecked():
            return referrers(self._app.desk, after=after)
        if after is not None:
            return []
        owed = dict.fromkeys(edge.giver.id for edge in debts(self._app.desk))
        lines = (referrer(self._app.desk, person) for person in owed)
        return [line for line in lines if line is not None]

    def _read(self) -> None:
        self._stale = False
        self.table.refresh()
        kept = self._drawn.places
        self._app.ask(self, lambda desk: draw(desk, kept, self._goes_on), self._show)
        self._app.ask(self, asks, self._show_asks)

    def _goes_on(self) -> bool:
        return not self._app.is_closing

    def _show(self, drawn: Drawn) -> None:
        first = not self._drawn.places
        self._drawn = drawn
        self.map.show_map(drawn.data, drawn.places)
        self.header.set_words(
            self.title,
            f"{drawn.givers:,} people gave you {drawn.given:,}" if drawn.given else "",
        )
        self.to_tell.show_number(
            drawn.to_tell, "to tell", Tone.SOON if drawn.to_tell else Tone.PLAIN
        )
        note = "fee note due" if drawn.fees_due == 1 else "fee notes due"
        self.fees_due.show_number(
            drawn.fees_due, note, Tone.SOON if drawn.fees_due else Tone.PLAIN
        )
        line = self.table.current()
        if first and line is not None:
            self.map.look_at(line.person.id)
        self._show_cards()

    def _show_asks(self, found: Asks | None) -> None:
        self._asks = found
        self._show_cards()

    def _chosen(self, line: ReferrerLine | None) -> None:
        if line is None:
            self._person = 0
        elif line.person.id != self._person:
            self._person = line.person.id
            if self.map.view.middle:
                self.map.look_at(self._person)
        self._show_cards()

    def _show_cards(self) -> None:
        self.cards.clear()
        desk, zone, person = self._app.desk, self._app.zone, self._person
        line = referrer(desk, person) if person else None
        if line is not None and line.owed:
            acts = {"told": self.told, "draft": self.draft, "open": self._open}
            self.cards.add(debt_card(line, debts(desk, person), zone, acts))
        due = [fee for fee in fees(desk, person) if fee.paid_on is None] if person else []
        if due:
            self.cards.add(fee_card(due, self.paid))
        if person:
            self.cards.add(ties_card(person, edges_of(desk, person), zone, self.map.look_at))
        if self._asks is not None and self._asks.people:
            self.cards.add(
                ask_card(self._asks.title, self._asks.people, self._app.open_person.emit)
            )
        self.cards.settle()

    def _show_fees(self) -> None:
        due = [fee for fee in fees(self._app.desk) if fee.paid_on is None]
        if due:
            self.look_at(due[0].person.id)

    def paid(self, fee: int) -> None:
        """Keep that a fee was paid."""
        self._app.do(pay_fee, fee)

    def told(self) -> None:
        """Keep that the chosen one was told what became of all they gave."""
        owed = debts(self._app.desk, self._person) if self._person else []
        if not owed:
            self._app.say.emit("Nothing is owed to the one chosen.")
            return
        self._app.do(tell, [edge.id for edge in owed])

    def draft(self) -> None:
        """Put a message to the chosen one into the clipboard."""
        owed = debts(self._app.desk, self._person) if self._person else []
        if not owed:
            self._app.say.emit("Nothing is owed to the one chosen.")
            return
        name = person_card(self._app.desk, self._person).name
        QGuiApplication.clipboard().setText(message(name.split()[0], owed))
        self._app.say.emit(f"A message to {name} is in the clipboard; D when it is sent.")

    def _open(self) -> None:
        if self._person:
            self._app.open_person.emit(self._person)

    def _focus(self) -> None:
        if self._person:
            self.map.look_at(self._person)
            self.map.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_change(self, change: Change) -> None:
        if not change.touched & (READS | ASK_READS):
            return
        if self.isVisible():
            self._read()
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        acts: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_F: self._focus,
            Qt.Key.Key_D: self.told,
            Qt.Key.Key_M: self.draft,
            Qt.Key.Key_A: self.add,
            Qt.Key.Key_O: self.to_tell.toggle,
            Qt.Key.Key_Slash: self.map.look_for,
            Qt.Key.Key_1: lambda: self.map.reach(1),
            Qt.Key.Key_2: lambda: self.map.reach(2),
            Qt.Key.Key_0: lambda: self.map.reach(0),
        }
        act = acts.get(Qt.Key(event.key()))
        if act is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        act()
