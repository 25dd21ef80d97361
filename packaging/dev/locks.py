"""Writes the lock files from pyproject.toml: every version, a hash for each of its files."""

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from stops import Stop

# No index, no host: a lock file says what is installed, pip's own settings say from where.
OPTIONS = (
    *("--universal", "--generate-hashes", "--python-version", "3.11"),
    *("--no-emit-index-url", "--no-emit-find-links", "--quiet"),
    *("--custom-compile-command", "python3 dev.py lock"),
)
FOLDER = "packaging/requirements"
RUNTIME = ("--group", "build", "--output-file", f"{FOLDER}/runtime.txt")
DEV = ("--group", "build", "--group", "dev", "--output-file", f"{FOLDER}/dev.txt")
SAME_VERSIONS = ("--constraint", f"{FOLDER}/runtime.txt")


def find_uv(folder: Path) -> str:
    """The uv on the path or in that folder; stops where there is none."""
    found = shutil.which("uv") or shutil.which("uv", path=str(folder))
    if not found:
        raise Stop("The lock files are written by uv, which is not here. Install uv, then again.")
    return found


def remake(root: Path, args: Sequence[str], *, uv: str) -> int:
    """Write runtime.txt, then dev.txt with the same versions; uv's exit code where it fails."""
    for lock in (RUNTIME, (*DEV, *SAME_VERSIONS)):
        command = [uv, "pip", "compile", "pyproject.toml", *OPTIONS, *lock, *args]
        code = subprocess.run(command, cwd=root, check=False).returncode
        if code:
            return code
    return 0
