"""Notes as a recruiter types them: the templates of words.toml, filled for one person."""

from random import Random

from recruiter_desk.demo.model import Traits
from recruiter_desk.demo.sources import crowd, table


class Words:
    """Fills templates; no template comes twice for one person before all were used."""

    def __init__(self, rng: Random, year: int, names: list[str]) -> None:
        self._rng, self._year, self._names = rng, year, names
        self._used: dict[tuple[int, str], set[str]] = {}

    def opening(self, traits: Traits) -> str:
        """What somebody was called about."""
        return self._rng.choice(traits.field.openings)

    def reason(self) -> str:
        """Why something was closed by hand."""
        return str(self._rng.choice(table("words")["reasons"]))

    def text(self, kind: str, person: int, traits: Traits, opening: str = "") -> str:
        """A filled template of that kind (a list in words.toml) that the person has not had."""
        used = self._used.setdefault((person, kind), set())
        left = [each for each in table("words")[kind] if each not in used]
        if not left:
            used.clear()
            left = list(table("words")[kind])
        template = self._rng.choice(left)
        used.add(template)
        return self._fill(template, traits, opening or self.opening(traits))

    def _fill(self, template: str, traits: Traits, opening: str) -> str:
        month = self._rng.randrange(12)
        months = table("words")["months"]
        filled = {
            **self._of(traits),
            "opening": opening,
            "hour": self._rng.choice(("3", "4", "5:30", "6")),
            "month": months[month],
            "gap_month": months[month],
            "gap_next": months[(month + 3) % 12],
            "town": self._rng.choice(crowd().towns)[0],
            "other": self._rng.choice(self._names),
        }
        nested = {key: getattr(traits, key).format_map(filled) for key in ("move", "notice")}
        return template.format_map({**filled, **nested})

    def _of(self, traits: Traits) -> dict[str, object]:
        return {
            "word": traits.field.word,
            "register": traits.field.register,
            "years": traits.years,
            "since": f"{(self._year - traits.years) % 100:02}",
            "pay": traits.pay,
            "more": traits.pay + 3,
            "skill": traits.skill,
            "want": traits.want,
            "skill_a": traits.expertise[0],
            "skill_b": traits.expertise[1],
            "employer": traits.employer,
        }
