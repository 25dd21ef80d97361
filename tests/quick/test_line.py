import subprocess
import sys
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recruiter_desk.quick.line import read_line
from recruiter_desk.quick.model import Reading
from recruiter_desk.quick.say import say
from tests.quick.lines import LINES

CHICAGO = "America/Chicago"
TUESDAY = datetime(2026, 11, 24, 10, 20, tzinfo=ZoneInfo(CHICAGO))
DESK = [
    "dana whitfield",
    "luis herrera",
    "marisol vega",
    "bob kowalski",
    "priya raman",
    "hannah ortiz",
    "sam petrov",
]


def knows(words: str) -> int:
    """How many of the desk's people the words name, each word as a beginning."""
    run = words.lower().split()
    return sum(
        any(
            all(
                part.startswith(word) for part, word in zip(name.split()[skip:], run, strict=False)
            )
            and len(run) <= len(name.split()) - skip
            for skip in range(len(name.split()))
        )
        for name in DESK
    )


def read(line: str, **more: str) -> Reading:
    return read_line(line, TUESDAY, CHICAGO, knows=knows, **more)


def plain(reading: Reading) -> dict[str, object]:
    """What a reading says, as the table writes it."""
    found = {
        name: getattr(reading, name)
        for name in Reading.__slots__
        if getattr(reading, name) != getattr(Reading(), name)
    }
    if reading.promise:
        when = reading.promise.when
        at = when and when.at
        local = at and at.astimezone(ZoneInfo(CHICAGO)).strftime("%Y-%m-%d %H:%M")
        found["promise"] = (reading.promise.by, local, reading.promise.said)
    return found


@pytest.mark.parametrize(("line", "expected"), LINES, ids=[line for line, _ in LINES])
def test_a_line_typed_during_a_call_is_understood(line, expected):
    assert plain(read(line)) == expected


def test_a_name_the_desk_does_not_know_ends_at_a_label_an_acronym_or_the_second_word():
    nobody = read_line("lvm dana whitfield mri lead", TUESDAY, CHICAGO)
    assert (nobody.who, nobody.about) == ("dana whitfield", "mri lead")
    assert read_line("lvm dana MRI lead", TUESDAY, CHICAGO).who == "dana"


def test_whom_the_caller_asked_for_is_held_against_the_name_left_in_the_message():
    assert read("they called back, asked for Robin", ask_for="Robin Hale").right_person is True
    assert read("they called back, asked for Kim", ask_for="Robin Hale").right_person is False


def test_a_promise_points_at_its_words_in_the_whole_line():
    line = "bad time hannah, will ring thu after two"
    when = read(line).promise.when
    assert line[when.start : when.end] == when.said == "thu after two"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "LVM dana whitfield cell MRI lead tucson",
            "Voicemail left for dana whitfield (cell), about MRI lead tucson.",
        ),
        (
            "in 0142 returned, listened",
            "Call from a number with 0142: talked. Listened to the message.",
        ),
        (
            "bad time hannah, will ring thu after two",
            (
                "Called hannah: bad time. "
                "They promised: will ring thu after two (Thu 26 Nov 2026, 14:00)."
            ),
        ),
        (
            "talked to Luis Herrera 18 min, not looking until May",
            "Talked with Luis Herrera, 18 min. Notes: not looking until May.",
        ),
        (
            "text from dana: can talk at 5",
            (
                "Text from dana. I promised: can talk at 5 (Tue 24 Nov 2026, 17:00). "
                "Notes: can talk at 5."
            ),
        ),
        ("N/A bob k", "Called bob k: no answer."),
        ("emailed luis", "E-mail to luis."),
        ("declined", "Called someone: declined."),
        ("missed call from 520 555 0142", "Call from a number with 520 555 0142: missed."),
        ("left msg with wife for dana", "Message left for dana. Notes: with wife."),
        ("vm from 0142", "Voicemail from a number with 0142."),
        ("xylophone sonata", "Nothing understood yet. Not understood: xylophone sonata."),
        ("", "Nothing understood yet."),
        ("lvm hmm dana", "Voicemail left for dana. Not understood: hmm."),
    ],
)
def test_the_reading_is_said_back_before_it_is_kept(line, said):
    assert say(read(line)) == said


WORDS = """lvm in out vm from dana whitfield MRI lead cell home returned, listened asked for robin
    N/A bt cb 4pm thu after two, will ring 0142 520-555-0142 18 min 1 hr with wife re: about - : ,
    text emailed declined I'll call not , ; \u0130 \u017f \u212a \u2019ll #0142 and a half"""
TYPED = st.one_of(
    st.text(max_size=50),
    st.lists(st.sampled_from(WORDS.split()), max_size=12).map(" ".join),
)


@settings(max_examples=400, deadline=None)
@given(TYPED, st.datetimes(datetime(1971, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC)))
def test_whatever_is_typed_is_read_alike_twice_and_never_raises(line, now):
    reading = read_line(line, now, CHICAGO, knows=knows)
    assert reading == read_line(line, now, CHICAGO, knows=knows)
    for words in (reading.who, reading.digits, *reading.unread):
        assert words is None or (words and words in line)
    if reading.promise:
        assert reading.promise.said in line
        when = reading.promise.when
        assert when is None or line[when.start : when.end] == when.said
    assert say(reading).endswith(".")


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from([*WORDS.split(), "Zyx", "qwopp", "vlorb,"]), max_size=12))
def test_no_word_that_was_not_understood_is_lost(words):
    reading = read(" ".join(words))
    promised = reading.promise.said if reading.promise else ""
    kept = [reading.who or "", reading.about, reading.text, promised, *reading.unread]
    for odd in ("Zyx", "qwopp", "vlorb"):
        assert " ".join(kept).count(odd) >= " ".join(words).count(odd)


def test_a_pasted_text_is_kept_whole_and_read_quickly():
    pasted = "lvm dana about MRI lead, " + "call me in 4 weeks at " * 2000 + "the end"
    reading = read(pasted)
    assert (reading.who, reading.outcome) == ("dana", "voicemail")
    assert reading.text.endswith("at the end")
    assert len(reading.text) > len(pasted) - 500


def test_naming_the_reader_loads_no_calendar():
    code = "import sys, recruiter_desk.quick.line; print('parsedatetime' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
