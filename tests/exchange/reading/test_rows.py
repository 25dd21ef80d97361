"""Any file of people: guessed columns, mapped ones, rows that cannot be people."""

from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from recruiter_desk.base.errors import DeskError
from recruiter_desk.exchange.layouts import TARGETS
from recruiter_desk.exchange.reading import preview, read_people
from recruiter_desk.people.model import EmailDraft, PersonDraft, PhoneDraft


@pytest.fixture
def path(tmp_path):
    return tmp_path / "people.csv"


@pytest.fixture
def read(path):
    def read(text, goes_to=None, country="US"):
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return list(read_people(path, goes_to, country))

    return read


@pytest.fixture
def draft(read):
    def draft(header, cells, **more):
        return read(f"{header}\n{cells}\n", **more)[0].draft

    return draft


def note(row):
    return row.notes[-1].text


def test_two_columns_of_one_header_are_both_read(draft):
    read = draft("Name,E-mail,E-mail", "Dana Whitfield,dana@example.org,d@example.com")

    assert read.emails == (EmailDraft("dana@example.org"), EmailDraft("d@example.com"))


def test_cells_beyond_the_header_go_to_the_note(read):
    (row,) = read("Name,City\nDana Whitfield,Tucson,speaks Polish,,likes days\n")

    assert row.draft == PersonDraft(name="Dana Whitfield", place="Tucson")
    assert note(row) == "From people.csv:\nmore: speaks Polish\nmore: likes days"


def test_a_row_that_ends_early_is_read_as_far_as_it_goes(read):
    rows = read("Name,City,Phone\nDana Whitfield\n,Tucson\n")

    assert rows[0].draft == PersonDraft(name="Dana Whitfield")
    assert rows[1].refused == "The row has only 1 of 3 cells, and no name in Name."


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        (",,,d@example.org", "No name in First Name or Last Name."),
        ("-,n/a,,d@example.org", "No name in First Name or Last Name."),
        ("?!,,,d@example.org", "No name in First Name or Last Name."),
        (",,Banner Health,", "Only a company, no name in First Name or Last Name."),
        (f"{'x' * 301},,,", "The name is longer than 300 letters."),
    ],
)
def test_a_row_without_a_name_is_refused_with_the_reason(read, cells, reason):
    (row, other) = read(
        f"First Name,Last Name,Company,Email\n{cells}\nBen,Okafor,,\n",
    )

    assert (row.number, row.draft, row.refused) == (1, None, reason)
    assert (other.number, other.draft.name) == (2, "Ben Okafor")


def test_a_file_without_names_is_refused_before_the_first_row(read):
    with pytest.raises(DeskError, match=r"No column of people\.csv holds names"):
        read("Colour,Size\nred,3\n")


def test_a_map_says_where_columns_go(read):
    (row,) = read(
        "A,B,C,D\nDana Whitfield,520 555 0142,Tucson,x9\n", ["name", "phone", "place", "id"]
    )
    (same,) = read("a,b,c,d\nBen Okafor,,,x9\n", ["name", "phone", "place", "id"])
    (other,) = read("A,B,C,E\nBen Okafor,,,x9\n", ["name", "phone", "place", "id"])

    assert row.draft.phones == (PhoneDraft("520 555 0142"),)
    assert row.ids == same.ids != other.ids
    assert row.ids[0][1] == "x9"


def test_columns_left_out_are_nowhere(read):
    (row,) = read("A,B,C\nDana Whitfield,secret,kept\n", ["name", "skip", "rest"])

    assert "secret" not in repr(row)
    assert note(row) == "From people.csv:\nC: kept"


def test_never_recorded_even_when_a_map_says_otherwise(read):
    (row,) = read("A,Date of birth\nDana Whitfield,2 Jan 1980\n", ["name", "note"])

    assert "1980" not in repr(row)


def test_what_is_no_number_no_address_and_no_link_is_kept_in_the_note(read):
    (row,) = read(
        "Name,Phone,Email,Website\nDana Whitfield,ask the desk,dana at example,her blog\n"
    )

    assert row.draft == PersonDraft(name="Dana Whitfield")
    assert note(row) == (
        "From people.csv:\nPhone: ask the desk\nEmail: dana at example\nWebsite: her blog"
    )


@pytest.mark.parametrize("nothing", ["", "-", "N/A", "n/a", "none", " "])
def test_words_for_nothing_are_nothing(read, nothing):
    (row,) = read(f"Name,Phone,Email\nDana Whitfield,{nothing},{nothing}\n")

    assert (row.draft, row.notes) == (PersonDraft(name="Dana Whitfield"), ())


@pytest.mark.parametrize(
    ("cell", "phones"),
    [
        ("520 555 0142 cell", [("520 555 0142", "cell")]),
        ("(520) 555-0142 x12 (work)", [("(520) 555-0142 x12", "work")]),
        ("520 555 0142; 520 555 0143", [("520 555 0142", None), ("520 555 0143", None)]),
        ('"520 555 0142, 520 555 0143"', [("520 555 0142", None), ("520 555 0143", None)]),
        ('"520 555 0142\n520 555 0143 home"', [("520 555 0142", None), ("520 555 0143", "home")]),
        ("5550142", [("5550142", None)]),
        ("+44 20 7946 0958", [("+44 20 7946 0958", None)]),
    ],
)
def test_numbers_in_any_writing(draft, cell, phones):
    read = draft("Name,Phone", f"Dana Whitfield,{cell}")

    assert read.phones == tuple(PhoneDraft(*phone) for phone in phones)


@pytest.mark.parametrize(
    ("header", "label"),
    [("Mobile", "cell"), ("Cell Phone", "cell"), ("Home Phone 2", "home"), ("Work Phone", "work"),
     ("Phone", None)],
)  # fmt: skip
def test_the_header_labels_the_number(draft, header, label):
    read = draft(f"Name,{header}", "Dana Whitfield,520 555 0142")

    assert read.phones == (PhoneDraft("520 555 0142", label),)


def test_several_addresses_in_one_cell(draft):
    read = draft("Name,Email", 'Dana Whitfield,"Dana <d@example.org>; dana@example.com"')

    assert [one.text for one in read.emails] == ["d@example.org", "dana@example.com"]


@pytest.mark.parametrize(
    ("header", "cells", "place"),
    [
        ("City,State", "Tucson,AZ", "Tucson, AZ"),
        ("City,State,Country", "Tucson,AZ,United States", "Tucson, AZ"),
        ("City,State,Country", "Toronto,ON,Canada", "Toronto, ON, Canada"),
        ("City,Country", "Tucson,", "Tucson"),
        ("Location", '"Greater Boston"', "Greater Boston"),
        ("State", "AZ", "AZ"),
        ("Zip,City", "85701,", "85701"),
        ("Work City,Work State,Home City,Home State", "Reno,NV,Tucson,AZ", "Tucson, AZ"),
        ("Work City,Work State,Home City,Home State", "Reno,NV,,", "Reno, NV"),
        ("Country", "USA", ""),
    ],
)
def test_a_place_is_made_of_its_parts(draft, header, cells, place):
    assert draft(f"Name,{header}", f"Dana Whitfield,{cells}").place == place


def test_a_country_is_left_out_only_at_home(draft):
    assert draft("Name,City,Country", "Dana,Tucson,US", country="CA").place == "Tucson, US"


def test_credentials_of_the_name_and_of_their_column_are_both_kept(draft):
    read = draft("Name,Credentials", '"Dana Whitfield, RN",MSN')

    assert (read.name, read.credentials) == ("Dana Whitfield, RN", "RN, MSN")


@pytest.mark.parametrize(
    ("given", "family"),
    [("Juan", "Garcia Lopez"), ("Mary Ann", "Smith"), ("Nguyen Van", "Anh"), ("明", "李")],
)
def test_the_parts_of_a_name_are_those_of_the_file(read, given, family):
    (row,) = read(f"First Name,Last Name\n{given},{family}\n")

    name = row.exact.name
    assert (name.given, name.middle, name.family) == (given, "", family)
    assert name.shown == row.draft.name == f"{given} {family}"


@pytest.mark.parametrize(
    ("given", "family"),
    [("Dana", "Whitfield"), ("Dana", "Whitfield RN"), ("Dana", "Whitfield Jr."),
     ("Dr. Dana", "Ruiz"),
     ("Ana", "de la Cruz"), ("Zoë", "Núñez"), ("Dana", "")],
)  # fmt: skip
def test_a_name_that_is_read_right_anyway_needs_no_parts(read, given, family):
    assert read(f"First Name,Last Name\n{given},{family}\n")[0].exact is None


def test_a_second_copy_of_a_file_says_the_same(tmp_path):
    notes = []
    for name in ("list.csv", "list (1).csv"):
        path = tmp_path / name
        path.write_text("Name,Colour\nDana Whitfield,red\n", encoding="utf-8")
        notes += [row.notes for row in read_people(path, None, "US")]

    assert notes[0] == notes[1]
    assert notes[0][0].text == "From list.csv:\nColour: red"


def test_a_number_that_a_spreadsheet_rounded_is_kept_as_a_note(read):
    (row,) = read("Name,Phone\nDana Whitfield,5.20555E+09\n")

    assert row.draft.phones == ()
    assert note(row) == "From people.csv:\nPhone: 5.20555E+09"


def test_a_whole_name_that_says_more_than_its_parts_is_kept(read):
    (row,) = read("First Name,Last Name,Full Name\nDana,Whitfield,Dana Ruiz-Whitfield\n")

    assert row.draft.name == "Dana Whitfield"
    assert note(row) == "From people.csv:\nFull Name: Dana Ruiz-Whitfield"


def test_a_value_too_long_for_its_field_is_kept_in_the_note(read):
    long = "word " * 100
    (row,) = read(f"Name,Company,Skills\nDana Whitfield,{long},{long}\n")

    assert (row.draft.employer, row.draft.expertise) == ("", ())
    assert note(row).count("word") == 200


def test_an_id_and_credentials_too_long_are_kept_in_the_note_too(read):
    name, letters, mark = f"Dana Whitfield, RN{'x' * 200}", "y" * 290, "z" * 301
    header = "Name,Credentials,Id"
    (row,) = read(f'{header}\n"{name}, RN",{letters},{mark}\n', ["name", "credentials", "id"])

    assert (row.draft.credentials, row.ids) == ("RN, " + letters, ())
    assert mark in note(row)


def test_words_of_expertise_are_parted_as_they_are_written(draft):
    assert draft("Name,Skills", 'Dana,"MRI, CT"').expertise == ("MRI", "CT")
    assert draft("Name,Skills", 'Dana,"X-ray, mobile; CT"').expertise == ("X-ray, mobile", "CT")
    assert draft("Name,Skills", 'Dana,"MRI\nCT\nMRI"').expertise == ("MRI", "CT")


def test_an_apostrophe_stays_in_files_that_are_not_ours(draft):
    assert draft("Name,Nickname", "Dana,'-the-Wolf").nickname == "'-the-Wolf"


def test_our_own_notes_are_no_people(read):
    with pytest.raises(DeskError, match="holds notes, not people"):
        read("id,person,speaker,text,entered_at\n1,2,3,4,5\n")


def test_our_own_people_lose_the_apostrophe_that_guards_a_cell(read):
    (row,) = read(
        "id,name,nickname,stay_in_touch_days,off_limits_why,Gender,Shoe\n"
        "3f9a/p12,Dana Whitfield,'-the-Wolf,,,f,nine,more\n"
    )

    assert row.ids == (("desk", "3f9a/p12"),)
    assert row.draft.nickname == "-the-Wolf"
    assert note(row) == "From our own file:\nShoe: nine\nmore: more"


def test_a_preview_shows_what_is_in_a_file(path):
    people = "".join(f"Person {number},,1980\n" for number in range(3))
    path.write_bytes(b"Name;Colour;Birthday\n".replace(b";", b",") + people.encode())

    seen = preview(path)

    assert (seen.layout, seen.encoding, seen.delimiter, seen.rows) == ("", "utf-8", ",", 3)
    assert [column.goes_to for column in seen.columns] == ["name", "rest", "never"]
    assert [column.filled for column in seen.columns] == [1.0, 0.0, 1.0]
    assert seen.columns[0].samples == ("Person 0", "Person 1", "Person 2")
    assert seen.columns[2].samples == ()
    assert preview(path, ["given", "skip", "note"]).columns[1].goes_to == "skip"
    assert preview(path, ["given", "skip", "note"]).columns[2].goes_to == "never"


def test_a_long_file_is_previewed_by_its_beginning(path):
    path.write_text("Name\n" + "Dana Whitfield\n" * 3000, encoding="utf-8")

    assert preview(path).rows is None


FUZZ = settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
PIECES = st.sampled_from([
    "Name", "First Name", "Last Name", "E-mail", "Phone", "City", "State", "Skills", ",", ";", '"',
    "\n", "\r\n", "\t", "|", "Dana", "520 555 0142", "d@example.org", "N/A", " ::: ", "\0", "é",
    "'", "=", "'=1", "x" * 301, "http://", "linkedin.com/in/d", "RN", "٣٤٥", "名前", "\u202e", "￾",
])  # fmt: skip


@FUZZ
@given(content=st.binary(max_size=400))
def test_any_bytes_are_people_or_one_sentence(read, content):
    with suppress(DeskError):
        read(content)


@FUZZ
@given(pieces=st.lists(PIECES, max_size=60))
def test_any_text_is_people_or_one_sentence(read, path, pieces):
    with suppress(DeskError):
        rows = read("Name,Phone,E-mail,Website,City,Skills,Notes\n" + "".join(pieces))
        assert [row.number for row in rows] == list(range(1, len(rows) + 1))
        assert all(bool(row.refused) != bool(row.draft) for row in rows)
    with suppress(DeskError):
        preview(path)


@FUZZ
@given(
    goes_to=st.lists(st.sampled_from(sorted(TARGETS)), min_size=6, max_size=6),
    cells=st.lists(st.text(max_size=12), min_size=6, max_size=6),
)
def test_any_map_reads_any_row(read, goes_to, cells):
    quoted = ",".join('"' + cell.replace('"', '""') + '"' for cell in cells)
    with suppress(DeskError):
        read(f"A,B,C,D,E,F\n{quoted}\n".encode("utf-8", "replace"), goes_to)
