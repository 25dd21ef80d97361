"""Puts the texts found in the order in which they are likely to be what was meant.

The score is Okapi's BM25 (Robertson, Walker 1994) with its usual constants. FTS5 cannot give it:
the index keeps no places of words, so the counts come from the texts, and in how many texts a
word stands from the vocabulary.
"""

from collections.abc import Callable, Sequence
from math import log

from recruiter_desk.search.across import rarity
from recruiter_desk.search.expressions import leaves, pattern
from recruiter_desk.search.finding import Asking, Doc, texts_of
from recruiter_desk.search.model import Email, Node, Number, Phrase, Word

SATURATION, LENGTH = 1.2, 0.75  # k1 and b of BM25
PLAIN = 3  # letters of a word that hardly stands within another by chance
USUAL = 450  # letters of a usual text
ALL_DOCS = "SELECT max(id) FROM doc"


def by_score(asking: Asking, root: Node, docs: Sequence[Doc]) -> list[Doc]:
    """The same texts, the likeliest first; of equals the newest."""
    found = [leaf for leaf in leaves(root) if isinstance(leaf, Word | Phrase | Number | Email)]
    every = asking.read.execute(ALL_DOCS).fetchone()[0] or 1
    weights = [
        (_counting(leaf), log(1 + every / (min(every, rarity(asking, leaf)) + 0.5)))
        for leaf in found
    ]
    texts = texts_of(asking.read, [doc.what for doc in docs])

    def score(doc: Doc) -> float:
        text = texts.get(doc.what, "")
        length = SATURATION * (1 - LENGTH + LENGTH * len(text) / USUAL)
        counts = ((counted(text), weight) for counted, weight in weights)
        return sum(weight * n * (SATURATION + 1) / (n + length) for n, weight in counts if n)

    return sorted(docs, key=lambda doc: (score(doc), doc.at, doc.id), reverse=True)


def _counting(leaf: Word | Phrase | Number | Email) -> Callable[[str], int]:
    """How often a text has it.

    A plain word is counted within longer ones too, which costs a twentieth; that the text has it
    as a word is known.
    """
    if isinstance(leaf, Word) and not leaf.parts and len(leaf.text) >= PLAIN:
        return lambda text: text.count(leaf.text)
    found = pattern(leaf)
    return lambda text: len(found.findall(text))
