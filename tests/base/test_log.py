"""Our own faults are noted without a word of what the recruiter keeps."""

from recruiter_desk.base import log
from tests.conftest import FRIDAY


def fault():
    try:
        raise KeyError("Dana Whitfield")
    except KeyError as error:
        raise ValueError("520 555 0142") from error


def noted(folder):
    try:
        fault()
    except ValueError as error:
        return log.note_bug(error, FRIDAY, folder)


def test_a_fault_is_noted_by_kind_and_place_alone(tmp_path):
    text = noted(tmp_path / "logs").read_text("utf-8")
    assert text.startswith("2026-11-20T15:30:00+00:00 version ")
    assert text.index("ValueError") < text.index("KeyError")
    assert "tests/base/test_log.py:" in text
    assert "Dana" not in text
    assert "0142" not in text


def test_the_file_grows_and_begins_anew_when_it_is_long(tmp_path):
    file = noted(tmp_path)
    once = file.stat().st_size
    assert noted(tmp_path).stat().st_size == 2 * once
    file.write_text("x" * (log.MOST + 1))
    assert noted(tmp_path).stat().st_size == once


def test_where_nothing_can_be_written_there_is_no_file(tmp_path):
    (tmp_path / "logs").write_text("in the way")
    assert noted(tmp_path / "logs") is None
