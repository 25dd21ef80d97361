"""When, how and where they would work, apart from what they do now and what a client needs."""

import pytest

from recruiter_desk.screening.reading.kinds import notice, remote, shifts, starts, travel
from tests.screening import given

WISHES = {
    "Three wks would be enough.": {"notice 21"},
    "six weeks is what her contract asks for": {"notice 42"},
    "Gives 2 months.": {"notice 61"},
    "Could be ours any day.": set(),
    "evenings pls": {"evenings yes"},
    "Any hrs.": {"any yes"},
    "wants to be home nightly": {"overnight no"},
    "wants a 3 day wk": {"part wants"},
    "wants 16-24 hrs": {"part wants"},
    "days only, no nights": {"days only", "nights no"},
    "no nights, weekends or on call": {"nights no", "weekends no", "call no"},
    "nights and weekends ok": {"nights yes", "weekends yes"},
    "she never put herself down for a night shift": {"nights no"},
    "down for nights": {"nights yes"},
    "happy with nights": {"nights yes"},
    "won't work nights": {"nights no"},
    "doesn't want to work weekends": {"weekends no"},
    "works nights now, wants days": {"days wants"},
    "will do any shift": {"any yes"},
    "flexible on shifts": {"any yes"},
    "prefers days, would do nights": {"days soft", "nights yes"},
    "would rather not do weekends": {"weekends soft"},
    "ok w/ rotating shifts": {"rotating yes"},
    "can't do nights anymore": {"nights no"},
    "on call is fine": {"call yes"},
    "not ok with on-call": {"call no"},
    "nights? no": {"nights no"},
    "nights? yes, fine": {"nights yes"},
    "only available for nights": {"nights only"},
    "strictly days": {"days only"},
    "has to be days": {"days only"},
    "nights are out": {"nights no"},
    "burnt out on nights": {"nights no"},
    "12s are fine": {"twelves yes"},
    "Mon-Fri only": {"weekends no"},
    "weekends are a deal-breaker": {"weekends no"},
    "doesn't mind weekends": {"weekends yes"},
    "open to nights or evenings": {"nights yes", "evenings yes"},
    "only wants part time": {"part only"},
    "looking for full time": {"full wants"},
    "no contract, perm only": {"contract no", "perm only"},
    "open to contract or perm": {"contract yes", "perm yes"},
    "wants PRN only": {"prn only"},
    "would do locum": {"contract yes"},
    "would only consider permanent roles": {"perm only"},
    "won't do contract": {"contract no"},
    "travel up to 50% fine": {"travel yes"},
    "no travel": {"travel no"},
    "can't travel, small kids": {"travel no"},
    "happy to travel": {"travel yes"},
    "max 25% travel": {"travel yes"},
    "open to travel but no overnights": {"travel yes", "overnight no"},
    "remote only": {"remote only"},
    "won't go back to the office": {"onsite no"},
    "on site is fine": {"onsite yes"},
    "wants fully remote": {"remote wants"},
    "must be remote": {"remote only"},
    "not interested in remote work": {"remote no"},
    "prefers hybrid": {"hybrid soft"},
    "hybrid 2 days in office fine": {"days yes", "hybrid yes"},
    "max 2 days a week in the office": {"days yes"},
    "commute max 30 min": {"commute minute"},
    "2 weeks notice": {"notice 14"},
    "notice period is 3 months": {"notice 91"},
    "needs to give a month's notice": {"notice 30"},
    "on 4 wks notice": {"notice 28"},
    "3 Monate Kündigungsfrist zum Quartalsende": {"notice 91"},
    "no notice needed": {"notice 0"},
    "has given notice": {"notice given"},
    "can only work nights": {"nights only"},
    "nights no longer possible, baby": {"nights no"},
    "must have weekends off": {"weekends no"},
    "will work every weekend": {"weekends yes"},
    "never said no to nights": {"nights yes"},
    "nights were never on the table": {"nights no"},
    "days or nights": {"any yes"},
    "mornings only": {"earlies only"},
    "keine Nachtschicht": {"nights no"},
    "must be home every night": {"overnight no"},
    "wants 3 days a week": {"part wants"},
    "w2 only, no c2c": {"perm only", "contract no"},
    "done with contracting": {"contract no"},
    "remote or nothing": {"remote only"},
    "wfh not for him": {"remote no"},
    "won't drive more than 30 minutes": {"commute minute"},
    "they'd hold her to 3 months": {"notice 91"},
    "can get out in two weeks": {"notice 14"},
    "Norton makes her give 60 days": {"notice 60"},
    "3 mths to quarter end": {"notice 91"},
    "4 wks": {"notice 28"},
    "préavis 3 mois": {"notice 91"},
}
NOTHING = [
    "His wife is changing jobs as well, she's on 3 months' notice at the council",
    "currently on nights at Mercy", "worked nights for 6 years", "role is 7p-7a", "client needs weekends", "is she ok with nights?",
    "ask if nights ok", "her husband works nights", "would do nights if the diff is right", "travel nurse for 3 years", "currently travels 60%",
    "role starts in June", "available for a call after 5", "she did 3 12s at Mercy", "traveling this week, call Monday", "called back 2 days later",
    "gave 2 weeks notice in 2019", "interview needs 24 hours notice", "contract ended in May", "home office is in Dallas", "full time at Mercy since 2019",
    "on her way to work", "remote patient monitoring", "spoke for 20 min", "started Monday at the new place",
]  # fmt: skip
STARTS = {
    "can start Monday": "2026-11-16",
    "available immediately": "2026-11-10",
    "not available until May": "2027-05-01",
    "can't start before June 1": "2027-06-01",
    "earliest start 1 April": "2027-04-01",
    "Availability: immediate": "2026-11-10",
    "could begin in January": "2027-01-01",
    "available from 1 March 2027": "2027-03-01",
    "start date: 4 January 2027": "2027-01-04",
    "ready to start right away": "2026-11-10",
    "verfügbar ab sofort": "2026-11-10",
    "can be there Monday": "2026-11-16",
    "tied up until July": "2027-07-01",
    "free from 1 July": "2027-07-01",
    "ready now": "2026-11-10",
    "earliest she could start is mid August": "2027-08-10",
    "said he could do Jan 5": "2027-01-05",
}


def facts(said):
    text = given.text(said)
    return [
        f
        for reader in (notice, remote, shifts, starts, travel)
        for f in reader.read(text)
        if f.of_candidate
    ]


@pytest.mark.parametrize(("said", "wishes"), WISHES.items())
def test_what_is_wanted(said, wishes):
    assert {f"{f.about} {f.value}" for f in facts(said)} == wishes


@pytest.mark.parametrize("said", NOTHING)
def test_what_is_no_wish(said):
    assert facts(said) == []


@pytest.mark.parametrize(("said", "day"), STARTS.items())
def test_when_they_could_begin(said, day):
    assert [f.when.start.first.isoformat() for f in facts(said) if f.kind == "start"] == [day]
