"""Parts of a day as people say them: in the morning, tonight, end of day, at lunch.

The hours are a working day's: the morning ends at 12, the afternoon at 17, the evening at 21,
which is also where the courtesy hours for calls end.
"""

import re
from collections.abc import Iterator

from recruiter_desk.quick.spoken.pieces import FLAGS, WEEKDAY, Part, Piece

PARTS = {
    "morning": Part(8, 12, "am"),
    "am": Part(8, 12, "am"),
    "afternoon": Part(17, 17, "pm"),
    "pm": Part(17, 17, "pm"),
    "evening": Part(21, 21, "pm"),
    "night": Part(21, 21, "pm"),
}
FIRST = Part(8, 9, "am")
END = Part(17, 17, "pm")
LUNCH = Part(12, 13, "pm")
DAY_PART = r"(?:morning|afternoon|evening|night)"
WORDS = re.compile(
    rf"""\b(?:
      (?P<first>first\s+thing(?:\s+in\s+the\s+morning|\s+(?:am|morning)
        |(?=\s*(?:$|[,.;]|tomorrow|tmrw|on\b|next\b|{WEEKDAY}\b))))
    | (?P<end>(?:the\s+)?(?:end|close)\s+of\s+(?:the\s+)?(?:business\s+|work(?:ing)?\s+)?day
      |(?:end|close)\s+of\s+business|eod|cob)
    | (?P<tonight>tonight|tonite)
    | (?P<this>this\s+(?P<thispart>{DAY_PART}))
    | (?P<inthe>in\s+the\s+(?:early\s+|late\s+)?(?P<inpart>{DAY_PART}))
    | (?P<lunch>(?:at|over|during|on\s+(?:my|her|his|their))\s+lunch(?:time|\s+break|\s+hour)?)
    | (?P<after>(?:early\s+|late\s+)?(?P<daypart>{DAY_PART}|am|pm))
    )\b(?![-/])""",
    FLAGS,
)


def part_words(text: str) -> Iterator[Piece]:
    """Every part of a day in the text; a bare "morning" or "pm" counts only after a day."""
    for found in WORDS.finditer(text):
        part, alone = _part(found), found["after"] is not None
        yield Piece("part", *found.span(), part, weak=bool(found["lunch"]), after_day=alone)


def _part(found: re.Match[str]) -> Part:
    if found["first"]:
        return FIRST
    if found["end"]:
        return END
    if found["lunch"]:
        return LUNCH
    if found["tonight"]:
        return Part(21, 21, "pm", today=True)
    word = (found["thispart"] or found["inpart"] or found["daypart"]).lower()
    part = PARTS[word]
    return Part(part.until, part.ends, part.half, today=True) if found["this"] else part
