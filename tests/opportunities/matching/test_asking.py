"""Whom to ask: those likeliest to know somebody, each with the reasons."""

from datetime import timedelta

from recruiter_desk.base.clock import stamp
from recruiter_desk.opportunities.matching.asking import ask_whom
from recruiter_desk.people.model import OffLimits
from tests.opportunities.matching import given as g


def gave(desk, giver, given, outcome="given"):
    with desk.change("Referral") as write:
        at = stamp(desk.now())
        write.sql(
            "INSERT INTO referral(from_id, to_id, kind, at, how, how_words, said_outcome, "
            "said_at, entered_at) VALUES (?, ?, 'referral', ?, '', '', ?, ?, ?)",
            (giver, given, at, outcome, at, at),
        )
    with desk.upkeep() as connection:  # as the settler of referrals leaves it
        row = connection.execute("SELECT max(id) FROM referral").fetchone()[0]
        connection.execute(
            "INSERT OR REPLACE INTO referral_state VALUES (?, ?, ?, ?, ?, NULL, 0)",
            (row, giver, given, outcome, stamp(desk.now())),
        )


def asked(desk, person, days_ago):
    with desk.change("Asked") as write:
        at = stamp(desk.now() - timedelta(days=days_ago))
        write.sql("INSERT INTO asking(person_id, at, about) VALUES (?, ?, '')", (person, at))


def told(desk, opening):
    return {one.person.name: one.because for one in ask_whom(desk, opening).ask}


def test_each_is_told_with_the_reasons_and_most_reasons_come_first(desk):
    opening = g.opening(desk, client="Sonoran Imaging")
    here = g.tech(desk, "Ana Soto")
    giver = g.tech(desk, "Bea Cole", function="Nurse", place="Boise, ID")
    both = g.tech(desk, "Cyd Lane", "Worked at Sonoran Imaging until 2024.")
    gave(desk, giver, here, "placed")
    gave(desk, both, giver)
    found = ask_whom(desk, opening).ask
    assert [one.person.name for one in found] == ["Cyd Lane", "Bea Cole", "Ana Soto"]
    assert found[0].because == (
        "gave 1, 0 placed",
        "MRI technologist in Tucson, AZ",
        "worked at Sonoran Imaging",
        "never asked",
    )
    assert found[1].because == ("gave 1, 1 placed", "never asked")


def test_who_was_asked_lately_is_left_in_peace(desk):
    opening = g.opening(desk)
    lately, long_ago = g.tech(desk, "Ana"), g.tech(desk, "Bea")
    asked(desk, lately, 29)
    asked(desk, long_ago, 40)
    assert told(desk, opening) == {"Bea": ("MRI technologist in Tucson, AZ", "asked 40 days ago")}


def test_nobody_is_asked_who_is_not_to_be_called(desk):
    opening = g.opening(desk)
    g.tech(desk, "Ana", do_not_call="asked us not to")
    g.tech(desk, "Bea", off_limits=OffLimits("placed"))
    g.tech(desk, "Cyd", place="Boise, ID")
    assert told(desk, opening) == {}


def test_colleagues_of_those_who_match_may_know_more(desk):
    opening = g.opening(desk)
    g.tech(desk, "Ana", employer="Banner Health")
    g.tech(desk, "Bea", function="Nurse", employer="Banner Health")
    assert told(desk, opening)["Bea"] == ("works at Banner Health", "never asked")
