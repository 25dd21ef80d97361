"""What this desk never records, in whatever words a header says it."""

import re

from recruiter_desk.exchange.layouts.headers import key_of

_NEVER = re.compile(
    r"birth|gender|ethnic|disab|handicap|veteran|racial|hispanic|geburt|geschlecht|nacimiento"
    r"|naissance|sexual|social ?security|soc ?sec|social insurance|\bssn|\bitin\b"
    r"|\b(?:dob|d o b|born|sex|sexo|sexe|race|eeoc?|age|military status)\b"
    r"|\b(?:government|national|tax|taxpayer) (?:id|insurance|identification)\b"
    r"|^ss(?: (?:no|number|num))?$|^social$"
)
"""Birth date, gender, ethnicity, disability, veteran status and the social security number: what
an employer in the US may not go by (Title VII, ADA, ADEA, VEVRAA), and what a thief wants."""


def is_never(header: str) -> bool:
    """Whether a column of that header is left out, wherever a map sends it."""
    return bool(_NEVER.search(key_of(header)))
