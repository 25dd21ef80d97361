"""What every command is handed: the desk, the clock, and one way to say what came of it."""

import errno
import json
import os
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from recruiter_desk.base import clock
from recruiter_desk.base.errors import DeskError
from recruiter_desk.cli.instants import not_ahead, read_instant, read_ref, ref, say_instant

if TYPE_CHECKING:
    from recruiter_desk.store.desk import Desk
    from recruiter_desk.store.settings.model import Settings

COPIED_AT_ONCE = 50 * 1024 * 1024  # bytes; a larger desk waits for the window to be closed
GONE = frozenset({errno.EPIPE, errno.EINVAL})  # EINVAL is how Windows says it
__all__ = ["Above", "Door", "not_ahead", "read_instant", "read_ref", "ref", "say_instant"]


@dataclass(frozen=True, slots=True)
class Above:
    """What the program's start, which stands above both doors, does for a command.

    `window` shows a desk's folder until it is closed; `self_test` names each part of the program
    as it was used once, with what went wrong (empty: nothing).
    """

    window: Callable[[Path, Callable[[], datetime]], int]
    self_test: Callable[[], Iterable[tuple[str, str]]]


class Door:
    """The command line's side of the desk; the desk is opened when a command first needs it.

    `above` is None where commands are run without the program's start.
    """

    def __init__(self, above: Above | None = None) -> None:
        self.json, self.above = False, above
        self._folder: str | None = None
        self._now_text: str | None = None
        self._fixed: datetime | None = None

    def choose(self, folder: str | None, now: str | None, *, json: bool = False) -> None:
        """Take over what was given before or after the command; None leaves what was."""
        if folder is not None:
            if not folder.strip() or "\0" in folder:
                raise DeskError("--desk names no folder.", "Write --desk and a folder's path.")
            self._folder = folder
        if now is not None:
            self._now_text, self._fixed = now, self._read_now(now, clock.machine_zone)
        self.json = self.json or json

    @property
    def named_folder(self) -> Path | None:
        """The folder named by --desk; None when none was."""
        return None if self._folder is None else Path(self._folder)

    @property
    def folder(self) -> Path:
        """Named by --desk, else by the environment variable RECRUITER_DESK, else the usual one."""
        if named := self._folder or os.environ.get("RECRUITER_DESK"):
            return Path(named)
        from recruiter_desk.base.paths import default_desk

        return default_desk()

    def now(self) -> datetime:
        """The present in UTC, as --now says or else the machine's clock."""
        return self._fixed or clock.now()

    @cached_property
    def desk(self) -> "Desk":
        """The desk, opened; made when missing. DeskError when the folder cannot be one."""
        from recruiter_desk.opening import open_desk

        folder = self.folder
        new = not (folder / "desk.sqlite3").exists()
        desk = open_desk(folder, self.now, clock.machine_zone() if new else "")
        self.__dict__["desk"] = desk  # closed also when the next line fails
        if self._now_text is not None:
            self._fixed = self._read_now(self._now_text, lambda: self.settings.zone)
        return desk

    @property
    def settings(self) -> "Settings":
        """The recruiter's settings as they are now."""
        from recruiter_desk.store.settings.queries import settings

        return settings(self.desk)

    def instant(self, text: str) -> datetime:
        """A time as typed, on my clock where it names no offset."""
        return read_instant(text, self.settings.zone, self.now())

    def past(self, text: str | None) -> datetime:
        """The time something happened: as typed, at most 5 minutes ahead; None is now."""
        return self.now() if text is None else not_ahead(self.instant(text), self.now())

    def emit(self, document: dict[str, Any], lines: Iterable[str]) -> None:
        """Say what came of it: with --json that one document, else the lines."""
        if self.json:
            text = json.dumps(document, ensure_ascii=False, default=_plain) + "\n"
        else:
            text = "".join(f"{line}\n" for line in lines)
        try:
            sys.stdout.write(text)
            sys.stdout.flush()
        except OSError as error:
            if error.errno not in GONE:
                raise
            _hush()

    def for_the_window(self) -> tuple[Path, Callable[[], datetime]]:
        """Folder and clock for a window, which opens the desk by itself."""
        if self._now_text is not None:
            _ = self.desk
            self.close()
        return self.folder, self.now

    def close(self) -> None:
        """Close the desk if a command opened it; a small one gets its copy of the day first."""
        desk: Desk | None = self.__dict__.pop("desk", None)
        if desk is None:
            return
        try:
            self._keep_daily(desk)
        finally:
            desk.close()

    def _keep_daily(self, desk: "Desk") -> None:
        """What hinders the copy is no fault of the command that was run: the window tells it."""
        from recruiter_desk.store.backups import keep_daily
        from recruiter_desk.store.settings.queries import settings

        with suppress(DeskError, OSError):
            if desk.folder.desk.stat().st_size < COPIED_AT_ONCE:
                keep_daily(desk, self.now(), settings(desk).zone)

    @staticmethod
    def _read_now(text: str, zone: Callable[[], str]) -> datetime:
        return read_instant(text, zone(), clock.now())


def _plain(value: object) -> str:
    if isinstance(value, datetime):
        return say_instant(value)
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} has no place in an answer")


def _hush() -> None:
    """The reader went away, which is no error: let what is left fall into nothing."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
