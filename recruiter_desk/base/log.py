"""The program's own faults, noted without a word of what the recruiter keeps."""

import platform
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from traceback import walk_tb

from recruiter_desk import __version__
from recruiter_desk.base.paths import APP_NAME

MOST = 256 * 1024  # bytes; a file that has grown past this begins anew


def note_bug(error: BaseException, at: datetime, folder: Path | None = None) -> Path | None:
    """Add where an error arose (files, lines, kinds of error; never its text) to the log file.

    `folder` is the system's place for logs when None. Returns the file, None if it cannot be
    written.
    """
    from platformdirs import user_log_path

    file = (folder or user_log_path(APP_NAME, appauthor=False)) / "problems.log"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        grown = file.exists() and file.stat().st_size > MOST
        with file.open("w" if grown else "a", encoding="utf-8") as out:
            out.write(f"{at.isoformat()} version {__version__} {platform.platform()}\n")
            out.writelines(f"  {line}\n" for line in where(error))
    except OSError:
        return None
    return file


def where(error: BaseException) -> Iterator[str]:
    """Each error of the chain, outermost first: its kind, then the lines it came through."""
    chained: BaseException | None = error
    seen: set[int] = set()
    while chained is not None and id(chained) not in seen:
        seen.add(id(chained))
        yield type(chained).__qualname__
        for frame, line in walk_tb(chained.__traceback__):
            code = frame.f_code
            yield f"  {'/'.join(Path(code.co_filename).parts[-3:])}:{line} {code.co_qualname}"
        chained = chained.__cause__ or chained.__context__
