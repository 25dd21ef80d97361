"""A page of words can be read out of its file again, letter by letter."""

import io

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QFont, QGuiApplication

from recruiter_desk.paper.drawing import need_fonts
from recruiter_desk.paper.page_pdf import one_page

LINES = (
    "Dana Whitfield, RT(R)(MR)",
    "12 November 2026: “$52 an hour”, 10:30 - 11:45",
    "Cliff's office (AZ) fi fl ffi 8-10",
)


@pytest.fixture
def window_font():
    """The font of the window: Inter where it is installed, its figures of one width."""
    need_fonts()
    before = QGuiApplication.font()
    font = QFont(["Inter", before.family()])
    font.setFeature(QFont.Tag("tnum"), 1)
    QGuiApplication.setFont(font)
    yield
    QGuiApplication.setFont(before)


def read_again(html: str) -> list[str]:
    content = one_page(html, "A page", letter=True)
    assert content is not None
    (page,) = PdfReader(io.BytesIO(content)).pages
    return [" ".join(line.split()) for line in page.extract_text().splitlines()]


@pytest.mark.usefixtures("window_font")
def test_every_letter_is_copied_out_as_it_was_written():
    assert read_again("".join(f"<p>{line}</p>" for line in LINES)) == list(LINES)


@pytest.mark.usefixtures("window_font")
def test_a_page_too_full_is_none():
    assert one_page("<p>word</p>" * 400, "A page", letter=False) is None
