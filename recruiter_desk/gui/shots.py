"""Pictures of every page and panel, light and dark: `python -m recruiter_desk.gui.shots FOLDER`.

The demo desk is filled in a folder of its own that goes afterwards. Each picture is 1280 by 800
as the window stands, and again at 200 per cent.
"""

import os
import subprocess  # noqa: S404
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from recruiter_desk.demo.fill import RESUME_OF
from recruiter_desk.demo.listed import write_list
from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.panel import Panel
from recruiter_desk.gui.panels.search.recent import remember
from recruiter_desk.gui.theme.switch import Look, Theme
from recruiter_desk.gui.window import Window
from recruiter_desk.people.queries import the_person
from recruiter_desk.store.desk import Desk

NOW = datetime(2026, 5, 28, 16, 5, tzinfo=UTC)  # a Thursday, 11:05 in Chicago
LONGEST, STEP = 10_000, 20  # ms for a page to be made
SETTLE = 350  # ms in which answers from other threads arrive
SCALES = (1, 2)
SOUGHT = 'mri 3t near:"Tucson, AZ" 300mi called:<90d'
SOUGHT_BEFORE = ("per diem mammography", "charge tech 3T", "echo Sacramento")
SAID = """good time, off until two
MR since 2020, so six years, four on 3T, cardiac weekly
notice three weeks, would give it in person
floor 48 an hour, days only, call one in four is fine
back-up safety officer, ran evenings as charge tech"""
INSIDE = "--scale"  # how this program calls itself for one scale


def now() -> datetime:
    """The time in the pictures."""
    return NOW


def main(args: Sequence[str]) -> int:
    """Render into `args[0]`, once for each scale in a process of its own; print the names."""
    if len(args) == 3 and args[1] == INSIDE:
        return shoot(Path(args[0]), int(args[2]))
    if len(args) != 1 or args[0].startswith("-"):
        sys.stdout.write("Name a folder for the pictures.\n")
        return 2
    folder = Path(args[0])
    folder.mkdir(parents=True, exist_ok=True)
    for scale in SCALES:
        environment = os.environ | {"QT_SCALE_FACTOR": str(scale), "QT_QPA_PLATFORM": "offscreen"}
        command = [sys.executable, "-m", "recruiter_desk.gui.shots", args[0], INSIDE, str(scale)]
        code = subprocess.run(command, env=environment, check=False).returncode  # noqa: S603
        if code:
            return code
    return 0


def shoot(folder: Path, scale: int) -> int:
    """All pictures at one scale."""
    from recruiter_desk.demo.fill import fill
    from recruiter_desk.opening import open_desk
    from recruiter_desk.screening.queue import read_all

    application = QApplication([])
    QCursor.setPos(5000, 5000)
    theme = Theme(application, Look.LIGHT)
    with TemporaryDirectory(prefix="desk", ignore_cleanup_errors=True) as place:
        os.environ["XDG_STATE_HOME"] = place  # the last searches in the pictures are invented too
        desk = open_desk(Path(place) / "demo", now, "America/Chicago")
        fill(desk, NOW)
        read_all(desk)
        for look in (Look.LIGHT, Look.DARK):
            theme.choose(look)
            for name in _shown(desk, partial(_file, folder, look, scale)):
                sys.stdout.write(f"{name}\n")
                sys.stdout.flush()
        desk.close()
    return 0


def _file(folder: Path, look: Look, scale: int, name: str) -> Path:
    fine = "" if scale == 1 else f"-{scale}x"
    return folder / f"{name}{'' if look is Look.LIGHT else '-dark'}{fine}.png"


def _shown(desk: Desk, file: Callable[[str], Path]) -> Iterator[str]:
    """Show every page and panel in turn and keep its picture."""
    app, window = App(desk, now), Window()
    window.begin(app)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    for name, show in scenes(app, window):
        show()
        _wait(SETTLE)
        window.activateWindow()
        _wait(20)
        path = file(name)
        window.grab().save(str(path))
        yield path.name
        for panel in window.findChildren(Panel):
            panel.close()
    window.close()
    app.close()
    window.deleteLater()
    _wait(0)


def scenes(app: App, window: Window) -> Iterator[tuple[str, Callable[[], object]]]:
    """Name and doing of each picture."""
    yield "today", lambda: _choose_not_returned(window)
    person = _person(window)
    yield "voicemail-slip", lambda: app.show_panel("slip", person)
    yield "log-call", lambda: app.show_panel("call", person)
    yield "whos-calling", lambda: app.show_panel("who")
    yield "keys", lambda: app.show_panel("keys")
    for cap, name in (("B", "bad-time"), ("R", "returned"), ("S", "snooze"), ("D", "done")):
        yield name, partial(_press, window, cap)
    yield "call", lambda: _talk(app, window)
    yield "people", lambda: app.go.emit("people")
    yield "person", lambda: app.open_person.emit(person)
    yield "person-screened", lambda: _look_down(app, window)
    yield "add-person", lambda: app.show_panel("person")
    yield "edit-person", lambda: app.show_panel("person", person)
    yield "note", lambda: app.show_panel("note", person)
    yield "referrals", lambda: app.go.emit("referrals")
    yield "referral", lambda: app.show_panel("referral", person)
    yield "opportunities", lambda: app.go.emit("opportunities")
    yield "board", lambda: window.page.show_view("board")  # type: ignore[attr-defined]
    yield "submissions", lambda: window.page.show_view("submissions")  # type: ignore[attr-defined]
    yield "move-person", lambda: _ask_stage(window)
    yield "edit-opportunity", window.page.own.edit  # type: ignore[attr-defined]
    yield "call-for", window.page.call_next  # type: ignore[attr-defined]
    yield "after-call", lambda: _end_call(app, window)
    yield "search-box", partial(_type, app, window, "cardiac")
    yield "search", lambda: app.search.emit(SOUGHT)
    yield "import", lambda: _import(app, window)
    yield "import-done", lambda: _take_in(window)
    yield "settings", lambda: _take_back(app, window)
    yield "first-start", lambda: app.go.emit("first_start")


def _wait(time: int) -> None:
    """So many milliseconds in an event loop, which lets the other threads work meanwhile."""
    loop = QEventLoop()
    QTimer.singleShot(time, loop.quit)
    loop.exec()


def _choose_not_returned(window: Window) -> None:
    """The first row under "Not returned": the one with the most to show."""
    _wait_until(lambda: window.page.pane is not None)  # type: ignore[attr-defined]
    queue = window.page.queue  # type: ignore[attr-defined]
    lines = [queue.rows.row(queue.rows.index(at)) for at in range(queue.rows.rowCount())]
    queue.choose(next(line.key for line in lines if line and line.section == "Not returned"))


def _talk(app: App, window: Window) -> None:
    """Somebody with a resume on the line, and what they say typed line after line."""
    app.ring.emit(the_person(app.desk, RESUME_OF).id)
    page = window.page
    _wait_until(lambda: page.listening.known is not None)  # type: ignore[attr-defined]
    page.notes.insertPlainText(SAID)  # type: ignore[attr-defined]
    _wait_until(lambda: bool(page.column.cards))  # type: ignore[attr-defined]
    for _ in range(3):
        page.sheet.ask_next()  # type: ignore[attr-defined]
        page.column.confirm_last()  # type: ignore[attr-defined]
    for box, score in zip(page.bar.marks.boxes, (4, 4, 5, 3), strict=False):  # type: ignore[attr-defined]
        box.set_score(score)


def _look_down(app: App, window: Window) -> None:
    """What is known of them, below."""
    app.open_person.emit(the_person(app.desk, RESUME_OF).id)
    _wait(2 * SETTLE)
    pane = window.page.pane  # type: ignore[attr-defined]
    pane.verticalScrollBar().setValue(pane.verticalScrollBar().maximum() // 2)


def _ask_stage(window: Window) -> None:
    """The match list again, and the stages somebody of it can be moved to."""
    window.page.show_view("list")  # type: ignore[attr-defined]
    window.page.acts.move()  # type: ignore[attr-defined]


def _end_call(app: App, window: Window) -> None:
    """A talk that ended; taken back once its picture is made, as the desk is shown again."""
    window.page.end("connected")  # type: ignore[attr-defined]
    _wait_until(lambda: bool(window.findChildren(Panel)))
    app.do(Desk.undo)


def _import(app: App, window: Window) -> None:
    """A list of another program, with every row checked and one column chosen."""
    window.top.search.setText("")
    path = app.desk.folder.path / "candidates-2026-05.csv"
    write_list(path)
    app.import_files.emit((path,))
    page = window.page
    _wait_until(lambda: page.flow.report is not None)  # type: ignore[attr-defined]
    page.columns.columns.table.choose(10)  # type: ignore[attr-defined]


def _take_in(window: Window) -> None:
    """The import itself, taken back once its picture is made."""
    page = window.page
    page.take_in()  # type: ignore[attr-defined]
    _wait_until(lambda: page.flow.is_done)  # type: ignore[attr-defined]


def _take_back(app: App, window: Window) -> None:
    """The same desk again for the pictures that follow."""
    window.page.flow.take_back()  # type: ignore[attr-defined]
    _wait(SETTLE)
    app.go.emit("settings")


def _wait_until(so: Callable[[], bool]) -> None:
    for _ in range(LONGEST // STEP):
        if so():
            return
        _wait(STEP)


def _person(window: Window) -> int:
    chosen = window.page.queue.current().key  # type: ignore[attr-defined]
    assert isinstance(chosen, int)
    return chosen


def _type(app: App, window: Window, words: str) -> None:
    """Letter after letter into the search box."""
    for typed in SOUGHT_BEFORE:
        remember(app.desk.folder.path, typed)
    window.inside.find()
    window.top.search.setText("")
    QTest.keyClicks(window.top.search, words)


def _press(window: Window, cap: str) -> None:
    for deed in window.page.acts.deeds():  # type: ignore[attr-defined]
        if deed.cap == cap:
            deed.act()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
