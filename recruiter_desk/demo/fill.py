"""Fills a desk with the demo: through the real commands, the same each time, relative to now."""

from datetime import datetime, timedelta
from random import Random

from recruiter_desk.base.clock import local
from recruiter_desk.base.paths import resource
from recruiter_desk.calls.commands import close_matters, log_call
from recruiter_desk.calls.drafts import Slip
from recruiter_desk.demo import story
from recruiter_desk.demo.crowd import draw_people
from recruiter_desk.demo.histories import Arc, draw
from recruiter_desk.demo.model import Invented, Told
from recruiter_desk.demo.network import NETWORK, keep_network, keep_told
from recruiter_desk.demo.notes import draw_notes
from recruiter_desk.demo.one_step import OneStep, one_step
from recruiter_desk.demo.sources import table
from recruiter_desk.demo.times import Present
from recruiter_desk.demo.words import Words
from recruiter_desk.notes.commands import add_note, edit_note
from recruiter_desk.notes.model import NoteChanges
from recruiter_desk.people.commands import add_person
from recruiter_desk.people.model import PersonDraft
from recruiter_desk.people.queries import the_person
from recruiter_desk.screening.resumes.commands import keep_resume
from recruiter_desk.screening.resumes.model import ResumeFile
from recruiter_desk.screening.resumes.reading import hash_of, read_here
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.settings.commands import change_settings
from recruiter_desk.store.settings.queries import settings

PEOPLE, CALLS, NOTES = 224, 621, 939
AROUND, RUNG, WRITTEN = 200, 600, 900
"""People, calls and notes without those of the network."""
SEED = 20260528
STEPS = "Demo: "
"""What the names of the demo's own steps begin with; no command names a step so."""
RESUME, RESUME_OF = "arguello-tomas-2026.pdf", "Tomas Arguello"
LAST_STEP = f"{STEPS}told"


def fill(desk: Desk, now: datetime) -> None:
    """Put 224 invented people, 621 calls and 939 notes on a desk that has no people yet, with
    eight opportunities and the network of who gave whom.

    Times are told from `now`, so that each section of Today has rows. Where the first start's
    questions were answered they stay; else the demo's recruiter answers them. Seven undo steps.
    """
    rng = Random(SEED)  # noqa: S311
    _introduce(desk, now)
    mine = settings(desk)
    present = Present(now, mine.zone)
    slip = Slip(who=mine.name, firm=mine.firm, number=mine.number, ask_for=mine.name.split()[0])
    ids, crowd = _people(desk, rng, present)
    around = len(story.drafts(present)) + len(crowd)
    told = _happenings(rng, present, slip, (ids[:around], crowd))
    told.extend(story.happenings(present, ids[around:], slip, NETWORK))
    _keep_calls(desk, told, present)
    _keep_closings(desk, told, present)
    _keep_notes(desk, told, present)
    with one_step(desk, f"{STEPS}network", now) as step:
        keep_network(step, present)
    with one_step(desk, LAST_STEP, now) as step:
        keep_told(step, present)


def _introduce(desk: Desk, now: datetime) -> None:
    if settings(desk).answered:
        return
    who = table("desk")
    at_work = (p for p in who["place"] if 8 <= local(now, p["zone"]).hour < 18)
    place = next(at_work, who["place"][0])
    answers = {key: place[key] for key in ("number", "city", "zone", "region")}
    with one_step(desk, f"{STEPS}recruiter", now) as step:
        change_settings(
            step,
            {"name": who["name"], "firm": who["firm"], "country": "US", "answered": "yes"}
            | answers,
        )


def _people(desk: Desk, rng: Random, present: Present) -> tuple[list[int], list[Invented]]:
    """The ids of all, the story's first, then the crowd's, and who these are."""
    told = story.drafts(present)
    crowd = draw_people(rng, AROUND - len(told))
    added = [(each.draft, present.on(-each.days, "09:30")) for each in crowd]
    with one_step(desk, f"{STEPS}people", present.now) as step:
        ids = []
        for draft, at in told + added + story.drafts(present, NETWORK):
            step.time = at
            ids.append(_add(step, draft))
    return ids, crowd


def _add(desk: Desk, draft: PersonDraft) -> int:
    return add_person(desk, draft).id


def _happenings(
    rng: Random, present: Present, slip: Slip, people: tuple[list[int], list[Invented]]
) -> Told:
    ids, crowd = people
    mine, others = ids[: -len(crowd)], ids[-len(crowd) :]
    told = story.happenings(present, mine, slip)
    words = Words(rng, present.today.year, [each.draft.name for each in crowd])

    def begin(index: int, day: int) -> Arc:
        while not present.is_working_day(day):
            day -= 1
        whom = crowd[index]
        about = words.opening(whom.traits)
        return Arc(rng, present, words, others[index], whom, day, about, slip)

    told.extend(draw(rng, RUNG - len(told.calls), begin, crowd))
    whose = dict(zip(others, crowd, strict=True))
    told.notes += draw_notes(rng, WRITTEN - len(told.notes), told.calls, whose, (present, words))
    return told


def _keep_calls(desk: Desk, told: Told, present: Present) -> None:
    with one_step(desk, f"{STEPS}calls", present.now) as step:
        for draft in sorted(told.calls, key=lambda call: call.at or present.now):
            step.time = draft.at or present.now
            log_call(step, draft)


def _keep_closings(desk: Desk, told: Told, present: Present) -> None:
    with one_step(desk, f"{STEPS}closings", present.now) as step:
        for shut in sorted(told.closings, key=lambda shut: shut.at):
            step.time = shut.at
            close_matters(step, shut.person_id, shut.why)


def _keep_notes(desk: Desk, told: Told, present: Present) -> None:
    order = sorted(range(len(told.notes)), key=lambda at: told.notes[at].at)
    with one_step(desk, f"{STEPS}notes", present.now) as step:
        for at in order:
            draft = told.notes[at]
            step.time = draft.at
            note = add_note(step, draft)
            if corrected := told.corrections.get(at):
                step.time = draft.at + timedelta(minutes=9)
                edit_note(step, note, NoteChanges(text=corrected))
        _keep_resume(step, present)


def _keep_resume(step: OneStep, present: Present) -> None:
    """The lead's resume as it came, a PDF: its summary and its dates differ."""
    path = resource("demo", RESUME)
    content = path.read_bytes()
    paper = read_here(path.name, content)
    file = ResumeFile(path.name, content, hash_of(content), paper)
    step.time = present.on(-40, "11:20")
    keep_resume(step, the_person(step, RESUME_OF).id, file)
