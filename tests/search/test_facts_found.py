"""What was confirmed, corrected or explained is found again by its words."""

import pytest

from recruiter_desk.notes.commands import add_note
from recruiter_desk.notes.model import NoteDraft
from recruiter_desk.screening.commands import add_fact, answer_difference, rule_fact
from recruiter_desk.screening.queries import differences_of, facts_of
from recruiter_desk.screening.queue import read_person
from recruiter_desk.search.queries import marked, ranked
from recruiter_desk.store.check import verify
from tests import given
from tests.conftest import FRIDAY


@pytest.fixture
def dana(desk):
    return given.person(desk, "Dana Whitfield", place="Tampa, FL")


def found(desk, typed):
    answer = ranked(desk, typed, FRIDAY)
    return [(hit.source, hit.name) for hit in answer.hits if hit.source != "person"]


def test_a_fact_typed_by_hand_is_found(desk, dana):
    add_fact(desk, dana, "8 years of mammography")
    assert found(desk, "mammography") == [("fact", "Dana Whitfield")]
    assert found(desk, "mammography source:fact") == [("fact", "Dana Whitfield")]
    desk.undo()
    assert found(desk, "mammography") == []
    desk.redo()
    assert found(desk, "mammography source:fact") == [("fact", "Dana Whitfield")]
    assert verify(desk) == []


def test_a_correction_is_found_by_what_it_says_and_by_what_was_read(desk, dana):
    add_note(desk, NoteDraft(dana, "Has 8 years of MRI experience.", FRIDAY))
    read_person(desk, dana)
    fact = next(line for line in facts_of(desk, dana) if line.fact.kind == "years")
    rule_fact(desk, fact.id, "set", "eleven years of MRI")
    answer = ranked(desk, "eleven source:fact", FRIDAY)
    assert [hit.source for hit in answer.hits] == ["fact"]
    (shown,) = marked(desk, answer.hits, answer.query)
    assert "was" in shown.text
    assert "8 years" in shown.text


def test_what_was_dropped_is_not_found_as_a_fact(desk, dana):
    add_note(desk, NoteDraft(dana, "Has 8 years of MRI experience.", FRIDAY))
    read_person(desk, dana)
    rule_fact(desk, facts_of(desk, dana)[0].id, "drop")
    assert found(desk, "mri source:fact") == []


def test_an_explained_difference_is_found_by_its_reason_and_its_quotes(desk, dana):
    add_note(desk, NoteDraft(dana, "Has 4 years of MRI experience.", FRIDAY))
    add_note(desk, NoteDraft(dana, "Has 12 years of MRI experience.", FRIDAY))
    read_person(desk, dana)
    lines = differences_of(desk, dana)
    if not lines:
        pytest.skip("no rule for years yet")
    answer_difference(desk, lines[0].id, "explained", "Counted the residency twice")
    assert found(desk, "residency") == [("difference", "Dana Whitfield")]
    assert found(desk, "12 years source:difference") == [("difference", "Dana Whitfield")]
    assert found(desk, "residency source:fact") == [("difference", "Dana Whitfield")]
    desk.undo()
    assert found(desk, "residency") == []
