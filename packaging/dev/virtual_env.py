"""Makes .venv beside dev.py and keeps it in step with the lock files."""

import hashlib
import importlib.util
import os
import platform
import subprocess
import sys
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

from stops import Stop
from system_parts import provide_venv

STAMP = "set-up-stamp"  # written last: what this .venv was made from
UNFINISHED = "set-up-unfinished"  # there while pip works: the next run starts anew
DROPPED = {"PYTHONHOME", "PYTHONPATH", "PYTHONDONTWRITEBYTECODE", "__PYVENV_LAUNCHER__"}


class Kind(StrEnum):
    """Which lock file a .venv holds; the one for developers holds the other's packages too."""

    RUNTIME = "runtime"
    DEV = "dev"


def prepare(root: Path, kind: Kind) -> bool:
    """Bring .venv to the lock file of this kind; whether there was anything to do.

    Raises `Stop` where Python's venv is missing or an installation fails.
    """
    if is_ready(root, kind):
        return False
    print("Setting up Recruiter Desk, once; this takes a minute or two.", file=sys.stderr)
    venv = root / ".venv"
    if not _is_sound(root):
        _make(venv)
    (venv / UNFINISHED).touch()
    _install(root, kind)
    _compile(root)
    _write_stamp(venv, fingerprint(root, kind))
    (venv / UNFINISHED).unlink()
    return True


def is_ready(root: Path, kind: Kind) -> bool:
    """Whether .venv holds all that this kind needs, judged by its stamp alone."""
    stamp = root / ".venv" / STAMP
    if not stamp.exists() or not _is_sound(root):
        return False
    enough = {Kind.RUNTIME: (Kind.RUNTIME, Kind.DEV), Kind.DEV: (Kind.DEV,)}[kind]
    return stamp.read_text() in {fingerprint(root, each) for each in enough}


def fingerprint(root: Path, kind: Kind) -> str:
    """SHA-256 of what decides the content of .venv: place, Python, lock file, pyproject."""
    digest = hashlib.sha256()
    for word in (str(root), platform.python_version(), platform.machine(), kind):
        digest.update(word.encode() + b"\0")
    for file in (lock_path(root, kind), root / "pyproject.toml"):
        digest.update(file.read_bytes() + b"\0")
    return digest.hexdigest()


def lock_path(root: Path, kind: Kind) -> Path:
    """The lock file of a kind."""
    return root / "packaging" / "requirements" / f"{kind}.txt"


def command_path(root: Path, name: str) -> Path:
    """Where .venv keeps a command of that name on this system."""
    windows = sys.platform == "win32"
    folder = root / ".venv" / ("Scripts" if windows else "bin")
    return folder / (f"{name}.exe" if windows else name)


def python_path(root: Path) -> Path:
    """The Python of .venv."""
    return command_path(root, "python")


def child_environment(**more: str) -> dict[str, str]:
    """This environment for a Python of .venv: nothing that bends it, bytecode kept, and `more`."""
    kept = {name: value for name, value in os.environ.items() if name not in DROPPED}
    return kept | {"PIP_USER": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1"} | more


def hand_over(root: Path, words: Sequence[str], environment: dict[str, str]) -> int:
    """Become the Python of .venv with these words; on Windows wait for it, its exit code."""
    command = [str(python_path(root)), *words]
    if sys.platform != "win32":
        os.execve(command[0], command, environment)
    return subprocess.run(command, env=environment, check=False).returncode


def _is_sound(root: Path) -> bool:
    """Whether .venv was made by this Python's version and no set-up in it was cut short."""
    venv = root / ".venv"
    settings = venv / "pyvenv.cfg"
    if not (settings.exists() and python_path(root).exists()) or (venv / UNFINISHED).exists():
        return False
    return f"version = {platform.python_version()}" in settings.read_text().splitlines()


def _make(venv: Path) -> None:
    if importlib.util.find_spec("ensurepip") is None:
        provide_venv()
    python = getattr(sys, "_base_executable", sys.executable)
    _must([python, "-m", "venv", "--clear", str(venv)])


def _install(root: Path, kind: Kind) -> None:
    pip = [str(python_path(root)), "-m", "pip", "install", "--no-compile"]
    if not sys.stderr.isatty():
        pip.append("--quiet")
    locked = ["--require-hashes", "--only-binary", ":all:", "--requirement"]
    _must([*pip, *locked, str(lock_path(root, kind))])
    _must([*pip, "--no-build-isolation", "--no-deps", "--editable", str(root)])


def _compile(root: Path) -> None:
    """Keep the bytecode of everything installed: without it the first window is seconds late."""
    folders = [str(root / ".venv"), str(root / "recruiter_desk")]
    command = [str(python_path(root)), "-m", "compileall", "-qq", "-j", "0", *folders]
    subprocess.run(command, env=child_environment(), check=False, stdout=sys.stderr)


def _must(command: Sequence[str]) -> None:
    done = subprocess.run(command, env=child_environment(), check=False, stdout=sys.stderr)
    if done.returncode:
        raise Stop(
            "The set-up did not finish; the lines above say why. "
            "Run the same command again when that is settled."
        )


def _write_stamp(venv: Path, text: str) -> None:
    fresh = venv / f"{STAMP}.new"
    fresh.write_text(text)
    fresh.replace(venv / STAMP)
