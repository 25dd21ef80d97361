"""A window's worth of App around the real desk, and a few people to look at."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from recruiter_desk.gui.app import App
from recruiter_desk.gui.theme.switch import Look, Theme
from recruiter_desk.people.commands import add_person
from recruiter_desk.people.model import EmailDraft, PersonDraft, PhoneDraft


@pytest.fixture
def app(qapp, desk, clock):
    Theme(qapp, Look.LIGHT)
    made = App(desk, clock)
    made.mistakes = []
    made.failed.connect(made.mistakes.append)
    yield made
    made.close()
    QApplication.processEvents()
    assert made.mistakes == []


@pytest.fixture
def window(qtbot):
    """A bare window to put pages and panels in."""
    made = QWidget()
    made.resize(1096, 720)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    return made


@pytest.fixture
def dana(desk):
    return add_person(
        desk,
        PersonDraft(
            name="Dana Whitfield",
            function="MRI technologist",
            place="Tucson, AZ",
            expertise=("3T", "cardiac MR"),
            phones=(PhoneDraft("(520) 555-0142", "mobile"),),
            emails=(EmailDraft("dana@example.org"),),
            tags=("south-west",),
        ),
    ).id


@pytest.fixture
def luis(desk):
    draft = PersonDraft(name="Luis Herrera", function="MRI lead", expertise=("3T",), place="87102")
    return add_person(desk, draft).id


@pytest.fixture
def priya(desk):
    return add_person(desk, PersonDraft(name="Priya Raman", function="Sonographer")).id


@pytest.fixture
def show(window, qtbot):
    """Puts a page into the window and gives it the keys."""

    def put(page):
        page.setParent(window)
        page.setGeometry(window.rect())
        page.show()
        qtbot.waitUntil(page.isVisible)
        return page

    return put
