"""The columns of a file by where they go."""

from collections.abc import Sequence

LABELLED = frozenset({"phone", "email", "link", "rest"})


class Columns:
    """Which columns go where; `labelled` maps a column to the one that holds its label."""

    def __init__(self, headers: Sequence[str], goes_to: Sequence[str]) -> None:
        self.headers, self.goes_to = tuple(headers), tuple(goes_to)
        self.labelled: dict[int, int] = {}
        pairs = zip(self.goes_to, self.goes_to[1:], strict=False)
        for column, (target, following) in enumerate(pairs):
            if target == "label" and following in LABELLED:
                self.labelled[column + 1] = column

    def of(self, *targets: str) -> tuple[int, ...]:
        """The columns that go to any of these, in their order."""
        return tuple(place for place, target in enumerate(self.goes_to) if target in targets)

    def headers_of(self, *targets: str) -> list[str]:
        """The headers of those."""
        return [self.headers[place] for place in self.of(*targets)]
