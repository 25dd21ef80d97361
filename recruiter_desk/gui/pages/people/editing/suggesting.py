"""Suggestions in the fields of a person, read aside while one types."""

from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.field import Field
from recruiter_desk.gui.kit.suggest import Suggest
from recruiter_desk.gui.pages.people.words import clock_there
from recruiter_desk.gui.theme.tokens import Tone
from recruiter_desk.people.queries import employers_like
from recruiter_desk.people.queries.words_like import WordsOf, words_like
from recruiter_desk.store.desk import Desk


def suggest_places(app: App, field: Field) -> Suggest:
    """Towns, ZIP codes and metros under a field."""

    def ask(typed: str) -> None:
        def query(_desk: Desk) -> list[str]:
            from recruiter_desk.people.places import label_of
            from recruiter_desk.people.places import suggest_places as suggested

            return [label_of(place) for place in suggested(typed)]

        app.ask(suggest, query, suggest.offer)

    suggest = Suggest(field, ask)
    return suggest


def suggest_words(app: App, field: Field, of: WordsOf, last_of: str = "") -> None:
    """Words in use on this desk under a field; `last_of` parts several."""

    def ask(typed: str) -> None:
        app.ask(suggest, lambda desk: words_like(desk, of, typed), suggest.offer)

    suggest = Suggest(field, ask, last_of)


def suggest_employers(app: App, field: Field) -> None:
    """Employers by any of their names under a field."""

    def ask(typed: str) -> None:
        def query(desk: Desk) -> list[str]:
            return [employer.name for employer in employers_like(desk, typed)]

        app.ask(suggest, query, suggest.offer)

    suggest = Suggest(field, ask)


def say_place(app: App, text: str) -> tuple[str, Tone]:
    """Which clock a typed place has, or that it is not clear enough to tell one."""
    from recruiter_desk.people.places import place_of

    found = place_of(text) if text else None
    if found is not None:
        there = clock_there(app, found.zone) or "the same clock as yours"
        return there, Tone.MUTED
    return "Kept as typed; without its state it tells no clock." if text else "", Tone.SOON
