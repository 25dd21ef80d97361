"""What Qt and a virtual environment need of a Linux system: found, installed or named."""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from stops import Stop

# What the wheels of Qt 6 load from the system, and the Debian package each comes in.
LIBRARIES: Mapping[str, str] = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
FONTS = ("fonts-inter", "fonts-dejavu-core")
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
SEEN = "system-parts-seen"


def see_to_libraries(root: Path) -> None:
    """Install what Qt needs from the system, or say which command does; looked for until found."""
    seen = root / ".venv" / SEEN
    if not sys.platform.startswith("linux") or seen.exists():
        return
    missing = missing_packages()
    if missing and _may_install() and _apt_install(missing):
        missing = missing_packages()
    if missing:
        print(advice(missing, apt=_has_apt()), file=sys.stderr)
    else:
        seen.touch()


def missing_packages(
    loads: Callable[[str], bool] | None = None, font_folders: Iterable[str] = FONT_FOLDERS
) -> list[str]:
    """Debian packages of what cannot be loaded, and fonts where there is none at all.

    `loads` says whether a library of that name is there; None tries to load it.
    """
    loads = loads or _loads
    packages = [package for library, package in LIBRARIES.items() if not loads(library)]
    return packages if any(map(_has_font, font_folders)) else [*packages, *FONTS]


def advice(packages: Sequence[str], *, apt: bool) -> str:
    """One sentence that names the command, or the parts where the system has no apt-get."""
    names = " ".join(packages)
    if apt:
        return f"Some parts of the system are missing; this installs them: {_command(names)}"
    return f"Some parts of the system are missing; install what Debian calls: {names}"


def provide_venv() -> None:
    """Debian keeps Python's venv apart: install it, or stop and say how."""
    package = f"python3.{sys.version_info.minor}-venv"
    if _may_install() and _apt_install([package]):
        return
    how = f": {_command(package)}" if _has_apt() else " with its venv and ensurepip modules."
    raise Stop(f"This Python comes without its venv part; install it{how}")


def _command(names: str) -> str:
    return f"sudo apt-get install --yes {names}"


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _has_font(folder: str) -> bool:
    files = Path(folder).expanduser().rglob("*")
    return any(file.suffix in {".ttf", ".otf", ".ttc"} for file in files)


def _has_apt() -> bool:
    return shutil.which("apt-get") is not None


def _may_install() -> bool:
    return _has_apt() and hasattr(os, "geteuid") and os.geteuid() == 0


def _apt_install(packages: Sequence[str]) -> bool:
    """Whether apt-get installed them; its own words go to stderr."""
    print(f"Installing from the system: {' '.join(packages)}", file=sys.stderr)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = ["install", "--yes", "--quiet", "--no-install-recommends", *packages]
    for words in (["update", "--quiet"], install):
        done = subprocess.run(["apt-get", *words], stdout=sys.stderr, env=environment, check=False)
    return done.returncode == 0
