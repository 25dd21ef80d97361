"""The wants of an opportunity: read from their words, kept, checked against each other."""

from collections.abc import Sequence
from typing import Any

from recruiter_desk.base.errors import DeskError
from recruiter_desk.base.text import fold
from recruiter_desk.opportunities.matching.wants import expertise, knock_out
from recruiter_desk.opportunities.model import OpeningChanges, Pay
from recruiter_desk.opportunities.rules.typed import read_pay
from recruiter_desk.opportunities.rules.wants import Understood, check
from recruiter_desk.opportunities.tables import Want
from recruiter_desk.people.model import Several
from recruiter_desk.people.rules import one_line
from recruiter_desk.store.write import Write

KEPT = "SELECT id, words FROM want WHERE opportunity_id = ? AND kind = ? ORDER BY id"
ALL = "SELECT kind, words FROM want WHERE opportunity_id = ? ORDER BY id"
PAY = "SELECT pay_low, pay_high, currency, pay_per FROM opportunity WHERE id = ?"
REMOVE = "DELETE FROM want WHERE id = ?"
OF_PAY = frozenset({"pay_floor", "pay_wanted"})


def understood(kind: str, words: str, country: str) -> Understood:
    """A want as its words are read; its kind is "" where they are not."""
    wish = expertise(words) if kind == "expertise" else knock_out(words)
    floor = _floor(words, country) if wish.kind in OF_PAY else Pay()
    state = wish.details.get("state", "")
    return Understood(words, wish.kind, wish.about, wish.value, wish.least, state, floor)


def change_wants(write: Write, opportunity: int, changes: OpeningChanges) -> None:
    """Bring both lists to what the changes say; a want is told apart by its folded words."""
    _change(write, opportunity, "expertise", changes.expertise)
    _change(write, opportunity, "knockout", changes.knockouts)


def check_wants(write: Write, opportunity: int, country: str) -> None:
    """DeskError where two wants cannot both be met, or a floor is above the pay."""
    wants = [
        understood(kind, words, country)
        for kind, words in write.sql(ALL, (opportunity,)).fetchall()
    ]
    check(wants, Pay(*write.sql(PAY, (opportunity,)).fetchone()))


def _change(write: Write, opportunity: int, kind: str, wanted: Several[str]) -> None:
    if wanted == Several():
        return
    kept = {fold(words): row for row, words in write.sql(KEPT, (opportunity, kind)).fetchall()}
    new = {fold(words): words for words in _lines((*(wanted.only or ()), *wanted.add))}
    gone = [_meant(kept, words) for words in wanted.remove]
    if wanted.only is not None:
        gone += [key for key in kept if key not in new]
    for key in dict.fromkeys(gone):
        write.sql(REMOVE, (kept.pop(key),))
    for key, words in new.items():
        if key not in kept:
            write.add(_row(opportunity, kind, words))


def _lines(texts: Sequence[str]) -> list[str]:
    lines = [one_line(text, "what is wanted") for text in texts]
    if not all(lines):
        raise DeskError("What is wanted?", "Write it out, such as MRI 5 years, or AZ licence.")
    return lines


def _meant(kept: dict[str, Any], words: str) -> str:
    if fold(words) not in kept:
        raise DeskError(f"“{words[:60]}” is not wanted here.", "Write it as it was typed.")
    return fold(words)


def _row(opportunity: int, kind: str, words: str) -> Want:
    read = understood(kind, words, "US")
    return Want(
        opportunity_id=opportunity,
        kind=kind,
        words=words,
        fact_kind=read.kind,
        about=read.about,
        value=read.value,
        least=read.least if read.floor.low is None else read.floor.low,
    )


def _floor(words: str, country: str) -> Pay:
    try:
        return read_pay(words, country)
    except DeskError:
        return Pay()
