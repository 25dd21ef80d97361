"""Which of a person's numbers is rung: plain words for one, a choice for several."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from recruiter_desk.base.text.phones import show_phone
from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.combo import Combo
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.panels.about import About
from recruiter_desk.people.model import PhoneLine


class NumberChoice(QWidget):
    """`key()` is the number chosen, empty when there is none; `phone()` its line if it is kept."""

    def __init__(self, app: App, of: About, lead: str = "To ") -> None:
        super().__init__()
        self._phones = {phone.number: phone for phone in of.phones}
        self._only = of.number or next(iter(self._phones), "")
        self.combo: Combo | None = None
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        if len(self._phones) > 1:
            options = [(phone.number, said(phone)) for phone in of.phones]
            self.combo = Combo("Number", options, label=lead.strip(), low=True)
            if of.number:
                self.combo.choose(of.number)
            line.addWidget(self.combo)
            line.addStretch()
            return
        shown = show_phone(self._only, app.settings.country) if self._only else "no number yet"
        phone = self.phone()
        line.addWidget(Words(f"{lead}{said(phone) if phone else shown}"))

    def key(self) -> str:
        """The number as it is kept."""
        return self.combo.key() if self.combo is not None else self._only

    def phone(self) -> PhoneLine | None:
        """What is known of that number."""
        return self._phones.get(self.key())


def said(phone: PhoneLine) -> str:
    """`(520) 555-0142, mobile`."""
    extension = f" x{phone.extension}" if phone.extension else ""
    return f"{phone.shown}{extension}" + (f", {phone.label}" if phone.label else "")
