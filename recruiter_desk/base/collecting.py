"""Holding back the search for lost objects while many are made that are all kept or dropped."""

import gc
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def no_collecting() -> Generator[None, None, None]:
    """Nothing is searched for within; thousands of small objects at once would begin it again and
    again. Of several at a time, on any thread, the first to begin lets it go on.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
