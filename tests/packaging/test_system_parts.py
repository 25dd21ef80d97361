"""What is missing from the system is named once, as a command to copy."""

from pathlib import Path

import pytest
from system_parts import FONTS, advice, missing_packages


@pytest.fixture
def fonts(tmp_path: Path) -> str:
    (tmp_path / "truetype").mkdir()
    (tmp_path / "truetype" / "Plain.ttf").touch()
    return str(tmp_path)


def test_a_library_that_does_not_load_is_named_by_its_package(fonts: str) -> None:
    missing = missing_packages(lambda name: name != "libEGL.so.1", [fonts])
    assert missing == ["libegl1"]


def test_a_whole_system_misses_nothing(fonts: str) -> None:
    assert missing_packages(lambda _: True, [fonts]) == []


def test_pictures_need_a_font(tmp_path: Path) -> None:
    nowhere = [str(tmp_path), str(tmp_path / "none")]
    assert missing_packages(lambda _: True, nowhere) == [*FONTS]


def test_one_command_installs_all_of_it() -> None:
    assert advice(["libegl1", "libgl1"], apt=True) == (
        "Some parts of the system are missing; this installs them: "
        "sudo apt-get install --yes libegl1 libgl1"
    )
    assert "apt-get" not in advice(["libegl1"], apt=False)
