"""Files as programs write them: letters, what parts the cells, where the header stands."""

import csv
import io
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from recruiter_desk.base.errors import DeskError
from recruiter_desk.exchange.rows import open_sheet

TEXT = "Name,Town\r\nJosé Núñez,Tucson\r\nZoë Łukasz,Kraków\r\n"
READ = [["José Núñez", "Tucson"], ["Zoë Łukasz", "Kraków"]]


@pytest.fixture
def opened(tmp_path):
    def opened(content):
        path = tmp_path / "people.csv"
        path.write_bytes(content)
        return open_sheet(path)

    return opened


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be"],
)
def test_letters_are_read_in_every_unicode_encoding(opened, encoding):
    sheet = opened(TEXT.encode(encoding))

    assert sheet.headers == ("Name", "Town")
    assert list(sheet.rows()) == READ


def test_old_windows_files_are_read_as_cp1252(opened):
    sheet = opened("Name,Town\nRené “Bob” Dubois,Québec\n".encode("cp1252"))

    assert (sheet.encoding, list(sheet.rows())) == ("cp1252", [["René “Bob” Dubois", "Québec"]])


def test_utf8_that_breaks_late_in_the_file_is_no_utf8(opened):
    rows = b"Dana Whitfield,Tucson\n" * 100_000 + b"Ren\xe9 Dubois,Laval\n"

    sheet = opened(b"Name,Town\n" + rows)

    assert sheet.encoding == "cp1252"
    assert list(sheet.rows())[-1] == ["René Dubois", "Laval"]


def test_letters_that_cp1252_does_not_have_are_guessed(opened):
    sheet = opened(("名前,市\n" + "山田 太郎,東京\n佐藤 花子,大阪\n" * 30).encode("cp932"))

    assert next(iter(sheet.rows())) == ["山田 太郎", "東京"]


def test_a_replacement_character_in_the_file_stays(opened):
    assert list(opened("A,B\n37\ufffd,x\n".encode()).rows()) == [["37\ufffd", "x"]]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_what_parts_the_cells_is_told_by_the_records(opened, delimiter):
    rows = [
        ["Name", "Town, state", "Skills; tools"],
        ["Whitfield, Dana", "Tucson, AZ", "MRI; CT"],
        ["Okafor, Ben", "Reno, NV", "CT | MRI\nRT"],
    ]
    written = io.StringIO(newline="")
    csv.writer(written, delimiter=delimiter).writerows(rows)

    sheet = opened(written.getvalue().encode())

    assert sheet.delimiter == delimiter
    assert [list(sheet.headers), *sheet.rows()] == rows


def test_commas_in_every_cell_do_not_make_a_comma_file(opened):
    sheet = opened(b"Name;City\n" + b"Whitfield, Dana;Tucson, AZ\n" * 20)

    assert (sheet.delimiter, sheet.headers) == (";", ("Name", "City"))


def test_the_first_line_that_excel_writes_is_believed(opened):
    sheet = opened(b"sep=;\r\nName;City\r\nDana Whitfield;Tucson\r\n")

    assert (sheet.headers, list(sheet.rows())) == (
        ("Name", "City"),
        [["Dana Whitfield", "Tucson"]],
    )


def test_words_above_the_header_are_passed_over(opened):
    notes = 'Notes:\r\n"When exporting, you may notice that some, or all, are missing."\r\n\r\n'

    sheet = opened(f"{notes}First Name,Last Name\r\nDana,Whitfield\r\n".encode())

    assert (sheet.headers, list(sheet.rows())) == (
        ("First Name", "Last Name"),
        [["Dana", "Whitfield"]],
    )


def test_a_file_of_one_column_keeps_every_row(opened):
    sheet = opened(b"Name\nDana Whitfield\nBen Okafor\n")

    assert (sheet.headers, len(list(sheet.rows()))) == (("Name",), 2)


def test_one_comma_within_one_column_is_no_header(opened):
    sheet = opened(b"Name\nDana Whitfield\nBen Okafor, Jr.\nAna Ruiz\n")

    assert sheet.headers == ("Name",)
    assert list(sheet.rows())[1] == ["Ben Okafor", " Jr."]


def test_blank_rows_are_none_and_padded_headers_are_trimmed(opened):
    sheet = opened(b" firstName , lastName\r\n\r\nDana,Whitfield\r\n,\r\n  ,  \r\nBen,Okafor\r\n")

    assert sheet.headers == ("firstName", "lastName")
    assert list(sheet.rows()) == [["Dana", "Whitfield"], ["Ben", "Okafor"]]


def test_ragged_rows_stay_ragged(opened):
    assert list(opened(b"a,b,c\n1,2\n1,2,3,4\n").rows()) == [["1", "2"], ["1", "2", "3", "4"]]


def test_a_huge_cell_and_a_nul_are_read(opened):
    cell = "x" * 1_000_000

    assert list(opened(f"a,b\n{cell},\0y\n".encode()).rows()) == [[cell, "\0y"]]


def test_a_header_alone_has_no_rows(opened):
    assert list(opened(b"Name,Town\n").rows()) == []


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b" \r\n\r\n", "is empty"),
        (b"%PDF-1.7 ...", "is a PDF"),
        (b"PK\x03\x04....", "is a spreadsheet"),
        (b"\xd0\xcf\x11\xe0....", "is an old Office file"),
        (b"BEGIN:VCARD\r\nFN:Dana\r\n", "is a file of contact cards"),
        (b'a,b\n"' + b"x" * (1 << 24) + b"xx", "never closed"),
        (b",,\n1,2,3\n"[:3], "has no header"),
    ],
)
def test_what_is_no_csv_is_said_in_one_sentence(opened, content, words):
    with pytest.raises(DeskError, match=words):
        list(opened(content).rows())


def test_a_quotation_mark_never_closed_takes_in_no_rows(opened):
    rows = opened(b'Name,Town\nDana,Tucson\n"Ben,Reno\nAna,Mesa\n').rows()

    assert next(iter(rows)) == ["Dana", "Tucson"]
    with pytest.raises(DeskError, match="never closed, from line 3 on"):
        next(iter(rows))


def test_what_is_no_file_is_said_in_one_sentence(tmp_path):
    for path in (tmp_path, tmp_path / "gone.csv"):
        with pytest.raises(DeskError, match="is no file"):
            open_sheet(path)


def test_how_far_it_came_is_told_in_bytes(opened):
    content = b"a,b\n" + b"1,2\n" * 200_000
    rows = opened(content).rows()
    next(iter(rows))
    early = rows.done

    assert 0 < early < len(content)
    assert sum(1 for _ in rows) == 199_999
    assert rows.done == len(content)


CELLS = st.text(st.characters(exclude_categories=("Cs",)), max_size=20)
TABLES = st.integers(2, 5).flatmap(
    lambda wide: st.lists(
        st.lists(CELLS, min_size=wide, max_size=wide).filter(lambda row: "".join(row).strip()),
        min_size=1,
        max_size=6,
    )
)


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rows=TABLES,
    delimiter=st.sampled_from(",;\t|"),
    line_end=st.sampled_from(["\r\n", "\n", "\r"]),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_rows_come_back_as_they_were_written(opened, rows, delimiter, line_end, encoding):
    wide = len(rows[0])
    header = [f"Column {place}" for place in range(wide)]
    written = io.StringIO(newline="")
    writer = csv.writer(
        written, delimiter=delimiter, lineterminator=line_end, quoting=csv.QUOTE_ALL
    )
    writer.writerows([header, *rows])

    sheet = opened(written.getvalue().encode(encoding))

    assert (list(sheet.headers), sheet.delimiter) == (header, delimiter)
    assert list(sheet.rows()) == rows


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=300))
def test_any_bytes_are_rows_or_one_sentence(opened, content):
    with suppress(DeskError):
        list(opened(content).rows())
