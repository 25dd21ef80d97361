"""Parts of the pictures of Today, People, a person and Settings, made of the kit."""

from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recruiter_desk.gui.kit.buttons import Button, Kind
from recruiter_desk.gui.kit.card import Card, IconLine
from recruiter_desk.gui.kit.check import Check
from recruiter_desk.gui.kit.chip import Chip, ChipWords
from recruiter_desk.gui.kit.combo import Combo
from recruiter_desk.gui.kit.empty import Empty
from recruiter_desk.gui.kit.field import Field
from recruiter_desk.gui.kit.form import Captioned, SettingRow
from recruiter_desk.gui.kit.key_cap import KeyCaps
from recruiter_desk.gui.kit.lazy_rows import Column, Sort
from recruiter_desk.gui.kit.lazy_table import LazyTable
from recruiter_desk.gui.kit.panel import Panel
from recruiter_desk.gui.kit.panes import Pane, Surface
from recruiter_desk.gui.kit.segments import Segments
from recruiter_desk.gui.kit.spin import Spin
from recruiter_desk.gui.kit.text_box import TextBox
from recruiter_desk.gui.kit.timeline import Timeline, TimelineRow
from recruiter_desk.gui.kit.words import Run, Words
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone


def line(*parts, gap=8, stretch=True):
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(gap)
    for part in parts:
        row.addWidget(part)
    if stretch:
        row.addStretch()
    return made


def column(*widgets):
    made = QWidget()
    box = QVBoxLayout(made)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(0)
    for widget in widgets:
        box.addWidget(widget)
    return made


def evidence_pane():
    pane = Pane("Marisol Vega")
    name = Words("Marisol Vega", Role.NAME)
    chip = Chip("2 of 3 not returned", Tone.SOON, "voicemail")
    there = [Run("MRI technologist, Tucson AZ \u00b7 "), Run("09:05 there", icon="clock")]
    where = Words(there, tone=Tone.MUTED)
    pane.add(column(line(name, QWidget(), chip, stretch=False), where))
    call = Button("Call sheet", icon="phone", caps=("C",), kind=Kind.PRIMARY)
    more = Button(icon="ellipsis", name="More")
    pane.add(line(call, Button("Returned", caps=("R",)), Button("Snooze", caps=("S",)), more))
    left = Card(
        "Voicemail as left",
        icon="voicemail",
        tone=Tone.SOON,
        caption="Tue 26 May, 16:02 \u00b7 0:38",
    )
    for label, value in (
        ("Who", "Robin Hale"),
        ("From", "Hale Search, Chicago"),
        ("About", "MRI lead at a hospital in Tucson, days"),
        ("Number", "(312) 555-0117, said twice"),
        ("Ask for", "Robin"),
    ):
        left.add_pair(label, value)
    left.set_note("Left at (520) 555-0142, mobile. Voicemail is safe there.", "phone")
    pane.add(left)
    pane.add(_think_twice())
    known = Card("What you know", link="Open person")
    known.add_pair("MRI", "6 y 4 m, 1.5T and 3T")
    known.add_pair("Licence", "ARRT (MR) to Aug 2027, AZ to Jan 2028")
    pane.add(known)
    return pane


def _think_twice():
    twice = Card("Think twice before a third call", icon="rotate-ccw", tone=Tone.SOON, link="Why")
    for icon, tone, words, caption in (
        ("voicemail", Tone.SOON, "Voicemail Tue 26 May, 16:02", "19 h late"),
        ("voicemail", Tone.LATE, "Voicemail Wed 13 May, 10:20", "not returned"),
        ("check", Tone.GOOD, "Promised to call Tue 5 May, 09:00", "kept, 09:04"),
    ):
        twice.add_line(IconLine(icon, tone, words, caption, tone))
    twice.add(Words("Two not returned in 30 days.", Role.CAPTION, Tone.MUTED), gap=8)
    twice.set_actions(
        Button("Call anyway, with a reason", icon="phone", small=True),
        Button("Leave for 30 days", kind=Kind.LINK, small=True),
    )
    return twice


@dataclass(frozen=True)
class Person:
    name: str
    function: str
    expertise: tuple[str, ...]
    place: str
    there: str
    last: str
    flag: tuple[str, Tone] | None = None


MRI, SOON = "MRI technologist", Tone.SOON
PEOPLE = [
    Person("Luis Herrera", "MRI lead", ("3T", "MSK", "neuro", "body"), "Albuquerque NM", "10:05",
           "Wed 27 May", ("alarm-clock", SOON)),
    Person("Marisol Vega", MRI, ("3T", "cardiac MR"), "Tucson AZ", "09:05", "Tue 26 May",
           ("voicemail", SOON)),
    Person("Elena Marsh", MRI, ("3T", "breast MR"), "Phoenix AZ", "09:05", "Tue 26 May"),
    Person("Bea Castillo", MRI, ("3T", "neuro"), "El Paso TX", "10:05", "Fri 22 May"),
    Person("Carol Dunmore", MRI, ("3T", "cardiac MR"), "Mesa AZ", "09:05", "Thu 14 May",
           ("ban", Tone.UNKNOWN)),
]  # fmt: skip
name_of = attrgetter("name")
COLUMNS = (
    Column("Name", name_of, 116, sort="name", strong=True),
    Column("Function", attrgetter("function"), 112),
    Column("Expertise", lambda person: ", ".join(person.expertise), 142,
           chips=lambda person: [ChipWords(words) for words in person.expertise]),
    Column("Place", attrgetter("place"), aside_title="Local time", aside=attrgetter("there")),
    Column("Last contact", attrgetter("last"), 92, sort="last", right=True),
    Column("Flag", lambda person: person.flag[0] if person.flag else "", 26,
           icon=attrgetter("flag")),
)  # fmt: skip


def people_table(rows=PEOPLE):
    """Pages of two, and the order of the list as it is."""

    def page(last, _sort):
        start = rows.index(last) + 1 if last else 0
        return rows[start : start + 2]

    table = LazyTable("People", COLUMNS, page, name_of)
    table.rows.sort_by = Sort("last", descending=True)
    table.refresh()
    while table.rows.canFetchMore():
        table.rows.fetchMore()
    table.choose("Elena Marsh")
    return table


def what_happened():
    made = Timeline("What happened")
    made.set_rows([
        TimelineRow(1, "This week", "voicemail", "Voicemail, not returned", Tone.SOON,
                    " \u00b7 second time", "Tue 26 May, 16:02",
                    "MRI lead, Tucson. Left at the mobile, 0:38, number said twice. "
                    "Due back Wed 16:02."),
        TimelineRow(2, "Earlier in May", "mail", "E-mail from Marisol", Tone.UNKNOWN,
                    " \u00b7 clears the clock", "Thu 21 May, 18:40",
                    "\u201cI owe another hospital an answer by the 29th. "
                    "Sorry for the quiet week.\u201d"),
        TimelineRow(3, "Earlier in May", "handshake", "Referred two people", Tone.ACCENT,
                    " \u00b7 \u201cbest tech you worked beside at Mesa View?\u201d",
                    "Tue 5 May, 09:19",
                    [Run("Noah Begay", Tone.ACCENT, strong=True),
                     Run(", called 6 May, not looking. "),
                     Run("June Kowalski", Tone.ACCENT, strong=True),
                     Run(", talked 7 May, submitted.")]),
        TimelineRow(4, "April", "file-text", "Resume, second version", time="Mon 20 Apr, 14:20",
                    body="vega-marisol-2026.pdf, 2 pages. " * 6),
    ])  # fmt: skip
    return made


def settings_card():
    card = Card(flush=True)
    days = Segments(
        "Days that count", [(d, d) for d in ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")],
        many=True,
    )  # fmt: skip
    days.choose("Mon", "Tue", "Wed", "Thu", "Fri")
    rows = (
        SettingRow("A voicemail should be returned within", "Turns amber when due",
                   Spin("Hours", 1, 168, 24), "hours"),
        SettingRow("Days that count", "The clock stands still on the others", days),
        SettingRow("Holidays", "Left out, from a list you can edit",
                   Combo("Holidays", [("us", "United States, federal")])),
        SettingRow("What clears it", "Any one is enough", Check("a talk", on=True),
                   Check("a kept promise", on=True), Check("a reply by e-mail")),
    )  # fmt: skip
    for row in rows:
        card.add(row)
    return card


def controls():
    page = QWidget()
    grid = QVBoxLayout(page)
    grid.setContentsMargins(24, 24, 24, 24)
    grid.setSpacing(16)
    off = Button("Not now")
    off.setEnabled(False)
    grid.addWidget(line(
        Button("Import", icon="upload"), Button("Call sheet", icon="phone", kind=Kind.PRIMARY),
        off, Button("Clear", kind=Kind.LINK), Button("Explained", caps=("E",), small=True),
        Button(icon="copy", name="Copy", small=True), KeyCaps("Ctrl", "Enter"),
    ))  # fmt: skip
    grid.addWidget(line(*(Chip(t.value, t, "circle-dot") for t in Tone)))
    one = Segments("Kind", [("all", "All 29"), ("calls", "Calls 9"), ("notes", "Notes 6")])
    one.choose("all")
    grid.addWidget(line(one, Field("Find here", hint="Find here", icon="search", low=True)))
    typed = Field("Number to call back")
    typed.setText("(312) 555-0117")
    grid.addWidget(line(
        Captioned("Your name", Field("Your name", hint="Robin Hale")),
        Captioned("Number to call back", typed),
        Captioned("City", Combo("City", [("1", "Chicago IL")], label="City")), stretch=False,
    ))  # fmt: skip
    grid.addWidget(TextBox("Note", "What was said"))
    grid.addWidget(settings_card())
    grid.addStretch()
    return page


def empty_list():
    made = Surface()
    box = QVBoxLayout(made)
    box.addWidget(Empty("git-compare", "Nothing to clear up.",
                        "Differences come from what you type on a call.", ("C",)))  # fmt: skip
    return made


def who_panel(window):
    """The frame of the picture of Who's calling."""
    panel = Panel(window, "Who\u2019s calling?", 784)
    field = Field("Digits or a name", hint="Last digits, a name, or nothing",
                  icon="phone-incoming", bare=True)  # fmt: skip
    panel.head.addWidget(field)
    inside = column(settings_card())
    panel.body.addWidget(inside)
    panel.foot.addWidget(KeyCaps("Esc"))
    panel.foot.addWidget(Words("close", Role.CAPTION, Tone.MUTED))
    panel.foot.addStretch()
    panel.foot.addWidget(Button("Not on the list, add", caps=("Ctrl", "N")))
    log = Button("Log the return, open the call sheet", caps=("Enter",), kind=Kind.PRIMARY)
    panel.foot.addWidget(log)
    panel.open(field)
    return panel
