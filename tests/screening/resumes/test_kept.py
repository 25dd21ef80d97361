"""Resumes are kept with their originals, find their person, and follow it."""

from datetime import timedelta

import pytest

from recruiter_desk.base.errors import DeskError, NotFound
from recruiter_desk.people.commands import merge_people, split_person
from recruiter_desk.people.queries import person_card
from recruiter_desk.screening.resumes.commands import add_resume, remove_resume
from recruiter_desk.screening.resumes.queries import original_of, resume, resumes_of
from recruiter_desk.search.queries import marked, search
from recruiter_desk.store.check import unnamed_originals, verify
from recruiter_desk.today.timeline.model import Kind
from recruiter_desk.today.timeline.queries import timeline, timeline_counts
from tests import given
from tests.screening.resumes import files
from tests.screening.resumes.files import DANA


@pytest.fixture
def file(tmp_path):
    """A file of that name with these bytes, Dana's resume as plain text if not said."""

    def made(name="Dana Whitfield.txt", content=DANA):
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return made


@pytest.fixture
def dana(desk):
    return given.person(desk, phone="520 555 0142 cell")


def test_a_resume_is_kept_as_it_came_and_as_text(desk, dana, file):
    content = files.pdf(DANA)
    added = add_resume(desk, dana, file("cv.pdf", content))
    assert (added.person.name, added.made, added.already) == ("Dana Whitfield", False, False)
    kept = resume(desk, added.id)
    assert (kept.line.name, kept.line.kind, kept.line.pages) == ("cv.pdf", "pdf", 1)
    assert kept.line.received_at == desk.now()
    assert kept.text == DANA
    assert original_of(desk, added.id) == content


def test_the_same_file_is_there_once_and_a_new_version_beside_the_old(desk, dana, file, clock):
    first = add_resume(desk, dana, file())
    again = add_resume(desk, dana, file("another name.txt"))
    assert (again.id, again.already) == (first.id, True)
    clock.time += timedelta(days=90)
    second = add_resume(desk, dana, file("new.txt", DANA.replace("9 years", "10 years")))
    assert [line.id for line in resumes_of(desk, dana)] == [second.id, first.id]
    other = given.person(desk, "Luis Herrera")
    assert not add_resume(desk, other, file()).already


def test_undo_and_redo_take_a_resume_with_its_new_person(desk, file):
    start = given.dump(desk)
    added = add_resume(desk, None, file())
    assert added.made
    end = given.dump(desk)
    assert desk.undo() == "Added resume of Dana Whitfield"
    assert given.dump(desk) == start
    assert unnamed_originals(desk) == 1
    desk.redo()
    assert given.dump(desk) == end
    assert original_of(desk, added.id) == DANA.encode()
    assert unnamed_originals(desk) == 0


def test_a_resume_of_nobody_there_makes_its_person(desk, file):
    added = add_resume(desk, None, file())
    card = person_card(desk, added.person.id)
    assert (card.name, card.credentials) == ("Dana Whitfield", "RT(R)(MR)")
    assert [email.address for email in card.emails] == ["dana.whitfield@example.org"]
    assert [phone.number for phone in card.phones] == ["+15205550142"]
    assert add_resume(desk, None, file("again.txt")).already


@pytest.mark.parametrize(
    "fields",
    [
        {"name": "D. W.", "email": "Dana.Whitfield@Example.org"},
        {"name": "Dana Whitfield", "phone": "(520) 555-0142"},
        {"name": "Dana Whitfield", "employer": "Mesa View Hospital"},
    ],
)
def test_a_resume_finds_whom_it_surely_means(desk, file, fields):
    person = given.person(desk, **fields)
    added = add_resume(desk, None, file())
    assert (added.person.id, added.made) == (person, False)


@pytest.mark.parametrize(
    "fields",
    [
        {"name": "Dana Whitfield"},
        {"name": "Dana Whitfield", "employer": "Lake Imaging"},
        {"name": "Rosa Whitfield", "phone": "520 555 0142"},
    ],
)
def test_whom_it_may_mean_is_shown_and_not_chosen(desk, file, fields):
    person = given.person(desk, **fields)
    added = add_resume(desk, None, file())
    assert added.made
    assert [other.id for other in added.possible_duplicates] == [person]


def test_a_new_person_may_be_asked_for(desk, file):
    dana = given.person(desk, email="dana.whitfield@example.org")
    added = add_resume(desk, None, file(), new=True)
    assert added.made
    assert [other.id for other in added.possible_duplicates] == [dana]


def test_a_resume_without_a_name_takes_it_from_the_file(desk, file):
    bare = "MRI technologist\n9 years of MRI in Tucson."
    named = add_resume(desk, None, file("Rosa_Delgado-Resume (2).txt", bare))
    assert named.person.name == "Rosa Delgado"
    with pytest.raises(DeskError, match="does not say whose it is"):
        add_resume(desk, None, file("resume final.txt", f"{bare} "))


def test_what_cannot_be_read_leaves_the_desk_as_it_was(desk, dana, file):
    before = given.dump(desk)
    with pytest.raises(DeskError, match="old Word file"):
        add_resume(desk, dana, file("cv.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
    with pytest.raises(NotFound):
        add_resume(desk, 99, file())
    assert given.dump(desk) == before
    assert unnamed_originals(desk) == 0


def test_a_scanned_resume_is_kept_with_its_remark(desk, dana, file):
    added = add_resume(desk, dana, file("scan.pdf", files.pdf("")))
    assert "scanned" in added.remarks[0]
    assert resume(desk, added.id).line.remarks == added.remarks


def test_removed_and_brought_back(desk, dana, file):
    added = add_resume(desk, dana, file())
    assert remove_resume(desk, added.id).name == "Dana Whitfield.txt"
    assert resumes_of(desk, dana) == []
    with pytest.raises(NotFound, match="There is no resume r1"):
        resume(desk, added.id)
    with pytest.raises(NotFound):
        remove_resume(desk, added.id)
    desk.undo()
    assert original_of(desk, added.id) == DANA.encode()


def test_a_resume_follows_its_person_in_a_merge_and_back(desk, dana, file):
    twin = given.person(desk, "Dana Whitfeld")
    added = add_resume(desk, twin, file())
    merge_people(desk, dana, twin)
    assert [line.id for line in resumes_of(desk, dana)] == [added.id]
    split_person(desk, dana)
    assert [line.id for line in resumes_of(desk, twin)] == [added.id]
    assert resumes_of(desk, dana) == []


def test_a_resume_stands_in_the_timeline(desk, dana, file):
    add_resume(desk, dana, file("cv.pdf", files.pdf(DANA)))
    (entry,) = timeline(desk, dana, desk.now(), [Kind.RESUME])
    assert (entry.title, entry.more) == ("Resume", "cv.pdf · 1 page")
    assert timeline_counts(desk, dana)[Kind.RESUME] == 1


def test_a_resume_is_searched_like_a_note(desk, dana, file, clock):
    added = add_resume(desk, dana, file())
    answer = search(desk, "trained technologists source:resume", clock())
    assert [(hit.source, hit.id, hit.person) for hit in answer.hits] == [
        ("resume", added.id, dana)
    ]
    (shown,) = marked(desk, answer.hits, answer.query)
    assert {shown.text[a:b].lower() for a, b in shown.marks} == {"trained", "technologists"}
    remove_resume(desk, added.id)
    assert search(desk, "trained technologists", clock()).hits == ()
    desk.undo()
    assert len(search(desk, "trained technologists", clock()).hits) == 1
    assert verify(desk) == []
