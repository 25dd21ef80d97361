"""Settings are saved as they are changed, one undo step each, and said in plain words."""

import pytest
import shiboken6
from PySide6.QtCore import Qt

from recruiter_desk.gui.pages.settings.page import SettingsPage
from recruiter_desk.gui.pages.settings.plain_words import in_plain_words
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.settings.model import Settings
from recruiter_desk.store.settings.queries import settings


@pytest.fixture
def page(qtbot, app):
    made = SettingsPage(app)
    made.resize(1096, 724)
    made.show()
    made.activateWindow()
    yield made
    shiboken6.delete(made)


def test_ten_steps_of_an_arrow_are_one_change(qtbot, settled, app, page):
    hours = page.bound["hours"].control
    for _ in range(10):
        qtbot.keyClick(hours, Qt.Key.Key_Up)
    with qtbot.waitSignal(app.done) as done:
        qtbot.waitUntil(lambda: settings(settled).hours == 34)
    assert done.args == ["Set hours"]
    app.do(Desk.undo)
    qtbot.waitUntil(lambda: hours.value() == 24)
    assert settings(settled).hours == 24


def test_a_city_brings_its_zone_country_and_state(qtbot, settled, page):
    city = page.bound["city"].control
    city.setFocus()
    city.clear()
    qtbot.keyClicks(city, "Tucson, AZ")
    qtbot.keyClick(city, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: settings(settled).zone == "America/Phoenix")
    assert settings(settled).region == "AZ"
    qtbot.waitUntil(lambda: page.bound["zone"].control.key() == "America/Phoenix")


def test_the_weekend_switch_is_said_back(qtbot, settled, page):
    qtbot.waitUntil(lambda: "One left Fri 16:02 is due Sat 16:02" in page.words[0].text())
    page.bound["weekends"].control.click()
    qtbot.waitUntil(lambda: "One left Fri 16:02 is due Mon 16:02" in page.words[0].text())
    assert settings(settled).weekends is False


def test_calling_hours_that_end_before_they_begin_are_refused_and_shown_as_kept(
    qtbot, settled, app, page
):
    first = page.bound["courtesy_from"].control
    with qtbot.waitSignal(app.failed) as failed:
        first.setValue(22)
    assert "begin before they end" in str(failed.args[0])
    assert first.value() == 8


def test_defaults_are_put_back_in_one_step(qtbot, settled, app, page):
    page.bound["think_twice_voicemails"].control.setValue(5)
    qtbot.waitUntil(lambda: settings(settled).think_twice_voicemails == 5)
    page.put_back(("think_twice_voicemails", "think_twice_promises"))
    qtbot.waitUntil(lambda: settings(settled).think_twice_voicemails == 2)


def test_plain_words_skip_a_holiday_of_the_state(clock):
    clock.time = clock.time.replace(day=27)  # Friday after Thanksgiving week's Tuesday
    mine = Settings(zone="America/Chicago", weekends=False, hours=48)
    assert "left Tue 16:02 is due back Fri 16:02" in in_plain_words(mine, clock())[0]
