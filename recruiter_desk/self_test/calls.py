"""Self-test of calls: the clock on a voicemail, promises, numbers, and what Today says."""

from datetime import timedelta

from recruiter_desk.calls.commands import close_matters, log_call, remove_call
from recruiter_desk.calls.drafts import CallDraft, PromiseDraft
from recruiter_desk.calls.queries import advice
from recruiter_desk.calls.who.queries import who
from recruiter_desk.people.commands import edit_person
from recruiter_desk.people.model import PersonChanges, PhoneDraft, Several
from recruiter_desk.self_test.bench import Bench, must
from recruiter_desk.today.queries import open_of, today
from recruiter_desk.today.timeline.queries import timeline


def use_clock(bench: Bench) -> None:
    """A voicemail: waiting, late, not returned, returned, and all of it undone."""
    person, number = bench.person("Dana Whitfield")
    left = log_call(bench.desk, _call("out", "voicemail", person))
    must(left.due == bench.clock() + timedelta(hours=24), "the due is not 24 h later")
    for hours, state in ((0, "waiting"), (24, "late"), (24, "not_returned")):
        bench.clock.move(hours=hours)
        must(_states(bench, person) == [state], f"the clock does not say {state}")
    must(any(i.person_id == person for i in today(bench.desk, bench.clock())), "Today lacks it")
    must(advice(bench.desk, person, bench.clock()).evidence != (), "think twice has no evidence")
    back = log_call(bench.desk, CallDraft("in", "connected", number=number))
    must(back.cleared == (left.id,) and not _states(bench, person), "a return cleared nothing")
    bench.desk.undo()
    must(_states(bench, person) == ["not_returned"], "undo did not bring the clock back")
    bench.desk.redo()
    must(len(timeline(bench.desk, person, bench.clock())) == 2, "the timeline lacks a call")


def use_promises(bench: Bench) -> None:
    """One of theirs: soon, late, broken, and closed by hand; one of mine kept."""
    person, _ = bench.person("Luis Herrera")
    at = bench.clock() + timedelta(minutes=20)
    log_call(bench.desk, _call("out", "bad_time", person, PromiseDraft("them", at, "in 20 min")))
    for hours, state in ((0, "soon"), (1, "late"), (24, "broken")):
        bench.clock.move(hours=hours)
        must(_states(bench, person) == [state], f"a promise is not {state}")
    close_matters(bench.desk, person, "position filled")
    must(not _states(bench, person), "closing by hand closed nothing")
    bench.clock.move(minutes=1)
    mine = PromiseDraft("me", bench.clock() + timedelta(minutes=10))
    log_call(bench.desk, _call("out", "connected", person, mine))
    bench.clock.move(minutes=10)
    log_call(bench.desk, _call("out", "no_answer", person))
    must(not _states(bench, person), "a kept promise is still open")


def use_numbers(bench: Bench) -> None:
    """A number nobody has rings; its call follows to the person who gets the number."""
    number = "505 555 0177"
    missed = log_call(bench.desk, CallDraft("in", "no_answer", number=number))
    must(missed.person_id is None, "an unknown number named somebody")
    person, _ = bench.person("Tom Okafor")
    got = PersonChanges(phones=Several(add=(PhoneDraft(number),)))
    edit_person(bench.desk, person, got)
    must(_states(bench, person) == ["due"], "a call did not follow its number")
    remove_call(bench.desk, missed.id)


def use_who(bench: Bench) -> None:
    """Who is calling, by the last digits and by nothing."""
    person, number = bench.person("Hannah Brooks")
    log_call(bench.desk, _call("out", "voicemail", person))
    for typed in (number[-4:], "hannah b", ""):
        found = [caller.person_id for caller in who(bench.desk, typed, bench.clock())]
        must(person in found, "the caller was not found")


def _call(
    direction: str, outcome: str, person: int, promise: PromiseDraft | None = None
) -> CallDraft:
    return CallDraft(
        direction, outcome, person_id=person, about="MRI lead, Tucson", promise=promise
    )


def _states(bench: Bench, person: int) -> list[str]:
    return [item.state(bench.clock()) for item in open_of(bench.desk, person)]
