"""Whom the fields of a search fit, and what that costs."""

from datetime import timedelta

import pytest

from recruiter_desk.notes.commands import add_note
from recruiter_desk.notes.model import NoteDraft
from recruiter_desk.people.model import Status
from recruiter_desk.search.filters import people_where
from recruiter_desk.search.typed import parse
from tests import given
from tests.conftest import FRIDAY

NOTE_OF_DANA = "Prefers nights"


@pytest.fixture
def crowd(desk):
    """Four people: each differs in everything that may be asked."""
    made = {
        "dana": given.person(
            desk,
            "Dana Whitfield",
            function="Registered Nurse",
            place="Tucson, AZ",
            expertise=("MRI", "C++"),
            tags=("gold",),
            employer="Banner Health",
            status=Status.LOOKING,
        ),
        "luis": given.person(
            desk,
            "Luis Ortega",
            function="MRI Lead",
            place="Oro Valley, AZ",
            expertise=("MRI safety",),
            employer="St. Mary's Hospital",
            status=Status.NOT_LOOKING,
        ),
        "mara": given.person(
            desk, "Mara Kowalczyk", function="Nurse-Manager", place="Munich, Germany"
        ),
        "kim": given.person(desk, "Kim Park", function="看護師", place="Springfield"),
    }
    add_note(desk, NoteDraft(made["luis"], NOTE_OF_DANA, FRIDAY, tags=("gold star",)))
    talked = {"dana": 5, "luis": 100}
    for name, days in talked.items():
        given.call(desk, made[name], at=FRIDAY - timedelta(days=days))
    given.call(desk, made["mara"], "voicemail", at=FRIDAY - timedelta(days=20))
    return made


def found(desk, crowd, typed):
    """Who fits, by gathering and by asking each: the same people."""
    names = {person: name for name, person in crowd.items()}
    field = parse(typed + " ", now=FRIDAY).root
    with desk.read() as read:
        clause = people_where(read, field)
        bound = {name: f":{name}" for name in clause.values}
        gathered = {p for (p,) in read.execute(clause.gathered(bound), clause.values)}
        asked = clause.asked(bound, "p.id", "0")
        each = {
            p for (p,) in read.execute(f"SELECT p.id FROM person p WHERE {asked}", clause.values)
        }
    assert each == gathered
    assert clause.count >= len(gathered)
    return {names[person] for person in gathered}


FITS = {
    "function:nurse": {"dana", "mara"},
    "function:nur": {"dana", "mara"},
    'function:"nurse reg"': {"dana"},
    "function:看護": {"kim"},
    "function:urse": set(),
    "skill:mri": {"dana", "luis"},
    'skill:"mri safety"': {"luis"},
    "skill:c++": {"dana"},
    "employer:banner": {"dana"},
    "employer:mary's": {"luis"},
    "employer:health": {"dana"},
    "tag:gold": {"dana"},
    "tag:star": set(),
    "status:looking": {"dana"},
    "status:not looking": {"luis"},
    "in:tucson": {"dana"},
    "in:AZ": {"dana", "luis"},
    "in:Arizona": {"dana", "luis"},
    "in:Tucson, AZ": {"dana"},
    "in:Germany": {"mara"},
    "in:springfield": {"kim"},
    "in:nowhereville": set(),
    "near:tucson": {"dana", "luis"},
    "near:tucson/5": {"dana"},
    "near:munich 10km": {"mara"},
    "called:<30d": {"dana", "mara"},
    "called:>30d": {"luis"},
    "called:never": {"kim"},
    "called:2026": {"dana", "luis", "mara"},
    "called:2026-11-15": {"dana"},
    "called:2025": set(),
    "talked:<30d": {"dana"},
    "talked:>30d": {"luis"},
    "talked:never": {"kim", "mara"},
    "talked:2026": {"dana", "luis"},
}


@pytest.mark.parametrize("typed", FITS)
def test_whom_a_field_fits(desk, crowd, typed):
    assert found(desk, crowd, typed) == FITS[typed]


def test_a_tag_of_a_note_is_asked_of_the_note(desk, crowd):
    field = parse("tag:star ", now=FRIDAY).root
    with desk.read() as read:
        clause = people_where(read, field)
        asked = clause.asked({name: f":{name}" for name in clause.values})
        sql = f"SELECT what FROM doc d WHERE {asked}"
        assert read.execute(sql, clause.values).fetchall() == [(1 * 8 + 1,)]


def test_a_wrong_number_is_no_call(desk, crowd, clock):
    given.call(desk, crowd["kim"], "wrong_number", at=FRIDAY)
    assert found(desk, crowd, "called:2026") == FITS["called:2026"]


@pytest.mark.parametrize("typed", [typed for typed in FITS if "never" not in typed])
def test_no_field_reads_all_people(desk, crowd, typed):
    field = parse(typed + " ", now=FRIDAY).root
    with desk.read() as read:
        clause = people_where(read, field)
        bound = {name: f":{name}" for name in clause.values}
        for sql in (
            clause.gathered(bound),
            f"SELECT 1 FROM doc d WHERE d.id = 1 AND {clause.asked(bound)}",
        ):
            steps = [row[3] for row in read.execute(f"EXPLAIN QUERY PLAN {sql}", clause.values)]
            assert steps
            assert not [step for step in steps if step.startswith(("SCAN person", "SCAN call"))]


def test_what_is_in_use_is_read_anew_once_the_desk_changed(desk, crowd):
    assert found(desk, crowd, "skill:pet") == set()
    crowd["ana"] = given.person(desk, "Ana Ruiz", expertise=("PET/CT",))
    assert found(desk, crowd, "skill:pet") == found(desk, crowd, "skill:ct") == {"ana"}
