"""What a file would do, checked before it does it: figures, refused rows, and what undo does."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from recruiter_desk.exchange.model import Preview, Report, Skipped
from recruiter_desk.gui.kit.card import Card, Icon
from recruiter_desk.gui.kit.lazy_rows import Column, Sort
from recruiter_desk.gui.kit.lazy_table import LazyTable
from recruiter_desk.gui.kit.paint import text_width
from recruiter_desk.gui.kit.panes import Pane
from recruiter_desk.gui.kit.share_bar import ShareBar
from recruiter_desk.gui.kit.words import Run, Words
from recruiter_desk.gui.pages.importing.words import layout_words, rows_words
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone

ROW, MOST_SHOWN, ROUND = 34, 8, 6
UNDO = "The whole import is one step: Ctrl Z takes it back."


class Figure(QWidget):
    """One line: icon, words, a muted word beside them, and the number at the right."""

    def __init__(self, icon: str, tone: Tone, words: str, number: int, beside: str = "") -> None:
        super().__init__()
        self.setFixedHeight(18)
        self.setAccessibleName(f"{words}: {number:,}")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(Icon(icon, 16, tone))
        line.addWidget(Words(words))
        line.addWidget(Words(beside, Role.CAPTION, Tone.MUTED), 1)
        line.addWidget(Words([Run(f"{number:,}", strong=True)]))


def figures(report: Report, *, own: bool) -> list[Figure]:
    """What becomes of the rows, in the order of the bar; `own`: of notes and calls too."""
    new = "New people, notes and calls" if own else "New people"
    made = [Figure("user-plus", Tone.GOOD, new, report.added)]
    joined = "Joined to people you have"
    made.append(Figure("merge", Tone.ACCENT, joined, report.merged, "nothing overwritten"))
    if report.unchanged:
        made.append(Figure("check", Tone.UNKNOWN, "Known already", report.unchanged))
    if report.skipped:
        made.append(Figure("x", Tone.LATE, "Refused, see below", len(report.skipped)))
    return made


def shares(report: Report) -> list[tuple[float, Tone]]:
    """The same as parts of a bar."""
    return [
        (report.added, Tone.GOOD),
        (report.merged, Tone.ACCENT),
        (report.unchanged, Tone.UNKNOWN),
        (len(report.skipped), Tone.LATE),
    ]


class RefusedRows(LazyTable[Skipped]):
    """Rows of the file, each with the reason why it stands here; scrolls past eight."""

    def __init__(self, name: str, skipped: tuple[Skipped, ...]) -> None:
        self._all = skipped
        last = f"{max(each.row for each in skipped):,}"
        columns: tuple[Column[Skipped], ...] = (
            Column(
                "Row",
                lambda each: f"{each.row:,}",
                max(28, round(text_width(last, Role.BODY)) + 2),
                right=True,
                tone=lambda _each: Tone.MUTED,
            ),
            Column("Why", lambda each: each.reason, tip=_whole),
        )
        super().__init__(name, columns, self._fetch, id, gap=8)
        self.horizontalHeader().hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(ROW * min(len(skipped), MOST_SHOWN))
        self.rows.refresh()

    def _fetch(self, after: Skipped | None, _sort: Sort) -> tuple[Skipped, ...]:
        return self._all if after is None else ()


class RowsCard(Card):
    """A card of rows; `rows` is the table in it."""

    def __init__(
        self, title: str, icon: str, tone: Tone, skipped: tuple[Skipped, ...], link: str = ""
    ) -> None:
        count = f"{len(skipped):,}"
        super().__init__(title, icon=icon, tone=tone, caption=count, link=link, flush=True)
        self.rows = RefusedRows(title, skipped)
        self.add(self.rows)
        self.body.setContentsMargins(1, 1, 1, ROUND)


def refused_card(skipped: tuple[Skipped, ...]) -> RowsCard:
    """The rows that are not taken in; its link saves them."""
    return RowsCard("Refused rows", "x", Tone.LATE, skipped, "Save all as CSV")


def doubtful_card(doubtful: tuple[Skipped, ...]) -> RowsCard:
    """The rows joined to one person though something in them means another."""
    return RowsCard("Joined, to look at again", "circle-question-mark", Tone.SOON, doubtful)


def _whole(skipped: Skipped) -> str:
    return f"{skipped.file}: {skipped.reason}" if skipped.file else skipped.reason


class CheckPane(Pane):
    """`saving` when the refused rows are to be kept in a file, `row_asked` to see one of them."""

    saving = Signal()
    row_asked = Signal(int)

    def __init__(self) -> None:
        super().__init__("What the file would do")
        self.refused: RefusedRows | None = None
        self.bar: ShareBar | None = None

    def show_running(self, preview: Preview) -> None:
        """The check is on its way; `moved` says how far."""
        card = self._begin(preview, None)
        card.add(Words("Checking each row.", Role.BODY, Tone.MUTED), gap=10)

    def moved(self, share: float) -> None:
        """The check is so far, 0 to 1."""
        if self.bar is not None:
            self.bar.show_progress(share)

    def show_report(self, preview: Preview, report: Report, *, own: bool) -> None:
        """What would become of each row."""
        card = self._begin(preview, report.read)
        assert self.bar is not None
        self.bar.show_shares(shares(report))
        for number, figure in enumerate(figures(report, own=own)):
            card.add(figure, gap=6 if number else 12)
        if report.skipped:
            refused = refused_card(report.skipped)
            refused.link_pressed.connect(self.saving)
            self.refused = refused.rows
            self._add_rows(refused)
        if report.doubtful:
            self._add_rows(doubtful_card(report.doubtful))
        self.add(_hint("undo-2", UNDO))

    def show_refusal(self, preview: Preview, title: str, advice: str) -> None:
        """Why the file cannot be taken in as it is."""
        card = self._begin(preview, None)
        card.add(Words(title, Role.BODY, Tone.LATE, wrap=True), gap=10)
        if advice:
            card.add(Words(advice, Role.BODY, Tone.MUTED, wrap=True), gap=4)

    def _add_rows(self, card: "RowsCard") -> None:
        card.rows.opened.connect(lambda each: self.row_asked.emit(each.row))
        self.add(card)

    def _begin(self, preview: Preview, rows: int | None) -> Card:
        self.clear()
        self.refused = None
        title = rows_words(rows if rows is not None else preview.rows)
        card = Card(title, caption=layout_words(preview))
        self.bar = ShareBar("Checked")
        card.body.setContentsMargins(13, 13, 13, 12)
        card.add(self.bar)
        self.add(card)
        return card


def _hint(icon: str, words: str) -> QWidget:
    made = QWidget()
    line = QHBoxLayout(made)
    line.setContentsMargins(4, 0, 0, 0)
    line.setSpacing(8)
    line.addWidget(Icon(icon, 12))
    line.addWidget(Words(words, Role.CAPTION, Tone.MUTED, wrap=True), 1)
    return made
