"""What a resume's lines are: its sections, its jobs, its schools."""

from dataclasses import dataclass

from recruiter_desk.screening.model import Period


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the resume under one heading; "top" before the first heading.

    `name` is one of "top", "summary", "experience", "education", "credentials", "skills",
    "languages", "other". Positions are in the normal text, as everywhere in this folder.
    """

    name: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Job:
    """One job: head lines and what stands below them; `employer`, `title`, `place` as written.

    "" where it was not found. `head` bounds the lines with employer, title and dates, `start` and
    `end` the whole job with its bullets; `when_start`, `when_end` bound the words of the dates.
    `part_time`: said to be part-time, PRN, per diem, contract beside another job.
    """

    employer: str
    title: str
    place: str
    when: Period | None
    start: int
    end: int
    head: tuple[int, int]
    when_start: int = 0
    when_end: int = 0
    part_time: bool = False


@dataclass(frozen=True, slots=True)
class Outline:
    """A resume's structure; empty where the text is none.

    `headline` is what stands under the name, "MRI Technologist - Larkfield Hospital": a job
    without dates, perhaps without an employer; None where there is none.
    """

    parts: tuple[Part, ...] = ()
    jobs: tuple[Job, ...] = ()
    name: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    headline: Job | None = None

    def part(self, position: int) -> str:
        """The name of the part at a position of the normal text; "" outside all."""
        return next((p.name for p in self.parts if p.start <= position < p.end), "")

    def job(self, position: int) -> Job | None:
        """The job whose lines hold that position."""
        return next((j for j in self.jobs if j.start <= position < j.end), None)
