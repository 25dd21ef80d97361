"""Files of resumes as programs save them, made here by hand."""

import io
import zipfile

DANA = """Dana Whitfield, RT(R)(MR)
Tucson, AZ 85701 | (520) 555-0142 | dana.whitfield@example.org
SUMMARY
MRI technologist with 9 years of experience.
EXPERIENCE
Mesa View Hospital, Tucson, AZ
Lead MRI Technologist
Jan 2019 - Present
• Performed 3T exams of adults and children
• Trained four technologists
EDUCATION
Associate of Applied Science, Pima Community College, 2014"""

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"


def pdf(*pages):
    """A PDF of pages, each a text, or pieces (text, x, y); Helvetica of 10 points."""
    fonts = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        fonts,
    ]
    for n, page in enumerate(pages):
        drawn = _drawn(page)
        objects += [
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents %d 0 R "
            b"/Resources << /Font << /F1 3 0 R >> >> >>" % (5 + 2 * n),
            b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawn), drawn),
        ]
    return _whole(objects)


def _drawn(page):
    if isinstance(page, str):
        page = [(line, 60, 740 - 14 * at) for at, line in enumerate(page.split("\n"))]
    return b"\n".join(
        b"BT /F1 10 Tf 1 0 0 1 %d %d Tm (%s) Tj ET" % (x, y, _escaped(text)) for text, x, y in page
    )


def _escaped(text):
    said = text.encode("cp1252", "replace")
    for sign in (b"\\", b"(", b")"):
        said = said.replace(sign, b"\\" + sign)
    return said


def _whole(objects):
    made, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(made)
    made += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    made += b"".join(b"%010d 00000 n \n" % place for place in places)
    trailer = b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF"
    return made + trailer % (len(objects) + 1, start)


def locked(content, user=""):
    """The same PDF, locked by a password ("" opens for everyone, but may not be changed)."""
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(content)))
    writer.encrypt(user_password=user, owner_password="owner", algorithm="RC4-128")
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()


def packed(**parts):
    """A packed document of parts, "/" written as "__" and "." as "_dot_"."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as zipped:
        for name, content in parts.items():
            zipped.writestr(name.replace("__", "/").replace("_dot_", "."), content)
    return made.getvalue()


def docx(body, **more):
    """A DOCX of a text's lines, or of the XML of a body."""
    if not body.startswith("<"):
        body = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in body.split("\n"))
    whole = f'<w:document xmlns:w="{W}" xmlns:mc="{MC}"><w:body>{body}</w:body></w:document>'
    return packed(word__document_dot_xml=whole, **more)


def odt(body, styles=None):
    """An ODT of a text's lines, or of the XML of a body."""
    if not body.startswith("<"):
        body = "".join(f"<text:p>{line}</text:p>" for line in body.split("\n"))
    more = {} if styles is None else {"styles_dot_xml": _open("document-styles", styles)}
    return packed(content_dot_xml=_open("document-content", body), **more)


def _open(name, body):
    urn = "urn:oasis:names:tc:opendocument:xmlns"
    spaces = " ".join(f'xmlns:{s}="{urn}:{s}:1.0"' for s in ("office", "text", "style", "table"))
    return f"<office:{name} {spaces}>{body}</office:{name}>"


def rtf(text):
    """An RTF of a text's lines."""
    said = "".join(char if ord(char) < 128 else f"\\u{ord(char)}?" for char in text)
    return ("{\\rtf1\\ansi\\deff0 " + said.replace("\n", "\\par\n") + "}").encode()


def json_resume():
    """A JSON Resume of Dana."""
    return b"""{
  "basics": {"name": "Dana Whitfield", "label": "MRI technologist",
    "email": "dana.whitfield@example.org", "phone": "(520) 555-0142",
    "location": {"city": "Tucson", "region": "AZ", "countryCode": "US"},
    "summary": "Nine years in MRI."},
  "work": [{"name": "Mesa View Hospital", "position": "Lead MRI Technologist",
    "startDate": "2019-01-15", "highlights": ["Performed 3T exams"]},
    {"company": "Lake Imaging", "position": "MRI Technologist", "startDate": "2016",
     "endDate": "2018-12"}],
  "education": [{"institution": "Pima Community College", "area": "Radiography",
    "studyType": "AAS", "endDate": "2014-05-20"}],
  "skills": [{"name": "MRI", "level": "Expert", "keywords": ["3T", "1.5T"]}],
  "languages": [{"language": "Spanish", "fluency": "B2"}], "work2": 3, "awards": null}"""
