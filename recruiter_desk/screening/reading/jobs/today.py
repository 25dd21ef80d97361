"""Where they are today, put together of what they do, a word like "at" and a name.

"Sales eng at Rotek", "drives for Sysco", "days at TriStar", "Mercy, still", "staff there".
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from recruiter_desk.people.places import find_place
from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.model import Holder, SourceKind, Standing
from recruiter_desk.screening.names_alike import alike
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.jobs import whom
from recruiter_desk.screening.reading.jobs.mentions import Mention, marked, named_at
from recruiter_desk.screening.reading.jobs.spans import period_of
from recruiter_desk.screening.reading.jobs.stated import Statement
from recruiter_desk.screening.reading.text import Text
from recruiter_desk.screening.sought import Sought, sought
from recruiter_desk.screening.titles import laid_out

_LONGEST = 9
"""Words between the beginning of a breath and the name, at most."""
_BEFORE = re.compile(r"(?:^|(?<=\s))(?:at|with|for|@|bei|chez|in)\s(?:the\s)?(?=[^\W_])")
_BREATH = re.compile(r"[,;:(\"]\s*|\s-\s|\b(?:and|but|so|that)\s")
_WORD = re.compile(r"[^\W_][\w'/&.-]*")
_AFTER = re.compile(
    r"(?:'s)?(?=\s*(?:[.,;:)\"]|$)|\s(?:now|still|yet|today|as|in|on|since|where|right|these|for|"
    r"full|part|days|nights|mornings|evenings|weekends|prn|days|over|out|down|by|till|til|too|"
    r"but|and|who|which|again|every|this|at|\d|ft|pt|1st|2nd|3rd|so|here|again|with|has|"
    r"most|mostly|currently|presently|\w+ly)\b)"
)


@cache
def _sign(name: str) -> Sought:
    return sought(words("statements")["today"][name])


@cache
def _some(name: str) -> frozenset[str]:
    return frozenset(words("statements")["today"][name])


def today(text: Text, found: Sequence[Statement]) -> Iterator[Statement]:
    """What is said of where they are now, in clauses in which no other statement was read."""
    for clause in text.clauses:
        if any(clause.start <= s.start < clause.end for s in found):
            continue
        low = text.low[clause.start : clause.end]
        if _sign("no_job").search(low) or clause.asks:
            continue
        at = _named(text, clause) or _there(text, clause)
        if at is None:
            continue
        mention, start, end = at
        sense = text.sense(start, end)
        who = whom.holder(text, start, sense.holder)
        if who is Holder.OTHER or sense.standing is not Standing.ASSERTED:
            continue
        when, last = period_of(text, "works", (start, end), clause)
        yield Statement(
            start, last, "works", mention, mention is not None, when, who, sense.standing
        )


def _named(text: Text, clause: Clause) -> tuple[Mention, int, int] | None:
    """A name of where they are, and the bounds of what tells it."""
    for m in _BEFORE.finditer(text.low, clause.start, clause.end):
        mention = _employer(text, m.end())
        if mention is None or not _AFTER.match(text.low, mention.end):
            continue
        first = _breath(text, clause, m.start())
        if _tells(text, first, m, mention):
            return mention, first, mention.end
    return _beside(text, clause)


def _employer(text: Text, start: int) -> Mention | None:
    """An employer's name at a place; none that is a town and on no resume."""
    mention = marked(text).at(start) or named_at(text, start)
    if mention is None or mention.sort == "small" or mention.name[0].isdigit():
        return None
    if _is_known(text, mention):
        return mention._replace(sort="known")
    return None if find_place(mention.name) else mention._replace(sort="weak")


def _is_known(text: Text, mention: Mention) -> bool:
    return mention.sort == "known" or any(alike(mention.name, e) for e in text.employers)


def _breath(text: Text, clause: Clause, end: int) -> int:
    """Where the words right before a place begin."""
    cuts = [b.end() for b in _BREATH.finditer(text.low, clause.start, end)]
    return cuts[-1] if cuts else clause.start


def _tells(text: Text, first: int, m: re.Match[str], mention: Mention) -> bool:
    """Whether the words before "at Acme" say that they work there now."""
    said = text.low[first : m.start()].strip()
    if _sign("past").search(said) or _sign("past_after").match(text.low, mention.end):
        return False
    told = _WORD.findall(said)
    if len(told) > _LONGEST:
        return False
    known = mention.sort == "known"
    if not told:
        return known and m.group().startswith(("at", "with", "@", "bei", "chez"))
    if m.group().startswith("in ") and not known:
        return False
    return _is_doing(told, known=known) or _is_post(text.text[first : m.start()], told)


def _is_doing(told: list[str], *, known: bool) -> bool:
    """Whether the words begin with what somebody does: "he drives", "paints", "I teach"."""
    at = 0
    while at < len(told) and told[at] in _some("before_a_verb"):
        at += 1
    if at == len(told):
        return known
    verb, subject = told[at], told[at - 1] if at else ""
    if verb.removesuffix("s") in _some("no_verbs") or verb in _some("no_verbs"):
        return False
    if subject in {"i", "we", "they"} or (at and told[0] in {"i", "they"}):
        return verb in _some("verbs")
    base = verb.removesuffix("es"), verb.removesuffix("s")
    if verb.endswith("s") and (known or any(b in _some("verbs") for b in base)):
        return True
    return known and verb.endswith("ing")


def _is_post(said: str, told: list[str]) -> bool:
    """Whether the words are a post, a shift or how they feel there: "sales eng", "days"."""
    if any(w in _some("posts") for w in told):
        return True
    if any(w in _some("no_posts") for w in told):
        return False
    title = laid_out(said)
    return (
        bool(title.jobs) or title.rank >= 0 or _sign("callings").search(" ".join(told)) is not None
    )


def _beside(text: Text, clause: Clause) -> tuple[Mention, int, int] | None:
    """A name with what says that they are there: "Mercy, still", "employer's Mercy"."""
    low = marked(text).low
    for mention in marked(text).mentions:
        if not clause.start <= mention.start < clause.end or not _is_known(text, mention):
            continue
        after = _sign("after_name").match(low, mention.end, clause.end + 1)
        before = _sign("before_name").search(low, clause.start, mention.start)
        if before and before.end() != mention.start:
            before = None
        if after or before:
            start = before.start() if before else mention.start
            return mention._replace(sort="known"), start, after.end() if after else mention.end
    return None


def _there(text: Text, clause: Clause) -> tuple[None, int, int] | None:
    """The place just spoken of: "staff there", "there she remains"."""
    m = _sign("there").search(text.low, clause.start, clause.end)
    if m is None and text.source.kind is SourceKind.REFERRAL:
        m = _sign("with_us").search(text.low, clause.start, clause.end)
    return (None, m.start(), m.end()) if m else None
