"""A person's place from its parts: "Tucson, AZ", abroad with the country."""

import re
from dataclasses import dataclass
from functools import lru_cache

from recruiter_desk.base.text import clean_line, fold
from recruiter_desk.exchange.layouts.headers import key_of
from recruiter_desk.exchange.reading.columns import Columns
from recruiter_desk.exchange.reading.leftovers import Cells, Left, Take
from recruiter_desk.exchange.reading.lines import one_line
from recruiter_desk.people.places.gazetteer import gazetteer
from recruiter_desk.people.places.words import key_of as place_key
from recruiter_desk.people.rules import LONGEST

_PART = re.compile(
    r" ?\b(?:city|town|state|province|region|country|zip|postal|post|code|street|address\d*"
    r"|formatted|extended|po|box|name|location)\b| ?\d+$"
)
PLACE_TARGETS = ("place", "city", "region", "country", "zip", "street")


@dataclass(frozen=True, slots=True)
class _Address:
    """The columns of one address of a row: whole, in parts, and what only the note keeps."""

    whole: Take
    city: Take
    region: Take
    country: Take
    zip: Take
    wholes: tuple[int, ...]
    parts: tuple[int, ...]
    inner: tuple[int, ...]
    zips: tuple[int, ...]


def place_of(columns: Columns, home: str) -> Take:
    """The place of a row; `home` is the recruiter's country, which is not written.

    Columns of one address belong together by their headers ("Home City", "Home State"). The first
    address with a town is the place, one at home before others; the rest is left for the note.
    """
    addresses = _addresses(columns)
    if not addresses:
        return lambda _cells, _left: ""
    if len(addresses) == 1 and not addresses[0].parts:
        return addresses[0].whole

    def take(cells: Cells, left: Left) -> str:
        chosen = ""
        for address in addresses:
            if chosen:
                left += [each for each in (*address.wholes, *address.parts) if cells[each].strip()]
            else:
                chosen = _text(address, cells, left, home)
        return chosen

    return take


def _text(address: _Address, cells: Cells, left: Left, home: str) -> str:
    """The place as one text; columns that it does not say are left."""
    city, region = address.city(cells, left), address.region(cells, left)
    country = _abroad(address.country(cells, left), home)
    left += [column for column in address.parts if column not in address.inner and cells[column]]
    if not city and (whole := address.whole(cells, left)):
        left += [column for column in address.inner if cells[column]]
        return whole
    left += [each for each in address.wholes if not _is_said(cells[each], address, cells)]
    text = ", ".join(filter(None, (city, region, country)))
    if not city and not region and (code := address.zip(cells, left)):
        left[:] = [column for column in left if column not in address.zips]
        text = ", ".join(filter(None, (code, country)))
    if len(text) > LONGEST:
        left += [column for column in address.inner if cells[column]]
        return ""
    return text


def _is_said(whole: str, address: _Address, cells: Cells) -> bool:
    """Whether an address written out says nothing more than its parts."""
    parts = " ".join(cells[column] for column in address.parts)
    return set(fold(whole).replace(",", " ").split()) <= set(fold(parts).replace(",", " ").split())


@lru_cache(maxsize=1024)
def _abroad(country: str, home: str) -> str:
    """The country as written; "" where it is the recruiter's own."""
    areas = gazetteer().areas.get(place_key(country), ()) if country else ()
    is_home = any(area.country == home and not area.region for area in areas)
    return "" if is_home else clean_line(country)


def _addresses(columns: Columns) -> list[_Address]:
    slots: dict[str, dict[str, list[int]]] = {}
    for column in columns.of(*PLACE_TARGETS):
        slot = _PART.sub("", key_of(columns.headers[column])).strip()
        if columns.goes_to[column] == "street" and columns.of("city", "place") == ():
            slot = ""
        slots.setdefault(slot, {}).setdefault(columns.goes_to[column], []).append(column)
    order = sorted(slots, key=lambda slot: "home" not in slot)
    return [_address(slots[slot]) for slot in order]


def _address(found: dict[str, list[int]]) -> _Address:
    inner = tuple(each for part in ("city", "region", "country") for each in found.get(part, ()))
    outer = tuple(each for part in ("zip", "street") for each in found.get(part, ()))
    return _Address(
        whole=one_line(found.get("place", ())),
        city=one_line(found.get("city", ())),
        region=one_line(found.get("region", ())),
        country=one_line(found.get("country", ())),
        zip=one_line(found.get("zip", ())),
        wholes=tuple(found.get("place", ())),
        parts=(*inner, *outer),
        inner=inner,
        zips=tuple(found.get("zip", ())),
    )
