"""Whether a person has done what is wanted, and for long enough."""

from datetime import date

from recruiter_desk.opportunities.matching.rules.functions import narrows_to
from recruiter_desk.opportunities.matching.rules.plain import (
    Opening,
    Person,
    Said,
    Verdict,
    Wish,
    day_of,
    newest,
)
from recruiter_desk.opportunities.matching.rules.skills import months_shown, named

MONTH = 30.4375  # days, on average
VAGUE = 0.85
"""What "about 5 years" may be short of five: fifteen parts of a hundred, as for differences."""
PLAINLY = 0.9
"""Below nine tenths of what is wanted it is plainly fewer; between, it is asked."""
LESS = {
    "little": "only a little",
    "watched": "only watched it",
    "past": "not lately",
    "listed": "only listed",
}


def judge_expertise(person: Person, opening: Opening, today: date) -> tuple[Verdict, ...]:
    """One verdict for each thing wanted, in their order."""
    return tuple(judge_wish(person, wish, today) for wish in opening.expertise)


def judge_wish(person: Person, wish: Wish, today: date) -> Verdict:
    """One thing wanted: a skill, or experience in all."""
    skill = person.last("skill", wish.about)
    years = person.last("years", wish.about)
    if skill is not None and skill.value == "never" and (years is None or _counts(skill, years)):
        return Verdict(wish.words, "no", "", skill)
    if wish.least is None:
        return _done(person, wish, skill, years)
    return _long(person, wish, years, today) or _not_long(person, wish, skill, years)


def _counts(skill: Said, years: Said) -> bool:
    return newest((years, skill)) is skill


def _done(person: Person, wish: Wish, skill: Said | None, years: Said | None) -> Verdict:
    """Done at all: told, in a title, on the card; less than that is unknown."""
    if skill is not None and skill.value == "done":
        return Verdict(wish.words, "yes", "", skill)
    if years is not None:
        return Verdict(wish.words, "yes", "", years)
    if chip := _chip(person, wish):
        return Verdict(wish.words, "yes", f"{chip[0]}, on the card")
    if wish.about in narrows_to(person.function):
        return Verdict(wish.words, "yes", f"{person.function}, on the card")
    for title in person.all_of("title"):
        if wish.about in narrows_to(title.shown):
            return Verdict(wish.words, "yes", "", title)
    return _less(wish, skill)


def _less(wish: Wish, skill: Said | None) -> Verdict:
    if skill is not None:
        return Verdict(wish.words, "unknown", LESS.get(skill.value, ""), skill)
    return Verdict(wish.words, "unknown", "not known yet: ask")


def _long(person: Person, wish: Wish, years: Said | None, today: date) -> Verdict | None:
    """By the length that was said, then by the jobs of the resume, then by the card."""
    least = wish.least or 0
    if years is not None and years.low is not None:
        short, long = _months(years, today)
        if short >= least:
            return Verdict(wish.words, "yes", f"{months_shown(short)} by now", years)
        if long is not None and long < PLAINLY * least:
            return Verdict(wish.words, "no", _fewer(long, least), years)
    borne = person.last("borne", wish.about)
    if borne is not None and (borne.low or 0.0) + _since(borne, today) >= least:
        shown = months_shown((borne.low or 0.0) + _since(borne, today))
        return Verdict(wish.words, "yes", f"its jobs make {shown}", borne)
    chip = _chip(person, wish)
    if chip and chip[1] is not None and years is None:
        enough = chip[1] >= least
        return Verdict(wish.words, "yes" if enough else "unknown", f"{chip[0]}, on the card")
    return None


def _not_long(person: Person, wish: Wish, skill: Said | None, years: Said | None) -> Verdict:
    wanted = months_shown(wish.least or 0)
    borne = person.last("borne", wish.about)
    if years is not None:
        return Verdict(wish.words, "unknown", f"{wanted} wanted", years)
    if borne is not None:
        made = f"its jobs make {months_shown(borne.low or 0)} to {months_shown(borne.high or 0)}"
        return Verdict(wish.words, "unknown", f"{made}; {wanted} wanted", borne)
    done = _done(person, wish, skill, years)
    if done.is_ != "yes":
        return done
    return done._replace(
        is_="unknown",
        words="; ".join(filter(None, (done.words, f"how long is not known, {wanted} wanted"))),
    )


def _months(years: Said, today: date) -> tuple[float, float | None]:
    """The least and most months there are by now; years grow since they were said."""
    unit = {"year": 12.0, "month": 1.0, "week": 7 / MONTH, "day": 1 / MONTH}.get(years.unit, 12.0)
    grown = max(0.0, (today - day_of(years.at)).days / MONTH)
    short = (years.low or 0.0) * unit
    if years.detail("vague"):
        short *= VAGUE
    return short + grown, None if years.high is None else years.high * unit + grown


def _since(borne: Said, today: date) -> float:
    """Months since the resume came, where the last job was still held then."""
    return max(0, (today - day_of(borne.at)).days) / MONTH if borne.value == "now" else 0.0


def _fewer(long: float, least: int) -> str:
    return f"{months_shown(long)} by now, {months_shown(least)} wanted"


def _chip(person: Person, wish: Wish) -> tuple[str, int | None] | None:
    for chip in person.chips:
        names, months = named(chip)
        if wish.about in names:
            return chip, months
    return None
