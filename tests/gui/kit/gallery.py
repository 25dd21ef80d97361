"""The pieces of the kit as the pictures show them: `python -m tests.gui.kit.gallery FOLDER`."""

import sys
import tomllib
from pathlib import Path

from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QWidget

from recruiter_desk.gui.kit.buttons import Button
from recruiter_desk.gui.kit.foot import Foot, Hint
from recruiter_desk.gui.kit.page_header import PageHeader
from recruiter_desk.gui.kit.panes import Split
from recruiter_desk.gui.kit.queue import Queue, QueueRow
from recruiter_desk.gui.kit.rail import NavItem, Rail
from recruiter_desk.gui.kit.tile import Tile
from recruiter_desk.gui.kit.top_bar import Health, TopBar
from recruiter_desk.gui.theme.switch import Look, Theme
from recruiter_desk.gui.theme.tokens import Tone
from tests.gui.kit.gallery_pages import (
    column,
    controls,
    empty_list,
    evidence_pane,
    people_table,
    what_happened,
    who_panel,
)

PAGES = (
    NavItem("today", "sun", "Today"),
    NavItem("people", "users", "People"),
    NavItem("call", "phone", "Call"),
    NavItem("referrals", "waypoints", "Referrals"),
    NavItem("opportunities", "briefcase", "Opportunities"),
    NavItem("search", "search", "Search"),
    NavItem("settings", "settings", "Settings", low=True),
)
ONE_LINE = {"Stay in touch", "Tell them what happened"}
MOCK = tomllib.loads(Path(__file__).with_name("today.toml").read_text("utf-8"))


def row(words):
    key, section, icon, tone, name, muted, clock, due, due_tone, sentence, verb, cap = words
    return QueueRow(
        key=key,
        section=section,
        name=name,
        icon=icon,
        icon_tone=Tone(tone),
        muted=muted,
        clock=clock,
        due=due,
        due_tone=Tone(due_tone),
        sentence=sentence,
        verb=verb,
        cap=cap,
        one_line=section in ONE_LINE,
    )


ROWS = [row(words) for words in MOCK["rows"]]
COUNTS = MOCK["counts"]


def foot():
    made = Foot()
    made.show_hints(
        [
            Hint(("C",), "call sheet"),
            Hint(("V",), "left voicemail"),
            Hint(("N",), "no answer"),
            Hint(("B",), "bad time"),
            Hint(("T",), "talked"),
            Hint(("R",), "they returned it"),
            Hint(("S",), "snooze"),
            Hint(("D",), "done"),
        ],
        [Hint(("J", "K"), "move"), Hint(("F1",), "all keys")],
    )
    return made


def top_bar():
    made = TopBar("Search the desk", "Search people, notes, resumes", ("Ctrl", "K"))
    made.add(Button("Who\u2019s calling?", icon="phone-incoming", caps=("Ctrl", "I")))
    new = Button("New", icon="plus")
    new.setMenu(QMenu(new))
    made.add(new)
    made.health.show_health(
        [Health("archive-restore", "Backed up 2 h ago"), Health("lock", "Encrypted")]
    )
    return made


def header():
    made = PageHeader("Today", "Thu 28 May, 11:05")
    for number, caption, tone in (
        (2, "not returned", Tone.SOON),
        (4, "promised today", Tone.PLAIN),
        (1, "difference", Tone.SOON),
        (7, "calls today", Tone.PLAIN),
    ):
        made.add(Tile(number, caption, tone))
    return made


def today(pane=None):
    """The page of `look/today.png`, as far as the kit goes."""
    window = QWidget()
    window.resize(1280, 800)
    rail = Rail("Recruiter Desk", PAGES)
    rail.select("today")
    rail.set_badge("today", 2)
    queue = Queue("Today")
    queue.set_rows(ROWS, COUNTS)
    queue.choose("3")
    body = Split(queue, pane or evidence_pane(), 424)
    right = column(top_bar(), header(), body, foot())
    outer = QHBoxLayout(window)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.setSpacing(0)
    outer.addWidget(rail)
    outer.addWidget(right)
    window.queue = queue
    return window


def panel():
    window = today()
    window.panel = who_panel(window)
    return window


PAGES_SHOWN = {
    "today": (today, 1280, 800),
    "people": (people_table, 752, 480),
    "person": (what_happened, 640, 480),
    "controls": (controls, 760, 640),
    "empty": (empty_list, 480, 240),
    "panel": (panel, 1280, 800),
}


def shoot(folder: Path, app: QApplication) -> list[Path]:
    """Every page in light and dark as PNG files."""
    QCursor.setPos(3000, 3000)
    theme, shots = Theme(app, Look.LIGHT), []
    for look in (Look.LIGHT, Look.DARK):
        theme.choose(look)
        for name, (make, wide, high) in PAGES_SHOWN.items():
            page = make()
            page.resize(wide, high)
            page.show()
            page.activateWindow()
            getattr(page, "queue", page).setFocus()
            app.processEvents()
            if hasattr(page, "panel"):
                page.panel.open()
                app.processEvents()
            shots.append(folder / f"{name}-{look.value}.png")
            page.grab().save(str(shots[-1]))
            page.close()
            page.deleteLater()
            app.processEvents()
    return shots


if __name__ == "__main__":
    into = Path(sys.argv[1])
    into.mkdir(parents=True, exist_ok=True)
    for shot in shoot(into, QApplication([])):
        sys.stdout.write(f"{shot}\n")
