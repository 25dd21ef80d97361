"""Every icon that came with the program can be drawn, in any colour and size."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

import recruiter_desk.gui
from recruiter_desk.base.paths import resource
from recruiter_desk.gui.icons import icon, icon_pixmap

NAMES = sorted(file.stem for file in resource("icons").glob("*.svg"))


def colours(pixmap):
    image = pixmap.toImage()
    every = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {each.name() for each in every if each.alpha() == 255}


@pytest.mark.parametrize("name", NAMES)
def test_each_is_drawn_in_the_colour_asked_for(name, qapp):
    drawn = icon_pixmap(name, 24, QColor("#B42318"), 2.0)
    assert drawn.width() == 48
    assert drawn.devicePixelRatio() == pytest.approx(2)
    assert colours(drawn) == {"#b42318"}


def test_the_stroke_is_as_thick_in_every_size(qapp):
    """A minus is one stroke: three device pixels at 200 %, whatever the size."""
    for size in (12, 16, 24):
        image = icon_pixmap("minus", size, QColor("black"), 2.0).toImage()
        column = [image.pixelColor(size, y).alphaF() for y in range(image.height())]
        assert sum(column) == pytest.approx(3, abs=0.3)


def test_an_icon_that_is_not_there_is_named(qapp):
    with pytest.raises(FileNotFoundError, match="no-such-icon"):
        icon_pixmap("no-such-icon", 16, QColor("black"))


def test_menus_get_fine_and_plain_ones(qapp):
    made = icon("phone", QColor("black"))
    assert len(made.availableSizes()) == 1 or made.availableSizes()[0].width() == 16


def test_no_page_names_an_icon_that_is_missing():
    """Words that look like icon names in calls of the kit are files of the folder."""
    said = re.compile(r"""(?:icon=|draw_icon\(painter, |icon_pixmap\()"([a-z0-9-]+)\"""")
    package = Path(recruiter_desk.gui.__file__).parent
    for file in package.rglob("*.py"):
        for name in said.findall(file.read_text("utf-8")):
            assert name in NAMES, f"{file.name} names {name}"
