"""Files of every kind become the text that a person sees in them."""

import io
import zipfile

import pytest
from pypdf import PdfReader
from pypdf.errors import DependencyError

from recruiter_desk.base.errors import DeskError
from recruiter_desk.screening.resumes import pdf as pdf_reading
from recruiter_desk.screening.resumes.model import Kind
from recruiter_desk.screening.resumes.reading import file_of, read_here, read_resume
from tests.screening.resumes import files
from tests.screening.resumes.files import DANA

EVERY = {
    "dana.pdf": files.pdf(DANA),
    "dana.docx": files.docx(DANA),
    "dana.odt": files.odt(DANA),
    "dana.rtf": files.rtf(DANA),
    "dana.txt": DANA.encode(),
}


@pytest.mark.parametrize("name", EVERY)
def test_the_same_resume_says_the_same_in_every_kind(name):
    paper = read_here(name, EVERY[name])
    assert paper.text == DANA
    assert paper.remarks == ()
    assert paper.kind == name.rpartition(".")[2]
    assert paper.pages == (1 if name.endswith("pdf") else None)


def test_the_bytes_tell_the_kind_whatever_the_name():
    assert read_here("dana.doc", EVERY["dana.rtf"]).kind is Kind.RTF
    assert read_here("resume", EVERY["dana.docx"]).kind is Kind.DOCX
    assert read_here("dana.txt", b"junk before\n" + EVERY["dana.pdf"]).kind is Kind.PDF


def test_a_json_resume_is_written_out_under_headings():
    lines = read_here("dana.json", files.json_resume()).text.split("\n")
    assert lines[:5] == [
        "Dana Whitfield", "MRI technologist", "dana.whitfield@example.org", "(520) 555-0142",
        "Tucson, AZ, US",
    ]  # fmt: skip
    job = lines.index("Lead MRI Technologist")
    assert lines[job : job + 4] == [
        "Lead MRI Technologist", "Mesa View Hospital", "Jan 2019 - Present",
        "• Performed 3T exams",
    ]  # fmt: skip
    assert {"Lake Imaging", "2016 - Dec 2018", "MRI (Expert): 3T, 1.5T"} <= set(lines)
    assert {"AAS in Radiography, Pima Community College", "May 2014", "Spanish (B2)"} <= set(lines)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("cv.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old", "Save it as .docx."),
        ("cv.png", b"\x89PNG\r\n\x1a\n", "cv.png is a picture."),
        ("cv.jpg", b"\xff\xd8\xff\xe0", "cv.jpg is a picture."),
        ("cv.html", b"<!DOCTYPE html><p>Dana", "cv.html is a web page."),
        ("cv.zip", files.packed(a="b"), "cv.zip is a packed file."),
        ("cv.docx", files.docx(DANA)[:300], "cv.docx is damaged."),
        ("cv.docx", files.docx("<w:p>"), "cv.docx is damaged."),
        ("cv.odt", files.odt("<text:p>"), "cv.odt is damaged."),
        ("cv.pdf", b"%PDF-1.4\nnothing", "cv.pdf is damaged."),
        ("cv.pdf", files.locked(files.pdf(DANA), "secret"), "cv.pdf is locked with a password."),
        ("cv.json", b'{"basics": ', "cv.json is damaged."),
        ("cv.json", b'{"name": "Dana"}', "cv.json is no JSON Resume."),
        ("cv.bin", bytes(range(32)) * 40, "cv.bin is no resume."),
    ],
)
def test_what_cannot_be_read_is_said_in_one_sentence(name, content, said):
    with pytest.raises(DeskError) as refused:
        read_here(name, content)
    assert said in str(refused.value)
    assert refused.value.title.count(".") <= 2
    assert refused.value.advice


def test_a_file_that_is_not_there_or_empty_or_huge(tmp_path, monkeypatch):
    with pytest.raises(DeskError, match="cannot be opened"):
        file_of(tmp_path / "none.pdf")
    with pytest.raises(DeskError, match="cannot be opened"):
        file_of(tmp_path)
    (tmp_path / "empty.txt").write_text("  \n")
    with pytest.raises(DeskError, match="empty"):
        file_of(tmp_path / "empty.txt")
    with (tmp_path / "huge.pdf").open("wb") as huge:
        huge.truncate(25_000_001)
    with pytest.raises(DeskError, match="larger than 25 MB"):
        file_of(tmp_path / "huge.pdf")


def test_a_packed_file_that_would_swell_is_refused():
    for bomb in (
        files.packed(word__document_dot_xml=" " * 60_000_000),
        files.packed(content_dot_xml=" " * 60_000_000),
    ):
        with pytest.raises(DeskError, match="unpacks to more than 50 MB"):
            read_here("bomb.docx", bomb)
    pictures = files.docx(DANA, word__media__image1_dot_png=b"0" * 60_000_000)
    assert read_here("pictures.docx", pictures).text == DANA


def test_xml_that_multiplies_itself_does_no_harm():
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    xml = f'<!DOCTYPE d [<!ENTITY l0 "ha">{laughs}]><w:document xmlns:w="{files.W}"><w:body>'
    xml += "<w:p><w:r><w:t>&l9;</w:t></w:r></w:p></w:body></w:document>"
    with pytest.raises(DeskError):
        read_here("laughs.docx", files.packed(word__document_dot_xml=xml))


def test_a_pdf_that_only_forbids_changes_is_read():
    assert read_here("dana.pdf", files.locked(files.pdf(DANA))).text == DANA


def test_a_lock_that_pypdf_cannot_open_is_left_to_the_second_reader(monkeypatch):
    def without_its_library(*_):
        raise DependencyError("cryptography>=3.1 is required for AES algorithm")

    monkeypatch.setattr(PdfReader, "decrypt", without_its_library)
    content = files.pdf(DANA)
    assert read_here("dana.pdf", files.locked(content)).text == DANA
    with pytest.raises(DeskError, match="locked with a password"):
        read_here("dana.pdf", files.locked(content, "secret"))


def test_a_scanned_pdf_is_said_to_be_one():
    paper = read_here("scan.pdf", files.pdf("", "page 2"))
    assert paper.remarks == (pdf_reading.SCANNED,)
    assert paper.pages == 2


def test_a_long_pdf_is_read_as_far_as_the_limit(monkeypatch):
    monkeypatch.setattr(pdf_reading, "MOST_PAGES", 2)
    paper = read_here("long.pdf", files.pdf(DANA, DANA, "page three"))
    assert paper.pages == 3
    assert "page three" not in paper.text
    assert paper.remarks == ("It has 3 pages; the first 2 were read.",)


def test_words_glued_together_are_told_of():
    glued = "\n".join(["Performedmagneticresonanceexams ofadultsandchildren daily"] * 20)
    assert read_here("glued.pdf", files.pdf(glued)).remarks == (pdf_reading.GLUED_WORDS,)


def test_of_two_readings_the_better_is_kept(monkeypatch):
    monkeypatch.setattr(pdf_reading, "_page", lambda *_: DANA.replace(" ", ""))
    paper = read_here("dana.pdf", files.pdf(DANA))
    assert "MRI technologist with 9 years" in paper.text
    assert paper.remarks == ()


def test_a_name_drawn_last_on_top_of_the_page_comes_first():
    body = [(line, 60, 700 - 14 * at) for at, line in enumerate(DANA.split("\n")[1:])]
    text = read_here("dana.pdf", files.pdf([*body, ("Dana Whitfield", 60, 760)])).text
    assert text.split("\n")[0] == "Dana Whitfield"
    assert text.count("Dana Whitfield") == 1
    foot = read_here("dana.pdf", files.pdf([*body, ("Page 1 of 2", 60, 20)])).text
    assert foot.split("\n")[-1] == "Page 1 of 2"


def test_two_columns_stay_apart():
    left = [(line, 40, 700 - 14 * at) for at, line in enumerate(["SKILLS", "MRI", "CT", "Epic"])]
    right = [(line, 240, 700 - 14 * at) for at, line in enumerate(DANA.split("\n"))]
    text = read_here("columns.pdf", files.pdf([*left, *right])).text
    assert text.startswith("SKILLS\nMRI\nCT\nEpic\nDana Whitfield")


def test_a_word_file_is_read_where_docx2txt_is_blind():
    box = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"
    body = (
        "<w:p><w:pPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr>"
        "<w:r><w:t>520</w:t><w:noBreakHyphen/><w:t>555-0142</w:t></w:r></w:p>"
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
        "<w:r><w:t>Trained four</w:t></w:r></w:p>"
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr></w:pPr>'
        "<w:r><w:t>Not in the list</w:t></w:r></w:p>"
        f"<w:p><mc:AlternateContent><mc:Choice>{box.format('In a box')}</mc:Choice>"
        f"<mc:Fallback>{box.format('In a box')}</mc:Fallback></mc:AlternateContent></w:p>"
    )
    header = f'<w:hdr xmlns:w="{files.W}"><w:p><w:r><w:t>Dana W</w:t></w:r></w:p></w:hdr>'
    content = files.docx(body, word__header1_dot_xml=header, word__header2_dot_xml=header)
    text = read_here("dana.docx", content).text
    assert [line for line in text.split("\n") if line] == [
        "Dana W", "520-555-0142", "• Trained four", "Not in the list", "In a box",
    ]  # fmt: skip


def test_a_strict_word_file_is_one_too():
    strict = files.packed(
        word__document_dot_xml='<w:document xmlns:w="http://purl.oclc.org/ooxml/'
        'wordprocessingml/main"><w:p><w:r><w:t>Dana</w:t></w:r></w:p></w:document>'
    )
    assert read_here("dana.docx", strict).text == "Dana"


def test_an_open_document_has_its_header_lists_and_blanks():
    body = (
        "<office:body><office:text><text:tracked-changes><text:p>gone</text:p>"
        "</text:tracked-changes><text:h>Work</text:h><text:list><text:list-item><text:p>Trained"
        '<text:s text:c="2"/>four</text:p></text:list-item></text:list><text:p>2019<text:tab/>'
        "now<text:line-break/>Lead<office:annotation><text:p>mine</text:p></office:annotation>"
        "er</text:p></office:text></office:body>"
    )
    styles = "<style:header><text:p>Dana Whitfield</text:p></style:header>"
    text = read_here("dana.odt", files.odt(body, styles)).text
    assert text == "Dana Whitfield\n\nWork\n• Trained  four\n2019\tnow\nLeader"


@pytest.mark.parametrize("code", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_plain_file_in_any_letters(code):
    said = "Zoë Müller\nÄrztin in Köln seit März 2019, zuvor Pflegehelferin in Düsseldorf"
    assert read_here("zoe.txt", said.encode(code)).text == said


def test_an_rtf_has_links_without_their_targets():
    link = (
        r"{\rtf1\ansi Write to {\field{\*\fldinst HYPERLINK "
        r'"mailto:dana@example.org"}{\fldrslt dana@example.org}}\par now}'
    )
    assert read_here("dana.rtf", link.encode()).text == "Write to dana@example.org\nnow"


def test_a_file_is_read_apart_and_its_refusal_comes_back():
    assert read_resume("dana.docx", files.docx(DANA)).text == DANA
    with pytest.raises(DeskError) as refused:
        read_resume("cv.odt", files.odt("<text:p>"))
    assert (refused.value.title, refused.value.advice) == (
        "cv.odt is damaged.", "Ask for it once more.",
    )  # fmt: skip


def test_the_second_reader_works_there_too():
    glued = files.pdf("\n".join(["Performedmagneticresonanceexams daily"] * 20))
    assert read_resume("glued.pdf", glued).remarks == (pdf_reading.GLUED_WORDS,)


def test_a_packed_file_that_says_less_than_it_holds():
    content = bytearray(files.packed(word__document_dot_xml=" " * 1_000_000))
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        size = packed.infolist()[0].file_size.to_bytes(4, "little")
    with pytest.raises(DeskError, match="damaged"):
        read_here("less.docx", bytes(content).replace(size, (10).to_bytes(4, "little")))
