"""When a job was, as notes say it on 10 November 2026."""

import pytest

from recruiter_desk.screening.model import FactKind
from tests.screening.given import facts


def dates(said):
    return [
        (
            f"{f.when.start.first:%Y-%m}" if f.when and f.when.start else "",
            f"{f.when.end.last:%Y-%m}" if f.when and f.when.end else "",
        )
        for f in facts(said, FactKind.EMPLOYMENT)
        if f.of_candidate
    ]


SAID = [
    ("joined Lakeside Clinic in June 2022", "2022-06", ""),
    ("started there in March 2019", "2019-03", ""),
    ("at Mercy since Feb 2020, still there", "2020-02", ""),
    ("left Acme in March", "", "2026-03"),
    ("laid off from Northbay last month", "", "2026-10"),
    ("worked at Acme from Jan 2015 to May 2018", "2015-01", "2018-05"),
    ("was at Kestrel 03/2016 - 11/2019", "2016-03", "2019-11"),
    ("finished at Larkspur in Dec 2023", "", "2023-12"),
    ("last day at Acme was 3 Jan", "", "2026-01"),
    ("resigned from Pellworth in summer 2021", "", "2021-09"),
]


@pytest.mark.parametrize(("said", "start", "end"), SAID)
def test_dates_of_a_job(said, start, end):
    assert (start, end) in dates(said)


@pytest.mark.parametrize(
    "said",
    [
        "can start in March",
        "call back in June",
        "licence runs to Dec 2027",
        "graduated in 2015",
        "her brother was at Acme from 2015 to 2018",
        "moved to Tampa in 2019",
        "leaving Acme in December",
        "does one wk in four at Acme",
    ],
)
def test_other_dates_are_no_dates_of_a_job(said):
    assert dates(said) == []


def test_a_length_said_of_a_job():
    [fact] = facts("3 yrs at Harlow & Pike", FactKind.EMPLOYMENT)
    assert (fact.amount.low, fact.amount.unit) == (3.0, "year")


def test_been_there_so_long_is_since_about_then():
    [fact] = facts("been at Mercy 5 years", FactKind.EMPLOYMENT)
    assert fact.when.start.first.year == 2020
    assert fact.when.ongoing
