"""Notes on an opportunity that are kept with a candidate are not of the candidate."""

from datetime import UTC, date, datetime

import pytest

from recruiter_desk.screening.model import Holder, Source, SourceKind
from recruiter_desk.screening.reading.text import Text

CLIENTS = [
    ("Orchard Foods (Hereford): shift mgr, 38-42, SAP, will train.", "SAP"),
    ("Kestrel Metals wants 6 yrs TIG and a forklift card.", "6 yrs TIG"),
    ("Juniper: 3 yrs Playwright firm, mentoring a plus.", "3 yrs Playwright"),
    ("Client cannot sponsor. Needs 5 yrs of Java, on site.", "5 yrs of Java"),
    ("Blue Heron Hospice: RN nights, $41/hr, no weekends. CHPN preferred.", "nights"),
    ("Nordhafen Logistik (Kiel): Teamleiter, 62k. SAP EWM.", "62k"),
    ("Their Derby job: band 7, wants 4 yrs post reg.", "4 yrs"),
    ("Pine Street Dental pays 48-52, four days, Spanish a must.", "48-52"),
    ("Fairmount Club: exec chef 95-105, live out. No visa sponsorship.", "95-105"),
    ("Tarnfell Glas, near Ulm, wants a Meister and English B2; 68k.", "68k"),
    ("HM: 10 yrs of steel, must have P.E.", "10 yrs of steel"),
]
CANDIDATES = [
    ("MRI 9 y, lead 3. 3T Siemens. floor 52/h", "9 y"),
    ("Floor: 48 an hour. Notice: 4 weeks.", "48 an hour"),
    ("Licence: AZ, active. 5 yrs CT.", "5 yrs CT"),
    ("8 yrs of AutoCAD, lives in Hull. Wants 45k.", "8 yrs of AutoCAD"),
    ("Dana Whitfield: 7 yrs of MRI, wants 60/hr.", "7 yrs of MRI"),
    ("Works at Mercy Hospital, 6 yrs. 44/hr.", "6 yrs"),
    ("Orchard Foods (Hereford): shift mgr, 38-42. She has 4 yrs of SAP.", "4 yrs of SAP"),
    ("Juniper: wants Playwright 3 yrs.\n\n5 yrs of Playwright, 90k now.", "5 yrs of Playwright"),
    ("Good call. Nights ok. 11 yrs in total.", "11 yrs"),
    ("Left Acme in May, 12 yrs there.", "12 yrs"),
]


def holder(note, words, kind=SourceKind.NOTE):
    said = Source("note:1", kind, datetime(2026, 5, 1, tzinfo=UTC), note)
    text = Text(said, date(2026, 5, 1), "Dana Whitfield")
    start = text.text.index(words) if words in text.text else text.low.index(words[:2].lower())
    return text.sense(start, start + len(words)).holder


@pytest.mark.parametrize(("note", "words"), CLIENTS)
def test_what_a_client_wants_and_pays_is_not_of_the_candidate(note, words):
    assert holder(note, words) in {Holder.OPPORTUNITY, Holder.OTHER}


@pytest.mark.parametrize(("note", "words"), CANDIDATES)
def test_what_is_noted_of_the_candidate_stays_theirs(note, words):
    assert holder(note, words) is Holder.CANDIDATE


def test_in_a_talk_it_is_the_candidate_who_speaks():
    assert holder("Orchard Foods (Hereford): 4 yrs of SAP.", "4 yrs", SourceKind.CALL) is (
        Holder.CANDIDATE
    )
