"""The outline of a resume: its parts, its jobs however they are set out, and whose it is."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recruiter_desk.screening.reading.normal import Normal
from recruiter_desk.screening.reading.resume.columns import order_of
from recruiter_desk.screening.reading.resume.reading import outline
from tests.screening.reading.resume.layouts import LAYOUTS
from tests.screening.reading.resume.odd_layouts import ODD

SAID = date(2026, 10, 1)


def read(text):
    return outline(Normal(text, typed=False, order=order_of(text)), SAID)


def told(job):
    when = job.when
    end = "" if when is None or when.end is None else f"{when.end.last:%Y-%m}"
    start = f"{when.start.first:%Y-%m}" if when and when.start else ""
    return job.title, job.employer, start, end


@pytest.mark.parametrize("layout", LAYOUTS)
def test_jobs_are_read_however_they_are_set_out(layout):
    text, wanted = LAYOUTS[layout]
    assert [told(job) for job in read(text).jobs] == wanted


NAMES = [
    ("JUNE ASHBY, RT(R)(MR)\nTampa, FL | 813-555-0117", "JUNE ASHBY"),
    ("CURRICULUM VITAE\nImogen Farley\nNottingham NG5", "Imogen Farley"),
    ("Lebenslauf\nJonas Ebrecht, Dipl.-Ing. (FH)\n34117 Kassel", "Jonas Ebrecht"),
    ("Keisha Arno BSN RN\nMetairie, Louisiana", "Keisha Arno"),
    ("DWIGHT SALAZ RRT-ACCS\nGlendale AZ", "DWIGHT SALAZ"),
    ("Alasdair Crome CEng MICE\nPrincipal Engineer (bridges)", "Alasdair Crome"),
    ("Q U E N T I N   M A R L E Y\nDublin, Ohio", "QUENTIN MARLEY"),
    ("Resume of Maria del Carmen Ortiz\nMadrid", "Maria del Carmen Ortiz"),
    ("Registered Nurse\nTilda Oakes\ntilda.oakes@example.com", "Tilda Oakes"),
    ("Name: Petra van Dijk\nUtrecht", "Petra van Dijk"),
    ("Rosa meyer\nBerlin", "Rosa meyer"),
    ("Ana Ruiz | Data Analyst | Leeds | ana@example.com", "Ana Ruiz"),
    ("Denver, Colorado\n303-555-0142\nOwen Pike", "Owen Pike"),
    ("PROFESSIONAL SUMMARY\nSeasoned welder.", ""),
]


@pytest.mark.parametrize(("top", "name"), NAMES)
def test_the_name_is_of_the_first_lines_without_the_letters_behind_it(top, name):
    assert read(f"{top}\n\nEXPERIENCE\nWelder, Ironside Co, 2016 - 2019\n").name == name


PHONES = [
    ("Tampa, FL 33511        (813) 555-0188", ("(813) 555-0188",)),
    ("813.555.0142 | 813-555-0143", ("813.555.0142", "813-555-0143")),
    ("Mobile: 07700 900214", ("07700 900214",)),
    ("Tel. +49 30 5550 1234", ("+49 30 5550 1234",)),
    ("+44 (0)20 7946 0958", ("+44 (0)20 7946 0958",)),
    ("tel 06 12 34 56 78", ("06 12 34 56 78",)),
    ("+1-813-555-0101", ("+1-813-555-0101",)),
    ("Phone: 8135550101", ("8135550101",)),
    ("2014-2019 and 2019-2022", ()),
    ("01/2015 - 03/2019", ()),
    ("03/2018-06/2021", ()),
    ("01.03.2018 - 30.06.2021", ()),
    ("2019-03-01 - 2021-06-30", ()),
    ("2015 2016 2017", ()),
    ("routers (5100/5200/5300)", ()),
    ("NPI 1234567890", ()),
    ("licence 1234567890", ()),
    ("$1,200,000 and 250,000 units", ()),
]


@pytest.mark.parametrize(("line", "phones"), PHONES)
def test_numbers_are_telephones_and_dates_are_not(line, phones):
    assert read(f"Ana Ruiz\n{line}\n").phones == phones


EMAILS = [
    ("ana.ruiz@example.com", ("ana.ruiz@example.com",)),
    ("E-mail: Ana_Ruiz+jobs@mail.example.co.uk.", ("Ana_Ruiz+jobs@mail.example.co.uk",)),
    ("a@example.com; A@EXAMPLE.com; b@example.org", ("a@example.com", "b@example.org")),
    ("twitter @ana, ana at example", ()),
    ("<ana@example.com>", ("ana@example.com",)),
]


@pytest.mark.parametrize(("line", "emails"), EMAILS)
def test_addresses_are_read_once_each(line, emails):
    found = read(f"Ana Ruiz\n{line}\n").emails
    assert [e.lower() for e in found] == [e.lower() for e in emails]


HEADINGS = [
    ("EXPERIENCE", "experience"),
    ("Work Experience:", "experience"),
    ("RELEVANT CLINICAL EXPERIENCE", "experience"),
    ("Career history", "experience"),
    ("Travel assignments (all 36 hrs/week)", "experience"),
    ("Berufserfahrung / Professional experience", "experience"),
    ("EXPÉRIENCE PROFESSIONNELLE", "experience"),
    ("Experiencia laboral", "experience"),
    ("E X P E R I E N C E", "experience"),
    ("Staff positions", "experience"),
    ("EDUCATION & TRAINING", "education"),
    ("Ausbildung", "education"),
    ("Licences and certificates", "credentials"),
    ("LICENSURE", "credentials"),
    ("Technical Skills", "skills"),
    ("Summary of Qualifications", "summary"),
    ("Sprachkenntnisse", "languages"),
    ("Volunteer experience", "other"),
    ("Hobbies and interests", "other"),
]


@pytest.mark.parametrize(("heading", "part"), HEADINGS)
def test_headings_are_known_in_many_wordings(heading, part):
    text = f"Ana Ruiz\nLeeds\n\n{heading}\nSomething stands here\n"
    found = read(text)
    assert found.part(text.index("Something")) == part


def test_a_line_with_its_heading_is_a_part_until_the_next_blank():
    text = "Ana Ruiz\n\nKey skills: MRI, CT\n\nNurse, Oakley Hospital, 2016 - 2019\n"
    found = read(text)
    assert found.part(text.index("MRI")) == "skills"
    assert [job.employer for job in found.jobs] == ["Oakley Hospital"]


def test_a_bullet_belongs_to_the_job_it_stands_under():
    normal = Normal(LAYOUTS["title and dates, employer and place below"][0], typed=False)
    text, found = normal.text, outline(normal, SAID)
    job = found.job(text.index("Vitals"))
    assert job is not None
    assert job.employer == "Brookmere Clinic"
    assert job.place == "Boulder, CO"
    assert text[job.when_start : job.when_end] == "May 2016 - May 2019"
    assert "Nurse Technician" in text[slice(*job.head)]


def test_part_time_is_told_of_its_own_job_alone():
    text = """WORK HISTORY
Greyford Hospital - CT Technologist, full time
Feb 2018 - Present

Ostrava Imaging - CT Technologist, PRN
Nov 2021 - Present
- weekends
"""
    assert [job.part_time for job in read(text).jobs] == [False, True]


def test_the_headline_is_the_title_under_the_name():
    found = read("Ana Ruiz\nSenior Analyst - Harbour Street Bank\n\nLeeds\n")
    assert found.headline is not None
    assert (found.headline.title, found.headline.employer) == (
        "Senior Analyst",
        "Harbour Street Bank",
    )
    assert read("Ana Ruiz\nLooking for a role as an analyst\n").headline is None


def test_no_job_is_made_of_a_degree_or_a_break():
    text = """EXPERIENCE
Chef, The Copper Pot Restaurant, 2012 - 2018
Career break, 2018 - 2019
Sous Chef, Blue Door Hotel, 2019 - 2022
"""
    assert [job.title for job in read(text).jobs] == ["Chef", "Sous Chef"]
    assert read("Ana\nBSc Nursing, Derby College, 2014 - 2017\n").jobs == ()


_PIECES = st.sampled_from(
    ["EXPERIENCE", "\n", "\n\n", " - ", ", ", " | ", "2019", "Jan 2020", "present", "(", ")", "•",
     "Staff Nurse", "Oakley Hospital", "Tampa, FL", "813-555-0142", "a@b.co", "  " * 9, "\t", ":",
     "Education", "03/2018", "/", "İ", "é", "Name:", "at", "in", "1.", "&", "GmbH", "\u200b"]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.lists(_PIECES, max_size=40).map("".join), st.text(max_size=120)))
def test_any_text_gives_an_outline_within_its_bounds_and_the_same_one_twice(text):
    normal = Normal(text, typed=False)
    found = outline(normal, SAID)
    assert found == outline(normal, SAID)
    size = len(normal.low)
    for job in (*found.jobs, *filter(None, [found.headline])):
        assert 0 <= job.start <= job.head[0] <= job.head[1] <= job.end <= size
        assert 0 <= job.when_start <= job.when_end <= size
    assert all(0 <= part.start < part.end <= size for part in found.parts)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_resume_cut_anywhere_is_read_without_fail(layout):
    text = LAYOUTS[layout][0]
    for cut in range(0, len(text), 7):
        read(text[:cut])
        read(text[cut:])


@pytest.mark.parametrize("layout", ODD)
def test_jobs_are_read_however_oddly_they_are_set_out(layout):
    text, wanted = ODD[layout]
    assert [told(job) for job in read(text).jobs] == wanted
