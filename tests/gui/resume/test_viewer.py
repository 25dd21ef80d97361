"""The resume in front of one: shown as it is, searched, and a sentence of it found in it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from recruiter_desk.gui.panels.resume.matching import find_same, find_words
from recruiter_desk.gui.panels.resume.viewer import NOTHING, PDF, TEXT, ResumeViewer
from recruiter_desk.screening.resumes.commands import add_resume, remove_resume
from recruiter_desk.screening.resumes.queries import resume
from tests.screening.resumes import files
from tests.screening.resumes.files import DANA


@pytest.fixture
def file(tmp_path):
    def made(name, content):
        path = tmp_path / name
        path.write_bytes(content)
        return path

    return made


@pytest.fixture
def viewer(app, qtbot):
    made = ResumeViewer(app)
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    qtbot.waitExposed(made)
    return made


def shown(viewer):
    return viewer.pages.currentIndex()


def shows(qtbot, viewer, number):
    qtbot.waitUntil(lambda: viewer.resume is not None and viewer.resume.line.id == number)


def amber(viewer):
    """The rows of pixels in the page that are coloured by a mark."""
    image = viewer.pdf.viewport().grab().toImage()
    rows = range(image.height())
    return [
        y
        for y in rows
        if any(_coloured(image.pixelColor(x, y)) for x in range(0, image.width(), 3))
    ]


def _coloured(colour):
    return colour.red() > colour.blue() + 60


def test_words_are_found_across_line_ends_and_in_any_case():
    text = "Lead MRI\nTechnologist, the MRI  technologist"
    assert [text[a:b] for a, b in find_words(text, "mri tech")] == ["MRI\nTech", "MRI  tech"]
    assert find_words(text, " ") == []
    assert find_words(text, "(") == []


def test_a_span_is_found_in_pages_set_otherwise():
    text = "cloud-native work\ncloud-native again, ﬁnance"
    pages = ["cloud\ufffenative\r\nwork", "cloud native again, finance"]
    assert find_same(text, pages, 0, 12) == (0, (0, 12))
    again = text.index("cloud", 3)
    assert find_same(text, pages, again, again + 12) == (1, (0, 12))
    place = text.index("ﬁ")
    page, (a, b) = find_same(text, pages, place, len(text))
    assert pages[page][a:b] == "finance"
    assert find_same(text, ["nothing of it"], 0, 5) is None
    assert find_same(text, pages, 12, 12) is None


def test_nobody_has_a_resume_yet(viewer, dana):
    viewer.show_person(dana)
    assert shown(viewer) == NOTHING


def test_a_pdf_is_shown_as_it_is_and_a_fact_jumps_to_its_place(viewer, dana, desk, file, qtbot):
    pages = [DANA, "\n" * 30 + "Trained six nurses"]
    number = add_resume(desk, dana, file("cv.pdf", files.pdf(*pages))).id
    viewer.show_person(dana)
    shows(qtbot, viewer, number)
    assert shown(viewer) == PDF
    text = resume(desk, number).text
    start = text.index("six nurses")
    viewer.jump(number, start, start + len("six nurses"))
    assert viewer.pdf.verticalScrollBar().value() > 300
    assert 8 <= len(amber(viewer)) <= 24
    viewer.jump(number, 0, 4)
    assert viewer.pdf.verticalScrollBar().value() < 60


def test_a_mark_lies_on_its_words_however_it_is_zoomed(viewer, dana, desk, file, qtbot):
    page = [("Dana Whitfield", 60, 740), ("MRI technologist", 60, 400)]
    number = add_resume(desk, dana, file("cv.pdf", files.pdf(page))).id
    viewer.show_person(dana)
    shows(qtbot, viewer, number)
    viewer.field.setText("mri")
    for steps in (0, 2, -3):
        viewer.zoom(steps)
        (box,) = viewer.pdf.marked(0)
        scale = viewer.pdf.scale()
        assert box.contains(viewer.pdf.where()[0].left() + 65 * scale, 12 + (792 - 403) * scale)
        assert box.height() < 14 * scale
        top = box.top() - viewer.pdf.verticalScrollBar().value()
        rows = amber(viewer)
        if 0 <= top < viewer.pdf.viewport().height() - 14:
            assert abs(rows[0] - top) < 2
            assert len(rows) <= box.height() + 2


def test_what_is_typed_is_found_one_after_the_other(viewer, dana, desk, file, qtbot):
    number = add_resume(desk, dana, file("cv.pdf", files.pdf(DANA))).id
    viewer.show_person(dana)
    shows(qtbot, viewer, number)
    QTest.keyClicks(viewer.field, "mri")
    assert viewer.count.text() == "1 of 2"
    QTest.keyClick(viewer.field, Qt.Key.Key_Return)
    assert viewer.count.text() == "2 of 2"
    QTest.keyClick(viewer.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert viewer.count.text() == "1 of 2"
    viewer.field.setText("welding")
    assert viewer.count.text() == "not there"
    QTest.keyClick(viewer.field, Qt.Key.Key_Escape)
    assert not viewer.field.text() + viewer.count.text()


def test_other_kinds_are_shown_as_text(viewer, dana, desk, file, qtbot):
    number = add_resume(desk, dana, file("cv.docx", files.docx(DANA))).id
    viewer.show_person(dana)
    shows(qtbot, viewer, number)
    assert shown(viewer) == TEXT
    assert viewer.text.toPlainText() == DANA
    start = DANA.index("Trained")
    viewer.jump(number, start, start + 7)
    (mark,) = viewer.text.extraSelections()
    assert mark.cursor.selectedText() == "Trained"
    viewer.zoom(2)
    assert viewer.text.font().pointSizeF() > 11
    viewer.zoom(0)


def test_the_newest_version_is_shown_and_the_others_can_be(viewer, dana, desk, file, qtbot, clock):
    old = add_resume(desk, dana, file("old.txt", DANA.encode())).id
    clock.time = clock.time.replace(day=21)
    new = add_resume(desk, dana, file("new.txt", DANA.replace("9", "10").encode())).id
    viewer.show_person(dana)
    shows(qtbot, viewer, new)
    assert viewer.versions.isVisible()
    viewer.versions.choose(str(old))
    viewer.versions.activated.emit(1)
    shows(qtbot, viewer, old)
    viewer.jump(new, 0, 4)
    shows(qtbot, viewer, new)
    qtbot.waitUntil(lambda: len(viewer.text.extraSelections()) == 1)


def test_what_is_added_or_removed_meanwhile_is_seen(viewer, dana, desk, file, qtbot):
    viewer.show_person(dana)
    number = add_resume(desk, dana, file("scan.pdf", files.pdf(""))).id
    shows(qtbot, viewer, number)
    qtbot.waitUntil(lambda: "scanned" in viewer.remarks.text())
    remove_resume(desk, number)
    qtbot.waitUntil(lambda: shown(viewer) == NOTHING)
