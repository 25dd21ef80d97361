"""What is read of degrees: level, field, school, year, finished or not."""

from datetime import UTC, datetime

import pytest

from recruiter_desk.screening.model import Source, SourceKind
from recruiter_desk.screening.reading.kinds.education import read
from recruiter_desk.screening.reading.text import Text

SAID = datetime(2026, 5, 20, 15, 0, tzinfo=UTC)


def said(text: str, kind: SourceKind = SourceKind.CALL) -> set[str]:
    """What is read of the candidate, "level=value", then field, school and year where said."""
    facts = read(Text(Source("e1", kind, SAID, text), SAID.date()))
    return {
        " | ".join(
            filter(
                None,
                [
                    f"{fact.about}={fact.value}",
                    fact.detail("field"),
                    fact.detail("school"),
                    fact.detail("year"),
                ],
            )
        )
        for fact in facts
        if fact.of_candidate
    }


TYPED = [
    ("has a bachelor's in finance", "bachelor=finished | finance"),
    ("BS in biology from Ohio State, 2014", "bachelor=finished | biology | ohio state | 2014"),
    ("B.A. psychology", "bachelor=finished | psychology"),
    ("Chemistry to GCSE only", ""),
    ("got her BSN in 2016", "bachelor=finished | nursing | 2016"),
    ("never finished the BSN", "bachelor=unfinished | nursing"),
    ("3 credits short of his bachelor's", "bachelor=unfinished"),
    ("dropped out of college after 2 years", "degree=unfinished"),
    ("didn't finish her degree", "degree=unfinished"),
    ("no degree", "degree=never"),
    ("doesn't have a college degree", "degree=never"),
    ("never went to university", "degree=never"),
    ("MBA from Kellogg", "mba=finished | kellogg"),
    ("MBA in progress, done next May", "mba=progress"),
    ("working on an MBA part time", "mba=progress"),
    ("started an MBA but quit", "mba=unfinished"),
    ("no MBA", "mba=never"),
    ("never completed the MBA", "mba=unfinished"),
    (
        "MSc computer science, University of Leeds",
        "master=finished | computer science | university of leeds",
    ),
    ("master's in public health", "master=finished | public health"),
    ("PhD in chemistry", "doctorate=finished | chemistry"),
    ("ABD, never defended her PhD", "doctorate=unfinished"),
    ("left the PhD after three years", "doctorate=unfinished"),
    ("associate degree in radiologic tech", "associate=finished | radiologic technology"),
    ("AAS radiography 2011", "associate=finished | radiologic technology | 2011"),
    ("only has an associate's, not a bachelor's", "associate=finished, bachelor=never"),
    ("graduated in 2012", "degree=finished | 2012"),
    (
        "graduated 2009 from Purdue with a mechanical engineering degree",
        "degree=finished | mechanical engineering | purdue | 2009",
    ),
    ("engineering degree from Georgia Tech", "degree=finished | engineering | georgia tech"),
    ("has a GED", "secondary=finished"),
    ("high school diploma only", "secondary=finished, degree=never"),
    ("left school at 16, A-levels never done", "secondary=unfinished"),
    ("HND in construction", "hnd=finished | construction"),
    ("2:1 in economics from Bristol", "bachelor=finished | economics | bristol"),
    ("first class degree in law", "degree=finished | law"),
    ("BEng (Hons) civil engineering", "bachelor=finished | civil engineering"),
    (
        "Diplom in Maschinenbau, TU Dresden",
        "master=finished | mechanical engineering | tu dresden",
    ),
    ("Studium abgebrochen", "degree=unfinished"),
    ("Ausbildung zum Mechatroniker abgeschlossen", "vocational=finished | mechatroniker"),
    ("Laurea in economia", "bachelor=finished | economics"),
    ("licence de droit", "bachelor=finished | law"),
    ("expected to finish his master's in December", "master=progress"),
    ("finishing her bachelor's this summer", "bachelor=progress"),
    ("still two classes to go for the degree", "degree=unfinished"),
    ("still owes a thesis for the master's", "master=unfinished"),
    ("attended UCLA, no degree", "degree=never"),
    ("degree is in English, not accounting", "degree=finished | english"),
    ("JD from Loyola", "law=finished | loyola"),
    ("PharmD", "pharmd=finished"),
    ("DPT, 2018", "dpt=finished | 2018"),
    ("MSN finished last spring", "master=finished | nursing"),
    # of nobody, or of somebody else
    ("client wants a bachelor's", ""),
    ("bachelor's required", ""),
    ("ask about the degree", ""),
    ("her husband has a PhD in physics", ""),
    ("daughter graduates from high school in June", ""),
    ("degree preferred but not needed", ""),
    ("did she finish the MBA?", ""),
    ("20 degrees outside", ""),
    ("to some degree", ""),
    ("call the MBA office", ""),
    ("his boss has an MBA", ""),
    ("friend with a master's in nursing might be a fit", ""),
    ("she is a master of spreadsheets", ""),
    ("BA role at a bank", ""),
    ("works as a BA on SAP projects", ""),
    ("a bachelor, no kids", ""),
    ("works for the University of Leeds", ""),
    ("would do a master's if they paid", ""),
    ("MS Office and MS SQL", ""),
    ("licence to practise", ""),
]

PAPER = [
    ("EDUCATION\nB.S. in Accounting, University of Toledo, 2010", "bachelor=finished | accounting | university of toledo | 2010"),
    ("Education\nMaster of Science, Data Analytics\nGeorgia Institute of Technology, Atlanta, GA, May 2019", "master=finished | data science | georgia institute of technology | 2019"),
    ("EDUCATION\nAssociate of Applied Science, Radiologic Technology - Valencia College, 2013", "associate=finished | radiologic technology | valencia college | 2013"),
    ("Education\nUniversity of Leeds\nBSc (Hons) Computer Science, 2:1\n2011 - 2014", "bachelor=finished | computer science | university of leeds | 2014"),
    ("EDUCATION\nMBA, University of Denver, expected May 2027", "mba=progress | university of denver | 2027"),
    ("EDUCATION\nColumbus State Community College\nCoursework toward Associate degree in Business", "associate=unfinished | business | columbus state community college"),
    ("Ausbildung und Studium\n10/2006 - 09/2011 Diplom-Ingenieur Maschinenbau, TU Dresden", "master=finished | mechanical engineering | tu dresden | 2011"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "facts"), TYPED)
def test_typed_words_say_what_was_studied(text: str, facts: str) -> None:
    assert said(text) == set(filter(None, facts.split(", ")))


@pytest.mark.parametrize(("text", "facts"), PAPER)
def test_a_resume_lists_what_was_studied(text: str, facts: str) -> None:
    assert said(text, SourceKind.RESUME) == set(filter(None, facts.split(", ")))
