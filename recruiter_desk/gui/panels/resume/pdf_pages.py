"""The pages of a PDF under each other, as they are printed, with words marked on them."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from recruiter_desk.gui.panels.resume.matching import Place
from recruiter_desk.gui.theme.tokens import mixed, tokens

Spot = tuple[int, Place]
"""A page, from 0, and a place in its text."""
STEP, LEAST, MOST = 1.2, 0.3, 3.0  # a zoom to the one before; its bounds, of 96 pixels an inch
PIXELS_A_POINT = 96 / 72
GAP = 12  # px around the pages
STRENGTH = 0.35, 0.75  # how strongly marks are drawn, and the one that is meant
PAPER = QColor(255, 255, 255)
ABOVE = 80  # px seen above the words that are shown
KEPT = 4  # pages whose picture is kept


class PdfPages(QAbstractScrollArea):
    """`show_file(bytes)`, then `mark(spots, which)`; it fits the width until it is zoomed.

    Pages are drawn when they come into sight, here and at once: a page of a resume takes some 20
    ms, and QPdfView's threads outlive what they draw.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("Resume")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._buffer, self._pdf = QBuffer(self), QPdfDocument(self)
        self._zoom: float | None = None
        self._texts: list[str] | None = None
        self._pictures: dict[tuple[int, int], QImage] = {}
        self._marks: list[tuple[int, list[QRectF]]] = []
        self._meant = 0

    def show_file(self, content: bytes) -> bool:
        """Show this file from its first page; whether it can be shown."""
        self._pdf.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._pdf.load(self._buffer)
        self._texts, self._marks = None, []
        self._pictures.clear()
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        return self._pdf.status() is QPdfDocument.Status.Ready

    def texts(self) -> list[str]:
        """The text of each page, as QtPdf counts its letters."""
        if self._texts is None:
            pages = range(self._pdf.pageCount())
            self._texts = [self._pdf.getAllText(page).text() for page in pages]
        return self._texts

    def mark(self, spots: list[Spot], meant: int = 0) -> None:
        """Mark these words and no others, and bring the one that is meant into sight."""
        self._marks = [(page, self._boxes(page, place)) for page, place in spots]
        self._meant = meant
        for box in self.marked(meant)[:1]:
            self.verticalScrollBar().setValue(round(box.top()) - ABOVE)
        self.viewport().update()

    def marked(self, number: int) -> list[QRectF]:
        """The boxes of a mark among all pages, in pixels from the top; a box a line."""
        if number >= len(self._marks):
            return []
        page, boxes = self._marks[number]
        at, scale = self.where()[page], self.scale()
        to = QTransform.fromTranslate(at.left(), at.top()).scale(scale, scale)
        return [to.mapRect(box) for box in boxes]

    def zoom_by(self, steps: int) -> None:
        """Larger or smaller by so many steps; 0 fits the width again."""
        now = self.scale()
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        self._zoom = None if not steps else self._within(now * STEP**steps)
        self._lay_out()
        bar.setValue(round(share * bar.maximum()))
        self.viewport().update()

    @staticmethod
    def _within(scale: float) -> float:
        return min(MOST * PIXELS_A_POINT, max(LEAST * PIXELS_A_POINT, scale))

    def _boxes(self, page: int, place: Place) -> list[QRectF]:
        start, end = place
        found = self._pdf.getSelectionAtIndex(page, start, end - start)
        return _a_line_each([polygon.boundingRect() for polygon in found.bounds()])

    def scale(self) -> float:
        """Pixels a point is drawn with: as zoomed, or so that the widest page fits."""
        if self._zoom is not None:
            return self._zoom
        pages = range(self._pdf.pageCount())
        wide = max((self._pdf.pagePointSize(page).width() for page in pages), default=0.0)
        return self._within((self.viewport().width() - 2 * GAP) / (wide or 1.0))

    def where(self) -> list[QRect]:
        """Where each page lies, in pixels from the top of all."""
        scale, top = self.scale(), GAP
        sizes = [
            (self._pdf.pagePointSize(page) * scale).toSize()
            for page in range(self._pdf.pageCount())
        ]
        widest = max([self.viewport().width() - 2 * GAP, *(size.width() for size in sizes)])
        found: list[QRect] = []
        for size in sizes:
            found.append(QRect(GAP + (widest - size.width()) // 2, top, *size.toTuple()))
            top += size.height() + GAP
        return found

    def _lay_out(self) -> None:
        pages, seen = self.where(), self.viewport().size()
        high = max((page.bottom() + GAP for page in pages), default=0)
        wide = max((page.right() + GAP for page in pages), default=0)
        bars = (
            (self.verticalScrollBar(), high, seen.height()),
            (self.horizontalScrollBar(), wide, seen.width()),
        )
        for bar, whole, part in bars:
            bar.setRange(0, max(0, whole - part))
            bar.setPageStep(part)
            bar.setSingleStep(40)

    def _picture(self, page: int, size: QSize) -> QImage:
        """The page drawn in so many pixels of the screen."""
        sharp = self.devicePixelRatioF()
        key = page, round(size.width() * sharp)
        if key not in self._pictures:
            while len(self._pictures) >= KEPT:
                del self._pictures[next(iter(self._pictures))]
            made = self._pdf.render(page, (size.toSizeF() * sharp).toSize())
            made.setDevicePixelRatio(sharp)
            self._pictures[key] = made
        return self._pictures[key]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), tokens().ground)
        x, y = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        painter.translate(-x, -y)
        seen = event.rect().translated(x, y)
        for page, box in enumerate(self.where()):
            if box.intersects(seen):
                painter.fillRect(box, PAPER)
                painter.drawImage(box.topLeft(), self._picture(page, box.size()))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for number in range(len(self._marks)):
            colour = mixed(PAPER, tokens().soon, STRENGTH[number == self._meant])
            for box_ in self.marked(number):
                painter.fillRect(box_, colour)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl it zooms."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)


def _a_line_each(boxes: list[QRectF]) -> list[QRectF]:
    """The boxes of letters and words as one box for each line."""
    lines: list[QRectF] = []
    for box in boxes:
        if lines and abs(box.center().y() - lines[-1].center().y()) < lines[-1].height() / 2:
            lines[-1] = lines[-1].united(box)
        else:
            lines.append(box)
    return lines
