"""The call sheet: what is in conflict, knocked out, unknown or old, six questions at most."""

from datetime import UTC, datetime, timedelta

from recruiter_desk.screening.model import Difference, Fact, FactKind, Wanted
from recruiter_desk.screening.sheet import Said, sheet

NOW = datetime(2026, 11, 16, 14, tzinfo=UTC)


def said(kind, about="", shown="", days=3):
    fact = Fact(FactKind(kind), about, shown, shown or kind, "e1", 0, 4)
    return Said(fact, NOW - timedelta(days=days))


def everything(days=3):
    return [
        said(kind, shown=f"a {kind}", days=days)
        for kind in ["interest", "skill", "years", "credential", "location", "relocation", "offer", "notice", "pay_wanted", "shift", "leaving", "authorisation"]
    ]  # fmt: skip


def test_of_a_stranger_the_first_things_are_asked():
    asked = sheet([], now=NOW)
    assert len(asked) == 6
    assert asked[0].words == "Is this a good time to talk?"
    assert asked[-1].because == "always last"
    assert [q.kind for q in asked[1:-1]] == ["interest", "skill", "years", "credential"]


def test_what_is_known_and_fresh_is_not_asked():
    asked = sheet(everything(), now=NOW)
    assert [q.kind for q in asked] == ["good_time", "referral"]


def test_after_six_months_it_is_asked_again_with_what_was_said():
    asked = sheet(everything(days=200), now=NOW)
    assert len(asked) == 6
    assert "a interest" in asked[1].words
    assert asked[1].because == "200 days old"
    assert [q.kind for q in sheet(everything(days=183), now=NOW)] == ["good_time", "referral"]


def test_the_newest_word_on_a_thing_counts():
    old = [said("notice", days=400), *everything(days=1)]
    assert [q.kind for q in sheet(old, now=NOW)] == ["good_time", "referral"]


def test_in_conflict_comes_first_material_before_the_rest():
    def differs(about, severity):
        fact = said("years", about).fact
        return Difference("experience_years", about, fact, fact, "why", f"{about}?", severity)

    asked = sheet([], [differs("ct", "ask"), differs("mri", "material")], now=NOW)
    assert [q.words for q in asked[1:3]] == ["mri?", "ct?"]
    assert asked[1].difference


def test_an_unknown_knock_out_of_the_opportunity_is_asked():
    wanted = [Wanted(FactKind.CREDENTIAL, "rn", knock_out=True), Wanted(FactKind.SHIFT, "nights")]
    asked = sheet(everything(), wanted=wanted, now=NOW)
    assert [q.kind for q in asked] == ["good_time", "credential", "referral"]
    assert "rn" in asked[1].words
    known = [*everything(), said("credential", "rn")]
    assert len(sheet(known, wanted=wanted, now=NOW)) == 2
