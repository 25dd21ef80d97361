"""Why a job was left, as it is said."""

import pytest

from recruiter_desk.screening.model import FactKind, Standing
from tests.screening.given import facts


def natures(said, kind="note"):
    found = facts(said, FactKind.LEAVING, kind=kind)
    return {f.value for f in found if f.of_candidate and f.standing is Standing.ASSERTED}


SAID = [
    ("was laid off last month", "laid_off"),
    ("position eliminated in a restructure", "laid_off"),
    ("made redundant in 2023", "laid_off"),
    ("RIF'd along with the whole team", "laid_off"),
    ("the plant closed in June", "laid_off"),
    ("company went under", "laid_off"),
    ("got caught in the layoffs", "laid_off"),
    ("was fired for lateness", "fired"),
    ("sacked in her second month", "fired"),
    ("terminated for cause", "fired"),
    ("didn't pass probation", "fired"),
    ("was asked to leave", "fired"),
    ("was let go in May", "let_go"),
    ("contract ended, not renewed", "contract_ended"),
    ("assignment finished in July", "contract_ended"),
    ("fixed-term contract came to an end", "contract_ended"),
    ("end of her contract", "contract_ended"),
    ("resigned over pay", "resigned"),
    ("quit b/c of the commute", "resigned"),
    ("left on her own", "resigned"),
    ("left Acme for more money", "resigned"),
    ("left for a better job", "resigned"),
    ("handed in his notice and left", "resigned"),
    ("left to care for her mom", "resigned"),
    ("left when her husband was transferred", "moved"),
    ("moved out of state so left Banner", "moved"),
    ("took early retirement", "retired"),
]


@pytest.mark.parametrize(("said", "nature"), SAID)
def test_a_reason_is_read(said, nature):
    assert nature in natures(said)


@pytest.mark.parametrize(
    "said",
    [
        "Left a voicemail",
        "her husband was laid off",
        "ask why she left",
        "worried about layoffs at the client? ask",
        "would quit if they cut the pay",
        "was not fired",
        "fired up about the role",
        "wants to know about the contract",
        "client lost a tech, she resigned",
    ],
)
def test_no_reason_of_theirs(said):
    assert natures(said) <= {"resigned"} if "client" in said else natures(said) == set()


def test_a_denied_reason_is_kept_as_denied():
    found = facts("wasn't fired, resigned", FactKind.LEAVING)
    assert {(f.value, f.standing) for f in found} == {
        ("fired", Standing.DENIED),
        ("resigned", Standing.ASSERTED),
    }


def test_the_job_that_was_left():
    [fact] = facts("laid off from Northbay Imaging in May", FactKind.LEAVING)
    assert fact.employer == "Northbay Imaging"


@pytest.mark.parametrize(
    "said",
    [
        '"Put down that they let me go." Nothing else from him.',
        "She'd rather nobody rang them: they dismissed her in March.",
        "Nope: he quit, nobody pushed him.",
        "Second warning that month, they ended it the same day.",
        "Yeah, he was laid off at Thanksgiving.",
    ],
)
def test_a_word_that_begins_a_sentence_is_no_employer(said):
    found = facts(said, FactKind.LEAVING, kind="call")
    assert found
    assert not any(fact.employer for fact in found)


def test_a_name_that_begins_a_sentence_is_one():
    [fact] = facts("Walden let her go in March.", FactKind.LEAVING, kind="call")
    assert fact.employer == "Walden"


def test_a_resume_may_date_the_end_of_a_position():
    said = (
        "EXPERIENCE\nCedar Ridge Rehab, therapist, 2020 - 2026\n"
        "- Position ended March 2026 when the owners changed contractors"
    )
    [fact] = facts(said, FactKind.LEAVING, kind="resume")
    assert (fact.employer, fact.value) == ("Cedar Ridge Rehab", "laid_off")
