r"""Several items in one cell: one a line, what is said of each behind it in brackets.

`520 555 0142 [cell] [safe]`. Before `\ [ ]` within a text stands `\`, and a line end is `\n`.
"""

import re
from collections.abc import Iterable

_TEXT = r"(?:[^\\\[\]]|\\.)*"
_ITEM = re.compile(rf"({_TEXT}?)((?: \[{_TEXT}\])*)")
_FIELD = re.compile(rf" \[({_TEXT})\]")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_NEWLINE = "char(10)"


def item_sql(text: str, *said: str) -> str:
    """SQL for one item: a text and what is said of it, SQL of texts that are not NULL."""
    return _escaped_sql(text) + _said_sql(said)


def list_sql(item: str, table: str, index: str, where: str) -> str:
    """SQL for a cell: the items of a table's rows that an index finds, by their id.

    An index of one column gives that order by itself; sorting would take half the export.
    """
    rows = f"{table} INDEXED BY ix_{table}_{index} WHERE {where}"
    return f"(SELECT group_concat({item}, {_NEWLINE}) FROM {rows})"


def _said_sql(said: tuple[str, ...]) -> str:
    """Nothing from where all that follows is empty."""
    if not said:
        return ""
    empty = " AND ".join(f"{each} = ''" for each in said)
    first, rest = _escaped_sql(said[0]), _said_sql(said[1:])
    return f" || CASE WHEN {empty} THEN '' ELSE ' [' || {first} || ']'{rest} END"


def _escaped_sql(text: str) -> str:
    doubled = f"replace({text}, '\\', '\\\\')"
    bracketed = f"replace(replace({doubled}, '[', '\\['), ']', '\\]')"
    return f"replace({bracketed}, {_NEWLINE}, '\\n')"


def items_in(cell: str, fields: int = 1) -> list[tuple[str, ...]]:
    """The items of a cell, each with so many fields, those that are not said empty.

    A line that was written otherwise by hand is one text.
    """
    lines = [line for line in cell.split("\n") if line]
    return [_item(line, fields) for line in lines]


def _item(line: str, fields: int) -> tuple[str, ...]:
    found = _ITEM.fullmatch(line)
    said = _FIELD.findall(found[2]) if found else []
    read = (
        [line] if found is None or len(said) >= fields else [_plain(found[1]), *map(_plain, said)]
    )
    return (*read, *[""] * (fields - len(read)))


def _plain(text: str) -> str:
    return _ESCAPED.sub(lambda found: "\n" if found[1] == "n" else found[1], text)


def texts_in(cell: str) -> tuple[str, ...]:
    """The texts of a cell whose items are nothing but that."""
    return tuple(text for (text,) in items_in(cell))


def joined(items: Iterable[tuple[str, ...]]) -> str:
    """The cell of these items, as `list_sql` writes it."""
    return "\n".join(map(_written, items))


def _written(item: tuple[str, ...]) -> str:
    text, *said = map(_escaped, item)
    while said and not said[-1]:
        said.pop()
    return text + "".join(f" [{each}]" for each in said)


def _escaped(text: str) -> str:
    return re.sub(r"([\\\[\]])", r"\\\1", text).replace("\n", "\\n")
