"""What the import page says of files, rows and what became of them."""

from recruiter_desk.exchange.model import Preview, Report


def rows_words(rows: int | None) -> str:
    """ "1,204 rows", "1 row"; "Rows" while nobody knows how many."""
    return "Rows" if rows is None else f"{rows:,} {'row' if rows == 1 else 'rows'}"


def layout_words(preview: Preview) -> str:
    """The layout and how the text is kept: "Bullhorn layout, UTF-8"."""
    encoding = preview.encoding.upper().replace("_", "-")
    return f"{preview.layout} layout, {encoding}" if preview.layout else encoding


def people_words(count: int, *, own: bool = False) -> str:
    """ "1,192 people", "1 person"; `own` files hold notes and calls too: "3 entries"."""
    one, more = ("entry", "entries") if own else ("person", "people")
    return f"{count:,} {one if count == 1 else more}"


def button_words(report: Report | None, *, own: bool) -> str:
    """What the button does."""
    if report is None:
        return "Import"
    count = report.added + report.merged
    return f"Import {people_words(count, own=own)}" if count else "Nothing to import"


def remember_words(preview: Preview) -> str:
    """What remembering the columns is good for."""
    files = f"{preview.layout} files" if preview.layout else "files with these headers"
    return f"Remember these columns for {files}"


def done_words(report: Report, *, own: bool) -> str:
    """What became of the file, in one sentence."""
    parts = [f"{people_words(report.added, own=own)} added"] if report.added else []
    parts += [f"{report.merged:,} joined to people you had"] if report.merged else []
    parts += [f"{report.unchanged:,} known already"] if report.unchanged else []
    parts += [f"{len(report.skipped):,} refused"] if report.skipped else []
    return ", ".join(parts) or "The file has no rows"


def refused_words(report: Report) -> str:
    """ "12 refused rows", "1 refused row"."""
    count = len(report.skipped)
    return f"{count:,} refused {'row' if count == 1 else 'rows'}"
