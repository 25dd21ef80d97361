"""Any query of words on any small desk finds what a slow reading of every text finds."""

import itertools
import shutil
import tempfile
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from recruiter_desk.notes.commands import add_note
from recruiter_desk.notes.model import NoteDraft
from recruiter_desk.opening import open_desk
from recruiter_desk.search.queries import ranked, search
from tests import given as made
from tests.conftest import FRIDAY, Clock

WORDS = ("cardiac", "cardio", "card", "mri", "nights", "night", "tucson")
NAMES = ("Dana Cardiff", "Bob Night", "Ana Mri")
text = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join)
notes = st.lists(st.tuples(st.integers(0, 2), text), max_size=8)
leaf = st.sampled_from([*WORDS, "car*", "n*", "zzz*"])
part = (
    leaf
    | leaf.map(lambda word: f"-{word}")
    | st.tuples(leaf, leaf).map(" OR ".join).map("({})".format)
)
queries = st.lists(part, min_size=1, max_size=3).map(" ".join)


def has(words, typed):
    """Whether a set of words has one leaf."""
    if typed.endswith("*"):
        return any(word.startswith(typed[:-1]) for word in words)
    return typed in words


def fits(words, typed):
    """Whether one text alone fits one part."""
    if typed.startswith("-"):
        return not has(words, typed[1:])
    return any(has(words, each) for each in typed.strip("()").split(" OR "))


def parts_of(query):
    return query.replace("(", "").replace(" OR ", "|").replace(")", "").split()


@pytest.fixture(scope="module")
def home(empty_folder):
    place = Path(tempfile.mkdtemp())
    yield empty_folder, place
    shutil.rmtree(place)


count = itertools.count()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(notes, queries)
@example([(0, "mri"), (0, "nights")], "mri nights ")
def test_a_slow_reading_finds_the_same(home, kept, query):
    folder = home[1] / str(next(count))
    shutil.copytree(home[0], folder)
    with closing(open_desk(folder, Clock())) as desk:
        for name in NAMES:
            made.person(desk, name)
        for minute, (who, said) in enumerate(kept):
            add_note(desk, NoteDraft(who + 1, said, FRIDAY - timedelta(minutes=minute)))
        first, second = (find(desk, f"{query} ", FRIDAY) for find in (search, ranked))
    parts = [p.replace("|", " OR ") for p in parts_of(query)]
    alone = {
        n for n, (_, said) in enumerate(kept, 1) if all(fits(set(said.split()), p) for p in parts)
    }
    if first.mended is None:
        assert {hit.id for hit in first.hits if hit.source == "note"} >= alone
        found = {hit.id for hit in second.hits if hit.source == "note"}
        assert found >= alone
        for note in found - alone:
            assert spread(kept, parts, kept[note - 1][0])
        assert found_people(second) >= {
            NAMES[who] for who in range(3) if spread(kept, parts, who) and positive(parts) > 1
        }


def positive(parts):
    return len({part for part in parts if not part.startswith("-")})


def spread(kept, parts, who):
    """Whether a person has every part somewhere, and the card none of what is left out."""
    card = set(NAMES[who].lower().split())
    words = card.union(*(said.split() for owner, said in kept if owner == who))
    return all(fits(card, part) if part.startswith("-") else fits(words, part) for part in parts)


def found_people(answer):
    return {person.name for person in answer.people}
