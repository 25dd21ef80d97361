"""What came with the program is found, and the desk nobody named lies where the system says."""

import sys
from pathlib import Path

import pytest

from recruiter_desk.base.paths import default_desk, resource, resources


def test_a_checkout_has_its_resources_beside_the_package():
    assert resource("places", "places.sqlite3").is_file()


def test_a_frozen_program_looks_where_it_was_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    (tmp_path / "resources" / "places").mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    resources.cache_clear()
    try:
        assert resource("places") == tmp_path / "resources" / "places"
    finally:
        resources.cache_clear()


def test_a_file_that_did_not_come_along_is_named():
    with pytest.raises(FileNotFoundError, match="places/atlantis"):
        resource("places", "atlantis")


def test_the_desk_nobody_named_is_called_as_the_program_is():
    folder = default_desk()
    assert folder.is_absolute()
    assert folder.name == "Recruiter Desk"
    assert folder.parent.name != "Recruiter Desk"
