"""Searches that were given a name."""

import pytest

from recruiter_desk.base.errors import DeskError, NotFound
from recruiter_desk.search.commands import remove_search, rename_search, save_search
from recruiter_desk.search.saved import saved_searches


def kept(desk):
    return [(saved.name, saved.query) for saved in saved_searches(desk)]


def test_a_search_is_kept_under_a_name_and_undo_takes_it_back(desk, clock):
    save_search(desk, "  Tucson 3T ", 'mri 3t near:"Tucson, AZ" 30mi')
    save_search(desk, "echo", "echo sacramento")
    assert kept(desk) == [
        ("echo", "echo sacramento"),
        ("Tucson 3T", 'mri 3t near:"Tucson, AZ" 30mi'),
    ]
    assert saved_searches(desk)[0].at == clock()
    assert desk.undo() == "Kept search"
    assert kept(desk) == [("Tucson 3T", 'mri 3t near:"Tucson, AZ" 30mi')]


def test_the_same_name_again_means_the_newer_query(desk):
    first = save_search(desk, "Echo", "echo")
    assert save_search(desk, "echo", "echo tech") == first
    assert kept(desk) == [("echo", "echo tech")]
    desk.undo()
    assert kept(desk) == [("Echo", "echo")]


def test_another_name_and_none_at_all(desk):
    search = save_search(desk, "Echo", "echo")
    save_search(desk, "CT", "ct")
    rename_search(desk, search, "Echo in June")
    assert ("Echo in June", "echo") in kept(desk)
    with pytest.raises(DeskError, match="named ct already"):
        rename_search(desk, search, "ct")
    remove_search(desk, search)
    assert kept(desk) == [("CT", "ct")]
    for act in (lambda: remove_search(desk, search), lambda: rename_search(desk, search, "x")):
        with pytest.raises(NotFound):
            act()
    desk.undo()
    assert ("Echo in June", "echo") in kept(desk)


@pytest.mark.parametrize(("name", "query"), [("", "echo"), ("Echo", " "), ("e" * 81, "echo")])
def test_what_cannot_be_kept_is_said_and_keeps_nothing(desk, name, query):
    with pytest.raises(DeskError):
        save_search(desk, name, query)
    assert kept(desk) == []
