"""One page of words as a PDF, made by Qt without a window."""

from recruiter_desk.paper.drawing import need_fonts

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
        font = document.defaultFont()
        font.setPointSizeF(points)
        document.setDefaultFont(font)
        document.setHtml(html)
        document.setPageSize(QSizeF(writer.width(), writer.height()))
        if document.pageCount() == 1:
            painter = QPainter(writer)
            document.drawContents(painter)
            painter.end()
            return bytes(content.data())
    return None
