"""Words that match nothing are made right: "kowalcyzk" finds Kowalczyk."""

import re

from recruiter_desk.base.text import fold
from recruiter_desk.search.expressions import leaves
from recruiter_desk.search.model import Query, Word
from recruiter_desk.search.vocabulary import Vocabulary

WORD = re.compile(r"[^\W_]+")


def mended(query: Query, vocabulary: Vocabulary, *, thorough: bool) -> str | None:
    """What was typed with each word that no text has as the nearest that one has.

    None when every word is had, or nothing is near. Only a `thorough` look meets a wrong first
    letter, for it goes through all the words.
    """
    better: dict[str, str] = {}
    for leaf in leaves(query.root):
        if isinstance(leaf, Word) and not leaf.parts:
            if vocabulary.has(leaf.text, begun=leaf.prefix):
                continue
            if near := vocabulary.nearest(leaf.text, begun=leaf.prefix, thorough=thorough):
                better[leaf.text] = near
    if not better:
        return None
    return WORD.sub(lambda m: better.get(fold(m[0]), m[0]), query.typed)
