"""The outline of a resume: its parts, its jobs however they are set out, and whose it is."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recruiter_desk.screening.reading.normal import Normal
from recruiter_desk.screening.reading.resume.reading import outline
from tests.screening.reading.resume.layouts import LAYOUTS

SAID = date(2026, 10, 1)


def read(text):
    return outline(Normal(text, typed=False), SAID)


def told(job):
    when = job.when
    end = "" if when is None or when.end is None else f"{when.end.last:%Y-%m}"
    start = f"{when.start.first:%Y-%m}" if when and when.start else ""
    return job.title, job.employer, start, end


@pytest.mark.parametrize("layout", LAYOUTS)
def test_jobs_are_read_however_they_are_set_out(layout):
    text, wanted = LAYOUTS[layout]
    assert [told(job) for job in read(text).jobs] == wanted
