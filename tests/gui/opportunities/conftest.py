"""An opening, and people of whom enough was said to be matched."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from recruiter_desk.gui.kit.panel import Panel
from recruiter_desk.opportunities.queries import board
from tests import given
from tests.opportunities.given import lead, said

FITTING = {"function": "MRI technologist", "place": "Tucson, AZ"}


@pytest.fixture
def opening(settled):
    return lead(
        settled,
        function="MRI technologist",
        expertise=("3T",),
        knockouts=("AZ licence",),
        within="40mi",
    )


@pytest.fixture
def marisol(settled):
    made = given.person(settled, "Marisol Vega", phone="520 555 0171 cell", **FITTING)
    said(settled, made, "MRI 6 y on 3T. AZ licence.")
    return made


@pytest.fixture
def noah(settled):
    made = given.person(settled, "Noah Begay", phone="520 555 0172 cell", **FITTING)
    said(settled, made, "3T daily.")
    return made


@pytest.fixture
def page(window, app, qtbot, opening):
    app.go.emit("opportunities")
    qtbot.waitUntil(lambda: window.page.listing.found is not None)
    qtbot.waitUntil(lambda: window.page.listing.found.is_whole, timeout=8000)
    return window.page


@pytest.fixture
def press(qtbot):
    """Keys for whoever has them, one after the other."""

    def send(*keys):
        for key in keys:
            qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
            QTest.keyClick(QApplication.focusWidget(), key)

    return send


@pytest.fixture
def panel(window, qtbot):
    """The panel that is open, waited for."""

    def shown():
        found = [p for p in window.findChildren(Panel) if p.isVisible()]
        return found[0] if found else None

    def wait():
        qtbot.waitUntil(lambda: shown() is not None, timeout=8000)
        return shown()

    wait.now = shown
    return wait


@pytest.fixture
def stage_of(settled, opening):
    """The stage at which a person stands, "" for none."""

    def find(person, which=None):
        for stage, cards in board(settled, which or opening).columns.items():
            if person in {card.person.id for card in cards}:
                return stage.value
        return ""

    return find
