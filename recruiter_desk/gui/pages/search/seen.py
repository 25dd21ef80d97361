"""Reading what the pane beside the list says, in one go and off the UI thread."""

from collections.abc import Sequence

from recruiter_desk.base.errors import NotFound
from recruiter_desk.gui.pages.search.preview import PLACES, Seen
from recruiter_desk.gui.panels.search.rows import NOBODY
from recruiter_desk.gui.panels.search.told import told
from recruiter_desk.people.queries import person_card
from recruiter_desk.search.found import Hit
from recruiter_desk.search.model import Query
from recruiter_desk.store.desk import Desk


def look_at(desk: Desk, hit: Hit, places: Sequence[Hit], query: Query) -> Seen | None:
    """The person of a text and the `places` that say so, those with marked words first.

    None when the person is gone meanwhile.
    """
    texts = {(text.source, text.id): text for text in places}
    words = told(desk, list(texts.values()), query)
    pairs = [(texts[key], words[key]) for key in texts if key in words]
    shown = [(text, each) for text, each in pairs if each.marks] or pairs[:1]
    if hit.person is None:
        return Seen(NOBODY, None, tuple(shown[:PLACES]), len(shown))
    try:
        card = person_card(desk, hit.person)
    except NotFound:
        return None
    return Seen(card.name, card, tuple(shown[:PLACES]), len(shown))
