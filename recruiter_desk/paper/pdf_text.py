"""The text of a PDF as QtPdf reads it, and how many pages it has."""

NO_HYPHEN = "\ufffe"
"""What QtPdf gives for a hyphen at the end of a line; the line end itself is gone."""


def page_texts(content: bytes, most: int) -> list[str]:
    """The text of each page, `most` at the most, line ends as "\\n".

    ValueError where QtPdf cannot open it, also for want of a password.
    """
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtPdf import QPdfDocument

    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    try:
        document.load(buffer)
        if document.status() is not QPdfDocument.Status.Ready:
            raise ValueError(document.error().name)
        pages = range(min(most, document.pageCount()))
        return [document.getAllText(page).text().replace("\r\n", "\n") for page in pages]
    finally:
        document.close()
