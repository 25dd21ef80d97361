"""Whose move it is that a clause tells of: the candidate's, the family's or somebody else's."""

import re

from recruiter_desk.screening.model import Holder
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.text import Text

FAMILY = re.compile(r"\b(?:wife|husband|partner|missus|fianc[ée]e?|spouse|family|kids)\b")
KIN = re.compile(
    r"(?:(?:la|le|el|il|lo|die|der|de|seine?|ihre?|sa|son|ses|su|sus|sua|suo|zijn|haar|"
    r"jego|jej|hans|hennes) )?(?:schwester|"
    r"bruder|mutter|vater|eltern|freund|freundin|sohn|tochter|chefin|kollegin|kollege|sœur|frère|"
    r"mère|père|fils|fille|hermana|hermano|madre|padre|hija|hijo|sorella|fratello|zus|broer|"
    r"moeder|vader|zoon|siostra|matka|ojciec|søster|bror|mor|far|syster)\b|"
    r"[mfbs]-?i-?l\b|chef (?:wohnt|zieht|lebt)|(?:die |seine |ihre )?(?:firma|klinik|kanzlei)\b|"
    r"(?:sa |la |l')?(?:société|entreprise|empresa|azienda|ditta)\b"
)
_THEIR_SIDE = re.compile(r"\b(?:client|company|firm|office|hospital|they|we|site|plant|team)\b")
_FOR_IT = re.compile(
    r"\b(?:all in|on board|up for|sold|all for|keen|ready|packed|on side|excited|can't wait|"
    r"agrees|"
    r"agreed|happy|wants? (?:to|it)|won't hear|against|refuses|hates?|would never|they)\b"
)


def whose_move(text: Text, clause: Clause, holder: Holder) -> Holder:
    """A move the wife is all in on is theirs as well."""
    if KIN.match(text.low, clause.start):
        return Holder.OTHER
    bounds_of = (clause.start, clause.end)
    if holder is Holder.OPPORTUNITY and not _THEIR_SIDE.search(text.low, *bounds_of):
        return Holder.CANDIDATE
    if holder is Holder.OTHER and FAMILY.search(text.low, *bounds_of):
        return Holder.CANDIDATE if _FOR_IT.search(text.low, *bounds_of) else holder
    return holder
