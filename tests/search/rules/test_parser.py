"""What is typed into the search means what a recruiter meant, and never breaks."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given as told
from hypothesis import strategies as st

from recruiter_desk.base.errors import DeskError
from recruiter_desk.search.model import (
    And,
    Email,
    Field,
    Held,
    Not,
    Number,
    Or,
    Phrase,
    Query,
    Span,
    Spot,
    Word,
)
from recruiter_desk.search.rules.fields import Typing
from recruiter_desk.search.rules.parser import read_query

FRIDAY = datetime(2026, 11, 20, 15, 30, tzinfo=UTC)
TAMPA = Spot("Tampa, FL", 27_947_520, -82_458_430)
BAY = Spot("Bay Area, CA", 37_700_000, -122_200_000, 45.0)
MRI, CT, NIGHTS = Word("mri"), Word("ct"), Word("nights")


class TwoTowns:
    """Knows Tampa and the Bay Area."""

    def near(self, text):
        known = {"tampa": TAMPA, "tampa, fl": TAMPA, "tampa,fl": TAMPA, "bay area": BAY}
        return known.get(text.lower())

    def held(self, text):
        return (Held("US", "FL"),) if text.lower() in {"fl", "florida"} else ()


def read(text, *, live=False, zone="UTC"):
    return read_query(text, Typing(FRIDAY, zone, live, TwoTowns()))


def root(text, **how):
    return read(text, **how).root


def refused(text, **how):
    with pytest.raises(DeskError) as told:
        read(text, **how)
    assert told.value.title.endswith(".")
    assert told.value.advice
    return told.value.title


WORDS = {
    "mri ": MRI,
    "MRI ": MRI,
    "mri, ct. ": And((MRI, CT)),
    "mri AND ct ": And((MRI, CT)),
    "mri ct ": And((MRI, CT)),
    "mri mri ": MRI,
    "mri OR ct ": Or((MRI, CT)),
    "nights mri OR ct ": Or((And((NIGHTS, MRI)), CT)),
    "nights (mri OR ct)": And((NIGHTS, Or((MRI, CT)))),
    "mri or ct ": And((MRI, Word("or"), CT)),
    "mri -nights ": And((MRI, Not(NIGHTS))),
    "mri --nights ": And((MRI, Not(NIGHTS))),
    "mri NOT nights ": And((MRI, Not(NIGHTS))),
    "mri - nights ": And((MRI, NIGHTS)),
    'mri -"night shift"': And((MRI, Not(Phrase("night shift", ("night", "shift"))))),
    "-(mri OR ct)": Not(Or((MRI, CT))),
    "NOT NOT mri ": MRI,
    "-nights ": Not(NIGHTS),
    "kow* ct ": And((Word("kow", prefix=True), CT)),
    "ct kow": And((CT, Word("kow", prefix=True))),
    "(mri kow)": And((MRI, Word("kow"))),
    "łukasz ": Word("lukasz"),
    "o\u2019brien ": Word("o'brien", parts=("o", "brien")),
    "x-ray ": Word("x-ray", parts=("x", "ray")),
    "c++ ": Word("c++", parts=("c",)),
    "3.5 ": Word("3.5", parts=("3", "5")),
    "OR nurse ": And((Word("or"), Word("nurse"))),
    "田中 ": Word("田中"),
    "田中太郎 ": Word("田中太郎", parts=("田中", "中太", "太郎")),
    '"Night  shift"': Phrase("night shift", ("night", "shift")),
    "“night shift”": Phrase("night shift", ("night", "shift")),
    "re: mri ": And((Word("re"), MRI)),
    "http://x.example ": And((Word("http"), Word("x.example", parts=("x", "example")))),
    "12:30 ": Word("12:30", parts=("12", "30")),
    '"" mri ': MRI,
    "": None,
    " ... () - ": None,
}


@pytest.mark.parametrize("typed", WORDS)
def test_words_and_what_stands_between_them(typed):
    assert root(typed) == WORDS[typed]


NUMBERS = {
    "(520) 555-0142": Number("5205550142"),
    "520.555.0142": Number("5205550142"),
    "+1 520 555 0142": Number("15205550142"),
    "520 555": Number("520555"),
    "520": Number("520"),
    "0142*": Number("0142"),
    "52 ": Word("52"),
    "020 7946 0123": Number("02079460123"),
    "85701 85702": And((Number("85701"), Number("85702"))),
    "2025 2026": And((Number("2025"), Number("2026"))),
    "$100,000": Word("100,000", parts=("100", "000")),
    "2026-05-26": Word("2026-05-26", parts=("2026", "05", "26")),
    "mri 401k ": And((MRI, Word("401k"))),
    "-520 ": Not(Number("520")),
    "dana@ ": Email("dana@", ("dana",)),
    "Dana.W@Banner.example": Email("dana.w@banner.example", ("dana", "w", "banner", "example")),
    "@banner": Email("@banner", ("banner",)),
}


@pytest.mark.parametrize("typed", NUMBERS)
def test_numbers_in_any_writing_and_addresses_in_part(typed):
    assert root(typed) == NUMBERS[typed]


FIELDS = {
    "function:nurse ": Field("function", "nurse", "working as “nurse”"),
    'job:"MRI tech"': Field("function", "mri tech", "working as “MRI tech”"),
    "skill:3T* ": Field("skill", "3t", "skilled in “3T”"),
    "employer: Banner ": Field("employer", "banner", "at “Banner”"),
    "-tag:gold ": Not(Field("tag", "gold", "tagged “gold”")),
    "status:looking ": Field("status", "looking", "looking for a job"),
    "status:not looking ": Field("status", "not_looking", "not looking for a job"),
    "status:not_looking ": Field("status", "not_looking", "not looking for a job"),
    'status:"not looking"': Field("status", "not_looking", "not looking for a job"),
    "status:pl ": Field("status", "placed", "placed"),
    "source:notes ": Field("source", "note", "found in notes"),
    "source:person ": Field("source", "person", "found on their card"),
    "in:FL ": Field("in", "fl", "in FL", held=(Held("US", "FL"),)),
    'in:"New York"': Field("in", "new york", "in New York"),
    "in:Tampa, FL ": Field("in", "tampa, fl", "in Tampa, FL"),
}


@pytest.mark.parametrize("typed", FIELDS)
def test_fields(typed):
    assert root(typed) == FIELDS[typed]


@pytest.mark.parametrize(
    ("typed", "miles", "said"),
    [
        ('near:"Tampa, FL" 50mi', 50, "within 50 mi of Tampa, FL"),
        ('near:"Tampa, FL" 50 miles', 50, "within 50 mi of Tampa, FL"),
        ('near:"Tampa, FL"/30 ', 30, "within 30 mi of Tampa, FL"),
        ("near:tampa/50 ", 50, "within 50 mi of Tampa, FL"),
        ("near:tampa/50km ", 31.06855, "within 50 km of Tampa, FL"),
        ("near:tampa 50 km", 31.06855, "within 50 km of Tampa, FL"),
        ("near:Tampa, FL 50mi", 50, "within 50 mi of Tampa, FL"),
        ("near:Tampa,FL ", 25, "within 25 mi of Tampa, FL"),
        ("near:tampa ", 25, "within 25 mi of Tampa, FL"),
    ],
)
def test_near_a_town(typed, miles, said):
    field = root(typed)
    assert (field.name, field.spot, field.said) == ("near", TAMPA, said)
    assert field.miles == pytest.approx(miles)


def test_a_metro_takes_in_its_own_miles():
    assert root('near:"Bay Area"').miles == 45


def test_a_word_behind_a_distance_is_a_word():
    assert root("near:tampa 50mi mri ").parts[1] == MRI


def ago(days):
    return FRIDAY - timedelta(days=days)


def day(*of):
    return datetime(*of, tzinfo=UTC)


@pytest.mark.parametrize(
    ("typed", "span", "said"),
    [
        ("called:<30d", Span(since=ago(30)), "called in the last 30 days"),
        ("called:30d", Span(since=ago(30)), "called in the last 30 days"),
        ("called:<1w", Span(since=ago(7)), "called in the last week"),
        ("talked:<2m", Span(since=day(2026, 9, 20, 15, 30)), "talked to in the last 2 months"),
        ("called:>90d", Span(until=ago(90), last=True), "last called more than 90 days ago"),
        (
            "talked:>1y",
            Span(until=day(2025, 11, 20, 15, 30), last=True),
            "last talked to more than 1 year ago",
        ),
        ("called:never", Span(never=True), "never called"),
        ("called:2026", Span(day(2026, 1, 1), day(2027, 1, 1)), "called in 2026"),
        ("called:2026-12", Span(day(2026, 12, 1), day(2027, 1, 1)), "called in December 2026"),
        ("called:2026-05-26", Span(day(2026, 5, 26), day(2026, 5, 27)), "called on 26 May 2026"),
        ("called:today", Span(day(2026, 11, 20), day(2026, 11, 21)), "called today"),
        ('called:"< 30 days"', Span(since=ago(30)), "called in the last 30 days"),
    ],
)
def test_called_then(typed, span, said):
    field = root(typed + " ")
    assert (field.span, field.said) == (span, said)


def test_a_month_back_from_its_last_day_is_the_last_day_there_is():
    may = datetime(2026, 3, 31, 9, tzinfo=UTC)
    field = read_query("called:<1m ", Typing(may, "UTC", live=False, atlas=TwoTowns())).root
    assert field.span.since == datetime(2026, 2, 28, 9, tzinfo=UTC)


def test_a_year_is_that_of_my_own_clock():
    span = root("called:2026 ", zone="America/Chicago").span
    assert span.since == datetime(2026, 1, 1, 6, tzinfo=UTC)


MISTAKES = {
    '"night shift': "A quotation mark is open.",
    "(mri": "A bracket is open.",
    "mri)": "A bracket closes that was never opened.",
    "mri OR ": "Nothing stands after OR.",
    "mri OR": "Nothing stands after OR.",
    "mri OR OR ct": "Nothing stands after OR.",
    "(mri AND)": "Nothing stands after AND.",
    "AND mri": "Nothing stands before AND.",
    "mri NOT ": "Nothing stands after NOT.",
    "colour:red": "There is no field “colour:”.",
    "skil:mri": "There is no field “skil:”.",
    "near:Nowhereville": "No place is known as “Nowhereville”.",
    "near:tampa 20000mi": "Nobody is within 20000 mi of Tampa, FL.",
    "called:2026-13": "“called:2026-13” says no time.",
    "called:30": "“called:30” says no time.",
    "called:<9999y": "“called:<9999y” says no time.",
    "status:happy": "There is no status “happy”.",
    "source:letters": "There is no source “letters”.",
    "tag:": "“tag:” says nothing yet.",
    "(" * 21 + "mri" + ")" * 21: "The brackets go more than 20 deep.",
    "word " * 10_000: "A search takes at most 100 words.",
    "word " * 101: "A search takes at most 100 words.",
}


@pytest.mark.parametrize("typed", MISTAKES, ids=range(len(MISTAKES)))
def test_a_mistake_gets_one_sentence(typed):
    assert refused(typed) == MISTAKES[typed]


def test_a_field_misspelt_is_told_the_one_that_is_near():
    with pytest.raises(DeskError) as told:
        read("skil:mri")
    assert told.value.advice.startswith("Did you mean skill:?")


GOOD = [
    'cardiac kow* -nights near:"Tampa, FL" 50mi called:<30d ',
    "near:Tampa, FL 50 km status:not looking ",
    '(mri OR "night shift") AND NOT (ct -tag:gold) talked:>3m ',
    "called:never source:resume in:florida employer:Banner OR dana@banner.example ",
    "(520) 555-0142 AND called:2026-05-26 NOT called:yesterday ",
]


@pytest.mark.parametrize("whole", GOOD)
def test_while_letters_come_nothing_unfinished_is_a_mistake(whole):
    assert root(whole) == root(whole, live=True)
    for end in range(len(whole)):
        assert isinstance(read(whole[:end], live=True), Query)


def test_an_open_phrase_is_closed_while_it_is_typed():
    assert root('mri "night sh', live=True) == And(
        (MRI, Phrase("night sh", ("night", "sh"), prefix=True))
    )


def test_a_field_still_empty_is_not_asked_yet():
    assert root("mri tag:", live=True) == MRI
    assert root("mri note:", live=True) == And((MRI, Word("note", prefix=True)))


def test_what_cannot_become_right_is_told_while_letters_come():
    assert refused("colour:red", live=True) == "There is no field “colour:”."
    assert refused("near:Nowhereville mri", live=True).startswith("No place")


PIECES = st.sampled_from([
    "mri", "-", "--", '"', "“", "(", ")", " ", "  ", "OR", "AND", "NOT", "near:", "in:", "tag:",
    "called:", "<30d", ">", "status:", "source:", "x:", "tampa", ",", "50mi", "/", "km", "520",
    "+", "0142", "@", "*", "'", "田中", "ł", "\ud800", "\u0000", "never", "2026-05", "\uff0e", "½",
])  # fmt: skip


@told(st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=25).map("".join)), st.booleans())
def test_any_text_is_a_query_or_one_sentence(text, live):
    try:
        query = read(text, live=live)
    except DeskError as error:
        mistake = error
    else:
        assert bool(query.explained) == (query.root is not None)
        assert query.typed == text
        return
    assert mistake.title.endswith(".")
    assert mistake.advice
