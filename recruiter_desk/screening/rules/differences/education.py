"""Degrees: finished and not, and the same degree of another level, field, school or year."""

from collections.abc import Iterator, Sequence
from functools import cache

from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.model import Difference, Fact, FactKind, Known, SourceKind
from recruiter_desk.screening.rules.pairs import adjacent, in_time

SHORT = 400
"""Days within which a degree in progress is not expected to have been finished before."""
BASIC = frozenset({"bachelor", "associate"})
"""Levels that "has a degree" can mean."""
BELOW = frozenset({"secondary", "hnd", "vocational", "pg", "other"})


def differ(known: Known) -> Iterator[Difference]:
    """Statements of degrees that cannot both be true; at most two."""
    facts = in_time(known.of(FactKind.EDUCATION), known)
    witness = _Witness(known, facts)
    for first, second in _pairs(facts, known, witness):
        yield _difference(known, witness, first, second)


def _pairs(facts: Sequence[Fact], known: Known, witness: "_Witness") -> list[tuple[Fact, Fact]]:
    """Statements of two sources that clash; of one source only where no two do."""

    def apart(first: Fact, second: Fact) -> bool:
        return first.source != second.source and witness.clash(first, second)

    return adjacent(facts, known, apart) or adjacent(facts, known, witness.clash)


class _Witness:
    """What each source says of degrees, and which statements cannot both be true."""

    def __init__(self, known: Known, facts: Sequence[Fact]) -> None:
        self._days = {source.id: source.at.date() for source in known.sources}
        self._texts = {source.id: source.text for source in known.sources}
        self._resumes = {s.id for s in known.sources if s.kind is SourceKind.RESUME}
        self._of: dict[str, list[Fact]] = {}
        for fact in facts:
            self._of.setdefault(fact.source, []).append(fact)

    def clash(self, first: Fact, second: Fact) -> bool:
        """Whether the two, the first said before, cannot both be true."""
        return bool(self.why(first, second))

    def why(self, first: Fact, second: Fact) -> str:
        """In what they differ; "" where they need not."""
        if first.source == second.source and (
            first.start == second.start or first.source in self._resumes
        ):
            return ""
        if not self._is_same_degree(first, second):
            return self._other_level(first, second)
        if first.value == second.value == "finished":
            return "" if first.source == second.source else self._parts(first, second)
        if {first.value, second.value} <= {"unfinished", "never", "progress"}:
            return ""
        return self._ended(first, second)

    def _is_same_degree(self, first: Fact, second: Fact) -> bool:
        levels = {first.about, second.about}
        if len(levels) == 1:
            return not _speak_of_two(first, second)
        if "degree" not in levels:
            return False
        plain, named = (first, second) if first.about == "degree" else (second, first)
        if named.about in BELOW or (plain.value == "finished" and named.about not in BASIC):
            return False
        if plain.value == "never":
            return named.about != "associate" or not self._is_on_the_way(plain, named)
        return _is_of_its_school(plain, named) and self._is_the_one(plain, named)

    def _is_on_the_way(self, plain: Fact, named: Fact) -> bool:
        """Whether either source tells of a bachelor's not done yet, which "no degree" means."""
        said = [*self._of[plain.source], *self._of[named.source]]
        return any(f.about == "bachelor" and f.value in {"unfinished", "progress"} for f in said)

    def _is_the_one(self, plain: Fact, named: Fact) -> bool:
        """Whether "the degree" can only be that one of those its source names."""
        others = [f for f in self._of[named.source] if f.about not in BELOW and f is not named]
        if plain.value == "finished":
            return not any(_fits(plain, other) for other in others)
        return not any(f.value in {"unfinished", "progress"} for f in others)

    def _ended(self, first: Fact, second: Fact) -> str:
        """Finished against not finished, with the time between in mind."""
        if first.detail("mention") or second.detail("mention"):
            return ""
        if first.value == "finished":
            if second.value == "progress" and _is_other_degree(first, second):
                return ""
            return "finished or not"
        if first.value == "progress" and first.source != second.source:
            said = second.detail("year")
            before = bool(said) and int(said) < self._days[first.source].year
            return "when finished" if before else ""
        if second.detail("change"):
            return ""
        days = (self._days[second.source] - self._days[first.source]).days
        return "finished or not" if days <= SHORT or self._is_before(second, first) else ""

    def _is_before(self, finished: Fact, told: Fact) -> bool:
        """Whether it is said to have been finished before the year it was told not to be."""
        year = finished.detail("year")
        own = finished.source == told.source
        return bool(year) and not own and int(year) < self._days[told.source].year

    def _parts(self, first: Fact, second: Fact) -> str:
        for name, differs in (
            ("field", _fields_differ),
            ("school", _schools_differ),
            ("year", _years_differ),
        ):
            one, other = first.detail(name), second.detail(name)
            if not one or not other or not differs(one, other):
                continue
            if name == "school" and (self._names(first, other) or self._names(second, one)):
                continue
            if not self._fits_another(first, second, name):
                return name
        return ""

    def _names(self, fact: Fact, school: str) -> bool:
        """Whether the words of a fact name that school or its town too."""
        said = self._texts[fact.source][fact.start : fact.end + 60].lower()
        content = _content(school)
        return bool(content) and all(word in said for word in content)

    def _fits_another(self, first: Fact, second: Fact, name: str) -> bool:
        """Whether another degree in either source fits what is said."""
        differs = {"field": _fields_differ, "school": _schools_differ, "year": _years_differ}[name]
        for one, other in ((first, second), (second, first)):
            for fact in self._of[one.source]:
                same = fact.about == other.about or "degree" in {fact.about, other.about}
                told = same and fact.detail(name) and fact.value == "finished"
                if fact is not one and told and not differs(fact.detail(name), other.detail(name)):
                    return True
        return bool(second.detail("more"))

    def _other_level(self, first: Fact, second: Fact) -> str:
        """The same school and field or year under another level, with no such level beside it."""
        if first.source == second.source or {first.value, second.value} != {"finished"}:
            return ""
        if "degree" in {first.about, second.about} or BELOW & {first.about, second.about}:
            return ""
        if any(f.about == second.about for f in self._of[first.source]):
            return ""
        if any(f.about == first.about for f in self._of[second.source]):
            return ""
        year = first.detail("year") and first.detail("year") == second.detail("year")
        school = _alike(first.detail("school"), second.detail("school"))
        field = bool(first.detail("field")) and not _fields_differ(
            first.detail("field"), second.detail("field") or "?"
        )
        undated = not (first.detail("year") and second.detail("year"))
        return "level" if (year and (school or field)) or (school and field and undated) else ""


def _is_of_its_school(plain: Fact, named: Fact) -> bool:
    """Whether studies left can be those of a degree: their school, where they tell no more."""
    one, other = plain.detail("school"), named.detail("school")
    if plain.detail("loose"):
        return _alike(one, other)
    return plain.value == "finished" or not (one and other) or _alike(one, other)


def _speak_of_two(first: Fact, second: Fact) -> bool:
    return (
        False
        if first.value != "finished" or second.value != "never"
        else _is_other_degree(first, second)
    )


def _is_other_degree(first: Fact, second: Fact) -> bool:
    """Whether their fields or schools say that these are two degrees of one level."""
    one, other = first.detail("field"), second.detail("field")
    return bool(one and other and _fields_differ(one, other))


def _fits(plain: Fact, named: Fact) -> bool:
    pairs = (("field", _fields_differ), ("school", _schools_differ), ("year", _years_differ))
    return not any(
        plain.detail(name)
        and named.detail(name)
        and differs(plain.detail(name), named.detail(name))
        for name, differs in pairs
    )


@cache
def _near() -> frozenset[frozenset[str]]:
    said = words("degrees")
    pairs = {frozenset((a, b)) for group in said["near"]["groups"] for a in group for b in group}
    return frozenset(
        pairs | {frozenset((a, b)) for a, covered in said["covers"].items() for b in covered}
    )


def _fields_differ(one: str, other: str) -> bool:
    """Whether two fields cannot be the same degree's; unknown ones never do."""
    known = words("degrees")["field"]
    pairs = [(a, b) for a in one.split("+") for b in other.split("+")]
    return not any(
        a == b or frozenset((a, b)) in _near() or a not in known or b not in known
        for a, b in pairs
    )


def _years_differ(one: str, other: str) -> bool:
    return abs(int(one) - int(other)) >= 2


def _schools_differ(one: str, other: str) -> bool:
    return not _alike(one, other)


def _alike(one: str, other: str) -> bool:
    """Whether two names of schools may be one: all words of the shorter, or its initials."""
    if not one or not other:
        return False
    a, b = _content(one), _content(other)
    if not a or not b:
        return True
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    if all(any(_begins(w, v) for v in long) for w in short):
        return True
    return _is_short_for(one, other) or _is_short_for(other, one)


def _content(name: str) -> list[str]:
    towns = words("degrees")["schools"]["as"]
    parts = (part.strip(".,'&-") for part in name.replace("-", " ").replace("/", " ").split())
    kept = [towns.get(w, w) for w in parts if w and w not in words("degrees")["schools"]["empty"]]
    return [w for w in kept if w not in {"technical", "applied"}] or kept


def _begins(one: str, other: str) -> bool:
    return one == other or (
        min(len(one), len(other)) >= 3 and (one.startswith(other) or other.startswith(one))
    )


def _is_short_for(short: str, long: str) -> bool:
    """ "osu" for "ohio state university", "uc davis" for "university of california, davis"."""
    first = short.split(maxsplit=1)[0].strip(".")
    parts = [
        w
        for w in long.replace(",", " ").replace("-", " ").split()
        if w not in {"of", "the", "at", "and", "in"}
    ]
    initials = "".join(w[0] for w in parts if w)
    whole = "".join(w[0] for w in long.replace(",", " ").split())
    if len(first) >= 2 and long.replace(" ", "").startswith(short.replace(" ", "")):
        return True
    return len(first) >= 2 and (
        initials.startswith(first) or whole.startswith(first) or first in initials
    )


_HOW = {
    "finished": "finished",
    "unfinished": "not finished",
    "progress": "in progress",
    "never": "none",
}


def _difference(known: Known, witness: _Witness, first: Fact, second: Fact) -> Difference:
    level = first.about if first.about != "degree" else second.about
    name = {"mba": "MBA", "doctorate": "doctorate"}.get(
        level, "degree" if level == "degree" else f"{level} degree"
    )
    tells = [
        f"{fact.shown} ({known.source(fact).at:%Y-%m-%d}: “{' '.join(known.quote(fact).split())}”)"
        for fact in (first, second)
    ]
    why = f"Education, {witness.why(first, second)}: {tells[0]}, and {tells[1]}."
    ask = f"Which degree was it ({name}), where, in which field and year, and was it awarded?"
    return Difference("education", name, first, second, why, ask)
