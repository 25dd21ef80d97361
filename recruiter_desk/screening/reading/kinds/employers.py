"""Who they work or worked for: works there, left, worked there, never did, works nowhere.

A fact is about an employer's key ("" where none was named); its value is "works", "left",
"worked", "never", "none", "leaving", "starting" or "together" (somebody else says they worked
there with them). `details`: `named` "yes" where the employer stands as a name, "small" where it
was typed in small letters, "" where it was named in words before.
"""

from collections.abc import Iterator

from recruiter_desk.screening.model import Fact, FactKind, Tense
from recruiter_desk.screening.names_alike import key
from recruiter_desk.screening.reading.jobs.stated import Statement
from recruiter_desk.screening.reading.jobs.statements import statements
from recruiter_desk.screening.reading.text import Text

_PAST = {"left", "worked", "never", "together"}
_SHOWN = {
    "works": "works at {}",
    "started": "started at {}",
    "left": "left {}",
    "worked": "worked at {}",
    "never": "never worked at {}",
    "none": "without a job",
    "leaving": "is leaving {}",
    "starting": "is to start at {}",
    "together": "was at {}",
}


def read(text: Text) -> Iterator[Fact]:
    """Every statement of an employer; the jobs of a resume with their dates."""
    for job in text.outline.jobs:
        if job.employer:
            state = "works" if job.when and job.when.ongoing else "worked"
            yield text.fact(
                FactKind.EMPLOYER,
                key(job.employer),
                state,
                _SHOWN[state].format(job.employer),
                *job.head,
                when=job.when,
                employer=job.employer,
                tense=Tense.NOW if state == "works" else Tense.PAST,
                details=(("named", "yes"), ("part_time", "yes" if job.part_time else "")),
            )
    for statement in statements(text):
        yield _fact(text, statement)


def _fact(text: Text, said: Statement) -> Fact:
    name = said.mention.name if said.mention else ""
    return text.fact(
        FactKind.EMPLOYER,
        key(name) if name else "",
        said.state,
        _SHOWN[said.state].format(name or "the job"),
        said.start,
        said.end,
        holder=said.holder,
        standing=said.standing,
        tense=Tense.PAST if said.state in _PAST else Tense.NOW,
        when=said.when,
        employer=name,
        details=(("named", named(said)),),
    )


def named(said: Statement) -> str:
    """ "yes", "small", "weak" or "": how the employer of a statement is named."""
    if said.mention is None or not said.told:
        return ""
    return "yes" if said.mention.sort == "known" else said.mention.sort
