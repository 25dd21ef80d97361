"""Whether a title means the function that is wanted: a synonym does, a related one may.

Titles are laid out into a class, so that few classes stand for many ways of writing.
"""

import re
from functools import cache, lru_cache

from recruiter_desk.base.text import fold
from recruiter_desk.opportunities.matching.model import Is
from recruiter_desk.opportunities.matching.rules.plain import Opening, Person, Said, Verdict
from recruiter_desk.screening.lexicon import Phrases, words
from recruiter_desk.screening.reading.experience.named import lexicon
from recruiter_desk.screening.titles import LEVELS, clash, groups, laid_out

NAME = "Function"
HIGH = LEVELS.index("manager")
PEOPLE_OF_A_SKILL = ("technologist", "technician", "nurse", "developer", "engineer")
_WORD = re.compile(r"[^\W_]+")
_SMALL = frozenset({"of", "and", "the", "in", "at", "for", "i", "ii", "iii", "iv", "a", "an"})
_BETWEEN = "|"


@cache
def _phrases() -> tuple[Phrases, frozenset[str]]:
    said = words("titles")
    jobs = {fold(word): job for job, some in said["same"].items() for word in (*some, job)}
    level = (
        word for some in said["levels"].values() for phrase in some for word in phrase.split()
    )
    return Phrases(jobs), frozenset(map(fold, level))


@lru_cache(maxsize=16_384)
def class_of(title: str) -> str:
    """The class of a title: jobs, what narrows them, whether it leads people, O*NET groups."""
    low = re.sub(r"[\s/.,-]+", " ", fold(title)).strip()
    named = laid_out(low)
    jobs, skills = named.jobs, lexicon().skills.find(low)
    last = low.rpartition(" ")[2]
    for met in skills if not jobs else ():
        jobs |= laid_out(f"{met.means} {last}").jobs
    jobs = jobs or _led(low, {met.means for met in skills})
    rest = {met.means for met in skills} | _left(low, [(m.start, m.end) for m in skills])
    high = "m" if named.rank >= HIGH else ""
    found = groups(low) or groups(last) or frozenset[str]().union(*map(_groups_of, jobs))
    return _BETWEEN.join(("+".join(sorted(jobs)), "+".join(sorted(rest)), high, _joined(found)))


def _led(low: str, skills: set[str]) -> frozenset[str]:
    """The job of those led, where a title names what they do and a level alone: "MRI lead"."""
    phrases, levels = _phrases()
    kept = [word for word in low.split() if word not in levels | _SMALL]
    if not kept or len(kept) == len(low.split()):
        return frozenset()
    works = {" ".join(kept), *(skill.replace("/", " ") for skill in skills)}
    titles = [f"{one} {people}" for one in works for people in PEOPLE_OF_A_SKILL]
    whole = ((title, met) for title in titles for met in phrases.find(title))
    return frozenset(met.means for title, met in whole if met.end - met.start == len(title))


def _joined(found: frozenset[str]) -> str:
    return "+".join(sorted(found))


def _left(low: str, taken: list[tuple[int, int]]) -> set[str]:
    """The words of a title that neither its job, nor a skill, nor a level accounts for."""
    phrases, levels = _phrases()
    taken += [(met.start, met.end) for met in phrases.find(low)]
    return {
        m.group()
        for m in _WORD.finditer(low)
        if m.group() not in levels | _SMALL
        and not any(start <= m.start() < end for start, end in taken)
    }


@cache
def _groups_of(job: str) -> frozenset[str]:
    """The group most names of a job are in."""
    found = [
        group for name in (job, *words("titles")["same"].get(job, ())) for group in groups(name)
    ]
    return frozenset([max(sorted(set(found)), key=found.count)]) if found else frozenset()


@lru_cache(maxsize=65_536)
def same(wanted: str, had: str) -> Is:
    """Whether a class of titles is the wanted one: yes for synonyms, unknown for related ones."""
    (jobs, rest, high, group), (other_jobs, other_rest, other_high, other_group) = (
        [frozenset(filter(None, part.split("+"))) for part in one.split(_BETWEEN)]
        for one in (wanted, had)
    )
    if wanted == had:
        return "yes"
    if jobs & other_jobs or (not jobs and not other_jobs and rest == other_rest):
        narrowed = bool(rest and other_rest) and not rest & other_rest
        return "unknown" if narrowed or high != other_high else "yes"
    if any(clash(a, b) == "job" for a in jobs for b in other_jobs):
        return "no"
    return "unknown" if group & other_group or rest & other_rest else "no"


@lru_cache(maxsize=16_384)
def narrows_to(title: str) -> frozenset[str]:
    """The skills and words a title narrows its job to: "mri" of an MRI technologist."""
    return frozenset(filter(None, class_of(title).split(_BETWEEN)[1].split("+")))


def judge_function(person: Person, opening: Opening) -> Verdict:
    """By the card and the titles held now; one held before, or related, makes it unknown."""
    wanted = class_of(opening.wanted)
    card = same(wanted, class_of(person.function)) if person.function else None
    if card == "yes":
        return Verdict(NAME, "yes", _alike(person.function, opening.wanted, "on the card"))
    titles = person.all_of("title") if person.told else ()
    held = [(same(wanted, class_of(one.shown)), one) for one in titles]
    now = [one for is_, one in held if is_ == "yes" and _is_now(one)]
    if now:
        one = max(now, key=lambda said: said.at)
        return Verdict(NAME, "yes", _alike(one.shown, opening.wanted, ""), one)
    return _unsure(person, opening, card, held)


def _unsure(
    person: Person, opening: Opening, card: Is | None, held: list[tuple[Is, Said]]
) -> Verdict:
    if before := [one for is_, one in held if is_ == "yes"]:
        return Verdict(NAME, "unknown", "not the job now", max(before, key=lambda one: one.at))
    if card == "unknown":
        words_ = f"{person.function}, on the card: related to {opening.wanted}"
        return Verdict(NAME, "unknown", words_)
    if near := [one for is_, one in held if is_ == "unknown"]:
        return Verdict(NAME, "unknown", f"related to {opening.wanted}", near[-1])
    if card is None and not held:
        return Verdict(NAME, "unknown", "their function is not known yet: ask")
    if card is None:
        return Verdict(NAME, "no", "another function", held[-1][1])
    return Verdict(NAME, "no", f"{person.function}, on the card")


def _is_now(one: Said) -> bool:
    return one.value == "now"


@lru_cache(maxsize=4096)
def _alike(title: str, wanted: str, where: str) -> str:
    if fold(title) == fold(wanted):
        return f"{title}, {where}" if where else ""
    said = f"{title}, {where}" if where else title
    return f"{said}: the same job as {wanted}"
