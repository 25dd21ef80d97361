"""Which panel answers when a call is to be logged: a new one, one to correct, or first whose."""

from PySide6.QtWidgets import QWidget

from recruiter_desk.gui.app import App, PanelAsked
from recruiter_desk.gui.kit.panel import Panel
from recruiter_desk.gui.pages.call.correct import CorrectPanel
from recruiter_desk.gui.pages.call.panel import CallPanel
from recruiter_desk.gui.panels.about import about
from recruiter_desk.gui.panels.finding import CallChoice


def call_panel(app: App, window: QWidget, asked: PanelAsked) -> Panel:
    """The panel for a new call or one to correct; with nobody named, first who it was."""
    if asked.call is not None:
        return CorrectPanel(app, window, asked.call)
    if asked.person is None and not asked.number:
        return CallChoice(app, window)
    return CallPanel(app, window, about(app.desk, asked, app.now()))
