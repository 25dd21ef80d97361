"""The index's words: which begin so, how common they are, which a slip of the fingers meant.

FTS5 gathers every text of a begun word that is longer than its prefix indexes before it gives the
first; the texts of whole words it gives one by one. So a begun word is looked up here first.
"""

import sqlite3

NATIVE = 3  # letters of a begun word up to which FTS5 has an index of its own
MOST = 300  # words that one begun word is replaced by
AFTER_ALL = "\U0010ffff"  # sorts behind every letter
BEGUN = "SELECT word, docs FROM doc_word WHERE word >= ? AND word < ? LIMIT ?"
ALIKE = (
    "SELECT word, docs FROM doc_word WHERE word >= ? AND word < ? AND length(word) BETWEEN ? AND ?"
)
ALL_ALIKE = "SELECT word, docs FROM doc_word WHERE length(word) BETWEEN ? AND ?"
DOCS = "SELECT docs FROM doc_word WHERE word = ?"
FEWEST = 4  # letters of a word that is mended


class Vocabulary:
    """The words of one state of the desk; each looked up once."""

    def __init__(self, read: sqlite3.Connection) -> None:
        self._read = read
        self._begun: dict[str, dict[str, int] | None] = {}

    def begun(self, start: str) -> dict[str, int] | None:
        """The words that begin so, each with how many texts have it.

        None where they are too many, or FTS5's own index of short beginnings serves better.
        """
        if len(start) <= NATIVE:
            return None
        if start not in self._begun:
            rows = self._read.execute(BEGUN, (start, start + AFTER_ALL, MOST + 1)).fetchall()
            self._begun[start] = dict(rows) if len(rows) <= MOST else None
        return self._begun[start]

    def docs(self, word: str) -> int:
        """In about how many texts a word stands; 0 for one that no text has."""
        row = self._read.execute(DOCS, (word,)).fetchone()
        return int(row[0]) if row else 0

    def has(self, word: str, *, begun: bool) -> bool:
        """Whether any text has, or had, the word or one that begins so."""
        sql = "SELECT 1 FROM doc_word WHERE word >= ? AND word < ? LIMIT 1"
        end = word + (AFTER_ALL if begun else "\0")
        return self._read.execute(sql, (word, end)).fetchone() is not None

    def nearest(self, word: str, *, begun: bool, thorough: bool = True) -> str | None:
        """The word that was meant by one that no text has; None where none is near.

        One slip in words of up to five letters, two in longer ones; neighbours in the wrong order
        are one slip. Of equally near ones the commonest. A wrong first letter is met only by a
        `thorough` look, through all words.
        """
        if len(word) < FEWEST or any(map(str.isdecimal, word)):
            return None
        slips = 1 if len(word) <= 5 else 2
        shortest, longest = len(word) - slips, 64 if begun else len(word) + slips
        for letter in dict.fromkeys(word[:2]):
            alike = self._read.execute(
                ALIKE, (letter, letter + AFTER_ALL, shortest, longest)
            ).fetchall()
            if found := _nearest(word, dict(alike), slips, begun=begun):
                return found
        if not thorough:
            return None
        every = self._read.execute(ALL_ALIKE, (shortest, longest)).fetchall()
        return _nearest(word, dict(every), slips, begun=begun)


def _nearest(word: str, docs: dict[str, int], slips: int, *, begun: bool) -> str | None:
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract

    near = _cut(docs, len(word)) if begun else {each: each for each in docs}
    ranked = extract(
        word, list(near), scorer=OSA.distance, score_cutoff=slips, limit=20, processor=None
    )
    best = min(ranked, key=lambda each: (each[1], -docs[near[each[0]]]), default=None)
    return near[best[0]] if best else None


def _cut(docs: dict[str, int], length: int) -> dict[str, str]:
    """What each word begins with, as long as what was typed, and the commonest such word."""
    found: dict[str, str] = {}
    for word, count in docs.items():
        start = word[:length]
        if start not in found or docs[found[start]] < count:
            found[start] = word
    return found
