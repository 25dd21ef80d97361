"""A recruiter takes in a file: who is new, who is known, and what becomes of what differs."""

import pytest

from recruiter_desk.exchange.people_in.importing import import_rows
from recruiter_desk.notes.commands import edit_note
from recruiter_desk.notes.model import NoteChanges
from recruiter_desk.notes.queries import notes_of
from recruiter_desk.people.commands import merge_people, remove_person
from recruiter_desk.people.queries import person_card
from recruiter_desk.store.check import verify
from tests import given
from tests.exchange.people_in.rows import figures, refused, row


@pytest.fixture
def take(desk):
    def take(*rows, source="people.csv", **how):
        report = import_rows(desk, [(source, rows)], **how)
        assert verify(desk) == []
        return report

    return take


def test_everybody_is_added_to_an_empty_desk(desk, take):
    report = take(
        row(1, "Dana Whitfield", emails=["dana@example.org"], phones=["520 555 0142"]),
        row(2, "Luis Herrera", place="Tucson, AZ", notes=["Met in Tampa"]),
        refused(3),
    )
    assert figures(report) == (3, 2, 0, 0, 1)
    assert report.skipped[0].row == 3
    assert person_card(desk, 2).place.city == "Tucson"
    assert [note.text for note in notes_of(desk, 2)] == ["Met in Tampa"]


def test_the_same_file_again_adds_nobody_and_makes_no_step(desk, take):
    rows = [
        row(1, "Dana Whitfield", emails=["dana@example.org"], notes=["Met in Tampa"]),
        row(2, "Luis Herrera"),
        row(3, "Luis Herrera", phones=["312 555 0199"]),
        row(4, "王小明", ids=[("bullhorn", "C-1041")], employer="Banner Health"),
        row(5, "Ana Soto", links=("linkedin.com/in/ana-soto",), tags=("x", "X")),
    ]
    assert figures(take(*rows)) == (5, 5, 0, 0, 0)
    before = given.dump(desk)
    again = take(*rows)
    assert figures(again) == (5, 0, 0, 5, 0)
    assert again.step is None
    assert given.dump(desk) == before


def one_person(desk):
    with desk.read() as read:
        return read.execute("SELECT count(*) FROM person").fetchone() == (1,)


@pytest.mark.parametrize(
    ("there", "coming"),
    [
        ({"email": "dana@example.org"}, {"name": "D. W.", "emails": ["DANA@example.org"]}),
        (
            {"links": ("linkedin.com/in/Dana-W",)},
            {"links": ("https://www.linkedin.com/in/dana-w/",)},
        ),
        ({"phone": "520 555 0142"}, {"name": "Whitfield, Dana", "phones": ["(520) 555-0142 x7"]}),
        (
            {"name": "Robert Kay", "phone": "520 555 0142"},
            {"name": "Bob Kay", "phones": ["+15205550142"]},
        ),
        ({}, {"ids": [("desk", "{desk_key}/p1")], "name": "Somebody Else"}),
    ],
    ids=["e-mail", "profile", "number and name", "nickname", "own id"],
)
def test_a_known_person_is_joined(desk, take, there, coming):
    given.person(desk, **there)
    if "ids" in coming:
        with desk.read() as read:
            (key,) = read.execute("SELECT value FROM setting WHERE key = 'desk_key'").fetchone()
        coming |= {"ids": [("desk", f"{key}/p1")]}
    report = take(row(1, **{"function": "MRI lead"} | coming))
    assert figures(report) == (1, 0, 1, 0, 0)
    assert one_person(desk)
    assert person_card(desk, 1).function == "MRI lead"


@pytest.mark.parametrize(
    ("there", "coming"),
    [
        ({"phone": "520 555 0142"}, {"name": "Luis Herrera", "phones": ["520 555 0142"]}),
        ({}, {}),
        ({"name": "Robert Kay"}, {"name": "Kay Robert"}),
    ],
    ids=["only the number", "only the name", "the names swapped"],
)
def test_a_weak_sign_only_makes_a_possible_duplicate(desk, take, there, coming):
    given.person(desk, **there)
    report = take(row(1, **coming))
    assert figures(report) == (1, 1, 0, 0, 0)
    assert report.possible_duplicates == ((2, 1),)


def test_a_page_of_their_employer_makes_nobody_the_same(desk, take):
    given.person(desk, links=("https://bannerhealth.example.org/team",))
    link = ("https://bannerhealth.example.org/team",)
    assert take(row(1, "Luis Herrera", links=link)).added == 1


def test_somebody_merged_away_is_met_in_whom_they_became(desk, take):
    keep = given.person(desk, "Dana Whitfield")
    gone = given.person(desk, "Dana Whitfeld")
    take(row(1, "Dana Whitfeld", ids=[("bullhorn", "C-1")], emails=["d@example.org"]))
    merge_people(desk, keep, gone)
    with desk.read() as read:
        (key,) = read.execute("SELECT value FROM setting WHERE key = 'desk_key'").fetchone()
    report = take(row(1, "Dana Whitfeld", ids=[("desk", f"{key}/p{gone}")], function="Nurse"))
    assert report.merged == 1
    assert person_card(desk, keep).function == "Nurse"


def test_nothing_is_overwritten(desk, take):
    who = given.person(
        desk, email="dana@example.org", employer="Mercy", place="Tucson, AZ", function="MRI lead"
    )
    coming = {
        "name": "Dana Whitfield-Soto",
        "employer": "Banner Health",
        "place": "Tampa, FL",
        "function": "mri  lead",
        "credentials": "RN",
        "phones": ["520 555 0142"],
        "tags": ("callback",),
    }
    take(row(1, emails=["dana@example.org"], **coming), source="connections.csv")
    card = person_card(desk, who)
    assert (card.name, card.employer.name, card.place.city) == (
        "Dana Whitfield",
        "Mercy",
        "Tucson",
    )
    assert (card.function, card.credentials, card.tags) == ("MRI lead", "RN", ("callback",))
    assert [(a.field, a.value, a.source) for a in card.asides] == [
        ("name", "Dana Whitfield-Soto", "connections.csv"),
        ("employer", "Banner Health", "connections.csv"),
        ("place", "Tampa, FL", "connections.csv"),
    ]


def test_a_place_written_otherwise_is_the_same_place(desk, take):
    who = given.person(desk, email="dana@example.org", place="Tucson, AZ")
    report = take(row(1, emails=["dana@example.org"], place="Tucson, Arizona"))
    assert report.unchanged == 1
    assert person_card(desk, who).asides == ()


def test_two_rows_of_one_person_become_one(desk, take):
    report = take(
        row(1, "Robert Kay", emails=["r.kay@example.org"]),
        row(2, "R. Kay", emails=["r.kay@example.org", "bob@example.org"], phones=["520 555 0142"]),
        row(3, "Bob Kay", emails=["bob@example.org"], function="Nurse"),
        row(4, "Bob Kay", phones=["520 555 0142"], place="Tucson, AZ"),
    )
    assert figures(report) == (4, 1, 3, 0, 0)
    card = person_card(desk, 1)
    assert (card.name, card.function, card.place.city) == ("Robert Kay", "Nurse", "Tucson")
    assert [aside.value for aside in card.asides] == ["R. Kay", "Bob Kay"]


def test_signs_that_mean_two_people_are_told(desk, take):
    dana = given.person(desk, "Dana Whitfield", email="dana@example.org")
    luis = given.person(desk, "Luis Herrera", phone="520 555 0142")
    report = take(row(1, "Luis Herrera", emails=["dana@example.org"], phones=["520 555 0142"]))
    assert report.merged == 1
    assert [each.row for each in report.doubtful] == [1]
    assert "e-mail" in report.doubtful[0].reason
    assert "number and name" in report.doubtful[0].reason
    assert [phone.shown for phone in person_card(desk, dana).phones] == ["(520) 555-0142"]
    assert person_card(desk, luis).asides == ()


def test_an_id_that_is_somebody_elses_stays_theirs(desk, take):
    take(
        row(1, "Dana Whitfield", ids=[("bullhorn", "C-1")]),
        row(2, "Ana Soto", ids=[("zoho", "7")]),
    )
    take(row(1, "Dana Whitfield", ids=[("bullhorn", "C-1"), ("zoho", "7"), ("outlook", "9")]))
    assert [each.value for each in person_card(desk, 1).outside_ids] == ["C-1", "9"]
    assert [each.value for each in person_card(desk, 2).outside_ids] == ["7"]


def test_a_note_corrected_since_is_not_added_again(desk, take):
    coming = row(1, emails=["dana@example.org"], notes=["Met in Tampa"])
    take(coming)
    edit_note(desk, notes_of(desk, 1)[0].id, NoteChanges(text="Met in Tucson"))
    assert take(coming).unchanged == 1
    assert [note.text for note in notes_of(desk, 1)] == ["Met in Tucson"]


def test_somebody_removed_comes_back_with_their_file(desk, take):
    take(row(1, "Luis Herrera"))
    remove_person(desk, 1)
    assert take(row(1, "Luis Herrera")).added == 1


def test_what_cannot_be_kept_is_left_out_with_the_reason(desk, take):
    report = take(
        row(1, emails=["nobody at all"]), row(2, "x" * 400), row(3, notes=["y" * 1_100_000])
    )
    assert figures(report) == (3, 0, 0, 0, 3)
    assert all(each.reason and each.file == "people.csv" for each in report.skipped)
    assert report.step is None


def test_a_switchboard_of_many_is_looked_through_by_name(desk, take):
    names = [f"Ada Stone{chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(120)]
    rows = [row(n, name, phones=["520 555 0100"]) for n, name in enumerate(names, 1)]
    assert take(*rows, at_once=50).added == 120
    report = take(*(row(1, name, phones=["520 555 0100"], tags=("x",)) for name in names))
    assert figures(report) == (120, 0, 120, 0, 0)


def test_undo_takes_the_whole_import_back(desk, take):
    given.person(desk, "Dana Whitfield", email="dana@example.org")
    before = given.dump(desk)
    report = take(row(1, emails=["dana@example.org"], function="MRI lead"), row(2, "Luis Herrera"))
    assert report.step is not None
    assert desk.undo() == "Imported people.csv"
    assert given.dump(desk) == before
