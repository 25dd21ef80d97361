"""Where the candidate lives, or lived: said, moved to, or printed at the head of a resume."""

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from recruiter_desk.screening.model import (
    Fact,
    FactKind,
    Holder,
    Moment,
    Period,
    Standing,
    Tense,
)
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.homes import (
    BASED,
    BOTH,
    IN,
    LEFT,
    MOVED,
    ROOF,
    SAID,
    Home,
    homes,
)
from recruiter_desk.screening.reading.kinds._whose_move import KIN
from recruiter_desk.screening.reading.letterhead import head_place
from recruiter_desk.screening.reading.places import is_large, place_at, value_of
from recruiter_desk.screening.reading.quantities import durations
from recruiter_desk.screening.reading.quoting import around, of_referrer
from recruiter_desk.screening.reading.sense import Sense
from recruiter_desk.screening.reading.text import Text
from recruiter_desk.screening.reading.when import moments, periods
from recruiter_desk.screening.spots import written
from recruiter_desk.screening.swift import swift

_GUARD = swift(
    r"\bsits\b|\blvs\b|resident|\bguy\b|\bgirl\b|area\b|metro\b|place\b|lease|stay|crash|out "
    r"of|\bloc\b|zamiesz|j'habite|\bliv(?:e|es|ed|ing)\b|based|resid|locat|local\b|home|"
    r"house|flat\b|apartment|condo|rent|\bin [a-zà-ÿ]|moved|address|"
    r"commut|driv|comes? |coming|travell?|settled|wohn|lebt|habit|\bvi[tv]|abit|mieszka|woon|"
    r"\bbor\b|bosatt|adres|domicil|anschrift"
)
_SINCE = re.compile(
    r"\b(?:since|for|all (?:his|her|their|my) life|born and raised|ever since|going on|whole "
    r"life|always)\b"
)
_USED = re.compile(
    r"\b(?:used to|formerly|previously|once|was|were|(?<!'ve )(?<!'s )(?<!have )(?<!has )had|"
    r"had been|until|till|before that|"
    r"originally|grew up|ex-|gave up|sold|selling|left|closing on|buying)\b"
)
_UNTIL_AFTER = re.compile(r"\s*,?\s*(?:\(?(?:until|till|up to|up until|before)\b)")
_PLANNED = re.compile(
    r"\b(?:will|going to|plans? to|planning to|about to|wants? to|would|hopes? to|hoping to|"
    r"wishes|looking to|soon|'ll|to be|if)\b"
)
_OTHERS = re.compile(
    r"\b(?:other|another|finalist|runner-up|rival|competitor|backup|second choice)\b(?! "
    r"(?:day|time|week|thing|side|than|half))"
    r"|(?:^|(?<=[.;:,] ))(?:their|its|the client's) (?!house|home|flat|place|"
    r"apartment)(?:\w+ ){1,3}"
    r"(?:is|was|both|all|herself|himself)\b"
)
_SOME_ROLE = re.compile(
    r"\b(?:referee|reference|referrer|interviewer|recruiter|owner|founder|director|president|"
    r"chair|foreman|trainer|tutor|mentor|predecessor|incumbent|tenant|agent|lawyer|neighbou?r|"
    r"mate|pal|buddy|roommate|flatmate|housemate|nan|gran|grandma|granddad|grandparents|nephew|"
    r"niece|twin|stepdad|stepmum|stepson|godmother)(?: (?:also|now|still|both|actually|who))* \Z"
)
_THEY_ALL = re.compile(
    r"\b(?:wife|husband|kids|partner|children)\b[^.;]*\bthey (?:all |both )?liv"
)
_HE_IS = re.compile(r"\b(?:s?he|i|they)(?:'s|'m|'re| is| am| are) (?:now |still )?\Z")
_BOTH_OF_THEM = re.compile(
    r"\bthey(?:'re|'ve| are| have| live| own| rent| bought| both| all| share)\b"
)
_OTHER_PLURAL = re.compile(
    r"\b(?:parents|in-laws|folks|grandparents|clients?|company|firm|team|sons|daughters|brothers|"
    r"sisters|friends|cousins|colleagues|managers|staff|people|kids|children)\b"
)
_NOT = re.compile(r"\b(?:not|never|no)\b|n't\b")
_AWAY = re.compile(r"(?:\w+ )*?(?:moved|relocated)")
_NO_NAME = re.compile(
    r"home|house|flat|location|loc\b|address|residence|based|lives?|living|wohn|leb|habit|"
    r"vi[tv]|resid|bor |woon|mieszk|abit"
)
_PRONOUN = re.compile(r"s?he\b|they|his|her|their|i\b")
_SELF = re.compile(r"\b(?:himself|herself|themselves)\b")
_SOMEONE = re.compile(r"\b(?:s?he|they|i)\b")
_RELATION = re.compile(
    r"\b(?:sister|brother|mother|father|mum|mom|dad|parents|folks|son|daughter|cousin|friend|"
    r"uncle|aunt|boss|manager|landlord|ex|wife|husband|partner|in-laws|kids|family|client)\b"
)
_GONE = re.compile(r"\b(?:moved|relocated|left)\b")
_HOW_LONG = re.compile(r"\b(?:for|these|the (?:last|past)|been there)\b|^[ ,]*(?=\d+ years?\b)")
_ALWAYS = re.compile(r"all (?:his|her|their|my) life|born and raised|whole life")
_DAYS = {"year": 365.25, "month": 30.4, "week": 7.0, "day": 1.0}
_LIFE = 18 * 365.25
_NEAR = 24


def read(text: Text) -> Iterator[Fact]:
    """LOCATION facts, `about` "home", `value` "US/FL/Tampa"; where they live, lived or not.

    Details: `spots` (see `screening.spots`); `how` "said", "header" of a resume or "moved";
    `since` yes where it is said for how long; `large` yes of a city. `when` is the time it holds
    for; of a move from then on. A home of the past has the tense PAST.
    """
    if text.is_resume:
        yield from _header(text)
    if not _GUARD.search(text.low):
        return
    taken: set[tuple[int, str]] = set()
    lived: set[int] = set()
    for home in homes(text):
        clause = text.clause(home.start)
        fact = _fact(text, clause, home)
        if fact is None or (clause.start, fact.value) in taken:
            continue
        if home.how in {SAID, IN, ROOF} and clause.start in lived:
            continue
        taken.add((clause.start, fact.value))
        if fact.standing is Standing.ASSERTED and fact.tense is Tense.NOW:
            lived.add(clause.start)
        yield fact


def _header(text: Text) -> Iterator[Fact]:
    """The place in the lines under the name."""
    met = head_place(text)
    if met is not None:
        details = (("spots", written(met.spots)), ("how", "header"))
        given: dict[str, Any] = {"details": details, "standing": Standing.ASSERTED}
        span = (met.start, met.end)
        yield text.fact(
            FactKind.LOCATION, "home", value_of(met), met.name, *span, **given
        )  # fmt: skip


def _fact(text: Text, clause: Clause, home: Home) -> Fact | None:
    low, (start, how, met) = text.low, home
    near = max(clause.start, start - _NEAR)
    soon = _PLANNED.search(low, max(near, low.rfind(", ", near, start) + 1), start)
    named_first = how == ROOF and start == met.start
    if (soon and not named_first) or (how != MOVED and _PLANNED.search(low, start, met.start)):
        return None
    when = _when(text, clause, home)
    since = _SINCE.search(low, met.end, clause.end) is not None
    details = [("spots", written(met.spots)), ("how", how if how == MOVED else SAID)]
    if any(is_large(spot.city, spot.region, spot.country) for spot in met.spots if spot.city):
        details.append(("large", "yes"))
    if since or (how == SAID and when is not None and when.start):
        details.append(("since", "yes"))
    sense = _sense(text, clause, home, since=since)
    given: dict[str, Any] = {**sense._asdict(), "when": when, "details": tuple(details)}
    span = around(text, start, met.end)
    return text.fact(FactKind.LOCATION, "home", value_of(met), met.name, *span, **given)


def _sense(text: Text, clause: Clause, home: Home, *, since: bool) -> Sense:
    """Whose home it is, whether it is, and whether it still is."""
    low, (start, how, met) = text.low, home
    stands, told = text.sense(met.start, met.end).standing, low[start : met.start]
    holder = _holder(text, clause, home)
    if how == LEFT and _AWAY.match(told):
        return Sense(holder, Standing.ASSERTED, Tense.PAST)
    colon = low.rfind(": ", clause.start, start)
    if stands is Standing.DENIED and colon >= 0 and not _NOT.search(low, colon, met.start):
        stands = Standing.ASSERTED
    if stands in {Standing.PLANNED, Standing.DENIED, Standing.ASSERTED}:
        denied = how == LEFT or stands is Standing.DENIED
        stands = Standing.DENIED if denied else Standing.ASSERTED
    past = how == SAID and re.search(r"\blived\b", told) and not since
    near = max(clause.start, start - _NEAR)
    part = max(near, low.rfind(", ", near, start) + 1)
    used = _USED.search(low, part, start) or _USED.match(told)
    if past or (how != MOVED and (used or _UNTIL_AFTER.match(low, met.end, clause.end))):
        return Sense(holder, stands, Tense.PAST)
    return Sense(holder, stands, Tense.NOW)


def _holder(text: Text, clause: Clause, home: Home) -> Holder:
    low, (start, how, met) = text.low, home
    there, begins = text.sense(met.start, met.end).holder, text.sense(start, start + 1).holder
    holder = begins if how in {MOVED, ROOF} else there
    opens = start == clause.start
    if of_referrer(text, clause, met.start) or (how != IN and _other_before(low, clause, start)):
        return Holder.OTHER
    if opens and how == SAID and _NO_NAME.match(low, start):
        return Holder.CANDIDATE
    before = low[clause.start : met.start]
    family = bool(_THEY_ALL.search(before) or (how == BASED and _HE_IS.search(before)))
    if _BOTH_OF_THEM.search(before):
        family = family or not _OTHER_PLURAL.search(low, max(0, clause.start - 60), met.start)
    if family or BOTH.search(low[clause.start : start]) or low.startswith("we ", start):
        return Holder.CANDIDATE
    if holder is Holder.OTHER:
        if _only_later(text, clause, home):
            return Holder.CANDIDATE
        unnamed = opens and not _PRONOUN.match(low, start)
        return Holder.CANDIDATE if unnamed or _after_place(text, clause, start) else holder
    return holder


def _only_later(text: Text, clause: Clause, home: Home) -> bool:
    """Whether somebody else is named after the home alone: "lives in Ames, her mother in Troy"."""
    if not _SOMEONE.search(text.low, clause.start, home.place.start):
        return False
    if _RELATION.search(text.low, clause.start, home.place.end):
        return False
    if not _RELATION.search(text.low, home.place.end, clause.end):
        return False
    before = max(0, clause.start - 2)
    return before == 0 or text.sense(before, before + 1).holder is Holder.CANDIDATE


def _after_place(text: Text, clause: Clause, start: int) -> bool:
    """Whether the clause begins with a place, not a person: "Newport is perfect as lives in"."""
    met = place_at(text, clause.start, start)
    if met is None or met.start != clause.start or not met.spots:
        return False
    verb = text.low[met.end : start].lstrip()
    return verb.startswith(("is", "was", "would", "works", "suits"))


def _other_before(low: str, clause: Clause, start: int) -> bool:
    if _SELF.search(low, clause.start, start):
        return True
    if _SOME_ROLE.search(low[clause.start : start]) or KIN.match(low, clause.start):
        return True
    other = list(_OTHERS.finditer(low, clause.start, start))
    return bool(other) and not _SOMEONE.search(low, other[-1].end(), start)


def _when(text: Text, clause: Clause, home: Home) -> Period | None:
    """From when they live there, where it is said; of a move when that was."""
    low, (start, how, met) = text.low, home
    if how == MOVED or _GONE.search(low, clause.start, start):
        return _of_move(text, clause, start)
    for found in periods(low, text.said):
        if met.end <= found.start <= clause.end and found.period.start is not None:
            return found.period
    if m := _HOW_LONG.search(low, met.end, clause.end):
        for length in durations(low[m.start() : clause.end]):
            if days := _DAYS.get(length.amount.unit):
                return _back(text, length.amount.low * days)
    return _back(text, _LIFE) if _ALWAYS.search(low, met.end, clause.end) else None


def _of_move(text: Text, clause: Clause, start: int) -> Period | None:
    near = [
        f
        for f in moments(text.low, text.said)
        if clause.start <= f.start < clause.end and f.moment.first <= text.said
    ]
    after = [f for f in near if f.start >= start] or [f for f in near if f.end <= start]
    return Period(after[0].moment, None, ongoing=True) if after else None


def _back(text: Text, days: float) -> Period:
    first = text.said - timedelta(days=min(days, 20_000))
    return Period(Moment(first, first, "vague"), None, ongoing=True)
