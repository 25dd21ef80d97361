"""Where they work or worked, as typed notes say it; said on 10 November 2026."""

import pytest

from recruiter_desk.screening.model import FactKind, Holder, Standing
from tests.screening.given import facts


def employers(said, kind="note"):
    found = facts(said, FactKind.EMPLOYER, kind=kind)
    return [(f.value, f.employer) for f in found if f.of_candidate]


SAID = [
    ("still at Mercy, loves it", "works", "Mercy"),
    ("still with mercy", "works", "mercy"),
    ("hasn't left Mercy yet", "works", "Mercy"),
    ("Working at Cedar Grove now as a lead tech", "works", "Cedar Grove"),
    ("Currently at Banner Health, days", "works", "Banner Health"),
    ("He is a plant supervisor at Gullane Foods since 2018", "works", "Gullane Foods"),
    ("been w/ Sutter 6 yrs", "works", "Sutter"),
    ("works at tampa general, likes it", "works", "tampa general"),
    ("She works for the Oakfield Trust in Leeds", "works", "Oakfield Trust"),
    ("current employer: Ferrant Systems", "works", "Ferrant Systems"),
    ("employed by Ostrava Steel", "works", "Ostrava Steel"),
    ("left Acme in March", "left", "Acme"),
    ("quit Northwind last summer", "left", "Northwind"),
    ("was laid off from Northbay Imaging last month", "left", "Northbay Imaging"),
    ("Mercy let her go in April after the merger", "left", "Mercy"),
    ("no longer with Deltona Freight", "left", "Deltona Freight"),
    ("not at Mercy any more since May", "left", "Mercy"),
    ("last day at Acme was 3 Jan", "left", "Acme"),
    ("finished up at Larkspur in June", "left", "Larkspur"),
    ("resigned from Kestrel over pay", "left", "Kestrel"),
    ("contract at Vantage ended in July", "left", "Vantage"),
    ("never worked for Brightwell", "never", "Brightwell"),
    ("says she never worked at Mercy", "never", "Mercy"),
    ("has never been employed by Corvane", "never", "Corvane"),
    ("didn't work at Selby Motors", "never", "Selby Motors"),
    ("joined Lakeside Clinic in June 2022", "started", "Lakeside Clinic"),
    ("just started at Zenith two weeks ago", "started", "Zenith"),
    ("worked at Acme from 2015 to 2018", "worked", "Acme"),
    ("used to work for Pellworth", "worked", "Pellworth"),
    ("3 yrs at Harlow & Pike", "worked", "Harlow & Pike"),
    ("gave notice at Mercy", "leaving", "Mercy"),
    ("leaving Acme in December", "leaving", "Acme"),
    ("currently between jobs", "none", ""),
    ("out of work since August", "none", ""),
    ("unemployed at the moment", "none", ""),
    ("not working right now", "none", ""),
    ("left there in March", "left", ""),
    ("let go in September", "left", ""),
]
SILENT = [
    "Left message at the desk",
    "Left VM re: MRI role at Mercy",
    "LVM, left my number",
    "left early today, call tmrw",
    "Her husband works at Boeing",
    "ask if still at Mercy",
    "Interviewing with Kaiser Thursday",
    "client is Mercy, needs 5 yrs CT",
    "Pitched the role at Tampa General",
    "Has an offer from Acme",
    "The hiring manager used to work at Denholm",
    "Submitted to Providence on Friday",
    "Her sister left Acme in May",
    "is she still with Mercy?",
    "not working weekends",
    "best at night, works at home",
    "prefers mornings, at least until May",
]


@pytest.mark.parametrize(("said", "value", "name"), SAID)
def test_an_employer_is_read(said, value, name):
    assert (value, name) in employers(said)


@pytest.mark.parametrize("said", SILENT)
def test_nothing_is_said_of_the_candidates_employer(said):
    assert employers(said) == []


REFERRED = [
    ("We worked together at Mercy 2019\u201321, best tech I had", "Mercy", (2019, 2021)),
    ("I was her manager at Tampa General from 2018 to 2020", "Tampa General", (2018, 2020)),
    ("Worked alongside her at Acme, 2015-2017", "Acme", (2015, 2017)),
    ("She reported to me at Kestrel from 2012 until 2014", "Kestrel", (2012, 2014)),
    ("Knows her from Oakfield, 2020 to 2022", "Oakfield", (2020, 2022)),
    ("We were colleagues at Larkspur 2016-2019", "Larkspur", (2016, 2019)),
]


@pytest.mark.parametrize(("said", "name", "years"), REFERRED)
def test_a_referrer_says_where_they_worked_together(said, name, years):
    [fact] = [f for f in facts(said, FactKind.EMPLOYER, kind="referral") if f.value == "together"]
    assert fact.employer == name
    assert (fact.when.start.first.year, fact.when.end.last.year) == years
    assert fact.holder is Holder.CANDIDATE
    assert fact.standing is Standing.ASSERTED
