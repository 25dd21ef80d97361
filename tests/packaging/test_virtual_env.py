"""A second run starts at once, and only a change of what .venv was made from sets it up again."""

import platform
from pathlib import Path

import pytest
from virtual_env import (
    STAMP,
    UNFINISHED,
    Kind,
    child_environment,
    fingerprint,
    is_ready,
    lock_path,
    python_path,
)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout whose .venv was set up to run the program."""
    lock_path(tmp_path, Kind.RUNTIME).parent.mkdir(parents=True)
    for kind in Kind:
        lock_path(tmp_path, kind).write_text(f"{kind}==1.0\n")
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    python_path(tmp_path).parent.mkdir(parents=True)
    python_path(tmp_path).touch()
    settings = f"home = somewhere\nversion = {platform.python_version()}\n"
    (tmp_path / ".venv" / "pyvenv.cfg").write_text(settings)
    stamp_as(tmp_path, Kind.RUNTIME)
    return tmp_path


def stamp_as(checkout: Path, kind: Kind) -> None:
    (checkout / ".venv" / STAMP).write_text(fingerprint(checkout, kind))


def test_the_second_run_has_nothing_to_set_up(checkout: Path) -> None:
    assert is_ready(checkout, Kind.RUNTIME)


def test_the_first_test_run_adds_the_tools_and_running_goes_on(checkout: Path) -> None:
    assert not is_ready(checkout, Kind.DEV)
    stamp_as(checkout, Kind.DEV)
    assert is_ready(checkout, Kind.DEV)
    assert is_ready(checkout, Kind.RUNTIME)


@pytest.mark.parametrize("file", ["pyproject.toml", "packaging/requirements/runtime.txt"])
def test_a_changed_requirement_sets_up_again(checkout: Path, file: str) -> None:
    (checkout / file).write_text("changed\n")
    assert not is_ready(checkout, Kind.RUNTIME)


def test_an_interrupted_set_up_is_not_trusted(checkout: Path) -> None:
    (checkout / ".venv" / UNFINISHED).touch()
    assert not is_ready(checkout, Kind.RUNTIME)


def test_a_fresh_clone_is_not_ready(checkout: Path) -> None:
    (checkout / ".venv" / STAMP).unlink()
    assert not is_ready(checkout, Kind.RUNTIME)


def test_a_venv_of_another_python_is_not_ready(checkout: Path) -> None:
    settings = f"version = {platform.python_version()}0\n"
    (checkout / ".venv" / "pyvenv.cfg").write_text(settings)
    assert not is_ready(checkout, Kind.RUNTIME)


def test_a_moved_checkout_is_set_up_anew(checkout: Path, tmp_path: Path) -> None:
    moved = checkout.rename(tmp_path.with_name(f"{tmp_path.name}-moved"))
    assert not is_ready(moved, Kind.RUNTIME)


def test_nothing_outside_bends_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "elsewhere")
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    monkeypatch.setenv("DISPLAY", ":7")
    environment = child_environment(QT_QPA_PLATFORM="offscreen")
    assert "PYTHONPATH" not in environment
    assert "PYTHONDONTWRITEBYTECODE" not in environment
    assert environment["DISPLAY"] == ":7"
    assert environment["QT_QPA_PLATFORM"] == "offscreen"
