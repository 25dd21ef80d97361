"""What the Opportunities pages say: an opening in one line, stages, the sentence of a match."""

from collections.abc import Sequence
from datetime import date

from recruiter_desk.gui.kit.chip import ChipWords
from recruiter_desk.gui.theme.tokens import Tone
from recruiter_desk.opportunities.matching.model import Answer, Match, MatchList
from recruiter_desk.opportunities.model import Opening, OpeningLine, Stage, State
from recruiter_desk.opportunities.rules.typed import say_pay, say_within

BANDS = {
    State.OPEN: "Open",
    State.ON_HOLD: "On hold",
    State.FILLED: "Filled this year",
    State.CLOSED: "Closed",
}
TO_CALL, MAY_GO = "To call", "May go"
STAGES = {
    Stage.FOUND: TO_CALL,
    Stage.CALLED: "Called",
    Stage.SCREENED: "Talked",
    Stage.SUBMITTED: "Submitted",
    Stage.INTERVIEW: "Interview",
    Stage.OFFER: "Offer",
    Stage.PLACED: "Placed",
    Stage.NO: "No",
}
BEFORE_SUBMITTED = frozenset({Stage.FOUND, Stage.CALLED, Stage.SCREENED})
LOOKS = {
    "yes": ("check", Tone.GOOD, ""),
    "no": ("x", Tone.LATE, "no"),
    "unknown": ("circle-question-mark", Tone.UNKNOWN, "ask"),
}
SAID = {"yes": "yes", "no": "no", "unknown": "ask"}
RANK = {"yes": 0, "unknown": 1, "no": 2}
SOON = 14  # days before a date in which it is said in amber
NUMBERS = ("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def band_of(line: OpeningLine, year: int) -> str:
    """The band a row of the list stands under; filled in another year is closed."""
    if line.state is State.FILLED and line.closed_at is not None and line.closed_at.year < year:
        return BANDS[State.CLOSED]
    return BANDS[line.state]


def line_below(line: OpeningLine) -> str:
    """`Sonoran Imaging · 12 days open`; a filled one says the day."""
    days = "today" if not line.days_open else f"{line.days_open} day{'s' * (line.days_open > 1)}"
    said = {State.OPEN: days if line.days_open == 0 else f"{days} open", State.ON_HOLD: ""}
    words = said.get(line.state)
    if words is None and line.closed_at is not None:
        verb = "filled" if line.state is State.FILLED else "closed"
        words = f"{verb} {line.closed_at.day} {line.closed_at:%b}"
    return " \u00b7 ".join(part for part in (line.client, words) if part)


def wanted_line(opening: Opening, country: str) -> str:
    """Client, shifts, pay, what is wanted and how near, in one line."""
    within = say_within(opening.within_m, country)
    near = f"within {within} or moving" if within else opening.place
    if opening.remote == "remote":
        near = "remote"
    wants = [", ".join(w.words for w in some) for some in (opening.knockouts, opening.expertise)]
    parts = (opening.client, opening.shifts, say_pay(opening.pay), *wants, near)
    return " \u00b7 ".join(part for part in parts if part)


def chips(opening: Opening, to_call: int, today: date) -> list[ChipWords]:
    """How many are to be called, until when resumes are wanted, and whether it rests."""
    found = []
    if opening.state is not State.OPEN:
        words = BANDS[opening.state].removesuffix(" this year")
        why = f": {opening.closed_why}" if opening.closed_why else ""
        found.append(ChipWords(words + why, Tone.UNKNOWN, "minus"))
    elif to_call:
        found.append(ChipWords(f"{to_call:,} to call", Tone.ACCENT, "user-check"))
    if opening.submit_by is not None and opening.state is State.OPEN:
        day = opening.submit_by
        left = (day - today).days
        tone = Tone.LATE if left < 0 else Tone.SOON if left <= SOON else Tone.PLAIN
        said = "were wanted" if left < 0 else "wanted"
        words = f"resumes {said} by {day:%a} {day.day} {day:%b}"
        found.append(ChipWords(words, tone, "hourglass"))
    return found


def titles(opening: Opening, found: Sequence[Match]) -> tuple[str, ...]:
    """The columns of the match list: function, expertise, location, each knock-out; others where
    somebody said no to something that nobody asked for.
    """
    declared = tuple(_capital(want.words) for want in opening.knockouts)
    expertise = ["Expertise"] if opening.expertise else []
    columns = ("Function", "Expertise", "Location", *declared)
    other = [answer for one in found for answer in _others(one, columns)]
    others = ["Others"] if any(answer.is_ != "yes" for answer in other) else []
    return ("Function", *expertise, "Location", *declared, *others)


def answers(match: Match, columns: Sequence[str]) -> tuple[Answer | None, ...]:
    """The answer in each column; None where nothing was said or asked."""
    named = {_capital(answer.name): answer for answer in match.knockouts}
    fixed = {
        "Function": match.function,
        "Expertise": worst("Expertise", match.expertise),
        "Location": match.location,
        "Others": worst("Others", _others(match, columns)),
    }
    return tuple(fixed.get(column) or named.get(column) for column in columns)


def worst(name: str, some: Sequence[Answer]) -> Answer | None:
    """Several answers as one: a no is a no, then what is to be asked; None for none."""
    if not some:
        return None
    if len(some) == 1:
        return some[0]
    last = max(some, key=lambda answer: RANK[answer.is_])
    said = "; ".join(f"{answer.name}: {answer.because}" for answer in some if answer.because)
    return Answer(name, last.is_, said or last.because, last.quote, last.source)


def _others(match: Match, columns: Sequence[str]) -> tuple[Answer, ...]:
    """What was said no or yes to without being asked for."""
    return tuple(answer for answer in match.knockouts if _capital(answer.name) not in columns)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def stage_words(match: Match, *, may_go: bool) -> str:
    """How far they came, as the row says it; "" for somebody nothing was done about yet."""
    if may_go and (not match.stage or Stage(match.stage) in BEFORE_SUBMITTED):
        return MAY_GO
    if match.stage:
        return STAGES[Stage(match.stage)]
    return TO_CALL if match.is_right else ""


def sentence(match: Match) -> str:
    """What says so, in one line: why not, or the sentence for it; what differs; what is left."""
    every = match.answers
    noes = [answer for answer in every if answer.is_ == "no"]
    quoted = [answer for answer in every if answer.is_ == "yes" and answer.quote]
    first = [_about(answer) for answer in (noes or quoted)[:2] if answer.because]
    parts = first or [match.function.because]
    if match.ask_first:
        parts.append("two statements differ, ask first")
    elif not noes:
        parts.append(_left(match))
    parts += match.before[:1]
    return "; ".join(dict.fromkeys(part for part in parts if part))


def in_short(match: Match) -> str:
    """`all six confirmed`, `two to ask`, `a no to location`."""
    noes = [answer.name.lower() for answer in match.answers if answer.is_ == "no"]
    return f"a no to {' and '.join(noes[:2])}" if noes else _left(match)


def _about(answer: Answer) -> str:
    return answer.because if answer.quote else f"{answer.name}: {answer.because}"


def _left(match: Match) -> str:
    """`all six confirmed`, or how many are to be asked."""
    asked = sum(answer.is_ == "unknown" for answer in match.answers)
    whole = len(match.answers)
    if not asked:
        return f"all {_number(whole)} confirmed" if whole > 1 else "confirmed"
    return f"{_number(asked)} to ask"


def _number(count: int) -> str:
    return NUMBERS[count] if count < len(NUMBERS) else str(count)


def spoken(match: Match, columns: Sequence[str], *, may_go: bool) -> str:
    """The row for those who listen: who, how far, each answer, the sentence."""
    told = [
        f"{column} {SAID[answer.is_]}"
        for column, answer in zip(columns, answers(match, columns), strict=True)
        if answer is not None
    ]
    person = match.person
    parts = (person.name, person.function, person.place, stage_words(match, may_go=may_go))
    return ", ".join([*filter(None, parts), *told, sentence(match)])


def caption(found: MatchList) -> str:
    """Over the list: how many stand there and how they are ordered."""
    fit = sum(match.is_right for match in found.matches) + found.more
    return f"{fit:,} may fit, most confirmed first"


def to_ask(match: Match) -> tuple[str, ...]:
    """What is open about them, in the words of the opportunity."""
    return tuple(answer.name for answer in match.answers if answer.is_ == "unknown")


def left_out(found: MatchList) -> str:
    """Below the list: who is not on it, by reason."""
    told = [f"{count:,} {reason}" for reason, count in found.counted.items() if count]
    if found.off_limits:
        told.append(f"{found.off_limits:,} off limits")
    return "Left out: " + " \u00b7 ".join(told) if told else ""


def day(at: date) -> str:
    """`Tue 26 May`."""
    return f"{at:%a} {at.day} {at:%b}"
