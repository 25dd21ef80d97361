"""The text of an ODT, read from its own XML: pages' headers first, then the document."""

from collections.abc import Iterator
from xml.etree import ElementTree as ET  # noqa: S405  # expat refuses what multiplies itself

from recruiter_desk.base.errors import DeskError
from recruiter_desk.screening.resumes.model import Kind, Paper
from recruiter_desk.screening.resumes.packed import parts
from recruiter_desk.screening.resumes.tidy import tidy

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_NOT_SHOWN = frozenset(
    {f"{_TEXT}tracked-changes", f"{_OFFICE}annotation", f"{_TEXT}note-citation"}
)
_LINES = frozenset({f"{_TEXT}p", f"{_TEXT}h"})
_SIGNS = {f"{_TEXT}tab": "\t", f"{_TEXT}line-break": "\n", f"{_TEXT}soft-page-break": "\n"}
_EDGES = (f"{_STYLE}header", f"{_STYLE}footer")


def read_open_document(name: str, content: bytes) -> Paper:
    """The text of an ODT with its headers and footers; DeskError where it is damaged."""
    read = parts(name, content, lambda path: path in {"content.xml", "styles.xml"})
    try:
        trees = {
            path: ET.fromstring(xml)  # noqa: S314
            for path, xml in read.items()
        }
    except (ET.ParseError, ValueError) as error:
        raise DeskError(f"{name} is damaged.", "Ask for it once more.") from error
    pieces: list[str] = []
    styles = trees.get("styles.xml")
    for edge in _EDGES if styles is not None else ():
        for found in styles.iter(edge) if styles is not None else ():
            pieces += _walk(found)
    pieces.append("\n")
    pieces += _walk(trees["content.xml"])
    return Paper(Kind.ODT, tidy("".join(pieces)))


def _walk(top: ET.Element) -> Iterator[str]:
    """The letters in the order they stand, without deep calls: files may nest at will."""
    stack: list[ET.Element | str] = [top]
    while stack:
        at = stack.pop()
        if isinstance(at, str):
            yield at
        elif at.tag not in _NOT_SHOWN:
            yield from _before(at)
            stack.extend(_after(at))


def _before(at: ET.Element) -> Iterator[str]:
    if at.tag in _LINES:
        yield "\n"
    elif at.tag == f"{_TEXT}list-item":
        yield "\n•"
    elif at.tag == f"{_TEXT}s":
        count = at.get(f"{_TEXT}c", "1")
        yield " " * (min(int(count), 100) if count.isdecimal() else 1)
    yield _SIGNS.get(at.tag, "")
    yield at.text or ""


def _after(at: ET.Element) -> Iterator[ET.Element | str]:
    """What stands within and behind, the last first."""
    for child in reversed(at):
        yield child.tail or ""
        yield child
