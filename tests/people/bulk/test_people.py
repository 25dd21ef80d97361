"""People who come by the thousand are kept as if each had been added by hand."""

import shutil
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from recruiter_desk.base.clock import stamp
from recruiter_desk.base.errors import DeskError
from recruiter_desk.calls.commands import log_call
from recruiter_desk.calls.drafts import CallDraft
from recruiter_desk.opening import open_desk
from recruiter_desk.people.commands import add_person
from recruiter_desk.people.commands.bulk import PeopleInBulk
from recruiter_desk.people.model import (
    EmailDraft,
    OffLimits,
    PersonDraft,
    PhoneDraft,
    Status,
)
from recruiter_desk.store.check import verify
from tests.conftest import FRIDAY
from tests.given import call as given_call
from tests.given import dump
from tests.given import person as given_person

KEPT = ("person", "phone", "email", "expertise", "tag", "link", "employer", "employer_name")
DERIVED = (
    "SELECT * FROM person_key",
    "SELECT rowid, digits FROM phone_digits ORDER BY rowid",
    "SELECT kind, person_id, number FROM matter ORDER BY person_id, number, kind",
)
DANA = PersonDraft(
    name="Whitfield, Dana R., RT(R)(MR)",
    nickname="Day",
    function="MRI technologist",
    employer="Banner Health",
    place="Tucson, AZ",
    phones=(
        PhoneDraft("520 555 0142 x12", "Cell", voicemail_safe=True),
        PhoneDraft("(520) 555-0142 ext 12"),
        PhoneDraft("+44 20 7946 0018"),
        PhoneDraft("555 0199"),
    ),
    emails=(EmailDraft("Dana <dana@example.org>", "Home"), EmailDraft("DANA@example.org")),
    expertise=("MRI", "mri", " CT "),
    tags=("Hot", "  "),
    links=("linkedin.com/in/dana", "https://linkedin.com/in/dana"),
    status=Status.LOOKING,
    off_limits=OffLimits("our client", date(2027, 1, 31)),
    do_not_call="asked",
    stay_in_touch=90,
)
NAMES = st.one_of(
    st.sampled_from(
        [
            *("Dana Whitfield", "Dr. Ana de la Cruz Jr.", "O'Brien, Séan", "王小明", "J.R. Smith"),
            *("Maria M. Okafor", "Bob Y Garcia", "PEGGY SMITH RN", "van der Berg, Jan", "Lee"),
        ]
    ),
    st.text(max_size=25),
)
PHONES = st.one_of(
    st.from_regex(r"\(?[2-9][0-9]{2}\)? ?[0-9]{3}-[0-9]{4}( x[0-9]{2})?", fullmatch=True),
    st.sampled_from(["+49 30 901820", "0049 30 901820", "555-0142", "call me", "tel 3125550142"]),
    st.text(max_size=20),
)
EMAILS = st.one_of(
    st.emails(),
    st.sampled_from(["Dana <d@example.org>", "mailto:d@example.org", "'d@example.org'", "x@y"]),
)
PLACES = st.sampled_from(["", "Tucson, AZ", "60614", "Springfield", " tucson  az", "Nowhere"])
WORDS = st.lists(st.sampled_from(["MRI", "mri", "mRI ", " ", "Cath lab"]), max_size=3).map(tuple)
DRAFTS = st.builds(
    PersonDraft,
    name=NAMES,
    nickname=st.sampled_from(["", "Peg", " "]),
    credentials=st.sampled_from(["", "RN, BSN"]),
    function=st.sampled_from(["", "MRI technologist", "  CT\ttech "]),
    employer=st.sampled_from(["", "Banner", "BANNER ", "Mercy"]),
    place=PLACES,
    phones=st.lists(
        st.builds(PhoneDraft, PHONES, st.sampled_from([None, "Cell"])), max_size=3
    ).map(tuple),
    emails=st.lists(st.builds(EmailDraft, EMAILS), max_size=2).map(tuple),
    expertise=WORDS,
    tags=WORDS,
    links=st.sampled_from([(), ("example.org/a", "https://example.org/a"), ("x",)]),
    status=st.sampled_from([None, Status.OPEN]),
    status_on=st.sampled_from([None, date(2026, 10, 2), date(2030, 1, 1)]),
    off_limits=st.sampled_from([None, OffLimits(), OffLimits("client", date(2027, 1, 1))]),
    do_not_call=st.sampled_from([None, "", "asked"]),
    stay_in_touch=st.sampled_from([None, 30, 0]),
)


@pytest.fixture
def other(empty_folder, tmp_path, clock):
    desk = open_desk(shutil.copytree(empty_folder, tmp_path / "other"), clock)
    yield desk
    desk.close()


def in_bulk(desk, drafts, added_at=()):
    with desk.change("Import", bulk=True) as write:
        return PeopleInBulk(write, desk.now()).add(drafts, added_at)


def kept(desk):
    """What is kept of people, and what is derived from it."""
    found = {table: rows for table, rows in dump(desk).items() if table in KEPT}
    with desk.read() as read:
        return found | {sql: read.execute(sql).fetchall() for sql in DERIVED}


def accepted(desk, drafts):
    """Those of the drafts that a desk takes one by one, and takes."""
    taken = []
    for draft in drafts:
        with suppress(DeskError):
            add_person(desk, draft)
            taken.append(draft)
    return taken


def refused(desk, draft):
    with desk.change("Import", bulk=True) as write, pytest.raises(DeskError):
        PeopleInBulk(write, desk.now()).add([DANA, draft])


def test_a_person_with_everything_is_kept_the_same(desk, other):
    assert in_bulk(desk, [DANA]) == [1]
    add_person(other, DANA)
    assert kept(desk) == kept(other)
    assert verify(desk) == []


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(DRAFTS, max_size=4))
def test_whoever_comes_is_kept_or_refused_as_if_added_by_hand(desk, other, drafts):
    taken = accepted(other, drafts)
    in_bulk(desk, taken)
    for draft in drafts:
        if draft not in taken:
            refused(desk, draft)
    assert kept(desk) == kept(other)


def test_many_are_one_step_that_is_taken_back_and_brought_again(desk):
    add_person(desk, DANA)
    before = kept(desk)
    people = [
        replace(DANA, name=f"Person {n} Whitfield", employer=f"Clinic {n}") for n in range(130)
    ]
    assert in_bulk(desk, people) == list(range(2, 132))
    after = kept(desk)
    assert verify(desk) == []
    assert desk.undo() == "Import"
    assert kept(desk) == before
    assert verify(desk) == []
    assert desk.redo() == "Import"
    assert kept(desk) == after
    assert verify(desk) == []


def test_each_came_when_the_file_says_or_now(desk):
    long_ago = FRIDAY - timedelta(days=900)
    in_bulk(desk, [DANA, DANA, DANA], [None, long_ago])
    with desk.read() as read:
        at = [row[0] for row in read.execute("SELECT added_at FROM person ORDER BY id")]
    assert at == [stamp(FRIDAY), stamp(long_ago), stamp(FRIDAY)]


def test_people_who_were_removed_do_not_give_their_ids_away(desk):
    refused(desk, replace(DANA, name=""))
    assert in_bulk(desk, [DANA]) == [1]
    desk.undo()
    assert in_bulk(desk, [DANA, DANA]) == [2, 3]


def test_someone_else_who_works_there_and_calls_from_the_number_are_found(desk):
    """Nothing of what follows from a step is left out because it is a large one."""
    log_call(desk, CallDraft("in", "voicemail", number="520 555 0142"))
    first = given_person(desk, "Sam Okafor", employer="Banner Health")
    (dana,) = in_bulk(desk, [DANA])
    with desk.read() as read:
        assert read.execute("SELECT person_id FROM call").fetchall() == [(dana,)]
        assert read.execute("SELECT DISTINCT employer_id FROM person").fetchall() == [(1,)]
        assert read.execute("SELECT person_id FROM matter").fetchall()[0] == (dana,)
    assert first != dana
    assert verify(desk) == []


def test_what_is_open_with_many_people_is_known_after_each_step(desk):
    with_calls = given_person(desk, "Sam Okafor", phone="312 555 0117")
    given_call(desk, with_calls, "voicemail")
    in_bulk(desk, [replace(DANA, name=f"Person {n} Whitfield") for n in range(3100)])
    assert verify(desk) == []
    with desk.change("All of them", bulk=True) as write:
        write.sql("UPDATE person SET touch_days = NULL, touch_since = NULL")
    assert verify(desk) == []
    desk.undo()
    desk.undo()
    assert verify(desk) == []
    with desk.read() as read:
        assert read.execute("SELECT person_id FROM matter").fetchall() == [(with_calls,)]
