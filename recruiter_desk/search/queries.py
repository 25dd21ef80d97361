"""Search as you type: the newest answer at once, the likeliest a moment later."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from time import perf_counter

from recruiter_desk.base.text import fold
from recruiter_desk.search.across import FIRST, FOLLOWED, across
from recruiter_desk.search.expressions import CARDS, TEXTS, in_any_writing, leaves, of_words_alone
from recruiter_desk.search.finding import WINDOW, Asking, Doc, narrowed, newest
from recruiter_desk.search.found import Answer, Hit, PersonHit, Snippet
from recruiter_desk.search.mending import mended
from recruiter_desk.search.model import And, Email, Field, Node, Not, Number, Phrase, Query, Word
from recruiter_desk.search.ranking import by_score
from recruiter_desk.search.rules.marking import snippet
from recruiter_desk.search.texts import PERSON, SHARE, SOURCES, by_source, read_texts
from recruiter_desk.search.typed import parse
from recruiter_desk.search.vocabulary import Vocabulary
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.settings.queries import settings_in

READS = frozenset({
    "person", "phone", "email", "link", "expertise", "tag", "aside", "employer_name", "note",
    "note_tag", "call", "promise", "resume", "fact_ruling", "difference_answer",
})  # fmt: skip
PEOPLE = 20  # shown above the texts
CARDS_SEEN = 40  # newest cards found, of which the best are shown
PEOPLE_ROWS = """
SELECT p.id, p.shown, p.function, p.place, p.zone, l.at FROM json_each(?) j
CROSS JOIN person p ON p.id = j.value LEFT JOIN last_contact l ON l.person_id = p.id"""


@dataclass(frozen=True, slots=True)
class Sought:
    """What was found before it is told: texts in their order, people in theirs."""

    docs: list[Doc]
    people: list[int]
    total: int | None


def search(desk: Desk, text: str, now: datetime, limit: int = 50, *, live: bool = False) -> Answer:
    """The newest texts and the people that fit what was typed; `live` while it is being typed.

    DeskError, in one sentence, for a mistake in the query.
    """
    return _answered(desk, text, now, limit, live=live, ranked=False)


def ranked(desk: Desk, text: str, now: datetime, limit: int = 50, *, live: bool = False) -> Answer:
    """The second answer: when fewer than 500 texts fit, the likeliest first; else the newest."""
    return _answered(desk, text, now, limit, live=live, ranked=True)


def marked(desk: Desk, hits: Iterable[Hit], query: Query) -> list[Snippet]:
    """What is shown of each hit's text, with the words of the query marked."""
    whats = [hit.id * SHARE + SOURCES.index(hit.source) for hit in hits]
    patterns = patterns_of(query)
    with desk.read() as read:
        texts = {
            text.what: f"{text.text}\n{text.numbers}"
            for source, ids in by_source(whats).items()
            for text in read_texts(read, source, ids)
        }
    return [Snippet(*snippet(texts.get(what, ""), patterns)) for what in whats]


def patterns_of(query: Query) -> list[re.Pattern[str]]:
    """What finds the query's words in a folded text."""
    found = (
        leaf for leaf in leaves(query.root) if isinstance(leaf, Word | Phrase | Number | Email)
    )
    return [in_any_writing(leaf) for leaf in found]


def _answered(
    desk: Desk, text: str, now: datetime, limit: int, *, live: bool, ranked: bool
) -> Answer:
    begun = perf_counter()
    with desk.read() as read:
        zone = settings_in(read).zone
        query = parse(text, now=now, zone=zone, live=live)
        asking = Asking(read, Vocabulary(read), live)
        right = mended(query, asking.vocabulary, thorough=ranked)
        if right is not None:
            query = parse(right, now=now, zone=zone, live=live)
        found = _sought(asking, query.root, limit, ranked=ranked) if query.root else NOBODY
        people, hits = _told(asking, found, query, limit)
    ms = (perf_counter() - begun) * 1000
    whole = found.total is not None
    return Answer(text, query, right, people, hits, found.total, ranked and whole, ms)


NOBODY = Sought([], [], 0)


def _sought(asking: Asking, root: Node, limit: int, *, ranked: bool) -> Sought:
    shown = WINDOW if ranked else limit
    texts, count = newest(asking, root, TEXTS, shown=shown) if _of_texts(root) else ([], 0)
    cards, named = newest(asking, root, CARDS, CARDS_SEEN)
    docs = sorted([*texts, *cards], key=lambda doc: (doc.at, doc.id), reverse=True)
    people = [doc.person for doc in cards if doc.person is not None]
    if (ranked and count < limit) or not docs:
        others, more = _elsewhere(asking, root, FOLLOWED if ranked else FIRST)
        had = {doc.id for doc in docs}
        new = sorted((doc for doc in more if doc.id not in had), key=lambda doc: -doc.at)
        docs, count = docs + new[:WINDOW], count + len(new[:WINDOW])
        people += [each for each in sorted(others) if each not in people]
    whole = count < WINDOW
    if ranked and whole:
        docs = by_score(asking, root, docs)
    people += _not_left_out(asking, root, [doc.person for doc in docs if doc.person is not None])
    return Sought(docs, list(dict.fromkeys(people)), count + named if whole else None)


def _not_left_out(asking: Asking, root: Node, people: list[int]) -> list[int]:
    """Of people whose texts were found those whose card has nothing that must not be there."""
    parts = root.parts if isinstance(root, And) else (root,)
    without = [part for part in parts if isinstance(part, Not)]
    if not without or not people:
        return people
    whats = [person * SHARE + PERSON for person in dict.fromkeys(people)]
    kept = {doc.person for doc in narrowed(asking, whats, without, CARDS)}
    return [person for person in people if person in kept]


def _of_texts(root: Node) -> bool:
    """Whether texts are meant: of fields alone people are, but for a tag or a source."""
    every = list(leaves(root))
    if not every or any(not isinstance(leaf, Field) for leaf in every):
        return True
    return any(isinstance(leaf, Field) and leaf.name in {"tag", "source"} for leaf in every)


def _elsewhere(asking: Asking, root: Node, followed: int) -> tuple[set[int], list[Doc]]:
    """People whose words lie in different places, and their texts, as all else is asked."""
    parts = root.parts if isinstance(root, And) else (root,)
    spread = [part for part in parts if of_words_alone(part)]
    others = [part for part in parts if not of_words_alone(part)]
    people, docs = across(asking, spread, followed)
    if not people:
        return people, []
    cards = narrowed(asking, [person * SHARE + PERSON for person in people], others, CARDS)
    people &= {doc.person for doc in cards if doc.person is not None}
    mine = [doc.what for doc in docs if doc.person in people]
    return people, narrowed(asking, mine, others, TEXTS)


def _told(
    asking: Asking, found: Sought, query: Query, limit: int
) -> tuple[tuple[PersonHit, ...], tuple[Hit, ...]]:
    shown = found.docs[:limit]
    ids = dict.fromkeys([*found.people[:CARDS_SEEN], *(doc.person for doc in shown)])
    rows = asking.read.execute(PEOPLE_ROWS, (json.dumps([i for i in ids if i is not None]),))
    known = {row[0]: PersonHit(*row) for row in rows}
    hits = tuple(
        Hit(
            doc.person,
            known[doc.person].name if doc.person in known else "",
            SOURCES[doc.what % SHARE],
            doc.what // SHARE,
            doc.at,
        )
        for doc in shown
    )
    people = [known[each] for each in found.people[:CARDS_SEEN] if each in known]
    typed = {
        part for leaf in leaves(query.root) if isinstance(leaf, Word) for part in (leaf.text,)
    }
    people.sort(key=lambda person: _by_name(person, typed))
    return tuple(people[:PEOPLE]), hits


def _by_name(person: PersonHit, typed: set[str]) -> tuple[int, int]:
    """Those whose name is what was typed first, then those in contact last."""
    name = f" {fold(person.name)}"
    called = sum(f" {word}" in name for word in typed)
    return -called, -(person.contact_at or 0)
