"""Whether two statements that differ bear on what an opportunity turns on."""

from collections.abc import Iterable

from recruiter_desk.opportunities.matching.rules.plain import Opening

OF_KIND = {
    "credential": {"credential"},
    "education": {"education"},
    "work_authorization": {"authorisation"},
    "availability": {"shift", "hours", "start", "notice", "travel", "remote"},
    "compensation": {"pay_floor", "pay_wanted"},
    "relocation": {"relocation"},
    "skill": {"skill", "years"},
    "experience_years": {"skill", "years"},
    "job_title": set[str](),
}
"""Which wants a kind of difference bears on."""
ALL = {"total", "field", ""}


def asks_first(opening: Opening, differ: Iterable[tuple[str, str]]) -> bool:
    """Whether one of the open differences (kind, about) is on something wanted."""
    return any(_bears(opening, kind, about) for kind, about in differ)


def _bears(opening: Opening, kind: str, about: str) -> bool:
    if kind in {"location", "relocation"} and opening.place and opening.remote != "remote":
        return True
    if kind == "compensation" and opening.pay_high is not None:
        return True
    if kind == "availability" and (opening.shifts or opening.starts_on):
        return True
    bearing = OF_KIND.get(kind, set())
    for wish in (*opening.expertise, *opening.knock_outs):
        if wish.kind in bearing and (bearing != {"skill", "years"} or _same(wish.about, about)):
            return True
    return False


def _same(wanted: str, about: str) -> bool:
    return about in ALL or wanted in ALL or wanted == about
