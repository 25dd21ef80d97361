"""What stands like a job in a resume and is none: a degree, a break, the same employer again."""

import re

from recruiter_desk.screening.reading.resume.heads import Head
from recruiter_desk.screening.reading.resume.kinds import TITLE, kind_of

_SAME = re.compile(
    r"\(?(?:the )?same(?: (?:trust|employer|company|hospital|firm|place|clinic|facility))?\)?",
    re.IGNORECASE,
)
_DEGREE = re.compile(
    r"\b(?:bachelor\w*|masters?(?: of| in)|b\.?sc|m\.?sc|b\.s\.?|m\.s\.?|b\.a\.?|m\.a\.?|b\.?eng|"
    r"m\.?eng"
    r"|(?:bs|ba|ma|ms|as) (?=[a-z]+$)|b\.?tech|m\.?tech|diplom\w*|degree|certificate|a\.?a\.?s|"
    r"ph\.?d"
    r"|mba|hsc|ssc|gcses?|a[- ]levels?|abitur|baccalauréat|laurea|grado|coursework)\b",
    re.IGNORECASE,
)
_SCHOOL = re.compile(
    r"\b(?:college|university|universit\w+|school|institute|academy|hochschule\w*|école|"
    r"politechnika)\b",
    re.IGNORECASE,
)
_DEGREE_OF = re.compile(
    r"(?:bachelor|master|associate|doctor)'?s? (?:of|in) (?:applied |fine |general )?(?:arts?|"
    r"sciences?|engineering|business|education|nursing|law|laws|commerce|philosophy|technology|"
    r"accountancy|music|theology|public|social|health|medicine)\b|(?:b\.?s\.?|b\.?a\.?|m\.?s\.?|"
    r"a\.?a\.?s?\.?|bsc|msc|beng|meng|bfa|bba|mba)(?: in)? [A-Z]",
    re.IGNORECASE,
)
_BREAK = re.compile(
    r"(?:career (?:break|gap|pause)|between (?:roles|jobs|positions)|sabbatical|unemployed|"
    r"(?:parental|maternity|paternity|family|medical|study) leave|travel(?:l?ing)?$|gap year|"
    r"job search\w*|elternzeit|congé|stay[- ]at[- ]home|seeking|not working|raising)\b",
    re.IGNORECASE,
)


def is_same(employer: str) -> bool:
    """Whether it only says that the employer is the one before: "same trust"."""
    return _SAME.fullmatch(employer) is not None


def is_no_job(head: Head, words: str) -> bool:
    """Whether a head with these words in small letters tells of no job."""
    said = head.title or head.employer
    if _DEGREE_OF.match(said):
        return True
    if _BREAK.match(said) or _BREAK.match(head.employer):
        return True
    if kind_of(head.title) == TITLE:
        return False
    return bool(_DEGREE.search(said) or (_SCHOOL.search(head.employer) and _DEGREE.search(words)))
