"""Reading the words that are shown of what was found, off the UI thread."""

from collections.abc import Sequence

from recruiter_desk.gui.panels.search.rows import Key
from recruiter_desk.search.cards import marked_cards
from recruiter_desk.search.found import Answer, Hit, Snippet
from recruiter_desk.search.model import Query
from recruiter_desk.search.queries import marked
from recruiter_desk.store.desk import Desk


def told(desk: Desk, hits: Sequence[Hit], query: Query) -> dict[Key, Snippet]:
    """By source and id, what is shown of each text; without those that are gone meanwhile."""
    cards = marked_cards(desk, [hit.id for hit in hits if hit.source == "person"], query)
    found: dict[Key, Snippet] = {("person", person): each for person, each in cards.items()}
    return found | _texts(desk, [hit for hit in hits if hit.source != "person"], query)


def lines(desk: Desk, hits: Sequence[Hit], answer: Answer) -> dict[Key, Snippet]:
    """The same for the rows of a list: a card without the words gives way to a text with them."""
    found = told(desk, hits, answer.query)
    bare = {row for (source, row), each in found.items() if source == "person" and not each.marks}
    instead: dict[int, Hit] = {}
    for hit in answer.hits:
        if hit.person in bare and hit.source != "person":
            instead.setdefault(hit.person, hit)
    texts = _texts(desk, list(instead.values()), answer.query)
    for person, hit in instead.items():
        if (each := texts.get((hit.source, hit.id))) is not None:
            found["person", person] = each
    return found


def _texts(desk: Desk, hits: Sequence[Hit], query: Query) -> dict[Key, Snippet]:
    pairs = zip(hits, marked(desk, hits, query), strict=True)
    return {(hit.source, hit.id): each for hit, each in pairs if each.text}
