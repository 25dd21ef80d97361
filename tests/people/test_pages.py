"""The list of people: by name or by last contact, page by page, narrowed as asked."""

from datetime import date, timedelta

import pytest

from recruiter_desk.people.commands import merge_people, set_do_not_call
from recruiter_desk.people.model import OffLimits, PersonFilter, Status, Within
from recruiter_desk.people.places import place_of
from recruiter_desk.people.queries import count_people, people_page
from tests import given
from tests.conftest import FRIDAY


def names(lines):
    return [line.name for line in lines]


def listed(desk, **wanted):
    """Who a filter leaves, by name; the count and the order by contact must agree."""
    wanted = PersonFilter(**wanted)
    lines = people_page(desk, wanted)
    assert count_people(desk, wanted) == len(lines)
    assert sorted(names(people_page(desk, wanted, by_contact=True))) == sorted(names(lines))
    return names(lines)


@pytest.fixture
def staff(desk):
    given.person(
        desk,
        "Dana Whitfield",
        function="MRI lead",
        place="Tucson, AZ",
        expertise=("3T", "MSK"),
        status=Status.LOOKING,
        tags=("RSNA",),
        phone="520 555 0142",
    )
    given.person(
        desk, "Noah Begay", function="MRI technologist", place="Flagstaff, AZ", expertise=("3T",)
    )
    given.person(desk, "Imani Osei", function="mri LEAD", place="Tempe, AZ", status=Status.OPEN)
    given.person(desk, "Rafael Ibarra", place="Las Cruces, NM", off_limits=OffLimits("placed"))
    given.person(desk, "June O'Brien-Kowalski", function="CT lead", tags=("rsna",))


def test_everybody_stands_in_the_order_of_family_names(desk, staff):
    assert listed(desk) == [
        "Noah Begay",
        "Rafael Ibarra",
        "June O'Brien-Kowalski",
        "Imani Osei",
        "Dana Whitfield",
    ]


def test_a_line_says_what_the_list_shows(desk, staff):
    line = people_page(desk)[-1]
    assert (line.name, line.function, line.expertise) == (
        "Dana Whitfield",
        "MRI lead",
        ("3T", "MSK"),
    )
    assert (line.place, line.zone, line.status) == ("Tucson AZ", "America/Phoenix", "looking")
    assert (line.last_contact, line.off_limits, line.do_not_call) == (None, False, False)


def test_marks_that_forbid_are_on_the_line(desk, staff):
    given.person(desk, "Aa Zz", off_limits=OffLimits("", date(2027, 3, 1)))
    set_do_not_call(desk, 2, "asked")
    by_name = {line.name: line for line in people_page(desk)}
    assert by_name["Noah Begay"].do_not_call
    assert (by_name["Rafael Ibarra"].off_limits, by_name["Rafael Ibarra"].off_limits_until) == (
        True,
        None,
    )
    assert by_name["Aa Zz"].off_limits_until == date(2027, 3, 1)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({"functions": ("MRI lead",)}, ["Imani Osei", "Dana Whitfield"]),
        (
            {"functions": ("mri lead", "CT LEAD")},
            ["June O'Brien-Kowalski", "Imani Osei", "Dana Whitfield"],
        ),
        ({"expertise": "3t"}, ["Noah Begay", "Dana Whitfield"]),
        ({"tag": "RSNA"}, ["June O'Brien-Kowalski", "Dana Whitfield"]),
        ({"status": "open"}, ["Imani Osei"]),
        ({"name": "da"}, ["Dana Whitfield"]),
        ({"name": "whit dan"}, ["Dana Whitfield"]),
        ({"name": "kow"}, ["June O'Brien-Kowalski"]),
        ({"name": "obrien"}, ["June O'Brien-Kowalski"]),
        ({"name": "da", "expertise": "3T", "tag": "rsna"}, ["Dana Whitfield"]),
        ({"name": "zz"}, []),
        ({"tag": "no such"}, []),
        ({"name": "da", "status": "open"}, []),
    ],
)
def test_each_filter_narrows_the_list(desk, staff, wanted, found):
    assert listed(desk, **wanted) == found


@pytest.mark.parametrize(
    ("miles", "found"),
    [
        (5, ["Dana Whitfield"]),
        (110, ["Imani Osei", "Dana Whitfield"]),
        (250, ["Noah Begay", "Rafael Ibarra", "Imani Osei", "Dana Whitfield"]),
        (20_000, ["Noah Begay", "Rafael Ibarra", "Imani Osei", "Dana Whitfield"]),
    ],
)
def test_within_so_many_miles_of_a_place(desk, staff, miles, found):
    tucson = place_of("Tucson, AZ")
    assert listed(desk, within=Within(tucson.lat_micro, tucson.lon_micro, miles)) == found


def test_miles_reach_over_the_date_line(desk):
    given.person(desk, "Sione Fifita", place="Nuku'alofa, Tonga")
    near = Within(-21_130_000, 179_900_000, 400)
    assert listed(desk, within=near) == ["Sione Fifita"]


def test_by_contact_the_newest_first_then_those_never_met_by_name(desk, staff):
    given.call(desk, 4, at=FRIDAY - timedelta(days=30))
    given.call(desk, 1, at=FRIDAY - timedelta(days=2))
    given.call(desk, 2, at=FRIDAY - timedelta(days=9))
    lines = people_page(desk, by_contact=True)
    assert names(lines) == [
        "Dana Whitfield",
        "Noah Begay",
        "Rafael Ibarra",
        "June O'Brien-Kowalski",
        "Imani Osei",
    ]
    assert lines[0].last_contact == FRIDAY - timedelta(days=2)


@pytest.mark.parametrize("by_contact", [False, True])
@pytest.mark.parametrize(
    "wanted", [PersonFilter(), PersonFilter(status="open"), PersonFilter(name="p")]
)
def test_page_after_page_everybody_is_met_once(desk, wanted, by_contact):
    for n in range(12):
        person = given.person(desk, f"Pat Number{n % 4}", status=Status.OPEN)
        if n % 3:
            given.call(desk, person, at=FRIDAY - timedelta(days=n % 5))
    met, last = [], None
    while page := people_page(desk, wanted, last, by_contact=by_contact, rows=5):
        met, last = met + page, page[-1]
    assert [line.id for line in met] == [
        line.id for line in people_page(desk, wanted, by_contact=by_contact)
    ]
    assert sorted(line.id for line in met) == list(range(1, 13))


def test_words_kept_twice_by_a_merge_are_listed_and_counted_once(desk, staff):
    twin = given.person(desk, "D. Whitfield", expertise=("3t", "neuro"), tags=("rsna",))
    merge_people(desk, 1, twin)
    assert listed(desk, expertise="3T") == ["Noah Begay", "Dana Whitfield"]
    assert listed(desk, tag="RSNA") == ["June O'Brien-Kowalski", "Dana Whitfield"]
    assert listed(desk, name="whitf") == ["Dana Whitfield"]


def test_gathering_and_walking_find_the_same(desk, staff, monkeypatch):
    """Whichever way is judged the quicker, the answer is the same."""
    from recruiter_desk.people.queries import filters

    wanted = [
        PersonFilter(status="open"),
        PersonFilter(name="d"),
        PersonFilter(functions=("MRI lead",), expertise="3T"),
    ]
    for n in range(40):
        given.person(desk, f"Dan Other{n}", status=Status.OPEN, function="MRI lead")
    for by_contact in (False, True):
        gathered = [names(people_page(desk, each, by_contact=by_contact)) for each in wanted]
        monkeypatch.setattr(filters, "PAGE", 0)
        walked = [names(people_page(desk, each, by_contact=by_contact)) for each in wanted]
        monkeypatch.undo()
        assert walked == gathered
        assert len(walked[0]) == 41
