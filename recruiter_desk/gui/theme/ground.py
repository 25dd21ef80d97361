"""The colour of the bare window, for the first paint, before the theme is there."""

from PySide6.QtWidgets import QApplication

from recruiter_desk.base.paths import resource

DARK_UNDER = 128  # of 255: the system's windows are dark


def ground(app: QApplication) -> str:
    """The theme's ground as a style sheet writes it, light or dark as the system is."""
    dark = app.palette().window().color().lightness() < DARK_UNDER
    theme = resource("themes", "dark.toml" if dark else "light.toml")
    for line in theme.read_text(encoding="utf-8").splitlines():
        name, _, value = line.partition("=")
        if name.strip() == "ground":
            return value.split()[0].strip('"')
    return "palette(window)"
