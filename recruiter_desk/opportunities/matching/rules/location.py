"""Whether a person lives near enough, will by then, or would move."""

from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from recruiter_desk.opportunities.matching.model import Is
from recruiter_desk.opportunities.matching.rules.distances import (
    MILE_M,
    Point,
    metres,
    miles_shown,
)
from recruiter_desk.opportunities.matching.rules.plain import (
    Opening,
    Person,
    Said,
    Verdict,
    newest,
)

NAME = "Location"
ANY_M = 100 * MILE_M
"""Where an opportunity names no radius: beyond this somebody would have to move for it."""
GRACE = timedelta(days=31)
"""A move may come so much after the start: people begin from a hotel."""
BETTER: dict[Is, int] = {"yes": 0, "unknown": 1, "no": 2}
SPOTS = 3  # of the places a name may mean; the others are far less likely


class Where(NamedTuple):
    """A place of the card or of a fact: its point, and what it is called."""

    point: Point | None
    region: str
    country: str
    words: str


def judge_location(person: Person, opening: Opening) -> Verdict:
    """Now, then by a planned move, then by what they said of moving."""
    if opening.remote == "remote":
        return Verdict(NAME, "yes", "the work is remote")
    if opening.lat_micro is None and not opening.region:
        return Verdict(NAME, "unknown", "the opportunity has no place yet")
    now = _lives(person, opening)
    if not person.told:
        return now
    plan = _plan(person, opening)
    if plan is not None and (plan.is_ == "yes" or now.is_ != "yes"):
        return plan if plan.is_ != "no" or now.is_ != "yes" else now
    if now.is_ == "yes":
        return _leaves(person, opening) or _too_long(person, opening, now) or now
    return _moves(person, opening, now) or now


def _lives(person: Person, opening: Opening) -> Verdict:
    """By the card, else by what was said: either near enough will do."""
    best: tuple[Is, str, Said | None] | None = None
    if (card := _card(person)) is not None:
        is_, way = _near(opening, card)
        best = is_, _told(card.words, way), None
    if (best is None or best[0] != "yes") and "location" in person.told:
        best = _by_home(person, opening, best)
    if best is None:
        return Verdict(NAME, "unknown", "where they live is not known: ask")
    return Verdict(NAME, *best)


def _by_home(
    person: Person, opening: Opening, best: tuple[Is, str, Said | None] | None
) -> tuple[Is, str, Said | None] | None:
    """By the places their words may mean, where one of them is nearer than the best so far."""
    told = person.said("location", "home")
    home = newest([one for one in told if one.standing == "asserted"])
    for place in _where(home) if home is not None else ():
        is_, way = _near(opening, place)
        also = f"the card says {person.place}" if is_ == "yes" and person.place else ""
        if best is None or BETTER[is_] < BETTER[best[0]]:
            best = is_, _told("", way, also), home
        if is_ == "yes":
            break
    return best


def _told(where: str, way: float | None, also: str = "") -> str:
    far = f"{miles_shown(way)} away" if way is not None and way >= MILE_M else ""
    return ", ".join(filter(None, (where, far, also)))


def _card(person: Person) -> Where | None:
    if person.lat_micro is not None and person.lon_micro is not None:
        here = Point(person.lat_micro / 1e6, person.lon_micro / 1e6)
        return Where(here, person.region, person.country, person.place)
    if person.region or person.country:
        return Where(None, person.region, person.country, person.place)
    return None


def _where(said: Said) -> tuple[Where, ...]:
    """The places a fact may mean, likeliest first."""
    return _spots(said.detail("spots"))


@lru_cache(maxsize=4096)
def _spots(spots: str) -> tuple[Where, ...]:
    """Read once for all who named the same place."""
    found = []
    for spot in spots.split(";")[:SPOTS]:
        if len(parts := spot.split("|")) == 6:
            city, region, country, lat, lon, radius = parts
            point = Point(float(lat), float(lon), float(radius or 0) * MILE_M) if lat else None
            found.append(Where(point, region, country, city or region or country))
    return tuple(found)


def _near(opening: Opening, place: Where) -> tuple[Is, float | None]:
    """Whether a place is within the radius, and how far it is in metres (None: not told)."""
    if place.point is None or opening.lat_micro is None or opening.lon_micro is None:
        return _by_name(opening, place), None
    way = metres(_middle(opening.lat_micro, opening.lon_micro), place.point)
    within = opening.within_m
    return ("yes" if within is None or way <= within else "no"), way


@lru_cache(maxsize=256)
def _middle(lat_micro: int, lon_micro: int) -> Point:
    return Point(lat_micro / 1e6, lon_micro / 1e6)


def _by_name(opening: Opening, place: Where) -> Is:
    if place.country and opening.country and place.country != opening.country:
        return "no"
    if place.region and opening.region and place.region != opening.region:
        return "no"
    whole_area = opening.lat_micro is None and place.region and place.region == opening.region
    return "yes" if whole_area else "unknown"


def _reaches(opening: Opening, said: Said) -> bool:
    """Whether a place that was said may be near enough; one not told may be any."""
    places = _where(said)
    return not places or any(_near(opening, place)[0] != "no" for place in places)


def _plan(person: Person, opening: Opening) -> Verdict | None:
    """The planned move that would bring them near; None where none does."""
    if "plan" not in person.told:
        return None
    for plan in sorted(person.all_of("plan"), key=lambda one: -one.at):
        if plan.standing == "denied" or not plan.detail("spots"):
            continue
        if opening.within_m is not None and _reaches(opening, plan):
            return _in_time(plan, opening)
    return None


def _in_time(plan: Said, opening: Opening) -> Verdict:
    if plan.detail("soft") or plan.detail("condition") or plan.standing == "hypothetical":
        return Verdict(NAME, "unknown", "if it comes to that", plan)
    if plan.begins is None:
        return Verdict(NAME, "unknown", "when is not said", plan)
    if opening.starts_on is None:
        return Verdict(NAME, "yes", "", plan)
    if date.fromisoformat(plan.begins) <= opening.starts_on + GRACE:
        return Verdict(NAME, "yes", f"it starts {_day(opening.starts_on)}", plan)
    return Verdict(NAME, "unknown", f"it starts {_day(opening.starts_on)}, before that", plan)


def _leaves(person: Person, opening: Opening) -> Verdict | None:
    """A planned move away, for somebody who lives near now."""
    if opening.within_m is None or "plan" not in person.told:
        return None
    for plan in person.all_of("plan"):
        sure = plan.standing != "denied" and not plan.detail("soft") and plan.detail("spots")
        if sure and not _reaches(opening, plan):
            return Verdict(NAME, "unknown", "near now", plan)
    return None


def _too_long(person: Person, opening: Opening, now: Verdict) -> Verdict | None:
    """A commute longer than they said they would do."""
    most = person.last("remote", "commute")
    if most is None or most.unit != "mile" or most.high is None:
        return None
    if (card := _card(person)) is None:
        return None
    _, way = _near(opening, card)
    if way is None or way <= most.high * MILE_M:
        return None
    return Verdict(NAME, "unknown", f"{miles_shown(way)} from {now.words.split(',')[0]}", most)


def _moves(person: Person, opening: Opening, now: Verdict) -> Verdict | None:
    """What they said of moving, for somebody who lives too far or nobody knows where."""
    if "relocation" not in person.told:
        return None
    said = [*person.said("relocation", "willing"), *person.said("relocation", "hypothetical")]
    if (told := newest(said)) is None:
        return None
    there = now.words if now.said is None else ""
    if told.value == "no":
        barred = not told.detail("spots") or _reaches(opening, told)
        return Verdict(NAME, now.is_, there, told) if barred else None
    if told.detail("spots") and not told.detail("anywhere") and not _reaches(opening, told):
        return Verdict(NAME, "no", there, told) if told.detail("only") else None
    if told.detail("condition") or told.standing == "hypothetical":
        return Verdict(NAME, "unknown", there, told)
    return Verdict(NAME, "yes", there, told)


def _day(day: date) -> str:
    return f"{day.day} {day:%b %Y}"
