"""Where the window stood and how big it was, kept beside the system's other state."""

import json
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QWidget

from recruiter_desk.base.paths import APP_NAME


def state_file() -> Path:
    """The file; its folder need not be there yet."""
    from platformdirs import user_state_path

    return user_state_path(APP_NAME, appauthor=False) / "window.json"


def put_back(window: QWidget, file: Path) -> None:
    """Stand as last time; as the window stands now at first, or for a file that is torn."""
    with suppress(OSError, ValueError, KeyError, TypeError):
        kept = json.loads(file.read_text("utf-8"))["geometry"]
        window.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii")))


def keep(window: QWidget, file: Path) -> None:
    """Remember for the next time; a folder that cannot be written is left alone."""
    kept = bytes(window.saveGeometry().toBase64().data()).decode("ascii")
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps({"geometry": kept}), "utf-8")
