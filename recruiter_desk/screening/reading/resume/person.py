"""Whose resume it is: the name of its first lines, e-mail addresses, telephone numbers."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from recruiter_desk.base.text.credentials import take_credentials
from recruiter_desk.screening.reading.resume.headings import heading
from recruiter_desk.screening.reading.resume.kinds import EMPLOYER, PLACE, TITLE, kind_of
from recruiter_desk.screening.reading.resume.lines import Line
from recruiter_desk.screening.reading.when import moments, periods

_EMAIL = re.compile(
    r"[A-Za-z0-9][\w.+'-]{0,63}@[A-Za-z0-9](?:[\w-]{0,62}\.)+[A-Za-z]{2,24}(?![\w@])"
)
_PHONE = re.compile(
    r"(?<![\w/@.,$£€%-])(?:\+ ?|00)?\(?\d(?:(?:[-./()]{1,2} ?|  ?\(|  ?[-./] ?|"
    r" )?\d){6,14}(?![\w%@])"
)
_TITLE_LINE = re.compile(
    r"(?:curriculum\s+vitae|resume|résumé|cv|lebenslauf|bewerbung|vita|bio-?data|"
    r"currículum(?: vitae)?|"
    r"personal (?:details|information)|contact(?: (?:information|details))?|profile|name|"
    r"page \d.*|confidential)\b[\s:,-]*(?:of\s+)?",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"^\W*(?:full\s+)?(?:name|nom|nombre|nome|naam|navn|"
    r"namn)\s*[:-]+\s*(.{3,60})$",
    re.IGNORECASE | re.MULTILINE,
)
_PARTS = re.compile(r"\s*[|•·\t/;]\s*|\s{3,}|\s-\s|:\s")
_NAME_WORD = re.compile(r"[^\W\d_][^\W\d_'.-]*(?:[''.-][^\W\d_]+)*\.?")
_LETTERS = re.compile(
    r"(?:[A-Z]{2,8}(?:[-/][A-Z]{1,6})+|RGN|RMN|RSCN|RNLD|EN|ACCA|FCCA|ACA|FCA|CIMA|ACMA|CGMA|CPA|"
    r"CMA|CFA|PE|EIT|PMP|"
    r"CISSP|SHRM|PHR|SPHR|BCPS|MRCP|FRCS|MRICS|MCIPS|MCIPD|CIPD|CENG|IENG|MENG|BENG|MSC|BSC|"
    r"MPHIL|LLB|LLM|ESQ|MBBS|"
    r"DPT|OTR|SLP|COTA|PTA|CST|CCRN|CEN|TNCC|LCSW|LMSW|NP|PA|AGACNP|FNP|RDH|DDS|DMD|DVM|RVT|CSCS|"
    r"CPCU|CSM|ITIL|"
    r"Dipl\.-?\w*\.?|M\.?A\.?|B\.?A\.?|M\.?Sc\.?|B\.?Sc\.?|Ph\.?D\.?|MEng|BEng|CEng|IEng|LLB|LLM|"
    r"Esq\.?)"
)
_SMALL = frozenset(
    ("de", "da", "do", "dos", "das", "del", "della", "di", "van", "von", "der", "den", "la", "le",
     "bin", "al", "el", "y", "e", "ter", "ten", "zu", "af", "ibn", "st")
)  # fmt: skip
_NOT_A_NAME = frozenset(
    ("street", "road", "avenue", "email", "phone", "mobile", "address", "linkedin", "github",
     "apt", "objective", "summary", "experience", "education", "skills", "page", "http", "www",
     "tel", "resume", "curriculum", "vitae", "contact", "profile", "university", "college",
     "new", "home", "cell", "dob", "nationality", "indeed", "location", "portfolio", "website",
     "senior", "junior", "certified", "registered", "professional", "project", "looking",
     "seeking", "and", "with", "willing", "relocate", "anywhere", "sponsorship", "authorized",
     "work", "the", "for", "of", "in", "to")
)  # fmt: skip


def name_of(lines: Sequence[Line], text: str, emails: Sequence[str]) -> str:
    """The name as written but for the letters behind it; "" where none was found."""
    best, most = "", 0.0
    for said, rank in _named(lines, text):
        shown = _as_name(said)
        if shown:
            score = rank + _like_email(shown, emails)
            if score > most:
                best, most = shown, score
    return best


def _named(lines: Sequence[Line], text: str) -> Iterator[tuple[str, float]]:
    """What may be a name, with how likely its place is."""
    if m := _LABEL.search(text[:3000]):
        yield m[1], 3.5
    for line in lines[:12]:
        said = line.text[line.bullet :] if line.bullet else line.text
        said = _TITLE_LINE.sub("", said, count=1) if _TITLE_LINE.match(said) else said
        said = _unspaced(said)
        place = max(0.2, 3.0 - 0.35 * line.number)
        if heading(line) and line.number:
            place *= 0.5
        parts = [p for p in _PARTS.split(said) if p]
        for n, part in enumerate(parts):
            yield part, place - (0.3 * n if len(parts) > 1 else 0.0)
    for line in lines[-4:]:
        yield line.text, 0.1


def _as_name(said: str) -> str:
    """The name in these words, without letters and brackets; "" where they are none."""
    said = re.sub(r"\([^)]*\)|\"[^\"]*\"", " ", said) if not said.startswith("(") else said
    said = re.sub(
        r"\s+",
        " ",
        re.sub(
            r"^(?:dr|mr|mrs|ms|miss|"
            r"prof)\.?\s+",
            "",
            said.strip(),
            flags=re.IGNORECASE,
        ),
    )
    if not said or len(said) > 60 or "@" in said:
        return ""
    said = _unspaced(said)
    shown = take_credentials(said)[0].strip(" ,.-")
    shown = (
        re.sub(r",\s*(?:[A-Z][A-Za-z.()/-]{0,9}(?:,\s*|\s+|$)){1,8}$", "", shown)
        if "," in shown
        else shown
    )
    words = shown.replace(",", " ").split()
    while len(words) > 2 and (_LETTERS.fullmatch(words[-1]) or _is_letters(words)):
        words.pop()
        shown = shown[: shown.rindex(words[-1]) + len(words[-1])]
    if not 2 <= len(words) <= 5 or re.search(r"\d", shown):
        return ""
    if not all(_NAME_WORD.fullmatch(w) for w in words):
        return ""
    lows = [w.lower().strip(".") for w in words]
    if any(w in _NOT_A_NAME for w in lows):
        return ""
    if not _is_capital(words):
        return ""
    return "" if kind_of(shown) in {TITLE, EMPLOYER, PLACE} else shown


def _is_capital(words: Sequence[str]) -> bool:
    """Whether words are set as a name: in capitals, in small letters, or "Anna meyer"."""
    small = [w for w in words if w[0].islower() and w not in _SMALL]
    return not small or len(small) == len(words) or (words[0] not in small and len(words) <= 3)


def _is_letters(words: Sequence[str]) -> bool:
    """Whether the last word is letters by its look: "MICE" behind a name in small letters."""
    small = any(w.islower() or w[1:].islower() for w in words[:2] if len(w) > 1)
    return (
        small
        and re.fullmatch(
            r"(?:[A-Z]{2,}[a-z]?|[A-Z][a-z][A-Z]|[A-Z]\.?T\.?)[A-Za-z]{0,2}", words[-1]
        )
        is not None
    )


def _unspaced(said: str) -> str:
    """ "J A N E   D O E" is "JANE DOE"."""
    if (
        re.fullmatch(r"(?:[^\W\d_]\.? )+[^\W\d_]\.?(?:  +(?:[^\W\d_] )+[^\W\d_])*", said)
        and len(said) > 5
    ):
        return " ".join(part.replace(" ", "") for part in re.split(r"  +", said))
    return said


def _like_email(shown: str, emails: Sequence[str]) -> float:
    parts = [p.lower() for p in re.findall(r"[^\W\d_]{3,}", shown)]
    local = " ".join(e.split("@")[0].lower() for e in emails)
    return 1.2 * sum(1 for p in parts if p in local or p[:5] in local) if local else 0.0


def emails_of(text: str) -> tuple[str, ...]:
    """The e-mail addresses of a text, in order, each once."""
    found = {m.group().strip("'.-").lower(): m.group().strip("'.-") for m in _EMAIL.finditer(text)}
    return tuple(found.values())


def phones_of(text: str, low: str, said: date) -> tuple[str, ...]:
    """The telephone numbers as written, in order, each once; no date is one."""
    dated = [(p.start, p.end) for p in periods(low, said, resume=True)]
    dated += [(m.start, m.end) for m in moments(low, said, resume=True)]
    found: dict[str, str] = {}
    for m in _PHONE.finditer(text):
        raw = m.group().strip(" -./")
        digits = re.sub(r"\D", "", raw)
        if any(a < m.end() and m.start() < b for a, b in dated) or not _is_phone(
            raw, digits, low, m
        ):
            continue
        found.setdefault(digits[-9:], raw)
    return tuple(found.values())


def _is_phone(raw: str, digits: str, low: str, m: re.Match[str]) -> bool:
    if not 7 <= len(digits) <= 15 or len(re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", raw)) > 1:
        return False
    before = low[max(0, m.start() - 24) : m.start()]
    told = bool(
        re.search(
            r"(?:tel|phone|mob|cell|mobile|contact|call|fax|handy|gsm|ph|whatsapp|no|\bm|\bt|\bp|"
            r"\bh|\bc)\W{0,6}$",
            before,
        )
    )
    if (
        re.search(
            r"(?:licen[cs]e|registration|reg\.?|pin|id|npi|cert\w*|no|ssn|isbn|patent|passport|"
            r"account|gpa)[\s#.:]*$",
            before,
        )
        and not told
    ):
        return False
    if raw.startswith("(") and ")" not in raw:
        return False
    if raw.startswith(("+", "00", "(")) and len(digits) >= 8:
        return True
    if len(digits) in {10, 11}:
        return True
    return told or (len(digits) == 12 and digits.startswith(("91", "44", "49")))
