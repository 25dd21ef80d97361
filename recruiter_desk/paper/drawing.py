"""Lines, points and words as a picture: SVG or PNG, made by Qt without a window."""

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

LARGEST = 12_000  # pixels a side that Qt draws of a PNG


class Line(NamedTuple):
    """From one place to another; colours as "#RRGGBB"."""

    x: float
    y: float
    x2: float
    y2: float
    colour: str
    wide: float = 1.0


class Dot(NamedTuple):
    """A filled circle, with the words beside it."""

    x: float
    y: float
    radius: float
    colour: str
    words: str = ""


class Drawing(NamedTuple):
    """What is drawn, in the order of drawing; its size in points, its ground and words' colour."""

    wide: float
    high: float
    lines: list[Line]
    dots: list[Dot]
    ground: str = "#FFFFFF"
    ink: str = "#1E2226"


def as_svg(drawing: Drawing, title: str) -> bytes:
    """The drawing as an SVG document."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
    from PySide6.QtGui import QPainter
    from PySide6.QtSvg import QSvgGenerator

    need_fonts()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    made = QSvgGenerator()
    made.setOutputDevice(buffer)
    made.setTitle(title)
    made.setSize(QSize(round(drawing.wide), round(drawing.high)))
    made.setViewBox(QRectF(0, 0, drawing.wide, drawing.high))
    painter = QPainter(made)
    _draw(painter, drawing)
    painter.end()
    return bytes(content.data())


def as_png(drawing: Drawing) -> bytes:
    """The drawing as a PNG picture, twice as fine as its points where that is not too large."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QImage, QImageWriter, QPainter

    need_fonts()
    scale = min(2.0, LARGEST / max(drawing.wide, drawing.high))
    wide, high = round(drawing.wide * scale), round(drawing.high * scale)
    image = QImage(max(1, wide), max(1, high), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.scale(scale, scale)
    _draw(painter, drawing)
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(content.data())


def need_fonts() -> None:
    """Words need an application of Qt; without a screen one that draws nowhere."""
    import os
    import sys

    from PySide6.QtGui import QGuiApplication

    if QGuiApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        _Kept.application = QGuiApplication(sys.argv[:1])


class _Kept:
    """The application lives as long as the program."""

    application: object = None


def _draw(painter: "QPainter", drawing: Drawing) -> None:
    from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
    from PySide6.QtGui import QColor, QFont, QPen

    painter.setRenderHint(painter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, drawing.wide, drawing.high), QColor(drawing.ground))
    for line in drawing.lines:
        painter.setPen(QPen(QColor(line.colour), line.wide))
        painter.drawLine(QLineF(line.x, line.y, line.x2, line.y2))
    font = QFont()
    font.setPixelSize(11)
    painter.setFont(font)
    for dot in drawing.dots:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(dot.colour))
        painter.drawEllipse(QPointF(dot.x, dot.y), dot.radius, dot.radius)
        if dot.words:
            painter.setPen(QColor(drawing.ink))
            painter.drawText(QPointF(dot.x + dot.radius + 3, dot.y + 4), dot.words)
