"""People are brought in by keys: a file, its columns, a check, and all of it taken back."""

from PySide6.QtWidgets import QAbstractButton

from recruiter_desk.gui.kit.buttons import Button
from recruiter_desk.gui.kit.popover import Popover
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.people.commands import add_person
from recruiter_desk.people.model import EmailDraft, PersonDraft
from recruiter_desk.people.queries import count_people, people_page
from tests import given
from tests.gui.importing.conftest import CANDIDATES, CONNECTIONS
from tests.gui.story import press, said


def names(desk):
    return sorted(line.name for line in people_page(desk))


def checked(qtbot, window):
    """Wait for the check; the figures as (new, joined, known, refused)."""
    qtbot.waitUntil(lambda: window.page.flow.report is not None, timeout=30_000)
    report = window.page.flow.report
    return report.added, report.merged, report.unchanged, len(report.skipped)


def done(qtbot, window):
    qtbot.waitUntil(lambda: window.page.flow.is_done, timeout=30_000)


def where(window):
    """Where each column goes, as the table shows it."""
    rows = window.page.columns.columns.table.rows
    shown = (rows.row(rows.index(at, 0)) for at in range(rows.rowCount()))
    return {row.header: row.words for row in shown}


def test_connections_are_brought_in_by_keys_and_taken_back(
    qtbot, window, desk, dana, file, answers
):
    answers["open"] = [str(file("Connections.csv", CONNECTIONS))]
    press(qtbot, "Ctrl+O")
    assert checked(qtbot, window)[0] == 2
    assert window.page.columns.foot.go.text() == "Import 2 people"
    assert names(desk) == ["Dana Whitfield"]
    press(qtbot, "Ctrl+Return")
    done(qtbot, window)
    assert names(desk) == ["Andre Whitlock", "Dana Whitfield", "Dana Whitfield"]
    said(qtbot, window, "Imported Connections.csv")
    page = window.page
    press(qtbot, "Ctrl+Z")
    qtbot.waitUntil(lambda: names(desk) == ["Dana Whitfield"])
    qtbot.waitUntil(lambda: page.done.undo is None)
    press(qtbot, "Ctrl+Shift+Z")
    qtbot.waitUntil(lambda: count_people(desk) == 3)
    qtbot.waitUntil(lambda: page.done.undo is not None)
    page.done.undo.click()
    qtbot.waitUntil(lambda: names(desk) == ["Dana Whitfield"])


def test_columns_are_placed_by_keys_and_checked_anew(qtbot, window, app, desk, file):
    app.import_files.emit((file("people.csv", CANDIDATES),))
    assert checked(qtbot, window) == (2, 0, 0, 0)
    table = window.page.columns.columns.table
    assert where(window)["Shoe size"] == "A line in the note"
    assert where(window)["Date of birth"] == "left out, not recorded here"
    table.choose(2)
    press(qtbot, "Delete")
    assert where(window)["Cell phone"] == "Left out"
    assert checked(qtbot, window) == (2, 0, 0, 0)
    press(qtbot, "Enter", "telephone", "Enter")
    assert where(window)["Cell phone"] == "Telephone number"
    table.choose(0)
    press(qtbot, "Delete")
    qtbot.waitUntil(lambda: not window.page.columns.foot.go.isEnabled())
    press(qtbot, "Ctrl+Return")
    assert not window.page.flow.is_importing


def test_what_is_never_recorded_cannot_be_placed(qtbot, window, app, file):
    app.import_files.emit((file("people.csv", CANDIDATES),))
    checked(qtbot, window)
    table = window.page.columns.columns.table
    table.choose(5)
    assert table.current().header == "Date of birth"
    assert not table.current().sample(1)
    press(qtbot, "Delete", "Enter")
    assert where(window)["Date of birth"] == "left out, not recorded here"
    assert window.findChildren(Popover) == []


def test_rows_are_stepped_through(qtbot, window, app, file):
    app.import_files.emit((file("people.csv", CANDIDATES),))
    checked(qtbot, window)
    columns = window.page.columns.columns
    mail = columns.table.rows.row(columns.table.rows.index(1, 0))
    assert mail.sample(columns.table.sample_row) == "priya@example.org"
    columns.next.click()
    assert mail.sample(columns.table.sample_row) == "luis@example.org"
    assert not columns.next.isEnabled()
    columns.before.click()
    assert columns.table.sample_row == 1


def test_refused_rows_are_shown_with_reasons_and_saved(
    qtbot, window, app, file, answers, tmp_path
):
    app.import_files.emit((file("Connections.csv", CONNECTIONS),))
    assert checked(qtbot, window) == (2, 0, 0, 1)
    press(qtbot, "F6")
    refused = window.page.columns.check.refused
    assert refused.hasFocus()
    assert refused.current().row == 3
    press(qtbot, "Enter")
    assert window.page.columns.columns.table.sample_row == 3
    answers["save"] = str(tmp_path / "refused.csv")
    window.page.columns.check.saving.emit()
    said(qtbot, window, "1 refused row, in")
    saved = (tmp_path / "refused.csv").read_text("utf-8").splitlines()
    assert saved[0].startswith("file,row,what,reason")
    assert saved[1].startswith("Connections.csv,3,left out,")
    press(qtbot, "F6")
    assert window.page.columns.columns.table.hasFocus()


def test_the_same_file_again_has_nothing_to_import(qtbot, window, app, file):
    path = file("people.csv", CANDIDATES)
    app.import_files.emit((path,))
    checked(qtbot, window)
    press(qtbot, "Ctrl+Return")
    done(qtbot, window)
    press(qtbot, "Enter")
    app.import_files.emit((path,))
    assert checked(qtbot, window) == (0, 0, 2, 0)
    assert window.page.columns.foot.go.text() == "Nothing to import"
    assert not window.page.columns.foot.go.isEnabled()


def test_people_possibly_there_twice_are_named_and_opened(qtbot, window, app, dana, file):
    app.import_files.emit((file("Connections.csv", CONNECTIONS),))
    checked(qtbot, window)
    press(qtbot, "Ctrl+Return")
    done(qtbot, window)
    (pair,) = window.page.flow.pairs
    assert pair.new.name == pair.known.name == "Dana Whitfield"
    assert (pair.known.id, pair.known.about) == (dana, "MRI technologist")
    links = [
        each for each in window.page.done.findChildren(Button) if each.text() == pair.known.name
    ]
    links[1].click()
    assert window.page.key == "person"
    assert window.page.person == dana


def test_a_cancelled_import_leaves_nothing(qtbot, window, app, desk, file):
    rows = "".join(f"Person {n},p{n}@example.org,\n" for n in range(3000))
    app.import_files.emit((file("many.csv", "Name,E-mail,City\n" + rows),))
    assert checked(qtbot, window)[0] == 3000
    before = given.dump(desk)
    press(qtbot, "Ctrl+Return")
    press(qtbot, "Esc")
    said(qtbot, window, "Stopped. Nothing of the import was kept.")
    assert given.dump(desk) == before
    assert window.page.columns.foot.go.isEnabled()
    press(qtbot, "Esc")
    assert window.page.flow.chosen is None


def test_what_is_no_csv_is_said_in_place(qtbot, window, app, file, tmp_path):
    workbook = tmp_path / "people.xlsx"
    workbook.write_bytes(b"PK\x03\x04" + bytes(range(256)) * 20)
    app.import_files.emit((workbook,))
    said_here = window.page.file.said
    qtbot.waitUntil(lambda: "CSV" in said_here.text())
    app.import_files.emit((file("people.csv", CANDIDATES),))
    checked(qtbot, window)
    assert not said_here.text()


def test_a_file_without_names_says_so(qtbot, window, app, file):
    app.import_files.emit((file("mails.csv", "E-mail,Shoe size\nd@example.org,4\n"),))
    qtbot.waitUntil(lambda: "names" in told(window))
    assert not window.page.columns.foot.go.isEnabled()


def told(window):
    """Everything the right pane says."""
    return " ".join(each.text() for each in window.page.columns.check.findChildren(Words))


def test_every_control_of_the_page_has_a_name(qtbot, window, app, file):
    app.import_files.emit((file("Connections.csv", CONNECTIONS),))
    checked(qtbot, window)
    controls = [each for each in window.page.findChildren(QAbstractButton) if each.isVisible()]
    assert [each for each in controls if not each.accessibleName()] == []


def test_a_window_that_is_closed_meanwhile_leaves_nothing(qtbot, window, app, desk, file):
    rows = "".join(f"Person {n},p{n}@example.org,\n" for n in range(3000))
    app.import_files.emit((file("many.csv", "Name,E-mail,City\n" + rows),))
    checked(qtbot, window)
    before = given.dump(desk)
    press(qtbot, "Ctrl+Return")
    app.close()
    assert given.dump(desk) == before


def test_a_row_that_means_two_people_is_shown_to_look_at(qtbot, window, app, desk, file):
    given.person(desk, "Andre Whitlock", email="andre@example.org")
    given.person(desk, "Bea Castillo", links=("https://www.linkedin.com/in/bea",))
    rows = "First Name,Last Name,URL,E-mail Address\nBea,Castillo,{},{}\n"
    path = file("two.csv", rows.format("https://www.linkedin.com/in/bea", "andre@example.org"))
    app.import_files.emit((path,))
    assert checked(qtbot, window) == (0, 1, 0, 0)
    assert "Joined, to look at again" in told(window)


def test_a_check_gives_way_to_what_is_typed_meanwhile(qtbot, window, app, desk, file):
    rows = "".join(f"Person {n},p{n}@example.org,\n" for n in range(3000))
    app.import_files.emit((file("many.csv", "Name,E-mail,City\n" + rows),))
    qtbot.waitUntil(lambda: window.page.flow.chosen is not None)
    checks = []
    window.page.flow.checked.connect(lambda: checks.append(window.page.flow.report))
    kept = []
    app.do(add_person, PersonDraft(name="Person 7", emails=(EmailDraft("p7@example.org"),))).then(
        app, lambda _added: kept.append(len(checks))
    )
    qtbot.waitUntil(lambda: bool(checks), timeout=60_000)
    assert kept == [0]
    assert checked(qtbot, window)[:3] == (2999, 0, 1)
