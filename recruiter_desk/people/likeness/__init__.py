"""Who may be one person twice: keys kept at save, and how alike two people are."""

from recruiter_desk.people.likeness.keys import keys, word_keys, words_of
from recruiter_desk.people.likeness.likeness import Known, Likeness, compare

__all__ = ["Known", "Likeness", "compare", "keys", "word_keys", "words_of"]
