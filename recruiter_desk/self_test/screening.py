"""Self-test of screening: a note that contradicts a resume, and a file of dossiers."""

import io
import json
from time import monotonic

from recruiter_desk.matters.model import DIFFERENCE
from recruiter_desk.notes.commands import add_note
from recruiter_desk.notes.model import NoteDraft
from recruiter_desk.screening.commands import answer_difference
from recruiter_desk.screening.dossier_file import answers
from recruiter_desk.screening.queries import differences_of
from recruiter_desk.screening.queue import read_person
from recruiter_desk.screening.resumes.commands import add_resume
from recruiter_desk.search.queries import search
from recruiter_desk.self_test.bench import Bench, must
from recruiter_desk.self_test.papers import resume_docx
from recruiter_desk.today.queries import today

LINES = (
    "Nora Feldt", "nora.feldt@example.org", "EXPERIENCE",
    "MRI Technologist, Pinehollow Imaging, Duluth, MN", "June 2024 - Present",
)  # fmt: skip
SAID = "Says she has 12 years of MRI experience."
WHY = "Counted her years as a darkroom aide."


def use_differences(bench: Bench) -> None:
    """A resume and a note that contradicts it: told, explained, found by its reason, undone."""
    person, _ = bench.person("Nora Feldt", place="Duluth, MN")
    path = bench.desk.folder.backups.parent / "Nora Feldt.docx"
    path.write_bytes(resume_docx(LINES))
    add_resume(bench.desk, person, path)
    path.unlink()
    bench.clock.move(minutes=5)
    add_note(bench.desk, NoteDraft(person, SAID, bench.clock()))
    read_person(bench.desk, person)
    found = differences_of(bench.desk, person)
    must([line.kind for line in found] == ["experience_years"], "12 years against 2 was not told")
    must(_shown(bench, person), "Today lacks the difference")
    answer_difference(bench.desk, found[0].id, "explained", WHY)
    must(not _shown(bench, person), "Today still asks about what was explained")
    must(_told_of(bench, "darkroom aide") == [person], "a reason was not found by its words")
    bench.desk.undo()
    must(_shown(bench, person), "undo did not bring the question back")


def use_dossiers(_bench: Bench) -> None:
    """A file of dossiers, of which one is none; quotes stand in their sources."""
    resume = "\n".join(LINES)
    dossier = {
        "id": "d1",
        "now": "2026-06-15T09:00:00-05:00",
        "person": {"name": "Nora Feldt", "time_zone": "America/Chicago"},
        "resumes": [{"id": "r1", "received": "2026-06-01", "text": resume}],
        "entries": [{"id": "e1", "at": "2026-06-02T10:00:00-05:00", "kind": "note", "text": SAID}],
    }
    file = io.BytesIO(f"{json.dumps(dossier)}\nno dossier\n".encode())
    told, refused = answers(file, monotonic)
    must(refused.get("line") == 2, "a line that is no dossier was taken for one")
    (warning,) = told["warnings"]
    must(warning["between"] == ["r1", "e1"], "a dossier's two sources were not found")
    first, second = warning["quotes"]
    must(first in resume and second in SAID, "a quote is not what was said")


def _shown(bench: Bench, person: int) -> bool:
    now = bench.clock()
    return any(
        i.person_id == person and i.matter.kind == DIFFERENCE for i in today(bench.desk, now)
    )


def _told_of(bench: Bench, words: str) -> list[int | None]:
    hits = search(bench.desk, f"{words} source:difference", bench.clock()).hits
    return [hit.person for hit in hits]
