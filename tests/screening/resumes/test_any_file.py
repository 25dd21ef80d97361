"""Whatever a file holds, it is read or refused in one sentence, always the same way."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recruiter_desk.base.errors import DeskError
from recruiter_desk.screening.resumes.model import Kind, Paper
from recruiter_desk.screening.resumes.reading import read_here
from tests.screening.resumes import files
from tests.screening.resumes.files import DANA

WHOLE = {
    "cv.pdf": files.pdf(DANA, DANA),
    "cv.docx": files.docx(DANA),
    "cv.odt": files.odt(DANA),
    "cv.rtf": files.rtf(DANA),
    "cv.json": files.json_resume(),
    "cv.txt": DANA.encode(),
}
CUTS = st.lists(
    st.tuples(st.floats(0, 1), st.integers(0, 40), st.binary(max_size=6)), min_size=1, max_size=6
)


def outcome(name, content):
    """What comes of a file: its text, or the refusal."""
    try:
        paper = read_here(name, content)
    except DeskError as refused:
        return refused.title
    assert isinstance(paper, Paper)
    assert isinstance(paper.kind, Kind)
    paper.text.encode()
    return paper.text


@pytest.mark.parametrize("name", WHOLE)
@settings(max_examples=60, deadline=None)
@given(cuts=CUTS)
def test_a_file_cut_and_scrambled(name, cuts):
    content = bytearray(WHOLE[name])
    for at, length, put in cuts:
        start = int(at * len(content))
        content[start : start + length] = put
    assert outcome(name, bytes(content)) == outcome(name, bytes(content))


@pytest.mark.parametrize("name", WHOLE)
def test_a_file_that_ends_early(name):
    content = WHOLE[name]
    for share in range(1, 12):
        outcome(name, content[: len(content) * share // 12])


@settings(max_examples=100, deadline=None)
@given(
    start=st.sampled_from([b"", b"%PDF-1.7\n", b"PK\x03\x04", b"{\\rtf1 ", b'{"basics": {']),
    rest=st.binary(max_size=300),
)
def test_any_bytes(start, rest):
    outcome("cv.json", start + rest)


@pytest.mark.timeout(30)
@pytest.mark.parametrize(
    "content",
    [
        b"{\\rtf1 " + b"{" * 100_000,
        b"{\\rtf1 " + b"\\'" * 200_000,
        b"{\\rtf1 " + b"{\\field{\\*\\fldinst HYPERLINK " * 5_000,
        b'{"basics": {}, "work": ' + b"[" * 100_000,
        files.odt("<text:span>" * 20_000 + "</text:span>" * 20_000),
        files.docx("<w:p>" * 20_000 + "</w:p>" * 20_000),
        (b"-\n" * 100_000) + b"a-\n" * 100_000,
        b"o " * 300_000,
        "\ufffe".join(["ab"] * 100_000).encode(),
    ],
    ids=range(9),
)
def test_files_made_to_be_slow(content):
    outcome("cv.json", content)
