"""A note about somebody not shown: first whom it is about."""

from PySide6.QtWidgets import QWidget

from recruiter_desk.gui.app import App, PanelAsked
from recruiter_desk.gui.panels.finding import PersonChoice


class NotePanel(PersonChoice):
    """A few letters of the name, then the note is typed on that person's page."""

    def __init__(self, app: App, window: QWidget, _asked: PanelAsked) -> None:
        super().__init__(
            app, window, "A note about whom?", (), lambda who: app.show_panel("note", who)
        )
