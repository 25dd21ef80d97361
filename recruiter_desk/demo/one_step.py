"""Many commands as one undo step, dated as the story says."""

from collections.abc import Generator
from contextlib import contextmanager
from datetime import datetime

from recruiter_desk.store.desk import Desk
from recruiter_desk.store.one_step import OneStep

__all__ = ["OneStep", "one_step"]


@contextmanager
def one_step(desk: Desk, name: str, now: datetime) -> Generator[OneStep, None, None]:
    """`with one_step(desk, "Demo: people", now) as step:` commands on `step` are one bulk step."""
    with desk.change(name, bulk=True) as write:
        yield OneStep(write, desk, now)
