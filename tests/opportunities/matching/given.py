"""Short ways to say what a story of matching starts from: an opening, and what was said."""

from datetime import date, timedelta

from recruiter_desk.base.clock import stamp
from recruiter_desk.notes.commands import add_note
from recruiter_desk.notes.model import NoteDraft
from recruiter_desk.opportunities.matching.queries import match
from recruiter_desk.people.places import place_of
from recruiter_desk.screening.queue import read_all
from tests import given

COLUMNS = (
    "client_id, title, function, place, city, region, country, lat_micro, lon_micro, zone, "
    "within_m, remote, shifts, pay_low, pay_high, currency, pay_per, words, stage, opened_at, "
    "starts_on, closed_why, guarantee_days, entered_at"
)
MILE = 1609.344


def employer(desk, name):
    """An employer of that name; its id."""
    with desk.change("Employer") as write:
        found = write.sql(
            "SELECT employer_id FROM employer_name WHERE name = ?", (name,)
        ).fetchone()
        if found:
            return found[0]
        key = write.sql("INSERT INTO employer(name) VALUES (?)", (name,)).lastrowid
        write.sql(
            "INSERT INTO employer_name(employer_id, name, key) VALUES (?, ?, ?)",
            (key, name, name.casefold()),
        )
    return key


def opening(
    desk,
    function="MRI technologist",
    *,
    title="MRI lead",
    client="Sonoran Imaging",
    place="Tucson, AZ",
    within=40,
    expertise=(),
    knock_outs=(),
    remote="",
    shifts="",
    pay=None,
    starts=None,
    stage="open",
    guarantee=None,
):
    """An opportunity; `within` in miles, `pay` the most in dollars an hour. Its id."""
    where = place_of(place) if place else None
    at = stamp(desk.now())
    spot = (
        (place, where.city, where.region, where.country, where.lat_micro, where.lon_micro)
        if where
        else (place, "", "", "", None, None)
    )
    values = (
        *(employer(desk, client) if client else None, title, function, *spot),
        *(where.zone if where else None, round(within * MILE) if within else None, remote),
        *(shifts, None, pay * 100 if pay else None, "USD" if pay else "", "hour" if pay else ""),
        *("", stage, at, starts and date.fromisoformat(starts).isoformat(), "", guarantee, at),
    )
    with desk.change("Added opportunity") as write:
        marks = ", ".join("?" * len(values))
        key = write.sql(f"INSERT INTO opportunity({COLUMNS}) VALUES ({marks})", values).lastrowid
        wants = [("expertise", words) for words in expertise]
        for kind, words in [*wants, *(("knockout", words) for words in knock_outs)]:
            write.sql(
                "INSERT INTO want(opportunity_id, kind, words, fact_kind, about, value) "
                "VALUES (?, ?, ?, '', '', '')",
                (key, kind, words),
            )
    return key


def barred(desk, name, opportunity=None):
    """Nobody is taken from that company: for one opportunity, or (None) for all."""
    key = employer(desk, name)
    with desk.change("Off limits") as write:
        write.sql(
            "INSERT INTO off_limits(employer_id, opportunity_id, why) VALUES (?, ?, '')",
            (key, opportunity),
        )


def tech(
    desk, name="Dana Whitfield", *said, place="Tucson, AZ", function="MRI technologist", **more
):
    """A technologist of whom these notes were written, and read. Their id."""
    person = given.person(desk, name, place=place, function=function, **more)
    for words in said:
        note(desk, person, words)
    return person


def note(desk, person, words, days_ago=0, **more):
    """A note, read at once; its id."""
    draft = NoteDraft(person, words, desk.now() - timedelta(days=days_ago), **more)
    key = add_note(desk, draft)
    read_all(desk)
    return key


def moved(desk, opportunity, person, stage, why=""):
    """The person came to a stage."""
    with desk.change("Moved") as write:
        write.sql(
            "INSERT INTO move(opportunity_id, person_id, stage, at, why) VALUES (?, ?, ?, ?, ?)",
            (opportunity, person, stage, stamp(desk.now()), why),
        )


def only(desk, opportunity, person=None):
    """The one match there is, or that of a person."""
    found = match(desk, opportunity).matches
    if person is None:
        (one,) = found
        return one
    return next(one for one in found if one.person.id == person)


def said(match_, name):
    """An answer as (is, because)."""
    (one,) = [each for each in match_.answers if each.name == name]
    return one.is_, one.because
