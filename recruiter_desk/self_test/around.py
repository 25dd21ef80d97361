"""Self-test of what the desk looks up: places, zones of numbers, holidays, spoken times."""

from datetime import date

from recruiter_desk.base.text.phones import phone_zone, read_phone, show_phone
from recruiter_desk.calls.rules.holidays import idle_days
from recruiter_desk.people.places import place_of
from recruiter_desk.quick.queries import understand
from recruiter_desk.self_test.bench import Bench, must


def use_places(_bench: Bench) -> None:
    """A town, a ZIP code and a city abroad."""
    for typed, zone in (
        ("Tucson, AZ", "America/Phoenix"),
        ("37203", "America/Chicago"),
        ("London", "Europe/London"),
    ):
        place = place_of(typed)
        must(place is not None and place.zone == zone, f"{typed} has not its clock")


def use_phones(bench: Bench) -> None:
    """A number read, shown, and its clock."""
    phone = read_phone("(520) 555-0142")
    must(phone.key == "+15205550142", "a number was not read")
    must(show_phone(phone.key) == "(520) 555-0142", "a number is not shown as people write it")
    must(phone_zone(phone.key, bench.clock()) == "America/Phoenix", "a number has not its clock")


def use_holidays(_bench: Bench) -> None:
    """Days on which no clock need run."""
    idle = idle_days("US", "AZ")
    must(idle(date(2026, 12, 25)), "Christmas Day is a working day")
    must(not idle(date(2026, 12, 23)), "a Wednesday is no working day")


def use_line(bench: Bench) -> None:
    """One typed line, read with the desk's names and a spoken time."""
    bench.person("Carmen Lindqvist")
    line = "bad time carmen lindqvist, will call me tomorrow at 9"
    understood = understand(bench.desk, line, bench.clock())
    draft = understood.draft(bench.clock())
    must(understood.person is not None, "the name in a line was not found")
    must(draft.outcome == "bad_time", "what happened was not read")
    must(draft.promise is not None and draft.promise.at is not None, "no time was read")
