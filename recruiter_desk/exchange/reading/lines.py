"""What is one line of a person: their name, function, employer."""

from collections.abc import Sequence

from recruiter_desk.base.text import clean_line, fold
from recruiter_desk.base.text.credentials import take_credentials
from recruiter_desk.exchange.reading.columns import Columns
from recruiter_desk.exchange.reading.leftovers import Cells, Left, Take
from recruiter_desk.people.rules import LONGEST

SEVERAL = " ::: "  # Google's mark between several values in one cell
NOTHING = frozenset({"", "-", "--", "---", "n/a", "#n/a", "?"})
_GENERATION = frozenset({"jr", "sr", "ii", "iii", "iv", "v", "junior", "senior", "2nd", "3rd"})
_NAME_PARTS = ("prefix", "given", "middle", "family", "suffix")


def one_line(columns: Sequence[int]) -> Take:
    """The first value of these columns; others that differ, and what is too long, are left."""
    if not columns:
        return lambda _cells, _left: ""
    if len(columns) == 1:
        return _only(columns[0])

    def take(cells: Cells, left: Left) -> str:
        kept = ""
        for column in columns:
            if cells[column]:
                value = _only(column)(cells, left)
                if kept and value and fold(value) != fold(kept):
                    left.append(column)
                kept = kept or value
        return kept

    return take


def _only(column: int) -> Take:
    def take(cells: Cells, left: Left) -> str:
        text = cells[column]
        if not text:
            return ""
        line = clean_line(text)
        if len(line) <= 4 and line.lower() in NOTHING:
            return ""
        if SEVERAL.strip() in line:
            left.append(column)
            line = line.partition(SEVERAL.strip())[0].strip()
        if len(line) > LONGEST:
            left.append(column)
            return ""
        return line

    return take


def name_of(columns: Columns) -> Take:
    """The name from its parts, else from the column of whole names; "" where there is none.

    A whole name that says something else than the parts is left for the note.
    """
    parts = [column for part in _NAME_PARTS for column in columns.of(part)]
    suffixes, inner = columns.of("suffix"), columns.of("given", "middle", "family")
    wholes = columns.of("name")
    whole = one_line(wholes)
    if not inner:
        return whole

    def take(cells: Cells, left: Left) -> str:
        if not any(cells[column].strip() for column in inner):
            return whole(cells, left)
        read = [(column, clean_line(cells[column])) for column in parts if cells[column]]
        said = [(column, text) for column, text in read if text.lower() not in NOTHING]
        name = " ".join(text for column, text in said if column not in suffixes)
        for column, text in said:
            if column in suffixes:
                name += _behind(text)
        left += [column for column in wholes if cells[column] and not _same(cells[column], name)]
        return name

    return take


def both_credentials(name: str, credentials: str) -> str:
    """Those of the column, and those in the name that it does not say."""
    _, within = take_credentials(name)
    more = [word for word in within.split(", ") if word and word not in credentials]
    return ", ".join([*more, credentials])


def _behind(suffix: str) -> str:
    generation = suffix.strip(". ").lower() in _GENERATION
    return f" {suffix}" if generation else f", {suffix}"


def _same(whole: str, name: str) -> bool:
    return sorted(fold(whole).replace(",", " ").split()) == sorted(
        fold(name).replace(",", " ").split()
    )
