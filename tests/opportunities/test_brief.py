"""One page on a candidate for the client: what stands on it, and what never does."""

from datetime import timedelta

import pytest
from pypdf import PdfReader

from recruiter_desk.base.errors import DeskError
from recruiter_desk.calls.drafts import CallDraft
from recruiter_desk.exchange.brief_out import html_of, write_brief
from recruiter_desk.notes.commands import add_note
from recruiter_desk.notes.model import Kind, NoteDraft
from recruiter_desk.opportunities.briefing import brief
from recruiter_desk.screening.commands import Mark, end_call
from recruiter_desk.screening.queue import read_person
from recruiter_desk.screening.resumes.commands import add_resume
from recruiter_desk.store.settings.commands import change_setting
from tests import given
from tests.opportunities.given import lead, said

RESUME = """Dana Whitfield
dana@example.org
EXPERIENCE
MRI Technologist, Mercy General, Tucson AZ, 2016 - present
X-ray Technologist, Alder Clinic, 2012 - 2016
"""


@pytest.fixture
def opening_(desk):
    return lead(
        desk,
        function="MRI technologist",
        expertise=("MRI 5 years", "CT 2 years"),
        knockouts=("AZ licence", "Led team"),
        within="40mi",
    )


@pytest.fixture
def dana(desk, tmp_path):
    dana = given.person(
        desk, "Dana Whitfield", credentials="RT(R)(MR)", function="MRI technologist",
        place="Tucson, AZ",
    )  # fmt: skip
    path = tmp_path / "dana.txt"
    path.write_text(RESUME)
    add_resume(desk, dana, path)
    said(desk, dana, "MRI 9 y. AZ licence. 3 weeks notice. Wants $54 an hour, floor $50.")
    return dana


def answers(found):
    return {line.about: line.words for line in found.wanted}


def test_it_says_of_each_thing_wanted_what_is_known(desk, dana, opening_):
    found = brief(desk, opening_, dana)
    assert (found.name, found.title, found.client) == (
        "Dana Whitfield, RT(R)(MR)", "MRI lead, Tucson", "Sonoran Imaging",
    )  # fmt: skip
    known = answers(found)
    assert known["Function"] == "yes: MRI technologist"
    assert known["MRI 5 years"].startswith("yes: 9 y")
    assert known["CT 2 years"] == "to be confirmed"
    assert known["AZ licence"] == "yes: AZ licence"
    assert known["Led team"] == "to be confirmed"
    assert known["Location"].startswith("yes")
    assert found.jobs[0].startswith("MRI Technologist, Mercy General: 2016")
    beside = {line.about: line.words for line in found.known}
    assert beside["Pay wanted"] == "$54 an hour"
    assert "3 weeks" in beside["Notice"]


def test_what_differs_is_to_be_confirmed_and_never_shown(desk, clock, dana, opening_):
    clock.time += timedelta(hours=1)
    said(desk, dana, "Has 4 years of MRI experience.")
    found = brief(desk, opening_, dana)
    assert answers(found)["MRI 5 years"] == "to be confirmed"
    page = html_of(found, sources=True)
    assert "4 years" not in page
    assert "9 y" not in page


def test_never_traits_marks_the_floor_or_who_else_said_it(desk, clock, dana, opening_):
    tom = given.person(desk, "Tom Okafor")
    text = "Dana did CT for 6 years beside me."
    add_note(desk, NoteDraft(dana, text, clock.time, Kind.REFERRAL, tom))
    draft = CallDraft("out", "connected", person_id=dana, text="She is 58, is a single mother.")
    end_call(desk, draft, marks=[Mark("energy", 2, "tired voice")])
    read_person(desk, dana)
    page = html_of(brief(desk, opening_, dana), sources=True)
    for never in ("Okafor", "beside me", "58", "mother", "energy", "tired", "$50", "floor"):
        assert never not in page


def test_a_licence_in_words_the_guard_speaks_of_is_kept_back(desk, opening_):
    eva = given.person(desk, "Eva Lind", function="MRI technologist", credentials="RT(MR)")
    said(desk, eva, "Notice: 4 weeks notice.")
    plain = brief(desk, opening_, eva)
    assert plain.left_out == 0
    key = lead(desk, title="MR, Mesa", knockouts=("no single mother",))
    kept = brief(desk, key, eva)
    assert kept.left_out == 1
    assert "mother" not in html_of(kept)


def test_the_sentences_stand_beneath_only_where_they_are_wanted(desk, dana, opening_):
    found = brief(desk, opening_, dana)
    assert "”, note" not in html_of(found)
    assert "AZ licence”, note" in html_of(found, sources=True)


def test_it_is_one_page_of_the_paper_of_my_country(desk, dana, opening_, tmp_path):
    for country, wide in (("US", 612), ("GB", 595)):
        change_setting(desk, "country", country)
        write_brief(desk, tmp_path / "dana.pdf", opening_, dana, sources=True)
        (page,) = PdfReader(tmp_path / "dana.pdf").pages
        assert round(page.mediabox.width) == wide
        text = " ".join(page.extract_text().split())
        assert "MRI lead, Tucson at Sonoran Imaging" in text
        assert "Mercy General" in text
    assert [path.name for path in tmp_path.glob("*.part")] == []


def test_many_jobs_are_cut_to_the_page(desk, opening_, tmp_path):
    eva = given.person(desk, "Eva Lind")
    jobs = [f"MRI Technologist, Clinic {n:03}, {1900 + n} - {1901 + n}" for n in range(60, 120)]
    path = tmp_path / "eva.txt"
    path.write_text("\n".join(["Eva Lind", "eva@example.org", "EXPERIENCE", *reversed(jobs)]))
    add_resume(desk, eva, path)
    read_person(desk, eva)
    write_brief(desk, tmp_path / "eva.pdf", opening_, eva)
    assert len(PdfReader(tmp_path / "eva.pdf").pages) == 1


def test_a_name_that_is_no_pdf_and_a_folder_that_cannot_be(desk, dana, opening_, tmp_path):
    with pytest.raises(DeskError, match="cannot be written"):
        write_brief(desk, tmp_path / "dana.docx", opening_, dana)
    (tmp_path / "file").write_text("x")
    with pytest.raises(DeskError):
        write_brief(desk, tmp_path / "file" / "dana.pdf", opening_, dana)
