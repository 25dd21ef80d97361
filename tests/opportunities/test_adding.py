"""An opportunity as it is typed, shown again, changed, closed, and taken back."""

from datetime import date

import pytest

from recruiter_desk.base.errors import DeskError, NotFound
from recruiter_desk.opportunities.commands import (
    add_contact,
    add_document,
    add_note,
    add_off_limits,
    add_opportunity,
    close_opportunity,
    edit_opportunity,
    hold,
    move_person,
    remove_beside,
    reopen,
)
from recruiter_desk.opportunities.model import ContactDraft, OpeningChanges, OpeningDraft
from recruiter_desk.opportunities.queries import (
    document_of,
    find_opportunities,
    opening,
    openings,
    the_opportunity,
)
from recruiter_desk.people.commands import employer_goes_by, merge_people, remove_person
from recruiter_desk.people.model import Several
from recruiter_desk.store.check import verify
from tests import given
from tests.opportunities.given import lead

WHOLE = OpeningDraft(
    title="MRI lead, Tucson",
    client="Sonoran Imaging",
    function="MRI technologist",
    expertise=("MRI 5 years", "3T"),
    knockouts=("AZ licence", "no nights", "Led team"),
    place="Tucson, AZ",
    within="40mi",
    remote="on-site",
    shifts="days",
    pay="46-54/hour",
    words="New scanner in June.",
    starts_on=date(2027, 1, 11),
    submit_by=date(2026, 12, 4),
    guarantee_days=90,
    off_limits=("Mercy General",),
)


def words_of(wants):
    return [want.words for want in wants]


def test_everything_typed_is_shown_again(desk):
    ana = given.person(desk, "Ana Lopez", employer="Sonoran Imaging")
    draft = ContactDraft(ana, "hiring lead")
    shown = opening(desk, lead(desk, contacts=(draft,)))
    assert [(c.person.name, c.role) for c in shown.contacts] == [("Ana Lopez", "hiring lead")]
    whole = opening(desk, add_opportunity(desk, WHOLE))
    assert (whole.title, whole.client, whole.function) == (
        "MRI lead, Tucson", "Sonoran Imaging", "MRI technologist",
    )  # fmt: skip
    assert (whole.within_m, whole.remote, whole.shifts) == (64374, "on_site", "days")
    assert (whole.pay.low, whole.pay.high, whole.pay.currency, whole.pay.per) == (
        4600, 5400, "USD", "hour",
    )  # fmt: skip
    assert (whole.starts_on, whole.submit_by) == (date(2027, 1, 11), date(2026, 12, 4))
    assert (whole.guarantee_days, whole.words) == (90, "New scanner in June.")
    assert [line.company for line in whole.off_limits] == ["Mercy General"]
    assert whole.client_id == shown.client_id
    assert whole.remarks == ()


def test_wants_are_read_where_they_can_be_and_kept_as_words_where_not(desk):
    shown = opening(desk, add_opportunity(desk, WHOLE))
    first, second = shown.expertise
    assert (first.fact_kind, first.about, first.least) == ("years", "mri", 60)
    assert (second.fact_kind, second.about) == ("skill", "3t")
    licence, nights, team = shown.knockouts
    assert (licence.fact_kind, licence.value) == ("credential", "held")
    assert (nights.fact_kind, nights.about, nights.value) == ("shift", "nights", "no")
    assert (team.words, team.is_read) == ("Led team", False)


@pytest.mark.parametrize(
    "fields",
    [
        {"knockouts": ("nights", "no nights")},
        {"knockouts": ("AZ licence", "no AZ licence")},
        {"expertise": ("MRI 5 years",), "knockouts": ("no MRI",)},
        {"pay": "30-40/hour", "knockouts": ("floor 50/hour",)},
    ],
)
def test_wants_that_cannot_both_be_met_are_refused_kindly(desk, fields):
    with pytest.raises(DeskError, match=r"cannot both be wanted|above the range"):
        lead(desk, **fields)
    assert openings(desk) == []
    sound = lead(desk)
    changes = OpeningChanges(
        pay=fields.get("pay", ""),
        expertise=Several(fields.get("expertise", ())),
        knockouts=Several(fields["knockouts"]),
    )
    with pytest.raises(DeskError):
        edit_opportunity(desk, sound, changes)
    assert opening(desk, sound).wants == ()


def test_licences_of_two_states_and_a_floor_in_another_measure_go_together(desk):
    fields = {"knockouts": ("AZ licence", "no NV licence", "floor 90k"), "pay": "46-54/hour"}
    assert len(opening(desk, lead(desk, **fields)).knockouts) == 3


def test_what_is_merely_odd_is_kept_and_said(desk):
    bare = opening(desk, add_opportunity(desk, OpeningDraft(title="CT nights")))
    said = " ".join(bare.remarks)
    assert "no place" in said
    assert "no function" in said
    assert "no client" in said
    lost = opening(
        desk, lead(desk, place="Nowhere at all", function="CT", submit_by=date(2020, 1, 1))
    )
    assert any("not on the map" in remark for remark in lost.remarks)
    assert any("2020-01-01" in remark for remark in lost.remarks)


def test_shifts_that_jar_are_kept_and_said(desk):
    fields = {"function": "CT technologist", "shifts": "nights"}
    (jars,) = opening(desk, lead(desk, knockouts=("no nights",), **fields)).remarks
    assert jars == "The shifts are nights, and “no nights” is wanted."
    assert opening(desk, lead(desk, knockouts=("nights",), **fields)).remarks == ()
    both = opening(desk, lead(desk, knockouts=("days", "nights"), function="CT")).remarks
    assert both == ("“days” and “nights” are both wanted.",)


@pytest.mark.parametrize(
    "fields",
    [
        {"title": "  "},
        {"within": "far"},
        {"within": "0mi"},
        {"pay": "plenty"},
        {"pay": "700"},
        {"remote": "on the moon"},
        {"guarantee_days": 0},
        {"expertise": (" ",)},
        {"contacts": (999,)},
        {"off_limits": ("",)},
        {"title": "x" * 400},
    ],
)
def test_what_cannot_be_read_is_refused_and_nothing_is_kept(desk, fields):
    before = given.dump(desk)
    with pytest.raises(DeskError):
        lead(desk, **fields)
    assert given.dump(desk) == before


def test_changing_one_thing_leaves_the_others(desk):
    key = add_opportunity(desk, WHOLE)
    changes = OpeningChanges(
        pay="48-56/hour",
        expertise=Several(("CT 2 years",), ("3t",)),
        knockouts=Several(("no  Nights",), ("led team",)),
        off_limits=Several(("Alder Clinic",), ("mercy general",)),
    )
    edit_opportunity(desk, key, changes)
    shown = opening(desk, key)
    assert words_of(shown.expertise) == ["MRI 5 years", "CT 2 years"]
    assert words_of(shown.knockouts) == ["AZ licence", "no nights"]
    assert [line.company for line in shown.off_limits] == ["Alder Clinic"]
    assert (shown.pay.high, shown.shifts, shown.within_m) == (5600, "days", 64374)
    with pytest.raises(DeskError, match="is not wanted here"):
        edit_opportunity(desk, key, OpeningChanges(expertise=Several((), ("PET",))))
    edit_opportunity(desk, key, OpeningChanges(place="", pay="", starts_on=None, client=""))
    bare = opening(desk, key)
    assert (bare.place, bare.within_m, bare.pay.per, bare.starts_on, bare.client) == (
        "", None, "", None, "",
    )  # fmt: skip


def test_it_stands_open_on_hold_closed_and_open_again(desk, clock):
    key = lead(desk)
    hold(desk, key, "budget in July")
    assert (opening(desk, key).state, opening(desk, key).closed_why) == (
        "on_hold",
        "budget in July",
    )
    close_opportunity(desk, key, filled=True)
    assert (opening(desk, key).state, opening(desk, key).closed_at) == ("filled", clock.time)
    reopen(desk, key)
    assert (opening(desk, key).state, opening(desk, key).closed_at) == ("open", None)


def test_the_list_says_who_stands_where_open_ones_first(desk):
    dana, bob = given.person(desk, "Dana Whitfield"), given.person(desk, "Bob Kay")
    shut, late, soon = (lead(desk, title=title) for title in ("Shut", "Late", "Soon"))
    close_opportunity(desk, shut)
    edit_opportunity(desk, late, OpeningChanges(submit_by=date(2026, 12, 24)))
    edit_opportunity(desk, soon, OpeningChanges(submit_by=date(2026, 12, 1)))
    for stage in ("found", "called"):
        move_person(desk, soon, dana, stage)
    move_person(desk, soon, bob, "found")
    first, second, last = openings(desk)
    assert [line.title for line in (first, second, last)] == ["Soon", "Late", "Shut"]
    assert first.counts == {"called": 1, "found": 1}
    assert (first.people, second.people) == (2, 0)


def test_one_is_found_by_id_by_title_and_by_words_of_it(desk):
    key = lead(desk)
    lead(desk, title="CT nights, Denver", client="Front Range")
    for text in (f"o{key}", f"O{key}", "mri LEAD, tucson", "mri tucson", "lead sonoran"):
        assert the_opportunity(desk, text).id == key
    with pytest.raises(NotFound, match="fits several"):
        the_opportunity(desk, "e")
    for text in ("o99", "X-ray", ""):
        with pytest.raises(NotFound):
            the_opportunity(desk, text)
    again = lead(desk)
    close_opportunity(desk, key)
    assert [each.id for each in find_opportunities(desk, "MRI lead, Tucson")] == [again]


def test_notes_files_and_contacts_stand_beside_it(desk, tmp_path):
    key, ana = lead(desk), given.person(desk, "Ana Lopez")
    path = tmp_path / "lead.txt"
    path.write_bytes(b"MRI lead wanted")
    file = add_document(desk, key, path)
    add_note(desk, key, "They want somebody by June.")
    contact = add_contact(desk, key, ana)
    assert add_contact(desk, key, ana, "hiring lead") == contact
    add_off_limits(desk, "Mercy General", until=date(2027, 5, 1), why="placed there")
    shown = opening(desk, key)
    assert [note.text for note in shown.notes] == ["They want somebody by June."]
    assert [(c.person.id, c.role) for c in shown.contacts] == [(ana, "hiring lead")]
    assert [(line.company, line.here) for line in shown.off_limits] == [("Mercy General", False)]
    assert document_of(desk, file)[1] == b"MRI lead wanted"
    remove_beside(desk, key, "contact", contact)
    assert opening(desk, key).contacts == ()
    with pytest.raises(NotFound):
        remove_beside(desk, key, "contact", contact)
    with pytest.raises(DeskError):
        add_note(desk, key, " ")
    with pytest.raises(DeskError):
        add_document(desk, key, tmp_path / "gone.txt")
    assert verify(desk) == []


def test_removing_and_merging_people_and_employers_keeps_it_whole(desk):
    ana, same = given.person(desk, "Ana Lopez"), given.person(desk, "Ana Lopez")
    key = lead(desk, contacts=(ana,), off_limits=("Mercy General",))
    move_person(desk, key, same, "called")
    merge_people(desk, ana, same)
    assert opening(desk, key).counts == {"called": 1}
    with desk.read() as read:
        client = opening(desk, key).client_id
        other = read.execute("SELECT id FROM employer WHERE name = 'Mercy General'").fetchone()[0]
    employer_goes_by(desk, client, "Mercy General")
    assert [line.company for line in opening(desk, key).off_limits] == ["Sonoran Imaging"]
    employer_goes_by(desk, other, "Sonoran Imaging")
    assert opening(desk, key).client == "Mercy General"
    remove_person(desk, ana)
    assert (opening(desk, key).contacts, opening(desk, key).counts) == ((), {})
    assert verify(desk) == []
    for _ in range(4):
        desk.undo()
    assert opening(desk, key).counts == {"called": 1}
    assert opening(desk, key).contacts[0].person.id == ana


def test_each_command_is_one_step_and_undo_brings_the_start_back(desk):
    before = given.dump(desk)
    key = add_opportunity(desk, WHOLE)
    assert desk.undo() == "Added MRI lead, Tucson"
    assert given.dump(desk) == before
    desk.redo()
    assert words_of(opening(desk, key).knockouts) == ["AZ licence", "no nights", "Led team"]
