"""Reading the words that are shown of what was found, off the UI thread."""

from collections.abc import Sequence

from recruiter_desk.gui.panels.search.rows import Key
from recruiter_desk.search.cards import marked_cards
from recruiter_desk.search.found import Hit, Snippet
from recruiter_desk.search.model import Query
from recruiter_desk.search.queries import marked
from recruiter_desk.store.desk import Desk


def told(desk: Desk, hits: Sequence[Hit], query: Query) -> dict[Key, Snippet]:
    """By source and id, what is shown of each text; without those that are gone meanwhile."""
    cards = marked_cards(desk, [hit.id for hit in hits if hit.source == "person"], query)
    found: dict[Key, Snippet] = {("person", person): each for person, each in cards.items()}
    texts = [hit for hit in hits if hit.source != "person"]
    for hit, each in zip(texts, marked(desk, texts, query), strict=True):
        if each.text:
            found[hit.source, hit.id] = each
    return found
