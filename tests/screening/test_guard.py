"""What the note guard underlines, and what it leaves alone."""

import pytest

from recruiter_desk.screening.guard import cautions
from recruiter_desk.screening.model import Place

NEW_YORK, TEXAS = Place("US", "NY", "Albany"), Place("US", "TX", "Waco")
SPEAKS_OF = {
    "age": ["she's 58", "52 yrs old, sharp", "too old for nights", "near retirement", "young guy", "dob 3/4/70", "he is in his late 50s"],
    "family": ["pregnant, due in May", "has two kids", "single mom", "just divorced, wants change", "needs daycare", "on maternity leave"],
    "health": ["has diabetes", "recovering from back surgery", "is disabled", "in a wheelchair", "mental health issues"],
    "race and colour": ["black guy, friendly", "she is Hispanic"],
    "national origin": ["thick accent", "originally from India", "English is her second language"],
    "religion": ["devout Muslim", "he\u2019s Jewish", "wears a hijab", "goes to church Sundays"],
    "sex and orientation": ["she is gay", "client wants a man"],
    "looks": ["overweight", "very attractive", "has tattoos"],
}  # fmt: skip
FINE = [
    "8 yrs MRI, family medicine clinic", "black belt six sigma", "white paper on CT dose", "diabetes educator, CDE",
    "disability insurance claims", "pediatrics, neonatal", "single site role", "engaged in the talk", "depression screening clinic",
    "she's 20 minutes away", "good offer pending", "wheelchair accessible van driver", "30 years in nursing",
    "age of the scanner: 5 years", "native apps in Swift", "separated duties in SAP", "tattoo removal laser tech", "wants 48 an hour",
]  # fmt: skip


@pytest.mark.parametrize(("rule", "said"), [(r, s) for r, all_ in SPEAKS_OF.items() for s in all_])
def test_words_a_rule_speaks_of(rule, said):
    found = cautions(said)
    assert [caution.rule for caution in found] == [rule]
    assert found[0].instead
    assert said[found[0].start : found[0].end].strip()


@pytest.mark.parametrize("said", FINE)
def test_words_of_the_job_are_left_alone(said):
    assert cautions(said, TEXAS) == []


@pytest.mark.parametrize(
    "said", ["current salary 92k", "makes $41/hr at Mercy", "earning 85,000 now"]
)
def test_salary_history_only_where_the_question_is_banned(said):
    assert [c.rule for c in cautions(said, NEW_YORK)] == ["salary history"]
    assert cautions(said, TEXAS) == []
    assert cautions(said) == []


def test_no_words_no_caution():
    assert cautions("") == []
