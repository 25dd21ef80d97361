"""The recruiter's own words: additions to the lexicon, kept on the desk and used at once."""

import re
import sqlite3
import sys
import tomllib
from collections.abc import Mapping
from datetime import UTC, datetime

from recruiter_desk.base.errors import DeskError
from recruiter_desk.screening import lexicon
from recruiter_desk.screening.guard import cautions
from recruiter_desk.screening.model import Source, SourceKind
from recruiter_desk.screening.reading.reader import read
from recruiter_desk.store.desk import Desk

PREFIX = "lexicon."
KEPT = "SELECT key, value FROM setting WHERE key LIKE 'lexicon.%' ORDER BY key"
FAMILIES = {
    "abbreviations": "Short forms",
    "skills": "Skills and tools",
    "titles": "Titles and levels",
    "credentials": "Licences and certificates",
    "degrees": "Degrees",
    "moves": "Places and moving",
    "pay": "Pay",
    "leaving": "Reasons of leaving",
    "questions": "Questions of the call sheet",
    "guard": "The note guard",
    "context": "Who is meant, and how it stands",
}
SAMPLE = "Said 8 years of it, never the other; lives in Leeds, wants 45 an hour, RN in TX."


def own_words(desk: Desk) -> dict[str, str]:
    """What was added, as TOML, by the name of its family."""
    with desk.read() as found:
        return {key.removeprefix(PREFIX): text for key, text in found.execute(KEPT)}


def shipped(family: str) -> str:
    """What came with the program, as TOML, to see how it is written."""
    from recruiter_desk.base.paths import resource

    return resource(*lexicon.FOLDER, f"{family}.toml").read_text(encoding="utf-8")


def take_up(connection: sqlite3.Connection) -> None:
    """Use the desk's own words from now on in this program; a bad one is left out."""
    kept = connection.execute(KEPT).fetchall()
    use({key.removeprefix(PREFIX): text for key, text in kept})


def use(texts: Mapping[str, str]) -> None:
    """Use these additions and no others."""
    read_ones: dict[str, dict[str, object]] = {}
    for family, text in texts.items():
        try:
            read_ones[family] = tomllib.loads(text)
        except tomllib.TOMLDecodeError:
            continue
    if read_ones != lexicon.own():
        lexicon.use_own(read_ones)
        forget()


def save_own_words(desk: Desk, family: str, text: str) -> None:
    """Keep additions to a family, in one undo step; empty text takes them away.

    DeskError where the words cannot be read or used: then nothing is changed.
    """
    before = own_words(desk)
    if family not in FAMILIES:
        raise DeskError(f"There is no list called {family}.", f"There are: {', '.join(FAMILIES)}.")
    after = {key: words for key, words in before.items() if key != family}
    if text.strip():
        after[family] = text
    _try(family, text, after, before)
    with desk.change("Changed the lexicon") as write:
        write.sql("DELETE FROM setting WHERE key = ?", (PREFIX + family,))
        if text.strip():
            values = (PREFIX + family, text)
            write.sql("INSERT INTO setting(key, value) VALUES (?, ?)", values)


def _try(family: str, text: str, after: Mapping[str, str], before: Mapping[str, str]) -> None:
    try:
        tomllib.loads(text)
        use(after)
        _read_a_sample()
    except tomllib.TOMLDecodeError as error:
        raise DeskError("These words cannot be read.", f"Mend the writing: {error}.") from error
    except (re.error, KeyError, TypeError, AttributeError, ValueError) as error:
        use(before)
        name = FAMILIES[family]
        raise DeskError(
            f"{name}: these words cannot be used.",
            f"Write them as the list that came with the program does ({error}).",
        ) from error


def _read_a_sample() -> None:
    at = datetime(2026, 1, 5, 12, tzinfo=UTC)
    for kind in SourceKind:
        read(Source("sample", kind, at, SAMPLE), at.date(), "Dana Whitfield")
    cautions(SAMPLE)


def forget() -> None:
    """Let go of every pattern made of the words so far; they are made anew when needed."""
    for name, module in list(sys.modules.items()):
        if name.startswith("recruiter_desk.screening"):
            for made in vars(module).values():
                if callable(clear := getattr(made, "cache_clear", None)):
                    clear()
