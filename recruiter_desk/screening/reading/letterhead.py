"""The place printed at the head of a resume, or after "address:" in a note."""

import re
from collections.abc import Iterator

from recruiter_desk.screening.reading.places import Placed, place_at
from recruiter_desk.screening.reading.text import Text

HEAD_LINES = 9
_LONGEST = 110
_POSTCODE = re.compile(
    r"\b(?:[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}|[a-z]{1,2}\d{1,2}[a-z]?|"
    r"(?:[a-z]{1,2}-)?\d{4,5}(?:-\d{4})?)\b"
)
_SEGMENT = re.compile(
    r"\s*(?:[|•·\t\n;]|\s[-.*~]\s|\s{2,}|\s?//?\s|\S+@\S+|(?<!\w)\(?\+?\d[\d().\s/-]{6,}\d|"
    r"https?:\S+|www\.\S+)\s*"
)
_LABEL = re.compile(
    r"(?:(?:home |current |postal )?(?:address|location|residence|city|based in|lives in|"
    r"living in|resides in|wohnort|adresse|anschrift|domicile|domicilio|adres|woonplaats|"
    r"miejscowość|bostad|indirizzo|dirección|local to)\s*:?\s*)"
)
_REST = re.compile(
    r"(?:\d{1,2}(?:e|er|eme|ème|st|nd|rd|th)?|[a-z]|cedex(?: \d+)?|area|metro|metropolitan "
    r"area|usa?|\(.*)?$"
)
_STATE_AND_CODE = re.compile(r"\s*[a-z]{2}\.? +\d{5}")
_NO_ADDRESS = re.compile(
    r"hospital|clinic|universit|college|\binc\b|ltd|gmbh|engineer|manager|nurse|analyst|"
    r"therap|specialist|bilingual|language|licen[cs]|degree|native|health|centre|center|group"
)


def head_place(text: Text) -> Placed | None:
    """The place in the lines under the name; one with its state or country before a bare name."""
    bare: Placed | None = None
    for count, line in enumerate(re.finditer(r"[^\n]+", text.text[: _end(text)])):
        if count >= HEAD_LINES:
            break
        for start, stop in _segments(text, line.start(), line.end()):
            met = place_in(text, start, stop)
            if met is not None and _is_told_apart(text, met):
                return met
            bare = bare or met
    return bare


def _end(text: Text) -> int:
    outline = text.outline
    ends = [part.end for part in outline.parts if part.name == "top"][:1] or [600]
    ends += [job.start for job in outline.jobs]
    return max(min(ends), min(len(text.text), text.text.find("\n") + 1))


def _segments(text: Text, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    for m in _SEGMENT.finditer(text.text, start, end):
        yield at, m.start()
        at = m.end()
    yield at, end


def _is_told_apart(text: Text, met: Placed) -> bool:
    """Whether a state, a country or a code stands with the name."""
    after = text.low[met.end : met.end + 12]
    return (
        len(met.spots) == 1
        or "," in met.name
        or bool(re.match(r",? *(?:\d{5}|[a-z]{1,2}\d)", after))
    )


def place_in(text: Text, start: int, stop: int) -> Placed | None:
    """The place of a piece of an address: "Tampa, FL 33602", "12 Elm Road, Leeds LS6 3AB"."""
    low = text.low[start:stop]
    if "@" in low or not low.strip() or len(low) > _LONGEST or _NO_ADDRESS.search(low):
        return None
    if label := _LABEL.match(low):
        start += label.end()
        low = text.low[start:stop]
    if text.outline.name and text.outline.name.lower() in low:
        return None
    pieces = [(m.start() + start, m.end() + start) for m in re.finditer(r"[^,]+", low)]
    return _told_apart(text, pieces, stop) or _last_town(text, pieces, stop)


Pieces = list[tuple[int, int]]


def _told_apart(text: Text, pieces: Pieces, stop: int) -> Placed | None:
    """A town with its state, or with a larger place that tells which it is."""
    for first, last in pieces[:-1]:
        met = _at(text, first, stop)
        told = met is not None and (met.end > last or _was_narrowed(text, met))
        if met is not None and told and _is_whole(text, met, stop):
            return met
    return None


def _last_town(text: Text, pieces: Pieces, stop: int) -> Placed | None:
    """The last town of an address: "12 Elm Road, Leeds LS6 3AB"."""
    for first, _ in reversed(pieces):
        if first > pieces[0][0] and _STATE_AND_CODE.match(text.low, first, stop):
            continue
        met = _at(text, first, stop)
        if met is not None and _is_whole(text, met, stop):
            return met
    return None


def _at(text: Text, first: int, stop: int) -> Placed | None:
    at = _skip(text.low, first, stop)
    if not text.text[:200].islower() and not text.text[at : at + 1].isupper():
        return None
    met = place_at(text, at, stop)
    return met if met is not None and met.spots else None


def _was_narrowed(text: Text, met: Placed) -> bool:
    """Whether a larger place beside it told which one it is: "Reading, Berkshire"."""
    alone = place_at(text, met.start, met.end)
    return alone is not None and len(met.spots) < len(alone.spots)


def _skip(low: str, at: int, stop: int) -> int:
    m = re.compile(r"[\s(]*(?:" + _POSTCODE.pattern + r")?\s*(?:-\s*)?").match(low, at, stop)
    return m.end() if m else at


def _is_whole(text: Text, met: Placed, stop: int) -> bool:
    """Whether nothing but a code, a district or a larger place follows the name."""
    rest = _POSTCODE.sub("", text.low[met.end : stop]).strip(" ,.)-")
    best = met.spots[0]
    if _REST.match(rest):
        return bool(best.city or best.lat is not None)
    return "," in text.low[met.end : met.end + 2] and len(rest) < 24 and bool(best.city)
