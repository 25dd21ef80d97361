"""The window: a frame at first, and once a desk is open everything that happens in it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from recruiter_desk.gui.frame import Frame

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recruiter_desk.gui.app import App
    from recruiter_desk.gui.inside import Inside
    from recruiter_desk.gui.menus import Deed
    from recruiter_desk.gui.places import Page


class Window(Frame):
    """`begin(app)` fills it with a desk. `fault` carries an error that is the program's own."""

    fault = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._inside: Inside | None = None

    def begin(self, app: "App") -> None:
        """Show this desk: Today, or the questions of the first start."""
        self.furnish()
        from recruiter_desk.gui.inside import Inside

        self._inside = Inside(self, app)
        self._inside.fault.connect(self.fault)
        self._inside.begin()

    @property
    def inside(self) -> "Inside":
        """What happens in the window; only once it has begun."""
        assert self._inside is not None
        return self._inside

    @property
    def deeds(self) -> "Sequence[Deed]":
        """What can be done from everywhere."""
        return self.inside.deeds

    @property
    def page(self) -> "Page":
        """The page that is shown."""
        return self.inside.page

    def go(self, key: str) -> None:
        """Show the page of that key."""
        self.inside.go(key)
