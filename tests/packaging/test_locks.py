"""The lock files pin and hash every package, and say nothing of where it comes from."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "packaging" / "requirements"
PINNED = re.compile(r"^(?P<name>[a-z0-9-]+)==(?P<version>\S+)(?P<rest>.*)$", re.MULTILINE)
LOCKS = ["runtime.txt", "dev.txt"]


def locked(file: str) -> dict[str, str]:
    """Package name → version, as pinned."""
    text = (FOLDER / file).read_text()
    return {match["name"]: match["version"] for match in PINNED.finditer(text)}


def project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text())


def names(requirements: list[str]) -> set[str]:
    found = [re.match(r"[A-Za-z0-9._-]+", each) for each in requirements]
    return {re.sub(r"[-_.]+", "-", match[0]).lower() for match in found if match}


@pytest.mark.parametrize("file", LOCKS)
def test_every_line_is_a_pinned_package_its_hash_or_a_remark(file: str) -> None:
    for block in re.split(r"\n(?=[^\s#])", (FOLDER / file).read_text()):
        lines = [line for line in block.splitlines() if not line.lstrip().startswith("#")]
        if not lines:
            continue
        head, *hashes = lines
        assert PINNED.match(head), head
        assert hashes, f"{head} has no hash"
        assert all(re.fullmatch(r"    --hash=sha256:[0-9a-f]{64}( \\)?", each) for each in hashes)


@pytest.mark.parametrize("file", LOCKS)
def test_no_lock_file_names_a_host_or_a_folder(file: str) -> None:
    text = (FOLDER / file).read_text()
    assert not re.search(r"://|--(extra-)?index-url|--find-links|--trusted-host| @ ", text)


def test_all_that_is_declared_is_locked() -> None:
    declared = project()
    needed = names(declared["project"]["dependencies"] + declared["build-system"]["requires"])
    assert needed <= locked("runtime.txt").keys()
    assert names(declared["dependency-groups"]["dev"]) <= locked("dev.txt").keys()


def test_the_tools_come_on_top_of_the_very_same_packages() -> None:
    assert locked("runtime.txt").items() <= locked("dev.txt").items()


def test_qt_stays_on_the_line_that_python_3_11_survives() -> None:
    pinned = locked("runtime.txt")
    assert pinned["pyside6-essentials"] == pinned["pyside6-addons"] == pinned["shiboken6"]
    assert pinned["shiboken6"].startswith("6.11.")
