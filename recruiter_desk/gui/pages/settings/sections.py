"""The settings in their sections: what each is, and what its caption says."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recruiter_desk.gui.kit.buttons import Button, Kind
from recruiter_desk.gui.kit.card import Card
from recruiter_desk.gui.kit.form import SettingRow
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.pages.settings import bound
from recruiter_desk.gui.pages.settings.bound import Bound, Save
from recruiter_desk.gui.theme.fonts import Role

LOOKS = (("system", "As the system"), ("light", "Light"), ("dark", "Dark"))


@dataclass(frozen=True, slots=True)
class Part:
    """One section: `keys` are the settings that "Put back the defaults" puts back; `first` gets
    the keys when the section is chosen."""

    key: str
    icon: str
    title: str
    keys: tuple[str, ...]
    box: QWidget
    bound: tuple[Bound, ...]
    first: QWidget


def me(save: Save, save_city: Save) -> Part:
    """Who I am: the slip says it, and other people's clocks are set against mine."""
    name = bound.text("name", "Your name", save)
    firm = bound.text("firm", "Your firm", save)
    number = bound.text("number", "Number to call back", save)
    city = bound.text("city", "Your city", save_city, "City, ZIP code or metro")
    zone = bound.choice("zone", "Your time zone", save)
    country = bound.choice("country", "Your country", save)
    region = bound.text("region", "Your state", save, "such as IL")
    rows = (
        SettingRow("Your name", "Said first on a voicemail", name.control),
        SettingRow("Your firm", "", firm.control),
        SettingRow("Number to call back", "Said twice", number.control),
        SettingRow("City", "Sets zone, country and state", city.control),
        SettingRow("Time zone", "Your own clock", zone.control),
        SettingRow("Country", "For numbers typed without one, and its holidays", country.control),
        SettingRow("State", "For its own public holidays", region.control),
    )
    both = (name, firm, number, city, zone, country, region)
    return _part("me", "user", "Me and my firm", rows, both)


def clock(save: Save, back: Callable[[tuple[str, ...]], object]) -> Part:
    """When a voicemail should be returned, and when it is polite to call."""
    hours = bound.number("hours", "Hours until a voicemail is due", save)
    weekends = bound.switch("weekends", "they count", save)
    first = bound.number("courtesy_from", "Calling hours begin at", save)
    last = bound.number("courtesy_to", "Calling hours end at", save)
    rows = (
        SettingRow(
            "A voicemail should be returned within",
            "Amber when due, red 24 hours later; for calls entered from now",
            hours.control,
            "hours",
        ),
        SettingRow(
            "Weekends and public holidays",
            "Otherwise the clock stands still on them, where the person is",
            weekends.control,
        ),
        SettingRow(
            "Calling hours where the person is",
            "The city counts before the area code",
            first.control,
            "to",
            last.control,
            "o\u2019clock",
        ),
    )
    return _part("clock", "timer", "The clock", rows, (hours, weekends, first, last), back)


def twice(save: Save, back: Callable[[tuple[str, ...]], object]) -> Part:
    """From when the desk says think twice."""
    left = bound.number("think_twice_voicemails", "Voicemails not returned", save)
    broken = bound.number("think_twice_promises", "Promises broken", save)
    rows = (
        SettingRow(
            "Think twice after",
            "Voicemails not returned, counted for one person since the last talk",
            left.control,
            "voicemails",
        ),
        SettingRow("Or after", "Promises broken, theirs to you", broken.control, "promises"),
    )
    return _part("twice", "rotate-ccw", "Think twice", rows, (left, broken), back)


def look(save: Save) -> Part:
    """Light or dark."""
    theme = bound.segments("theme", "Look of the window", LOOKS, save)
    row = SettingRow("The window is shown", "Changes at once", theme.control)
    return _part("look", "sun-moon", "Look", (row,), (theme,))


def _part(
    key: str,
    icon: str,
    title: str,
    rows: tuple[SettingRow, ...],
    bounds: tuple[Bound, ...],
    back: Callable[[tuple[str, ...]], object] | None = None,
) -> Part:
    keys = tuple(each.key for each in bounds)
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    head = QHBoxLayout()
    head.addWidget(Words(title, Role.NAME), 1)
    if back is not None:
        link = Button("Put back the defaults", kind=Kind.LINK, small=True)
        link.clicked.connect(lambda: back(keys))
        head.addWidget(link)
    column.addLayout(head)
    card = Card(flush=True)
    for row in rows:
        card.add(row)
    column.addWidget(card)
    return Part(key, icon, title, keys, box, bounds, bounds[0].control)
