"""A program's file: the headers that tell it, and where its columns go."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from recruiter_desk.exchange.layouts.headers import key_of, unnumbered


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """All in keys (`headers.key_of`), "#" standing for any number.

    A file is this layout's when it has all `always` headers and `enough` of the `telling` ones.
    Columns that `goes_to` does not name become lines of the note. `says_nothing` are folded
    values that a program writes of everybody.
    """

    name: str
    always: frozenset[str]
    telling: frozenset[str]
    enough: int
    goes_to: Mapping[str, str]
    says_nothing: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def fits(self, headers: Collection[str]) -> bool:
        """Whether a file with these headers is of this program."""
        keys = {form for header in headers for form in _forms(header)}
        return self.always <= keys and len(self.telling & keys) >= self.enough

    def target(self, header: str) -> str:
        """Where that column goes."""
        found = (self.goes_to[form] for form in _forms(header) if form in self.goes_to)
        return next(found, "rest")

    def empty(self, header: str) -> frozenset[str]:
        """The folded values that say nothing in that column."""
        return self.says_nothing.get(unnumbered(key_of(header)), frozenset())


def _forms(header: str) -> tuple[str, str]:
    key = key_of(header)
    return key, unnumbered(key)
