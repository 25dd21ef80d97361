"""The search for lost objects goes on after it was held back, whatever happened."""

import gc

import pytest

from recruiter_desk.base.collecting import no_collecting


def test_it_is_held_back_within_and_goes_on_after():
    with no_collecting():
        assert not gc.isenabled()
        with no_collecting():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_goes_on_after_an_error():
    with pytest.raises(ValueError, match="lost"), no_collecting():
        raise ValueError("lost")
    assert gc.isenabled()
