"""Opportunities, submissions and the brief on the command line, as the contract has them."""

import pytest
from pypdf import PdfReader

LEAD = (
    "opportunity", "add", "--title", "MRI lead, Tucson", "--client", "Sonoran Imaging",
    "--function", "MRI technologist", "--expertise", "MRI 5 years", "--expertise", "3T",
    "--place", "Tucson, AZ", "--within", "40mi", "--shifts", "days", "--pay", "46-54/hour",
    "--knockout", "AZ licence", "--knockout", "Led team", "--starts", "2027-01-11",
    "--submit-by", "2026-12-04", "--guarantee", "90d", "--off-limits", "Mercy General",
    "--words", "New scanner in June.",
)  # fmt: skip
ASKED = "2026-11-20T09:00"


@pytest.fixture
def dana(typed):
    return typed("person", "add", "--name", "Dana Whitfield", "--place", "Tucson, AZ")["id"]


@pytest.fixture
def lead(typed):
    return typed(*LEAD)["id"]


def test_an_opportunity_is_added_shown_and_listed(typed, dana):
    added = typed(*LEAD, "--contact", dana)
    assert added == {"id": "o1", "warnings": [], "not_understood": ["Led team"]}
    shown = typed("opportunity", "show", "mri lead, tucson")
    assert {
        "id": "o1", "title": "MRI lead, Tucson", "client": "Sonoran Imaging", "stage": "open",
        "within": "40 mi", "shifts": "days", "guarantee_days": 90, "starts": "2027-01-11",
    }.items() <= shown.items()  # fmt: skip
    assert [want["words"] for want in shown["expertise"]] == ["MRI 5 years", "3T"]
    assert shown["knockouts"][0]["kind"] == "credential"
    assert shown["pay"]["shown"] == "$46 to $54 an hour"
    assert [each["name"] for each in shown["contacts"]] == ["Dana Whitfield"]
    assert [each["company"] for each in shown["off_limits"]] == ["Mercy General"]
    assert sum(shown["people"].values()) == 0
    (line,) = typed("opportunity", "list")["opportunities"]
    assert (line["id"], line["stage"], line["submit_by"]) == ("o1", "open", "2026-12-04")


def test_it_is_changed_closed_and_opened_again(typed, lead, dana):
    changed = typed(
        "opportunity", "edit", lead, "--pay", "none", "--expertise", "CT", "--remove-expertise",
        "3t", "--contact", dana, "--starts", "none", "--guarantee", "3 months",
    )  # fmt: skip
    assert [want["words"] for want in changed["expertise"]] == ["MRI 5 years", "CT"]
    assert (changed["pay"]["shown"], changed["starts"], changed["guarantee_days"]) == (
        "",
        None,
        90,
    )
    assert typed("opportunity", "edit", lead, "--remove-contact", dana)["contacts"] == []
    assert typed("opportunity", "hold", lead, "--why", "budget")["stage"] == "on_hold"
    assert typed("opportunity", "close", lead, "--filled")["stage"] == "filled"
    assert typed("opportunity", "reopen", lead)["stage"] == "open"
    assert typed("opportunity", "close", lead, "--why", "hired inside")["stage"] == "closed"


def test_from_called_to_placed(typed, lead, dana):
    assert typed("opportunity", "move", lead, dana, "called")["stage"] == "called"
    typed("opportunity", "permit", lead, dana, "--at", ASKED, "--words", "yes, do")
    made = typed("submit", dana, lead)
    assert made == {"id": "s1", "warnings": []}
    again = typed("submit", "Dana Whitfield", lead, "--permission", ASKED)
    assert len(again["warnings"]) == 1
    noted = typed("submit", dana, lead, "--by", "Other Agency", "--at", ASKED)
    assert noted["id"] == "s3"
    lines = typed("submissions", "--person", dana)["submissions"]
    assert [line["by"] for line in lines] == ["me", "me", "Other Agency"]
    assert lines[0]["permission_at"] == "2026-11-20T15:00:00+00:00"
    assert len(typed("submissions", "--for", lead)["submissions"]) == 3
    typed("opportunity", "move", lead, dana, "placed")
    date = typed("opportunity", "date", lead, dana, "counter-offer", "2026-11-24")
    assert date["id"] == "m2"
    typed("opportunity", "date-over", "m2")
    shown = typed("opportunity", "show", lead)
    assert shown["people"]["placed"] == 1
    assert [(each["kind"], each["on"]) for each in shown["dates"]] == [
        ("counter_offer", "2026-11-24"), ("guarantee", "2027-04-11"),
    ]  # fmt: skip
    (card,) = typed("opportunity", "board", lead)["stages"]["placed"]
    assert (card["id"], card["may_go"]) == (dana, True)
    typed("opportunity", "withdraw", lead, dana)


def test_what_stands_beside_it(typed, lead, dana, tmp_path):
    path = tmp_path / "lead.txt"
    path.write_text("MRI lead wanted")
    typed("opportunity", "note", lead, "They want somebody by June.")
    typed("opportunity", "contact", lead, dana, "--role", "hiring lead")
    typed("opportunity", "off-limits", "all", "Alder Clinic", "--until", "2027-05-01")
    typed("opportunity", "file", lead, str(path))
    shown = typed("opportunity", "show", lead)
    assert shown["notes"][0]["text"] == "They want somebody by June."
    assert shown["contacts"][0]["role"] == "hiring lead"
    assert [each["for_all"] for each in shown["off_limits"]] == [False, True]
    assert shown["documents"][0]["name"] == "lead.txt"


def test_the_lines_to_read(shown, typed, lead, dana):
    typed("opportunity", "move", lead, dana, "called")
    assert shown("opportunity", "list") == [
        "   o1  MRI lead, Tucson: Sonoran Imaging; 0 days open; 1 called"
    ]
    lines = shown("opportunity", "show", lead)
    assert lines[0] == "o1 MRI lead, Tucson, Sonoran Imaging"
    assert "  place: Tucson, AZ, within 40 mi" in lines
    assert "  knock-out: Led team (not understood: a person answers it)" in lines
    board = shown("opportunity", "board", lead)
    assert board[1:] == ["  Called", "    p1 Dana Whitfield, Fri 20 Nov 2026, 09:30"]
    assert shown("submissions") == ["Nobody was put forward yet."]


def test_the_sheet_for_an_opportunity_asks_its_knock_outs(typed, lead, dana):
    asked = typed("sheet", dana, "--for", lead)["questions"]
    assert [q["about"] for q in asked if "knock-out" in q["because"]] == ["licence", "Led team"]
    assert (asked[0]["kind"], asked[-1]["kind"]) == ("good_time", "referral")


def test_a_brief_for_the_client(typed, lead, dana, tmp_path):
    typed("note", "add", dana, "MRI 9 years. 3 weeks notice.", "--said-by", dana)
    path = tmp_path / "dana.pdf"
    made = typed("brief", dana, "--for", lead, str(path))
    assert (made["file"], made["left_out"]) == (str(path), 0)
    (page,) = PdfReader(path).pages
    assert "Dana" in page.extract_text()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("opportunity", "add", "--title", " "), "needs a title"),
        (("opportunity", "add", "--title", "C", "--knockout", "nights", "--knockout", "no nights"),
         "cannot both"),
        (("opportunity", "add", "--title", "CT", "--within", "far"), "no distance"),
        (("opportunity", "add", "--title", "CT", "--pay", "much"), "no pay"),
        (("opportunity", "add", "--title", "CT", "--guarantee", "long"), "no length"),
        (("opportunity", "add", "--title", "CT", "--starts", "soon"), "no day"),
        (("opportunity", "add", "--title", "CT", "--contact", "Nobody Here"), "Nobody here"),
        (("opportunity", "show", "o9"), "no opportunity o9"),
        (("opportunity", "move", "o1", "p1", "hired?"), "no stage"),
        (("opportunity", "move", "o1", "p1", "no"), "Why not"),
        (("opportunity", "move", "o1", "p1", "submitted"), "Nothing was submitted"),
        (("opportunity", "date", "o1", "p1", "offer", "soon"), "no day"),
        (("opportunity", "date-over", "x1"), "no date"),
        (("opportunity", "file", "o1", "gone.pdf"), "cannot be read"),
        (("submit", "p1", "o1"), "may be put forward"),
        (("submit", "p9", "o1", "--permission", ASKED), "no person p9"),
        (("submit", "p1", "o1", "--permission", "2026-12-24T10:00"), "Permission came after"),
        (("brief", "p1", "--for", "o1", "brief.docx"), "cannot be written"),
        (("sheet", "p1", "--for", "o9"), "no opportunity o9"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_kindly(typed, refused, folder, lead, dana, words, said):
    told = refused("--desk", str(folder), "--now", "2026-11-20T15:30:00+00:00", *words)
    assert said in told


def test_nobody_is_put_forward_for_what_is_closed(typed, refused, folder, lead, dana):
    typed("opportunity", "close", lead)
    told = refused("--desk", str(folder), "submit", dana, lead, "--permission", ASKED)
    assert "opportunity reopen" in told
