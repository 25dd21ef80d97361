"""What is said of others, or wanted by a client, is not held against the candidate."""

import pytest

from recruiter_desk.screening.rules.doubts import firm, pronoun_of
from tests.screening.given import differ, known

HE = "He is in Tampa, he likes it, he says he is in no hurry. "
SHE = "She is in Tampa, she likes it, she says she is in no hurry. "


def left(call, note, kind="note"):
    """What is left of the facts of a second entry after the last look."""
    given = known(call, {"kind": kind, "text": note})
    facts = [f for f in firm(given).facts if f.source == "e2" and f.of_candidate]
    return [(f.kind.value, f.about, f.value) for f in facts]


CLIENTS = [
    "St. Anne Breast Center (Edgewood): CST, 3 yrs min. Start asap, their tech Holly is out.",
    "Quarry: k8s 4+ yrs hands on. Hybrid Boulder.",
    "Client Orchard range 150-165. Current mgr there leaving for more, was on 172.",
    "Harbour Labs wants 5 yrs of Python. Lead there (Bo) has 12 yrs Python.",
    "Utility GC came from Nutmeg herself, 2012-2019. GC wants a notary.",
    "Hotel Marchmont bar mgr 42k. Their GM lives in Orlando and trains in.",
    "HM Priti: wants PMP. Prior guy had 11 yrs NetSuite.",
    "Chef Odile 15 yrs in pastry. They want somebody for Easter.",
    "Other candidate for it, Glenn, is in Denver & has 2 offers. Client likes him.",
    "Bristol post wants PET 2 yrs. Bristol lead lives in Chepstow, moving to Cardiff.",
    "Previous holder was at 97k and left for Toronto.",
    "Tule Dairy: nights 31/h, no accidents. TWIC not needed.",
]


@pytest.mark.parametrize("note", CLIENTS)
def test_a_note_on_a_client_says_nothing_of_the_candidate(note):
    assert not left(SHE, note)


@pytest.mark.parametrize(
    ("note", "kept"),
    [
        ("Quarry: k8s 4+ yrs. She has never used Kubernetes.", ("skill", "kubernetes", "never")),
        ("Client wants a CDL. Dana has no CDL.", ("credential", "cdl", "none")),
        ("4 wks notice. Base 62k.", ("notice", "notice", "28")),
        ("She stopped by: on an H-1B. Their lead is nice.", ("authorisation", "US", "h1b")),
    ],
)
def test_what_a_note_says_of_the_candidate_is_kept(note, kept):
    assert kept in left(SHE, note)


@pytest.mark.parametrize(
    "said",
    [
        "Talked it over with the wife, who teaches. She's on 41/h, works days.",
        "Their lead Huw lives in Orlando and drives over.",
        "Wife sells too, Cintas, 95k.",
        "Supt there Malcolm's brother lives in Orlando.",
        "Their last planner had an offer from Kestrel.",
    ],
)
def test_somebody_else_in_a_call_is_not_the_candidate(said):
    assert not left(HE, said, "call")


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("Wife works for the council so they won't be leaving Tampa.", "relocation"),
        ("Fiancée matched in Portland, she starts in July, they're going together.", "relocation"),
        ("His boss pays him badly. He is on 41/h.", "pay_now"),
        ("Lead at the plant now, on 41/h he says.", "pay_now"),
    ],
)
def test_what_kin_mean_for_the_candidate_is_kept(said, kept):
    assert kept in [kind for kind, _, _ in left(HE, said, "call")]


def test_he_or_she_is_told_by_the_calls():
    assert pronoun_of(known(HE)) == "he"
    assert pronoun_of(known(SHE)) == "she"
    assert not pronoun_of(known(HE, SHE))
    assert not pronoun_of(known("No names here."))


def test_the_right_two_statements_are_shown():
    assert differ(
        HE + "No offers, nothing pending.",
        {"kind": "note", "text": "Tremont Quant: hybrid. Their lead got an offer from Corvane."},
        "He has had an offer from Corvane since September, he kept quiet about it.",
        kind="offers",
    ) == [("offers", ("e1", "e3"))]
