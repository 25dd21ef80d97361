"""What `test` and `lint` run, in order; every part runs even when one before it failed."""

import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from virtual_env import command_path, python_path


class Part(NamedTuple):
    """One check: the name it is called by, and its command."""

    name: str
    command: tuple[str, ...]


def static_parts(root: Path) -> list[Part]:
    """The checks that run no code of ours: style, types, import contracts, declared packages."""
    python = str(python_path(root))
    return [
        Part("ruff check", (python, "-m", "ruff", "check")),
        Part("ruff format", (python, "-m", "ruff", "format", "--check")),
        Part("mypy", (python, "-m", "mypy")),
        Part(
            "import contracts",
            (str(command_path(root, "lint-imports")), "--no-cache", "--no-logo"),
        ),
        Part("deptry", (python, "-m", "deptry", "recruiter_desk")),
    ]


def all_parts(root: Path) -> list[Part]:
    """Bytecode, the static checks, then the tests on every core, so that pytest speaks last."""
    python = str(python_path(root))
    compiled = (python, "-m", "compileall", "-q", "-j", "0", "recruiter_desk")
    tests = (python, "-m", "pytest", "-n", "auto")
    return [Part("bytecode", compiled), *static_parts(root), Part("tests", tests)]


def play(parts: Sequence[Part], root: Path, environment: Mapping[str, str]) -> int:
    """Run all parts in the project's folder; the exit code of the first that failed, or 0."""
    failed: dict[str, int] = {}
    for part in parts:
        print(f"== {part.name}", flush=True)
        done = subprocess.run(part.command, cwd=root, env=environment, check=False)
        if done.returncode:
            failed[part.name] = done.returncode
    if failed:
        print(f"Failed: {', '.join(failed)}", file=sys.stderr)
    return next(iter(failed.values()), 0)
