"""The gazetteer that came along is whole, quick to look up, and spelt as the program spells."""

import sqlite3
import tomllib
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from time import perf_counter
from zoneinfo import ZoneInfo

import pytest

from recruiter_desk.base.paths import resource
from recruiter_desk.people.places import (
    country_name,
    find_place,
    place_of,
    region_name,
    state_code,
    suggest_places,
)
from recruiter_desk.people.places import gazetteer as module
from recruiter_desk.people.places.gazetteer import gazetteer
from recruiter_desk.people.places.words import key_of

TABLES = [module.NAMED, module.BEGINNING, module.BEGINNING_SHORT, module.ZIPPED]


def rows(sql: str) -> list[tuple[str, ...]]:
    with closing(sqlite3.connect(resource("places", "places.sqlite3"))) as file:
        return file.execute(sql).fetchall()


@pytest.mark.parametrize("sql", TABLES)
def test_no_look_up_reads_a_whole_table(sql: str):
    plan = [step for step in gazetteer().plan(sql) if step != "SCAN few"]
    assert plan
    assert not [step for step in plan if step.startswith("SCAN")]


def test_a_look_up_takes_about_a_millisecond_at_most():
    typed = ["Tucson, AZ", "85701", "springfield", "london ontario canada", "greater boston"] * 20
    find_place("Tucson")
    start = perf_counter()
    for text in typed:
        find_place(text)
        suggest_places(text[:3])
    assert (perf_counter() - start) / len(typed) < 0.010  # ten times what is seen


def test_the_file_is_small_and_whole():
    assert resource("places", "places.sqlite3").stat().st_size < 8_000_000
    assert rows("PRAGMA integrity_check") == [("ok",)]
    assert rows("PRAGMA foreign_key_check") == []
    assert rows("PRAGMA freelist_count") == [(0,)]


def test_names_are_spelt_as_the_program_spells_them_today():
    for city, number in rows("SELECT city, id FROM place WHERE id % 50 = 0"):
        keys = {key for (key,) in rows(f"SELECT key FROM name WHERE place = {number}")}
        assert key_of(city) in keys


def test_every_zone_is_one_this_python_knows():
    for (name,) in rows("SELECT name FROM zone"):
        assert ZoneInfo(name).key == name


def test_every_american_place_lies_in_a_state_or_territory():
    known = {code for (code,) in rows("SELECT region FROM area WHERE country = 'US'")}
    assert {
        code for (code,) in rows("SELECT DISTINCT region FROM place WHERE country = 'US'")
    } <= (known - {""})


def test_every_metro_of_the_table_is_found_by_each_of_its_names():
    table = tomllib.loads(resource("places", "metros.toml").read_text(encoding="utf-8"))
    assert len(table["metro"]) >= 60
    for metro in table["metro"]:
        for name in (metro["name"], *metro.get("also", [])):
            radii = {place.radius_miles for place in find_place(name)}
            assert metro["radius_miles"] in radii, name


def test_states_and_countries_are_read_and_written_either_way():
    assert state_code("Arizona") == state_code("ariz.") == state_code("az") == "AZ"
    assert state_code("ontario", "CA") == "ON"
    assert state_code("Ontario") is None
    assert region_name("US", "AZ") == "Arizona"
    assert region_name("CA", "QC") == "Quebec"
    assert not region_name("DE", "")
    assert country_name("DE") == "Germany"
    assert country_name("XX") == "XX"


def test_several_threads_may_ask_at_once():
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(place_of, ["Tucson, AZ", "Boise, ID", "85701", "Bay Area"] * 25))
    assert [place.region for place in found if place] == ["AZ", "ID", "AZ", "CA"] * 25
