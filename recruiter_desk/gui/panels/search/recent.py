"""The last searches of this window's user, kept beside its place on the screen: no undo steps."""

import json
from contextlib import suppress
from pathlib import Path

from recruiter_desk.gui.remembered import state_file

MOST = 20


def recent_file() -> Path:
    """The file; it need not be there yet."""
    return state_file().with_name("searches.json")


def recent(desk: Path) -> list[str]:
    """The last searches on the desk in that folder, the newest first; none where none is kept."""
    return _kept().get(str(desk), [])


def remember(desk: Path, typed: str) -> None:
    """Put a search before the others; a folder that cannot be written is left alone."""
    typed = " ".join(typed.split())
    if not typed:
        return
    kept = _kept()
    others = [each for each in kept.get(str(desk), []) if each.casefold() != typed.casefold()]
    kept[str(desk)] = [typed, *others][:MOST]
    file = recent_file()
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(kept, ensure_ascii=False), "utf-8")


def _kept() -> dict[str, list[str]]:
    """By desk; nothing of a file that is torn."""
    with suppress(OSError, ValueError):
        kept = json.loads(recent_file().read_text("utf-8"))
        if isinstance(kept, dict):
            return {
                str(desk): [each for each in searches if isinstance(each, str)]
                for desk, searches in kept.items()
                if isinstance(searches, list)
            }
    return {}
