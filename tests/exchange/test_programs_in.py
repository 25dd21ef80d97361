"""What other programs export comes in whole, once, and goes again with one undo."""

import pytest

from recruiter_desk.exchange.layouts import recognise
from recruiter_desk.exchange.people_in.files import import_people
from tests import given
from tests.exchange import files

PROGRAMS = {
    "linkedin": files.LINKEDIN,
    "google": files.GOOGLE,
    "google until 2023": files.GOOGLE_OLD,
    "outlook": files.OUTLOOK,
    "outlook on the web": files.OUTLOOK_WEB,
    "bullhorn": files.BULLHORN,
    "opencats in": files.OPENCATS,
    "opencats out": files.OPENCATS_OUT,
    "zoho": files.ZOHO,
    "zoho bulk": files.ZOHO_BULK,
}


def cell(header, column, row):
    """A value for every column, told from all others; an address where one belongs."""
    if "mail" in header.lower() and not header.endswith(("Label", "Type", "Out", "Opt-out")):
        return f"mark{column}r{row}@example.org"
    return f"mark{column}r{row}"


@pytest.mark.parametrize("header", PROGRAMS.values(), ids=PROGRAMS)
def test_every_column_comes_in_once_and_is_gone_after_undo(desk, tmp_path, header):
    headers = header.split(",")
    rows = [{h: cell(h, at, row) for at, h in enumerate(headers)} for row in range(3)]
    path = tmp_path / "export.csv"
    above = files.LINKEDIN_NOTES if header == files.LINKEDIN else ""
    path.write_text(files.written(header, *rows, above=above), encoding="utf-8", newline="")
    before = given.dump(desk)

    first = import_people(desk, [path])
    kept = given.dump(desk)
    again = import_people(desk, [path])

    assert (first.added, first.skipped) == (3, ())
    assert (again.unchanged, again.added, again.merged, again.step) == (3, 0, 0, None)
    assert given.dump(desk) == kept
    told = repr(kept)
    for each, goes_to in zip(headers, recognise(headers).goes_to, strict=True):
        for row in rows:
            if goes_to == "never":
                assert row[each] not in told, each
            elif goes_to != "label":
                assert row[each] in told, each

    desk.undo()
    assert given.dump(desk) == before
