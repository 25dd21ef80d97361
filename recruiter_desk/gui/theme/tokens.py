"""The colours of a theme, read from `resources/themes`, and the one that is shown now."""

from enum import Enum
from typing import NamedTuple

from PySide6.QtGui import QColor

from recruiter_desk.base.paths import resource


class Tone(Enum):
    """What a colour says; an icon or a word beside it always says the same."""

    PLAIN = "text"
    MUTED = "muted"
    ACCENT = "accent"
    LATE = "late"
    SOON = "soon"
    GOOD = "good"
    UNKNOWN = "unknown"


class Tokens(NamedTuple):
    """Every colour of one theme; measures.md says what each is for."""

    name: str
    ground: QColor
    surface: QColor
    line: QColor
    edge: QColor
    tick: QColor
    hover: QColor
    dot: QColor
    scrim: QColor
    text: QColor
    muted: QColor
    accent: QColor
    accent_soft: QColor
    on_accent: QColor
    late: QColor
    late_soft: QColor
    soon: QColor
    soon_soft: QColor
    good: QColor
    good_soft: QColor
    unknown: QColor
    unknown_soft: QColor

    def of(self, tone: Tone) -> QColor:
        """The colour of words and icons in that tone."""
        colour: QColor = getattr(self, tone.value)
        return colour

    def soft(self, tone: Tone) -> QColor:
        """The fill behind words in that tone; the plain and the unknown share one."""
        if tone in {Tone.PLAIN, Tone.MUTED}:
            return self.unknown_soft
        colour: QColor = getattr(self, f"{tone.value}_soft")
        return colour


def load(name: str) -> Tokens:
    """The theme `light` or `dark`; `TypeError` when a colour is missing or unknown.

    The files are TOML with nothing but `name = "colour"`: read so, the window starts 10 ms sooner
    than with tomllib.
    """
    lines = resource("themes", f"{name}.toml").read_text("utf-8").splitlines()
    pairs = [line.split(" = ") for line in lines if line and not line.startswith("#")]
    colours = {key.replace("-", "_"): QColor(value.strip('"')) for key, value in pairs}
    return Tokens(name=name, **colours)


def mixed(colour: QColor, other: QColor, share: float) -> QColor:
    """`colour` with `share` (0 to 1) of `other` in it."""
    mine = 1 - share
    return QColor.fromRgbF(
        colour.redF() * mine + other.redF() * share,
        colour.greenF() * mine + other.greenF() * share,
        colour.blueF() * mine + other.blueF() * share,
    )


class _Shown:
    tokens: Tokens | None = None


def tokens() -> Tokens:
    """The theme that is shown now (light until one is chosen); ask anew in every paint."""
    if _Shown.tokens is None:
        _Shown.tokens = load("light")
    return _Shown.tokens


def show(chosen: Tokens) -> None:
    """Make `chosen` the answer of `tokens()`; `Theme` does this and repaints."""
    _Shown.tokens = chosen
