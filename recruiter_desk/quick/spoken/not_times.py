"""Words that look like a time and are none: shifts, spans of years, days gone by, numbers."""

import re

from recruiter_desk.quick.spoken.pieces import FLAGS, MONTH, WEEKDAY

BLANK = "\x00"
PLAIN = str.maketrans("\u2013\u2014\u2018\u2019\u00a0", "--'' ")
NOT_TIMES = re.compile(
    rf"""
    \b{WEEKDAY}\s*(?:[-/&]|to|thru|through)\s*{WEEKDAY}\b(?:\s*/\s*{WEEKDAY}\b)*
    | \bm\s*-\s*f\b(?:\s+\d+\s*(?:-|to)\s*\d+)?
    | \b(?:until|till|til|since)\b(?:\s+after)?
      (?:\s+(?!(?:call|ring|after|then|and|but|try|will)\b)[^\s,;.]+){{1,3}}
    | \b(?:last|every|each|previous|alternate)\s+\w+
    | \bpast\s+(?:few\s+)?(?:day|week|month|year|{WEEKDAY})s?\b
    | \b(?:talked|spoke|called|rang|met|texted|emailed|saw)\s+
      (?:(?!(?:will|to|call|ring|wants|asked)\b)\w+\s+){{0,2}}
      (?:today|tonight|this\s+\w+|(?:at|around)\s+\S+(?:\s+[ap]m)?)
    | \byesterday(?:\s+(?:at|after|around)\s+\S+|\s+\w+)?
    | \b\w+\s+(?:\w+\s+)?(?:min|minute|hour|hr|day|week|wk|month|year)s?\s+ago\b
    | \b(?:mwf|weekdays?|weekends|any\s?day|most\s+days|mornings|afternoons|evenings|nights)\b
      (?:\s+(?:after|before|at)\s+\S+)?
    | \b\d+\s*/\s*7\b | \b\d+\s*x\s*\d+\b
    | \b\w+\s+days?\s+(?:a|per|each)\s+week\b
    | \b(?:19|20)\d\d\s*-\s*(?!\d\d-\d\d\b)\S+
    | \b(?:good|black|cyber|fat|ash)\s+{WEEKDAY}\b | \bsun\s+(?:city|valley|belt|prairie|lakes)\b
    | \+?\(?\d{{3}}\)?[\s.-]?\d{{3}}[\s.-]\d{{4}}\b
    | \b(?:\w+\s+)?(?:[ap]m|day|night|evening|morning|afternoon|noon|midnight|weekend|hour)
      [\s-]+(?:shift|start)s?\b | \bone\s+(?:weekend|{WEEKDAY})\b
    | \b(?:sooner\s+or|see\s+you|or)\s+later\b
    | \b{MONTH}\.?\s+(?:of\s+)?(?:19|20)\d\d\b
    | \b\w+\s+(?:day|week|month)s?'?\s+notice\b
    | \b(?:not|wasn'?t|isn'?t)\s+(?:in|at)\s+\S+
    """,
    FLAGS,
)


def without_lookalikes(text: str) -> str:
    """The text with such words blanked out, as long as before, so that places still fit.

    Odd dashes, quotes and blanks become plain ones.
    """
    return NOT_TIMES.sub(lambda found: BLANK * len(found[0]), text.translate(PLAIN))
