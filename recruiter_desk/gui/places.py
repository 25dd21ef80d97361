"""Which pages and panels there are, and where each is made; nothing here is imported early."""

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from recruiter_desk.gui.app import App, PanelAsked
    from recruiter_desk.gui.kit.panel import Panel


class Page(Protocol):
    """What the window asks of a page, which is a QWidget too."""

    title: str
    key: str

    def hints(self) -> list[tuple[str, str]]:
        """Keys and what they do, for the foot and for the sheet of keys ("Ctrl+N", "note")."""
        ...


@dataclass(frozen=True, slots=True)
class Made:
    """Where something is made: a module of the gui and a name in it."""

    module: str
    name: str

    def find(self) -> object:
        """The class or function itself, imported now."""
        return getattr(import_module(f"recruiter_desk.gui.{self.module}"), self.name)


PAGES = {
    "today": Made("pages.today.page", "TodayPage"),
    "people": Made("pages.people.page", "PeoplePage"),
    "person": Made("pages.people.person_page", "PersonPage"),
    "call": Made("pages.call.page", "CallPage"),
    "referrals": Made("pages.referrals.page", "ReferralsPage"),
    "opportunities": Made("pages.opportunities.page", "OpportunitiesPage"),
    "search": Made("pages.search.page", "SearchPage"),
    "settings": Made("pages.settings.page", "SettingsPage"),
    "importing": Made("pages.importing.page", "ImportPage"),
    "first_start": Made("pages.first_start.page", "FirstStartPage"),
}
PANELS = {
    "slip": Made("panels.slip", "SlipPanel"),
    "who": Made("panels.who_is_calling", "WhoPanel"),
    "call": Made("pages.call.asked", "call_panel"),
    "keys": Made("panels.keys", "KeysPanel"),
    "person": Made("pages.people.edit_panel", "EditPanel"),
    "note": Made("pages.people.note_panel", "NotePanel"),
    "resume": Made("panels.resume.panel", "ResumePanel"),
    "referral": Made("pages.referrals.add_panel", "ReferralPanel"),
    "opportunity": Made("pages.opportunities.edit_panel", "OpeningPanel"),
    "put_back": Made("panels.put_back", "asked_panel"),
}
# what the rail shows as open for a page that is not on it
UNDER = {"person": "people", "importing": "people"}


def make_page(key: str, app: "App") -> "QWidget":
    """The page of that key, new."""
    made = PAGES[key].find()
    return cast("QWidget", made(app))  # type: ignore[operator]


def make_panel(app: "App", window: "QWidget", asked: "PanelAsked") -> "Panel":
    """The panel that was asked for, not yet open. DeskError when what it is about is gone."""
    made = PANELS[asked.name].find()
    return cast("Panel", made(app, window, asked))  # type: ignore[operator]
