"""Whatever was entered, the rules say what the issue's sentences say, read slowly."""

from dataclasses import replace
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from recruiter_desk.base.clock import DAY, HOUR, stamp
from recruiter_desk.calls.model import STARTS_CLOCK, Contact, Outcome, Promised, Shut, Subject
from recruiter_desk.calls.rules.matters import open_matters
from recruiter_desk.matters.rules import state
from tests.calls import oracle
from tests.calls.story import TUESDAY

ZONES = ["America/Chicago", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/London"]
MARCH = stamp(oracle.instant(TUESDAY).replace(month=3, day=6))  # two days before the clocks change
HOURS = st.integers(0, 80).map(lambda half: half * HOUR // 2)
NUMBERS = st.sampled_from(["+15205550142", "+13125550199", None])


@st.composite
def contacts(draw, start):
    made = []
    for key in range(1, draw(st.integers(1, 9))):
        at = start + draw(HOURS)
        outcome = draw(st.sampled_from([o.value for o in Outcome]))
        call = Contact(key, at, draw(st.sampled_from(["out", "in"])), outcome, draw(NUMBERS))
        if call.direction == "out" and outcome in STARTS_CLOCK:
            due = at + draw(st.sampled_from([DAY, HOUR, 3 * DAY]))
            call = call._replace(due=due, not_returned=due + DAY)
        made.append(call)
    return tuple(made)


@st.composite
def subjects(draw):
    start = draw(st.sampled_from([TUESDAY, MARCH]))
    calls = draw(contacts(start))
    promises = tuple(
        Promised(
            n,
            call.id,
            call.at,
            draw(st.booleans()),
            draw(st.booleans()),
            call.at + HOUR // 2 + draw(HOURS),
        )
        for n, call in enumerate(calls)
        if draw(st.booleans())
    )
    closings = tuple(Shut(start + draw(HOURS)) for _ in range(draw(st.integers(0, 2))))
    wrong = frozenset({"+13125550199"}) if draw(st.booleans()) else frozenset()
    now = max([start, *(call.at for call in calls)]) + draw(HOURS) * 4
    return Subject(calls, promises, closings, wrong=wrong), now


@settings(max_examples=400, deadline=None)
@given(known=subjects(), zone=st.sampled_from(ZONES), order=st.randoms(use_true_random=False))
def test_the_rules_agree_with_the_sentences(known, zone, order):
    subject, now = known
    mixed = list(subject.contacts)
    order.shuffle(mixed)
    said = {
        (m.kind, m.calls): (m.since, m.due, state(m, now))
        for m in open_matters(replace(subject, contacts=tuple(mixed)), zone)
    }
    assert said == oracle.matters(subject, now, ZoneInfo(zone))
