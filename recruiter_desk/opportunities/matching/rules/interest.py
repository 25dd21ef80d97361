"""What they said no to: any change, this client, agencies, a talk about one job."""

from collections.abc import Sequence
from datetime import date, timedelta

from recruiter_desk.opportunities.matching.rules.plain import (
    Opening,
    Person,
    Said,
    Verdict,
    day_of,
    newest,
)
from recruiter_desk.screening.names_alike import laid_out

INTEREST = "Interest"
HOLDS = timedelta(days=183)
"""After half a year a no to any change is asked again, as the call sheet asks again."""


def judge_interest(person: Person, opening: Opening, today: date) -> Verdict | None:
    """The no that bears on it most; None where none does."""
    noes = person.all_of("interest", "no")
    if client := [one for one in noes if _of_client(one, person, opening)]:
        return Verdict(
            INTEREST,
            "no",
            f"the client is {opening.clients[0]}" if opening.clients else "",
            newest(client),
        )
    if any_change := newest([one for one in noes if one.about == "any"]):
        fresh = today - day_of(any_change.at) <= HOLDS
        return Verdict(INTEREST, "no" if fresh else "unknown", "", any_change)
    other = newest([one for one in noes if one.about == "client" and not _known(one, person)])
    if other is not None:
        return Verdict(INTEREST, "unknown", "which client was meant is not known", other)
    agencies = person.last("interest", "agencies")
    if agencies is not None:
        return Verdict(INTEREST, "unknown", "", agencies)
    return _of_a_talk(person, noes, today)


def _of_a_talk(person: Person, noes: Sequence[Said], today: date) -> Verdict | None:
    """ "Not interested" was said of the job at hand: of another it is asked again."""
    last = person.last("interest", "job")
    if last is None or last not in noes or today - day_of(last.at) > HOLDS:
        return None
    return Verdict(INTEREST, "unknown", "said of what was talked about then", last)


def _known(one: Said, person: Person) -> bool:
    return _source(one) in person.clients_of


def _source(one: Said) -> str:
    return one.detail("source")


def _of_client(one: Said, person: Person, opening: Opening) -> bool:
    """Whether it was said of this client: by name, or in a call about an opportunity of it."""
    of = person.clients_of.get(_source(one))
    if one.about == "client" and of is not None and of == opening.client_id:
        return True
    return one.about in {"client", "job"} and any(
        _names(name, one.near) for name in opening.clients
    )


def _names(client: str, near: str) -> bool:
    """Whether the words around name the client by its first telling word, or whole."""
    telling = laid_out(client).telling
    said = laid_out(near).said
    return bool(telling) and bool(near) and len(telling[0]) > 2 and telling[0] in said
