"""Shows the window light or dark: as the system does, or as chosen."""

from enum import Enum

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from recruiter_desk.gui.theme.fonts import Role, font
from recruiter_desk.gui.theme.palette import palette
from recruiter_desk.gui.theme.sheet import style_sheet
from recruiter_desk.gui.theme.tokens import load, show


class Look(Enum):
    """What the recruiter chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Dresses the application; made once, before the first widget, so that nothing is done twice.

    `changed` tells those who keep pictures of their own; everything else is repainted by Qt.
    """

    changed = Signal()

    def __init__(self, app: QApplication, look: Look = Look.SYSTEM) -> None:
        super().__init__(app)
        self._app, self._look, self._shown = app, look, ""
        if app.style().objectName() != "fusion":
            app.setStyle("Fusion")
        app.setFont(font(Role.BODY))
        app.styleHints().colorSchemeChanged.connect(self._follow)
        self._follow()

    @property
    def name(self) -> str:
        """`light` or `dark`: what is shown now."""
        return self._shown

    def choose(self, look: Look) -> None:
        """Show the window this way from now on."""
        self._look = look
        self._follow()

    def _of_system(self) -> str:
        """The system's own choice; the first time read from its palette, which needs no enum."""
        if not self._shown:
            return "dark" if self._app.palette().window().color().lightness() < 128 else "light"
        from PySide6.QtCore import Qt

        scheme = self._app.styleHints().colorScheme()
        return "dark" if scheme == Qt.ColorScheme.Dark else "light"

    def _follow(self) -> None:
        wanted = self._look.value if self._look is not Look.SYSTEM else self._of_system()
        if wanted == self._shown:
            return
        self._shown = wanted
        chosen = load(wanted)
        show(chosen)
        self._app.setPalette(palette(chosen))
        self._app.setStyleSheet(style_sheet(chosen))
        self.changed.emit()
