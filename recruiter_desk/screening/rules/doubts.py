"""A last look at what was read: statements that may not be the candidate's are not compared."""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cached_property, lru_cache
from itertools import groupby

from recruiter_desk.screening.model import Fact, FactKind, Holder, Known, Source, SourceKind
from recruiter_desk.screening.reading.clients import is_required, of_client
from recruiter_desk.screening.reading.somebody import speaks_of_somebody

_SENTENCE = re.compile(
    r"[!?;\n]+|\.(?<!\b[a-z]\.)(?<!\bdr\.)(?<!\bmr\.)(?<!\bms\.)(?<!\bmrs\.)(?<!\bst\.)"
    r"(?<!\bapprox\.)(?<!\bno\.)(?=[\s\"')]|$)"
)
_HE, _SHE = (
    re.compile(r"\b(?:he|he's|he'd|he'll)\b"),
    re.compile(r"\b(?:she|she's|she'd|she'll)\b"),
)
_TO_THEM = re.compile(
    r"\b(?:him|her(?= (?:over|to|in|on|at|for|out|off|go|and|because|when|that|from|back)\b|"
    r"\W*$|,))\b"
)
_BEGINS = re.compile(r"\W*(?:he|she|he's|she's)\b")
_OWN = re.compile(r"\b(?:i|i'm|i've|i'd|my|me)\b")
_THEY = re.compile(r"\b(?:they|they're|they'll|we)\b")
_NEAR = 8  # letters into a statement within which its he or she may stand
_OF_JOBS = frozenset({FactKind.EMPLOYER, FactKind.EMPLOYMENT, FactKind.LEAVING})
_FIRM_ENDS = re.compile(
    r"\b(?:bust|under|folded|clos\w+|shut|sold|bankrupt|laid|lays?|layoffs?|let|cut|cuts|"
    r"redundan\w+|made|moved|merged|fired)\b"
)
_GONE_BY_THEN = re.compile(
    r"\b(?:after (?:he|she|they|i)(?:'d| had)? (?:left|gone|moved|quit|went)|"
    r"(?:he|she|they|i)(?:'d| had) (?:\w+ ){0,2}(?:gone|left|moved on|quit|"
    r"been (?:gone|in|at|out))|"
    r"(?:he|she|they|i) (?:was|were) (?:long |well |already )?(?:gone|out of (?:there|it)|away)|"
    r"long gone|after (?:his|her|their|my) time|own choice|before (?:that|it|all that) )"
)
_NEXT = 70  # letters into the next sentence in which it may be said that they had gone
_FEWEST, _MORE = 3, 4
"""A candidate is a he where he is said so often at least, and so many times as often as she."""


class Said:
    """A source, asked sentence by sentence of whom it speaks; `pronoun`: the candidate's own."""

    def __init__(self, source: Source, own: frozenset[str], employers: str, pronoun: str) -> None:
        self.source, self.own, self.employers, self.pronoun = source, own, employers, pronoun
        self.low = source.text.lower()

    def sentence(self, fact: Fact) -> tuple[int, int]:
        """The bounds of the sentence a statement begins in."""
        start = max((at for at in self._starts if at <= fact.start), default=0)
        end = min((at for at in self._starts if at > fact.start), default=len(self.low))
        return start, max(end, fact.end)

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(m.end() for m in _SENTENCE.finditer(self.low))]

    @cached_property
    def of_client(self) -> bool:
        """Whether it is a note on a client."""
        if _BEGINS.match(self.low):
            return False
        return of_client(self.source.text, self.own, self.employers)

    def means_candidate(self, start: int, end: int) -> bool:
        """Whether a sentence has the candidate in it, by pronoun or by name."""
        pattern = {"he": _HE, "she": _SHE}.get(self.pronoun)
        low = self.low[start:end]
        if _TO_THEM.search(low):
            return True
        if pattern is not None and pattern.search(low):
            return True
        if pattern is None and (_HE.search(low) or _SHE.search(low) or _THEY.search(low)):
            return True
        words = re.findall(r"[^\W\d_]+", self.source.text[start:end])
        initials = {"".join(part[0] for part in self.own_parts).upper()} | {
            part[0].upper() for part in self.own_parts[:1]
        }
        return any(w.lower() in self.own for w in words) or any(w in initials for w in words)

    @property
    def own_parts(self) -> list[str]:
        """The parts of the candidate's name in alphabetical order."""
        return sorted(part for part in self.own if part)


Reason = Callable[[Said, Fact], bool]


def on_client(said: Said, fact: Fact) -> bool:
    """In a note on a client, a sentence that has no word of the candidate."""
    if said.source.kind is not SourceKind.NOTE or not said.of_client:
        return False
    return not said.means_candidate(*said.sentence(fact))


def required(said: Said, fact: Fact) -> bool:
    """What a job asks for: "3 yrs pref", "CST a must"."""
    if said.source.kind not in {SourceKind.NOTE, SourceKind.CALL}:
        return False
    start, end = said.sentence(fact)
    return is_required(said.low[start:end]) and not said.means_candidate(start, end)


def of_other_sex(said: Said, fact: Fact) -> bool:
    """She, where the candidate is a he everywhere else."""
    if said.pronoun not in {"he", "she"}:
        return False
    start, end = said.sentence(fact)
    low = said.low[start:end]
    mine, other = (_HE, _SHE) if said.pronoun == "he" else (_SHE, _HE)
    found = other.search(low)
    if found is None or found.start() > fact.start - start + _NEAR or mine.search(low):
        return False
    if _THEY.search(low):
        return False
    return said.source.kind is not SourceKind.EMAIL or not _OWN.search(low)


def of_somebody(said: Said, fact: Fact) -> bool:
    """What is said of somebody at a client: "their lead got an offer", "Supt there Malcolm's"."""
    start, end = said.sentence(fact)
    if fact.kind is FactKind.TITLE:  # whose title it is if not theirs, is said of them
        return False
    sentence, at, until = said.source.text[start:end], fact.start - start, fact.end - start
    told = said.source.kind is SourceKind.EMAIL
    return speaks_of_somebody(
        sentence, at, until, said.own, theirs=bool(said.pronoun), by_candidate=told
    )


def after_they_left(said: Said, fact: Fact) -> bool:
    """A firm's closing or cuts that came when they had gone: "went bust, years after she left"."""
    if fact.kind not in _OF_JOBS or not _FIRM_ENDS.search(said.low, fact.start, fact.end):
        return False
    _, end = said.sentence(fact)
    return _GONE_BY_THEN.search(said.low, fact.start, end + _NEXT) is not None


REASONS: tuple[Reason, ...] = (on_client, required, of_other_sex, of_somebody, after_they_left)
"""Each takes a statement out; kept while it takes away false alarms and no true ones."""


def firm(known: Known, reasons: Iterable[Reason] = REASONS) -> Known:
    """What is known without the statements of which one of the reasons makes one doubt."""
    own = frozenset(known.name.lower().replace(",", " ").replace(".", " ").split())
    pronoun = pronoun_of(known)
    employers = " ".join({f.employer.lower() for f in known.facts if f.employer})
    kept: list[Fact] = []
    for source_id, facts in groupby(known.facts, key=lambda fact: fact.source):
        source = next(s for s in known.sources if s.id == source_id)
        if source.kind is SourceKind.RESUME:
            kept += facts
            continue
        kept += _sure(source, tuple(facts), own, (employers, pronoun), tuple(reasons))
    return replace(known, facts=kept)


@lru_cache(maxsize=512)
def _sure(
    source: Source,
    facts: tuple[Fact, ...],
    own: frozenset[str],
    about: tuple[str, str],
    reasons: tuple[Reason, ...],
) -> list[Fact]:
    """The facts of one source that are not doubted; kept, for most do not change while one types.

    `own` their names, `about` the employers in one text and the pronoun.
    """
    said = Said(source, own, *about)
    return [
        fact
        for fact in facts
        if fact.holder is not Holder.CANDIDATE or not any(why(said, fact) for why in reasons)
    ]


def pronoun_of(known: Known) -> str:
    """ "he" or "she" as the candidate is spoken of in calls; "" where that is not plain."""
    low = "\n".join(s.text.lower() for s in known.sources if s.kind is SourceKind.CALL)
    he, she = len(_HE.findall(low)), len(_SHE.findall(low))
    if he >= max(_FEWEST, _MORE * she):
        return "he"
    return "she" if she >= max(_FEWEST, _MORE * he) else ""
