"""Referrers in a table: given, spoken, submitted, placed, and what is owed to each."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from recruiter_desk.gui.icons import draw_icon
from recruiter_desk.gui.kit.lazy_rows import Column, Sort
from recruiter_desk.gui.kit.lazy_table import LazyTable
from recruiter_desk.gui.kit.paint import draw_words, elided
from recruiter_desk.gui.pages.referrals.words import debt, debt_look
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone, tokens
from recruiter_desk.referrals.model import ReferrerLine

COUNTS = (("Given", "given", 34), ("Spoken", "spoken", 44), ("Submitted", "submitted", 58))
PLACED = ("Placed", "placed", 42)
DEBT = 90
Fetch = Callable[[ReferrerLine | None, Sort], Sequence[ReferrerLine]]


def referrers_table(fetch: Fetch) -> LazyTable[ReferrerLine]:
    """The table; one row a referrer."""
    return LazyTable("Referrers", columns(), fetch, lambda line: line.person.id, gap=12)


def columns() -> tuple[Column[ReferrerLine], ...]:
    """Referrer, four counts, the debt."""
    counts = [_count(*column) for column in (*COUNTS, PLACED)]
    return (
        Column("Referrer", _name, strong=True),
        *counts,
        Column("Debt", debt, DEBT, draw=_draw_debt),
    )


def _count(title: str, name: str, wide: int) -> Column[ReferrerLine]:
    def words(line: ReferrerLine) -> str:
        return str(getattr(line, name))

    def tone(line: ReferrerLine) -> Tone:
        return Tone.PLAIN if getattr(line, name) else Tone.MUTED

    return Column(title, words, wide, right=True, tone=tone)


def _name(line: ReferrerLine) -> str:
    return f"{line.person.name} (not to be named)" if line.unnamed else line.person.name


def _draw_debt(painter: QPainter, box: QRect, line: ReferrerLine) -> None:
    look, shown = debt_look(line), tokens()
    left, top = float(box.left()), box.top() + (box.height() - Role.CAPTION.line) // 2
    tone = look[1] if look else Tone.MUTED
    if look is not None:
        draw_icon(painter, look[0], (left, top + 1), 14, shown.of(tone))
        left += 19
    words = elided(debt(line), Role.CAPTION, box.right() - left)
    draw_words(painter, words, (left, top), Role.CAPTION, shown.of(tone))
