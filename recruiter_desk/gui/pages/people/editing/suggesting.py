"""Suggestions in the fields of a person, read aside while one types."""

from typing import TYPE_CHECKING

from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.field import Field
from recruiter_desk.gui.kit.suggest import Suggest
from recruiter_desk.gui.pages.people.words import clock_there
from recruiter_desk.gui.theme.tokens import Tone
from recruiter_desk.people.queries import employers_like
from recruiter_desk.people.queries.words_like import WordsOf, words_like
from recruiter_desk.store.desk import Desk

if TYPE_CHECKING:
    from recruiter_desk.gui.pages.people.editing.form import Form


def suggest_all(app: App, form: "Form") -> None:
    """Give each field the suggestions that the desk has for it."""
    _words(app, form.function, WordsOf.FUNCTION)
    _words(app, form.expertise, WordsOf.EXPERTISE, ",")
    _words(app, form.tags, WordsOf.TAG, ",")
    _employers(app, form.employer)
    suggest_places(app, form.place)
    form.place.editingFinished.connect(lambda: _say_place(app, form))


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


def _words(app: App, field: Field, of: WordsOf, last_of: str = "") -> None:
    def ask(typed: str) -> None:
        app.ask(suggest, lambda desk: words_like(desk, of, typed), suggest.offer)

    suggest = Suggest(field, ask, last_of)


def _employers(app: App, field: Field) -> None:
    def ask(typed: str) -> None:
        def query(desk: Desk) -> list[str]:
            return [employer.name for employer in employers_like(desk, typed)]

        app.ask(suggest, query, suggest.offer)

    suggest = Suggest(field, ask)


def _say_place(app: App, form: "Form") -> None:
    """Below the field: which clock the place has, or that it is not clear enough."""
    from recruiter_desk.people.places import place_of

    text = form.place.text().strip()
    found = place_of(text) if text else None
    if found is not None:
        there = clock_there(app, found.zone) or "the same clock as yours"
        form.captioned["place"].say(there, Tone.MUTED)
    else:
        words = "Kept as typed; without its state it tells no clock." if text else ""
        form.captioned["place"].say(words, Tone.SOON)
