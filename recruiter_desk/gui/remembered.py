"""Where the window stood and how big it was, kept beside the system's other state.

Qt itself says where that is: this runs before the first paint, and every import shows there.
"""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QByteArray, QStandardPaths
from PySide6.QtWidgets import QWidget

from recruiter_desk.base.paths import APP_NAME

STATE = QStandardPaths.StandardLocation.GenericStateLocation


def state_file() -> Path:
    """The file; its folder need not be there yet."""
    return Path(QStandardPaths.writableLocation(STATE)) / APP_NAME / "window"


def put_back(window: QWidget, file: Path) -> None:
    """Stand as last time; as the window stands now at first, or for a file that is torn."""
    with suppress(OSError, ValueError):
        kept = file.read_bytes()
        window.restoreGeometry(QByteArray.fromBase64(QByteArray(kept)))


def keep(window: QWidget, file: Path) -> None:
    """Remember for the next time; a folder that cannot be written is left alone."""
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(window.saveGeometry().toBase64().data())
