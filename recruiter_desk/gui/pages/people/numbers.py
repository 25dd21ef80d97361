"""A person's numbers and addresses on a page: said with the clock there, rung and copied."""

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from recruiter_desk.calls.queries import wrong_numbers
from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.buttons import Button
from recruiter_desk.gui.kit.card import LABEL, LABEL_GAP, Icon
from recruiter_desk.gui.kit.words import Run, Words
from recruiter_desk.gui.pages.people.words import clock_there, hours, is_courteous, zone_of
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone
from recruiter_desk.people.model import PersonCard, PhoneLine

ICONS = {
    "mobile": "smartphone",
    "cell": "smartphone",
    "work": "building-2",
    "office": "building-2",
}
SAFE = {
    True: "voicemail is safe",
    False: "no voicemail",
    None: "voicemail: not asked yet",
}


def icon_of(phone: PhoneLine) -> str:
    """The icon of a number by its label."""
    return ICONS.get(phone.label, "phone")


def dial(phone: PhoneLine) -> None:
    """Hand the number to whatever rings on this machine."""
    extension = f";ext={phone.extension}" if phone.extension else ""
    QDesktopServices.openUrl(QUrl(f"tel:{phone.number}{extension}"))


def copy(app: App, words: str) -> None:
    """Put the words on the clipboard, and say so."""
    QApplication.clipboard().setText(words)
    app.say.emit(f"Copied {words}")


def said(phone: PhoneLine) -> str:
    """The number with its extension."""
    return f"{phone.shown} x{phone.extension}" if phone.extension else phone.shown


def dial_button(phone: PhoneLine) -> Button:
    """A square that rings the number."""
    button = Button(icon="phone", small=True, name=f"Ring {said(phone)}")
    button.clicked.connect(lambda: dial(phone))
    return button


def copy_button(app: App, words: str) -> Button:
    """A square that copies the words."""
    button = Button(icon="copy", small=True, name=f"Copy {words}")
    button.clicked.connect(lambda: copy(app, words))
    return button


class InHeader(QWidget):
    """Icon, number or address, and its squares: one of several side by side."""

    def __init__(self, icon: str, words: str, name: str, *controls: QWidget) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(Icon(icon, 16, Tone.MUTED, name))
        line.addWidget(Words(words))
        for control in controls:
            line.addWidget(control)


class InCard(QWidget):
    """Label of 76 px, the words with a caption, and small controls at the right."""

    def __init__(self, label: str, words: list[Run], *controls: QWidget) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        left = Words(label, Role.BODY, Tone.MUTED)
        left.setFixedWidth(LABEL + LABEL_GAP - 4)
        line.addWidget(left)
        line.addWidget(Words(words), 1)
        for control in controls:
            line.addWidget(control)


def number_line(
    app: App, card: PersonCard, phone: PhoneLine, safe: Callable[[PhoneLine], None] | None = None
) -> InCard:
    """One number of a card, with the local time where it says something; `safe` turns its mark."""
    controls: list[QWidget] = []
    if safe is not None:
        icon = "voicemail" if phone.voicemail_safe is not False else "ban"
        mark = Button(icon=icon, small=True, name=f"{said(phone)}: {SAFE[phone.voicemail_safe]}")
        mark.clicked.connect(lambda: safe(phone))
        controls.append(mark)
    controls += [dial_button(phone), copy_button(app, said(phone))]
    return InCard(phone.label.capitalize() or "Number", _words(app, card, phone), *controls)


def _words(app: App, card: PersonCard, phone: PhoneLine) -> list[Run]:
    runs = [Run(said(phone))]
    zone = zone_of(card, phone.zone)
    if wrong_numbers(app.desk, [phone.number]):
        runs.append(Run("  wrong number", Tone.LATE))
    elif not is_courteous(app, zone):
        first, last = hours(app)
        there = clock_there(app, zone) or "now"
        runs.append(Run(f"  {there}, outside {first}\u2013{last}", Tone.SOON))
    elif phone.voicemail_safe is not None:
        tone = Tone.MUTED if phone.voicemail_safe else Tone.SOON
        runs.append(Run(f"  {SAFE[phone.voicemail_safe]}", tone))
    return runs
