"""One page of words as a PDF, made by Qt without a window."""

from typing import TYPE_CHECKING

from recruiter_desk.paper.drawing import need_fonts

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

SIZES = (10.5, 10.0, 9.5, 9.0, 8.5, 8.0, 7.5)  # points, the first that fits
MARGIN_MM = 18.0


def one_page(html: str, title: str, *, letter: bool) -> bytes | None:
    """The page as a PDF, its letters as large as fit; None where even the smallest do not.

    `letter`: the paper of the US and Canada, else A4. What Qt knows of HTML may stand in it.
    """
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF
    from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument

    need_fonts()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Recruiter Desk")
    size = QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4
    writer.setPageSize(QPageSize(size))
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    document.setDocumentMargin(0)
    for points in SIZES:
        document.setDefaultFont(_font(points))
        document.setHtml(html)
        document.setPageSize(QSizeF(writer.width(), writer.height()))
        if document.pageCount() == 1:
            painter = QPainter(writer)
            document.drawContents(painter)
            painter.end()
            return bytes(content.data())
    return None


def _font(points: float) -> "QFont":
    """The plain letters of the program's font.

    A letter drawn in another form (a figure of one width, a comma beside capitals) would be copied
    out of the file as a sign nobody can read, so no form but the plain one is used.
    """
    from PySide6.QtGui import QFont, QGuiApplication

    font = QFont(QGuiApplication.font().families())
    font.setPointSizeF(points)
    for form in ("calt", "case", "clig", "liga", "tnum"):
        font.setFeature(QFont.Tag(form), 0)
    return font
