"""Whose a number of years is, and whether it is experience at all."""

import re

from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.experience.about import About
from recruiter_desk.screening.reading.experience.named import lexicon
from recruiter_desk.screening.reading.experience.said import sought_for, word_set
from recruiter_desk.screening.reading.named import given_names
from recruiter_desk.screening.reading.quantities import Found
from recruiter_desk.screening.reading.text import Text

_REFUSED_BEFORE = sought_for("lengths", "refused_before")
_REFUSED_IN_CLAUSE = sought_for("lengths", "refused_in_clause")
_REFUSED_AFTER = sought_for("lengths", "refused_after")
_SOMEONE = sought_for("lengths", "someone")
_NAME_HAS = sought_for("lengths", "name_has")
_ANOTHER = sought_for("lengths", "another")
_SELF_AGAIN = sought_for("lengths", "self_again")
_FIRM_HAS = sought_for("lengths", "firm_has")
_POST = sought_for("lengths", "post")
_SUBJECT = sought_for("lengths", "subject")
_ORDER = re.compile(r"(?P<first>[A-Z][\w&'-]+)[^:.;\n]{0,40}:\s*(?:[^:.;\n]*,)?\s*$")
_LABELS = word_set("lengths", "labels")
_OF_SELF = re.compile(r"\W*(?:also )?[a-z][\w'-]+ (?:re|on|about) (?:him|her|my)?self\b")
_THEMSELVES = re.compile(r"[^.;]{0,30}\b(?:him|her|my)self\b")


def refused(low: str, found: Found, clause: Clause) -> bool:
    """Whether a length of time is of something else: an age, a contract, a need."""
    before = low[clause.start : found.start]
    if _REFUSED_BEFORE.search(before) and not re.search(r"experience in\s*$", before):
        return True
    if _REFUSED_AFTER.match(low, found.end):
        return True
    return _REFUSED_IN_CLAUSE.search(low, clause.start, clause.end) is not None


def of_another(text: Text, found: Found, clause: Clause) -> bool:
    """Whether they are somebody else's: "(manager Yusuf, 20 years", "20 years herself"."""
    if _THEMSELVES.match(text.low, found.end, clause.end):
        return True
    if is_of_another(text, clause, found.start):
        return True
    before = text.low[clause.start : found.start]
    if _POST.search(before) or _SUBJECT.search(before):
        return True
    said = text.text[clause.start : found.start]
    if found.amount.high is None and (m := _ORDER.match(said)):
        return _is_an_order(text, m["first"].lower())
    if _has_named(text, said):
        return True
    someone = _SOMEONE.search(text.text[max(0, found.start - 90) : found.start])
    return someone is not None and _is_not_them(text, someone["name"])


def is_of_another(text: Text, clause: Clause, at: int) -> bool:
    """Whether somebody else is the subject of the clause up to a place: "her old boss, Jim, …"."""
    before = text.low[clause.start : at]
    if _OF_SELF.match(before) and not _names_them(text, before):
        return True
    if not _ANOTHER.match(before):
        return False
    return _SELF_AGAIN.search(before) is None and not _names_them(text, before)


def _names_them(text: Text, said: str) -> bool:
    first = text.person.lower().split(" ", 1)[0]
    return bool(first) and re.search(rf"\b{re.escape(first)}\b", said) is not None


def _is_not_them(text: Text, name: str) -> bool:
    return name.lower() not in text.person.lower()


def _is_an_order(text: Text, first: str) -> bool:
    """Whether "Northbay (Gail): 3+ years" says what a client asks for."""
    known = bool(lexicon().both.find(first)) or first in _LABELS
    return not known and first not in text.person.lower().split()


def _has_named(text: Text, said: str) -> bool:
    """Whether a name has them: "the tech there, Sonia, has"."""
    firm = _FIRM_HAS.match(said)
    if firm is not None and not _may_be_them(text, firm["name"].lower()):
        return True
    m = _NAME_HAS.search(said)
    if m is None or not _is_not_them(text, m["name"]):
        return False
    aside = said[max(0, m.start() - 2) : m.start()] == ", " and "," in m.group()
    return aside or m["name"].lower() in given_names()


def _may_be_them(text: Text, name: str) -> bool:
    """Whether the subject of a clause is the candidate, or no name at all."""
    known = name in _LABELS or name in given_names() or bool(lexicon().both.find(name))
    return known or name in text.person.lower() or name in _PRONOUNS


_PRONOUNS = frozenset(
    {"he", "she", "they", "i", "who", "it", "we", "that", "this", "also", "only", "still", "first"}
)


def is_a_firm(text: Text, named: About) -> bool:
    """Whether "5 years with Mercy" names an employer: a capital, and "with" or "at" before it."""
    link = text.low[max(0, named.start - 8) : named.start]
    first = text.text[named.start : named.end]
    if named.name not in lexicon().names and re.search(r"\bin\s+$", link):
        return first[:1].isupper() and not first.isupper()
    if not re.search(r"\b(?:with|for|at)\s+(?:the\s+)?$", link) or named.name in lexicon().names:
        return False
    return bool(
        re.search(r"\b(?:been|stayed|spent)\b", text.low[max(0, named.start - 40) : named.start])
    )
