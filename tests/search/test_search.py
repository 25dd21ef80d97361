"""What is typed finds whom and what it should: stories first, then a slow search as the judge."""

from datetime import timedelta

import pytest

from recruiter_desk.base.errors import DeskError
from recruiter_desk.notes.commands import add_note, edit_note, remove_note, tag_note
from recruiter_desk.notes.model import NoteChanges, NoteDraft
from recruiter_desk.people.commands import edit_person, employer_goes_by, merge_people
from recruiter_desk.people.model import PersonChanges
from recruiter_desk.search.queries import marked, ranked, search
from recruiter_desk.store.check import verify
from tests import given
from tests.conftest import FRIDAY

LONG_AGO = FRIDAY - timedelta(days=730)


@pytest.fixture
def full(desk):
    """Three people, four notes, two calls."""
    tomasz = given.person(
        desk,
        "Tomasz Kowalczyk",
        place="Tucson, AZ",
        function="MRI technologist",
        phone="520 555 0142",
        email="tom.k@example.org",
        employer="Banner Health",
        expertise=("3T", "cardiac MR"),
        tags=("hot",),
    )
    june = given.person(desk, "June O'Brien", place="Tampa, FL", function="CT technologist")
    rene = given.person(desk, "René Łukasz", place="Phoenix, AZ", function="Radiographer")
    add_note(desk, NoteDraft(tomasz, "Three cardiac studies a week on the 3T", FRIDAY))
    add_note(desk, NoteDraft(tomasz, "No nights. His sister: (312) 555-0199", FRIDAY))
    add_note(desk, NoteDraft(june, "X-ray and nights; 王小明 referred her", LONG_AGO))
    add_note(desk, NoteDraft(rene, "Studies at night school, cardiac care", LONG_AGO))
    given.call(desk, june, about="MRI lead", text="Would drive forty minutes for days")
    given.call(desk, rene, "voicemail", about="CT weekends")
    return desk


def people(desk, text):
    return [person.name for person in ranked(desk, text, FRIDAY).people]


def texts(desk, text):
    return [(h.source, h.id) for h in ranked(desk, text, FRIDAY).hits if h.source != "person"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("kow", ["Tomasz Kowalczyk"]),
        ("tomasz kow", ["Tomasz Kowalczyk"]),
        ("rene lukasz", ["René Łukasz"]),
        ("RENÉ", ["René Łukasz"]),
        ("o'brien", ["June O'Brien"]),
        ("obrien", ["June O'Brien"]),
        ("banner", ["Tomasz Kowalczyk"]),
        ("tom.k@example.org", ["Tomasz Kowalczyk"]),
        ("k@exam", ["Tomasz Kowalczyk"]),
        ("5550142", ["Tomasz Kowalczyk"]),
        ("(520) 555-0142", ["Tomasz Kowalczyk"]),
        ("505550142", []),
        ("555 01", ["Tomasz Kowalczyk"]),
        ("王小", ["June O'Brien"]),
        ("小明", ["June O'Brien"]),
        ("明小", []),
        ("tomasz nights", ["Tomasz Kowalczyk"]),
        ("tampa xray", ["June O'Brien"]),
        ("kowalcyzk", ["Tomasz Kowalczyk"]),
        ("forty drive", ["June O'Brien"]),
        ("obrien drive x-ray", ["June O'Brien"]),
        ("studies 0142", ["Tomasz Kowalczyk"]),
        ("kowalczyk 0142", ["Tomasz Kowalczyk"]),
        ("kowalczyk 0143", []),
        ("zzzzqqq", []),
    ],
)
def test_who_is_found(full, typed, found):
    assert people(full, typed) == found


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("cardiac", {("note", 1), ("note", 4)}),
        ('"cardiac studies"', {("note", 1)}),
        ('"studies cardiac"', set()),
        ("cardiac -care", {("note", 1)}),
        ("cardiac NOT care", {("note", 1)}),
        ("cardiac OR drive", {("note", 1), ("note", 4), ("call", 1)}),
        ("(cardiac OR drive) -3T", {("note", 4), ("call", 1)}),
        ("night", {("note", 2), ("note", 3), ("note", 4)}),
        ("source:call lead", {("call", 1)}),
        ("weekends", {("call", 2)}),
        ("5550199", {("note", 2)}),
        ("312-555", {("note", 2)}),
        ("in:arizona cardiac", {("note", 1), ("note", 4)}),
        ("near:tampa cardiac", set()),
        ("employer:banner nights", {("note", 2)}),
        ("skill:3t nights", {("note", 2)}),
        ("function:technologist nights", {("note", 2), ("note", 3)}),
        ("nights -in:florida", {("note", 2)}),
        ("tag:hot studies", {("note", 1)}),
    ],
)
def test_which_texts_are_found(full, typed, found):
    assert set(texts(full, typed)) == found


def test_no_in_front_of_a_word_leaves_out_the_note_and_not_its_person(full):
    assert texts(full, "tomasz -nights") == []
    assert people(full, "tomasz -nights") == ["Tomasz Kowalczyk"]
    assert people(full, "technologist -tucson") == ["June O'Brien"]
    assert people(full, "-tomasz -june") == ["René Łukasz"]
    assert people(full, "cardiac -tomasz") == ["René Łukasz"]


def test_a_mended_word_is_said(full):
    answer = search(full, "kowalcyzk nights", FRIDAY)
    assert answer.mended == "kowalczyk nights"
    assert answer.typed == "kowalcyzk nights"
    assert "kowalczyk" in answer.explained
    assert search(full, "kowalczyk", FRIDAY).mended is None


def test_hits_say_whose_and_when_with_the_words_marked(full):
    answer = search(full, "cardiac", FRIDAY)
    newest = next(hit for hit in answer.hits if hit.source == "note")
    assert (newest.name, newest.at) == ("Tomasz Kowalczyk", FRIDAY)
    (shown,) = marked(full, [newest], answer.query)
    assert [shown.text[a:b] for a, b in shown.marks] == ["cardiac"]


def test_the_newest_come_first_and_then_the_likeliest(full):
    said = "Cardiac, cardiac and cardiac again"
    add_note(full, NoteDraft(2, said, LONG_AGO))
    first = [h.id for h in search(full, "cardiac", FRIDAY).hits if h.source == "note"]
    second = ranked(full, "cardiac", FRIDAY)
    assert first[0] == 1
    assert second.ranked
    assert next(h.id for h in second.hits if h.source == "note") == 5


def test_more_than_five_hundred_stay_newest_first(desk):
    who = given.person(desk, "Dana Whitfield")
    with desk.change("Notes", bulk=True) as write:
        for minute in range(600):
            write.sql(
                "INSERT INTO note(person_id, kind, speaker, at, text, entered_at) "
                "VALUES (?, 'note', 'me', ?, 'the lead', 0)",
                (who, minute * 60_000_000),
            )
    answer = ranked(desk, "lead", FRIDAY)
    assert (answer.total, answer.ranked, len(answer.hits)) == (None, False, 50)
    assert [hit.id for hit in answer.hits] == list(range(600, 550, -1))


def test_what_changes_is_found_as_it_is_now(full):
    edit_note(full, 1, NoteChanges(text="Neurology"))
    assert set(texts(full, "cardiac")) == {("note", 4)}
    full.undo()
    assert set(texts(full, "cardiac")) == {("note", 1), ("note", 4)}
    remove_note(full, 4)
    assert set(texts(full, "cardiac")) == {("note", 1)}
    tag_note(full, 2, "callback")
    assert set(texts(full, "callback")) == {("note", 2)}
    edit_person(full, 2, PersonChanges(name="June Moriarty", place="Denver, CO"))
    assert people(full, "moriarty") == people(full, "denver") == ["June Moriarty"]
    assert people(full, "o'brien") == []
    employer_goes_by(full, 1, "Good Samaritan")
    assert people(full, "samaritan") == ["Tomasz Kowalczyk"]
    merge_people(full, 1, 2)
    assert people(full, "xray") == ["Tomasz Kowalczyk"]
    assert verify(full) == []


@pytest.mark.parametrize("typed", ['"open', "(a", "a)", "a OR", "colour:red", "near:nowhereatall"])
def test_a_mistake_is_one_sentence(full, typed):
    with pytest.raises(DeskError):
        search(full, typed, FRIDAY)


@pytest.mark.parametrize(
    "typed", ["", "   ", "*", "-", "NOT nights", "called:never", '""', "@", "?"]
)
def test_odd_queries_are_answered(full, typed):
    search(full, typed, FRIDAY, live=True)
    ranked(full, typed, FRIDAY)
