"""A real desk in a folder of its own, copied from one migrated empty desk, on a fixed clock."""

import shutil
from datetime import UTC, datetime

import pytest

from recruiter_desk.opening import open_desk

FRIDAY = datetime(2026, 11, 20, 15, 30, tzinfo=UTC)
CHICAGO = "America/Chicago"


class Clock:
    """A clock that stands until it is moved; called, it says the time."""

    def __init__(self) -> None:
        self.time = FRIDAY

    def __call__(self) -> datetime:
        return self.time


@pytest.fixture(scope="session")
def empty_folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("empty") / "desk"
    open_desk(folder, lambda: FRIDAY, CHICAGO).close()
    return folder


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def folder(empty_folder, tmp_path):
    return shutil.copytree(empty_folder, tmp_path / "desk")


@pytest.fixture
def desk(folder, clock):
    desk = open_desk(folder, clock)
    yield desk
    desk.close()
