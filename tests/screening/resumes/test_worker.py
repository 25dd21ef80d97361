"""A file that hangs its reader, breaks it down, or eats memory is one sentence."""

import os
import time

import pytest

from recruiter_desk.base.errors import DeskError
from recruiter_desk.screening.resumes.worker import apart


def hang(name, content):
    while True:
        time.sleep(1)


def die(name, content):
    os._exit(3)


def fail(name, content):
    raise RuntimeError("what a reader says is for nobody")


def shout(name, content):
    os.write(1, b"said on stdout")
    os.write(2, b"said on stderr")
    return name


def count(name, content):
    return len(content)


@pytest.mark.parametrize(("read", "said"), [(hang, "too long"), (die, "damaged"), (fail, "read")])
def test_a_reader_that_goes_wrong(read, said):
    with pytest.raises(DeskError, match=f"cv.pdf cannot be .*{said}"):
        apart(read, "cv.pdf", b"...", seconds=3.0)


def test_what_a_reader_prints_is_not_heard(capfd):
    assert apart(shout, "cv.pdf", b"...") == "cv.pdf"
    assert capfd.readouterr() == ("", "")


def test_a_large_file_comes_across_whole():
    assert apart(count, "cv.pdf", b"." * 20_000_000) == 20_000_000
