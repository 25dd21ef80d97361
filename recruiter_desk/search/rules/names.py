"""The fields that a search knows, by each word that they may be called."""

from difflib import get_close_matches

from recruiter_desk.base.errors import DeskError
from recruiter_desk.base.text import fold

CALLED_ALSO = {
    "function": ("job", "title", "position", "role"),
    "skill": ("skills", "expertise"),
    "employer": ("company", "firm", "works"),
    "in": ("place", "city", "state", "country", "location"),
    "near": ("around",),
    "tag": ("tags", "tagged"),
    "status": (),
    "called": ("contact", "contacted"),
    "talked": ("spoke", "spoken"),
    "source": ("sources",),
}
FIELDS = {word: name for name, also in CALLED_ALSO.items() for word in (name, *also)}
ALIKE = 0.7  # difflib's ratio, from which a field's name is offered for another


def field_named(word: str) -> str | None:
    """The field that a word before a colon means, None where it means none."""
    return FIELDS.get(fold(word))


def no_such_field(word: str) -> DeskError:
    """What is said of a field there is none of: the one that it may have been meant for."""
    near = get_close_matches(fold(word), FIELDS, 1, ALIKE)
    if near:
        return DeskError(f"There is no field “{word}:”.", f"Did you mean {FIELDS[near[0]]}:?")
    every = ", ".join(f"{name}:" for name in CALLED_ALSO)
    return DeskError(
        f"There is no field “{word}:”.",
        f"Put it in quotation marks, or take one of {every}.",
    )
