"""Each criterion is answered yes, no or not known, with the sentence that says so."""

import pytest

from recruiter_desk.opportunities.matching.queries import fits, match
from recruiter_desk.people.commands import edit_person
from recruiter_desk.people.model import PersonChanges
from recruiter_desk.screening.commands import add_fact, rule_fact
from recruiter_desk.screening.queries import facts_of
from recruiter_desk.screening.queue import read_all
from recruiter_desk.screening.resumes.commands import add_resume
from recruiter_desk.store.check import verify
from tests import given
from tests.opportunities.matching import given as g

FUNCTIONS = [
    ("MRI technologist", "yes", "MRI technologist, on the card"),
    ("MR tech", "yes", "MR tech, on the card: the same job as MRI technologist"),
    ("Lead MRI technologist", "yes", "the same job"),
    ("CT technologist", "unknown", "related to MRI technologist"),
    ("Surgical technologist", "unknown", "related to"),
    ("", "unknown", "Their function is not known yet: ask"),
]


@pytest.mark.parametrize(("function", "is_", "because"), FUNCTIONS)
def test_a_synonym_is_the_function_and_a_related_title_may_be(desk, function, is_, because):
    g.tech(desk, function=function)
    found = g.said(g.only(desk, g.opening(desk)), "Function")
    assert found[0] == is_
    assert because in found[1]


@pytest.mark.parametrize("function", ["Barista", "Physical therapist", "MRI aide"])
def test_another_function_is_counted_and_not_shown(desk, function):
    g.tech(desk, function=function)
    found = match(desk, g.opening(desk))
    assert found.matches == ()
    assert found.counted == {"other function": 1}


def test_a_title_held_now_is_their_function_whatever_the_card_says(desk):
    person = g.tech(desk, "Dana Whitfield", "Works as an MRI technologist at Mercy.", function="")
    found = g.said(g.only(desk, g.opening(desk)), "Function")
    assert found == ("yes", "\u201cas an MRI technologist\u201d, note Fri 20 Nov")
    assert g.only(desk, g.opening(desk), person).function.source == "note:1"


EXPERTISE = [
    ("Has 6 years of MRI.", "yes", "\u201c6 years of MRI\u201d, note Fri 20 Nov; 6 y by now"),
    ("Has 2 years of MRI.", "no", "2 y by now, 5 y wanted"),
    ("About 5 years of MRI.", "unknown", "5 y wanted"),
    ("Does MRI and CT.", "unknown", "how long is not known, 5 y wanted"),
    ("Never did any MRI.", "no", "\u201cNever did any MRI\u201d"),
    ("Good talk.", "unknown", "Not known yet: ask"),
]


@pytest.mark.parametrize(("words", "is_", "because"), EXPERTISE)
def test_expertise_is_measured_in_years_by_now(desk, words, is_, because):
    g.tech(desk, "Dana Whitfield", words, function="Technologist")
    name = "5 years MRI"
    found = g.said(g.only(desk, g.opening(desk, expertise=(name,))), name)
    assert found[0] == is_
    assert because in found[1]


def test_years_grow_since_they_were_said(desk):
    person = g.tech(desk)
    g.note(desk, person, "Has 4 years of MRI.", days_ago=400)
    found = g.said(g.only(desk, g.opening(desk, expertise=("5 years MRI",))), "5 years MRI")
    assert found[0] == "yes"
    assert "5 y 1 m by now" in found[1]


@pytest.mark.parametrize("words", ["CT", "Computed tomography", "CT 3 years"])
def test_a_chip_of_the_card_says_it_was_done(desk, words):
    g.tech(desk, expertise=(words,))
    is_, because = g.said(g.only(desk, g.opening(desk, expertise=("CT",))), "CT")
    assert (is_, because) == ("yes", f"{words}, on the card")


def test_an_expertise_the_lexicon_does_not_know_is_found_by_its_words(desk):
    g.tech(desk, expertise=("Zebra imaging",))
    opening = g.opening(desk, expertise=("zebra imaging",))
    assert g.said(g.only(desk, opening), "zebra imaging")[0] == "yes"


def test_who_did_a_part_did_the_whole(desk):
    g.tech(desk, "Dana Whitfield", "Did prostate MRI at Banner.", function="Technologist")
    is_, because = g.said(g.only(desk, g.opening(desk, expertise=("MRI",))), "MRI")
    assert is_ == "yes"
    assert "prostate MRI" in because


LOCATIONS = [
    ("Tucson, AZ", (), "yes", "Tucson, AZ"),
    ("Denver, CO", (), "no", "miles away"),
    ("", (), "unknown", "Where they live is not known: ask"),
    ("Denver, CO", ("Moving to Tucson, AZ in June.",), "yes", "Moving to Tucson, AZ in June"),
    ("Denver, CO", ("Moving to Tucson, AZ in October.",), "unknown", "before that"),
    ("Denver, CO", ("Willing to relocate.",), "yes", "Willing to relocate"),
    ("Denver, CO", ("Would move for the right lead.",), "unknown", "for the right lead"),
    ("Denver, CO", ("Won't relocate.",), "no", "\u201cWon't relocate\u201d"),
    ("Denver, CO", ("Would relocate to Boise only.",), "no", "Boise only"),
    ("Denver, CO", ("Would relocate to Tucson, AZ only.",), "yes", "Tucson, AZ only"),
    ("Denver, CO", ("Lives in Tucson, AZ.",), "yes", "the card says Denver, CO"),
    ("Tucson, AZ", ("Moving to Denver, CO in June.",), "unknown", "near now"),
    ("Tucson, AZ", ("Won't relocate.",), "yes", "Tucson, AZ"),
]


@pytest.mark.parametrize(("place", "words", "is_", "because"), LOCATIONS)
def test_near_enough_now_or_then(desk, place, words, is_, because):
    g.tech(desk, "Dana Whitfield", *words, place=place)
    found = g.said(g.only(desk, g.opening(desk, starts="2027-07-01")), "Location")
    assert found[0] == is_
    assert because in found[1]


def test_remote_work_is_near_to_everybody(desk):
    g.tech(desk, place="Boston, MA")
    assert g.said(g.only(desk, g.opening(desk, remote="remote")), "Location")[0] == "yes"


def test_an_opportunity_without_a_place_asks(desk):
    g.tech(desk)
    found = g.said(g.only(desk, g.opening(desk, place="")), "Location")
    assert found == ("unknown", "The opportunity has no place yet")


KNOCK_OUTS = [
    ("AZ licence", "Licensed in AZ.", "yes", "Licensed in AZ"),
    ("AZ licence", "State license NM.", "unknown", "named for NM only"),
    ("AZ licence", "Good talk.", "unknown", "Not known yet: ask"),
    ("ARRT (MR)", "ARRT (MR) active.", "yes", "ARRT (MR)"),
    ("nights", "Would never work nights.", "no", "never work nights"),
    ("nights", "Would consider nights.", "yes", "consider nights"),
    ("nights", "Days only.", "no", "Days only"),
    ("no sponsorship", "Needs sponsorship.", "no", "Needs sponsorship"),
    ("no sponsorship", "US citizen.", "yes", "US citizen"),
    ("drives the van", "Drives a van.", "unknown", "Ask"),
    ("no travel over 20%", "No travel.", "no", "No travel"),
]


@pytest.mark.parametrize(("name", "words", "is_", "because"), KNOCK_OUTS)
def test_a_knock_out_is_answered_by_what_was_said(desk, name, words, is_, because):
    g.tech(desk, "Dana Whitfield", words)
    found = g.said(g.only(desk, g.opening(desk, knock_outs=(name,))), name)
    assert found[0] == is_
    assert because in found[1]


SCOPED = [
    ({"shifts": "nights"}, "No nights.", "Shifts", "no"),
    ({"shifts": "days"}, "No nights.", "Shifts", "yes"),
    ({"pay": 50}, "Floor is $60 an hour.", "Pay", "no"),
    ({"pay": 50}, "Floor is $45 an hour.", "Pay", "yes"),
    ({"starts": "2027-03-01"}, "Not looking until May.", "Start", "no"),
    ({"starts": "2027-06-01"}, "Not looking until May.", "Start", "yes"),
    ({}, "Not looking until May.", "Start", "unknown"),
    ({"remote": "on_site"}, "Only remote.", "Remote", "no"),
    ({}, "Not interested in Sonoran.", "Interest", "no"),
    ({}, "Not interested.", "Interest", "unknown"),
    ({}, "Not this client.", "Interest", "unknown"),
]


@pytest.mark.parametrize(("opening", "words", "name", "is_"), SCOPED)
def test_a_no_counts_where_it_was_meant(desk, opening, words, name, is_):
    g.tech(desk, "Dana Whitfield", words)
    found = g.said(g.only(desk, g.opening(desk, **opening)), name)
    assert found[0] == is_
    assert words.rstrip(".").split()[0].lower() in found[1].lower()


def test_not_interested_in_another_client_says_nothing_of_this_one(desk):
    g.tech(desk, "Dana Whitfield", "Not interested in Banner.")
    assert g.only(desk, g.opening(desk)).is_right


def test_what_was_corrected_counts(desk):
    person = g.tech(desk, "Dana Whitfield", "Has 2 years of MRI.")
    opening = g.opening(desk, expertise=("5 years MRI",))
    assert g.only(desk, opening).expertise[0].is_ == "no"
    (line,) = [f for f in facts_of(desk, person) if f.fact.kind == "years"]
    rule_fact(desk, line.id, "set", "7 years")
    is_, because = g.said(g.only(desk, opening), "5 years MRI")
    assert is_ == "yes"
    assert "corrected" in because
    desk.undo()
    assert g.only(desk, opening).expertise[0].is_ == "no"
    assert verify(desk) == []


def test_what_was_typed_by_hand_counts(desk):
    person = g.tech(desk)
    add_fact(desk, person, "8 years MRI")
    opening = g.opening(desk, expertise=("5 years MRI",))
    is_, because = g.said(g.only(desk, opening), "5 years MRI")
    assert (is_, because[:13]) == ("yes", "\u201c8 years MRI\u201d")
    assert "typed by me" in because


def test_what_differs_on_something_wanted_is_asked_first(desk):
    person = g.tech(desk)
    g.note(desk, person, "Has 9 years of MRI experience.", days_ago=30)
    g.note(desk, person, "Has 2 years of MRI experience.")
    assert g.only(desk, g.opening(desk, expertise=("1 year MRI",))).ask_first
    assert not g.only(desk, g.opening(desk, expertise=("Epic",)), person).ask_first


def test_somebody_elses_word_is_said_to_be_theirs(desk):
    person = g.tech(desk)
    bob = given.person(desk, "Bob King", function="Recruiter")
    g.note(desk, person, "Dana has 6 years of MRI.", said_by=bob)
    because = g.said(g.only(desk, g.opening(desk, expertise=("MRI",)), person), "MRI")[1]
    assert "Bob King, note Fri 20 Nov" in because


def test_not_right_for_one_and_right_for_two_others(desk):
    person = g.tech(desk, "Dana Whitfield", "No nights. Has 6 years of MRI.")
    nights = g.opening(desk, title="Night lead", shifts="nights")
    days = g.opening(desk, title="Day lead", shifts="days", expertise=("5 years MRI",))
    other = g.opening(desk, title="Anywhere")
    g.opening(desk, title="Filled", stage="filled")
    found = fits(desk, person)
    assert [fit.opportunity.id for fit in found] == [days, other, nights]
    assert [fit.match.is_right for fit in found] == [True, True, False]


def test_what_they_said_no_to_is_read_again(desk):
    person = g.tech(desk, "Dana Whitfield", "No nights.")
    nights = g.opening(desk, title="Night lead", shifts="nights")
    g.moved(desk, nights, person, "no", "no nights")
    days = g.opening(desk, title="Day lead", shifts="days")
    found = g.only(desk, days, person)
    assert found.is_right
    assert found.before == ("no for Night lead, 20 Nov 2026: no nights",)
    said = g.said(found, "Shifts")
    assert said == ("yes", "\u201cNo nights\u201d, note Fri 20 Nov; this one is days")


def test_a_changed_card_is_judged_as_it_is(desk):
    person = g.tech(desk, place="Denver, CO")
    opening = g.opening(desk)
    assert g.only(desk, opening).location.is_ == "no"
    edit_person(desk, person, PersonChanges(place="Tucson, AZ"))
    assert g.only(desk, opening).location.is_ == "yes"
    desk.undo()
    assert g.only(desk, opening).location.is_ == "no"


def test_not_this_client_was_said_of_the_client_of_that_call(desk):
    person = g.tech(desk)
    one = g.opening(desk, title="One", client="Sonoran Imaging")
    again = g.opening(desk, title="Again", client="Sonoran Imaging")
    other = g.opening(desk, title="Other", client="Front Range")
    call = given.call(desk, person, text="Not this client.")
    with desk.change("For") as write:
        write.sql(
            "INSERT INTO opportunity_call(opportunity_id, call_id) VALUES (?, ?)", (one, call)
        )
    read_all(desk)
    is_, because = g.said(g.only(desk, again, person), "Interest")
    assert is_ == "no"
    assert "the client is Sonoran Imaging" in because
    assert [answer.name for answer in g.only(desk, other, person).knockouts] == []


def test_the_months_of_a_resume_are_counted_once_where_jobs_overlap(desk, tmp_path):
    person = g.tech(desk, function="Technologist")
    resume = tmp_path / "resume.txt"
    resume.write_text(
        "Dana Whitfield\nTucson, AZ\n\nEXPERIENCE\nMRI Technologist, Banner Imaging, Tucson, AZ\n"
        "Jan 2022 - Present\n- MRI of the knee\nMRI Technologist, Mercy Hospital, Tucson, AZ\n"
        "Jan 2021 - Jan 2024\n- MRI, nights\n",
        encoding="utf-8",
    )
    add_resume(desk, person, resume)
    read_all(desk)
    found = g.only(desk, g.opening(desk, expertise=("5 years MRI", "7 years MRI")), person)
    enough, more = found.expertise
    assert enough.is_ == "yes"
    assert "its jobs make 5 y" in enough.because
    assert more.is_ == "unknown"
    assert verify(desk) == []
