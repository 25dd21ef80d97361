"""The theme: readable in light and dark, followed and chosen."""

import string

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel

from recruiter_desk.gui.theme.fonts import Role, font, metrics
from recruiter_desk.gui.theme.switch import Look, Theme
from recruiter_desk.gui.theme.tokens import Tokens, Tone, load, mixed, show, tokens

PAIRS = [
    (words, ground)
    for words in ("text", "muted", "accent", "late", "soon", "good", "unknown")
    for ground in ("ground", "surface", "hover", "accent_soft")
] + [
    ("on_accent", "accent"),
    ("text", "unknown_soft"),
    ("muted", "unknown_soft"),
    ("unknown", "unknown_soft"),
    ("late", "late_soft"),
    ("muted", "late_soft"),
    ("soon", "soon_soft"),
    ("text", "soon_soft"),
    ("good", "good_soft"),
    ("surface", "text"),
]


def luminance(colour):
    def linear(part):
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(x) for x in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    """WCAG 2.2's ratio, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture
def theme(qapp):
    before = tokens()
    made = Theme(qapp, Look.LIGHT)
    yield made
    made.deleteLater()
    show(before)


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize(("words", "ground"), PAIRS)
def test_words_can_be_read_on_every_ground(name, words, ground):
    theme = load(name)
    assert contrast(getattr(theme, words), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize("name", ["light", "dark"])
def test_empty_ticks_can_be_seen(name):
    theme = load(name)
    assert contrast(theme.tick, theme.surface) >= 3


@pytest.mark.parametrize("name", ["light", "dark"])
def test_every_tone_has_a_colour_and_a_soft_ground(name):
    theme = load(name)
    for tone in Tone:
        assert contrast(theme.of(tone), theme.soft(tone)) >= 4.5


def test_a_theme_without_a_colour_is_refused():
    with pytest.raises(TypeError):
        Tokens(name="half")


def test_the_recruiter_may_choose_dark(theme, qapp):
    heard = []
    theme.changed.connect(lambda: heard.append(theme.name))
    label = QLabel("Marisol Vega")
    theme.choose(Look.DARK)
    theme.choose(Look.DARK)
    assert heard == ["dark"]
    assert tokens().name == "dark"
    assert label.palette().color(QPalette.ColorRole.WindowText) == load("dark").text
    assert load("dark").surface.name() in QApplication.instance().styleSheet()
    theme.choose(Look.LIGHT)
    assert qapp.palette().color(QPalette.ColorRole.Window) == load("light").ground


def test_figures_stand_in_columns(qapp):
    widths = {metrics(Role.BODY).horizontalAdvance(figure) for figure in string.digits}
    assert len(widths) == 1


def test_sizes_are_those_of_the_measures(qapp):
    """Qt rounds a size to whole pixels; the width of a line must not show it."""
    wide = metrics(Role.BODY).horizontalAdvance("Opportunities") / 10
    small = metrics(Role.CAPTION).horizontalAdvance("Opportunities") / 8.5
    assert small == pytest.approx(wide, rel=0.02)
    assert font(Role.STRONG).weight() == 600


def test_a_mixed_colour_lies_between():
    light = load("light")
    assert mixed(light.accent, light.text, 0) == light.accent
    assert mixed(light.accent, light.text, 1).name() == light.text.name()
