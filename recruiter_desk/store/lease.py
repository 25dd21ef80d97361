"""Which machine has a desk open on a shared folder, so that a second one only reads.

SQLite's own locks hold on one machine; over a network or a synced folder they do not. A window
renews its lease while it is open; one that was not renewed runs out by itself.
"""

import json
import os
from datetime import datetime, timedelta
from pathlib import Path

from recruiter_desk.store.folder import DeskFolder

LASTS = timedelta(minutes=3)  # a window renews it every minute


def other_machine(folder: DeskFolder, now: datetime) -> str:
    """Why the desk may only be read here, as a sentence; empty when no other machine has it."""
    holder, until = _kept(_file(folder))
    if not holder or until is None or until <= now or holder == this_machine():
        return ""
    return f"It is open on {holder}; close it there, or try again in a few minutes."


def hold(folder: DeskFolder, now: datetime) -> None:
    """Take or renew this machine's lease; a folder that cannot be written is left alone."""
    kept = {"machine": this_machine(), "until": (now + LASTS).isoformat()}
    beside = _file(folder).with_name(f"desk.lease.{os.getpid()}")
    try:
        beside.write_text(json.dumps(kept), encoding="utf-8")
        beside.replace(_file(folder))
    except OSError:
        beside.unlink(missing_ok=True)


def release(folder: DeskFolder) -> None:
    """Let the desk go at once, if the lease is this machine's."""
    if _kept(_file(folder))[0] == this_machine():
        _file(folder).unlink(missing_ok=True)


def this_machine() -> str:
    """What this machine calls itself."""
    import platform

    return platform.node()


def _file(folder: DeskFolder) -> Path:
    return folder.path / "desk.lease"


def _kept(path: Path) -> tuple[str, datetime | None]:
    """Machine and end; nothing for a lease that is missing or cannot be read."""
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
        until = datetime.fromisoformat(kept["until"])
        return str(kept["machine"]), until if until.tzinfo else None
    except (OSError, ValueError, KeyError, TypeError):
        return "", None
