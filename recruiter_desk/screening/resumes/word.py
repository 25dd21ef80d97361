"""The text of a Word file by docx2txt, whose blind spots are written out before it looks."""

import io
import re
import zipfile
from xml.etree.ElementTree import ParseError  # noqa: S405  # an error alone

from recruiter_desk.base.errors import DeskError
from recruiter_desk.screening.resumes.model import Kind, Paper
from recruiter_desk.screening.resumes.packed import parts
from recruiter_desk.screening.resumes.tidy import tidy

_READ = re.compile(r"word/(?:document\d*|header\d+|footer\d+)\.xml")
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_USUAL = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TWICE = re.compile(rb"<mc:Fallback[ >].*?</mc:Fallback>", re.DOTALL)
_BULLET = re.compile(rb'<w:numPr>(?!(?:<w:ilvl[^>]*/>)?<w:numId w:val="0"/>)')
_SYMBOL = re.compile(rb"<w:sym [^>]*/>")
_HYPHEN = re.compile(rb"<w:noBreakHyphen\s*/>")
_STOPS = re.compile(rb"<w:tabs>.*?</w:tabs>", re.DOTALL)


def read_word(name: str, content: bytes) -> Paper:
    """The text of a DOCX with its headers and footers, bullets marked; DeskError if damaged."""
    import docx2txt

    try:
        text = docx2txt.process(_plain(name, content))
    except (ParseError, KeyError, ValueError) as error:
        raise DeskError(f"{name} is damaged.", "Ask for it once more.") from error
    return Paper(Kind.DOCX, tidy(_lines(text)))


def _plain(name: str, content: bytes) -> io.BytesIO:
    """The same file with nothing but its texts, which docx2txt reads as they are shown.

    Text boxes stand there once, equal headers once; bullets, symbols and hyphens are letters.
    """
    made, seen = io.BytesIO(), set[bytes]()
    with zipfile.ZipFile(made, "w") as packed:
        for path, xml in parts(name, content, _is_text).items():
            shown = _STOPS.sub(b"", _TWICE.sub(b"", xml)).replace(_STRICT, _USUAL)
            shown = _BULLET.sub(b"<w:t>\xe2\x80\xa2 </w:t><w:numPr>", shown)
            shown = _HYPHEN.sub(b"<w:t>-</w:t>", _SYMBOL.sub(b"<w:t>\xe2\x80\xa2 </w:t>", shown))
            if shown not in seen:
                packed.writestr(re.sub(r"document\d*", "document", path), shown)
            seen.add(shown)
    return made


def _is_text(path: str) -> bool:
    return _READ.fullmatch(path) is not None


def _lines(text: str) -> str:
    """Paragraphs as lines, an empty paragraph as a blank line."""
    return "\n".join(text.split("\n\n"))
