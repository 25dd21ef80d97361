"""What the recruiter says of facts and differences, and how a call ends; one undo step each."""

import json
import re
from collections.abc import Sequence
from typing import NamedTuple

from recruiter_desk.base.errors import DeskError, NotFound
from recruiter_desk.base.text import clean_line
from recruiter_desk.calls.drafts import CallDraft, Logged
from recruiter_desk.screening.drafts import AnswerDraft, RulingDraft
from recruiter_desk.screening.live import NOW
from recruiter_desk.screening.queries import FactLine, difference, facts_of
from recruiter_desk.screening.reading.reader import read
from recruiter_desk.screening.rulings import Ruling, typed_source
from recruiter_desk.screening.tables import DifferenceAnswer, FactRuling, TalkMark
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.one_step import OneStep

NAMES = {
    "confirm": "Confirmed a fact",
    "drop": "Dropped a fact",
    "set": "Corrected a fact",
    "not_theirs": "Not about this person",
}
STATES = {
    "explained": "Explained a difference",
    "corrected": "Corrected a difference",
    "stands": "Both statements stand",
    "later": "Ask later",
}
WHOSE = "SELECT person_id FROM fact WHERE id = ?"
EARLIER = """
DELETE FROM fact_ruling WHERE person_id = ? AND source = ? AND fact_kind = ? AND about = ?
  AND quote = ?"""
FACT_KEY = re.compile(r"[fh]\d{1,18}", re.ASCII)
TYPED = "SELECT person_id FROM fact_ruling WHERE id = ? AND act IN ('typed', 'set')"


MARKS = ("energy", "communication", "interest", "fit", "resume")
SCORES = range(1, 6)


class Mark(NamedTuple):
    """One of the five marks: its name, 1 to 5, a word of why."""

    name: str
    score: int
    why: str = ""


def rule_fact(desk: Desk, key: str, act: str, value: str = "") -> None:
    """Say of a fact ("f12", or "h3" typed by hand) that it holds, is otherwise, or is none.

    `act` is "confirm", "drop", "set" with the new `value`, or "not_theirs". NotFound where there
    is no such fact; DeskError for an empty value.
    """
    said = clean_line(value)
    if act == "set" and not said:
        raise DeskError("What is it then?", "Write the value as it should be.")
    person, line = _line(desk, key)
    if key.startswith("h"):
        _rule_typed(desk, int(key[1:]), act, said)
        return
    with desk.change(NAMES[act]) as write:
        fact = line.fact
        write.sql(EARLIER, (person, line.source, fact.kind.value, fact.about, line.quote))
        write.session.add(
            FactRuling(
                person_id=person,
                source=line.source,
                fact_kind=fact.kind.value,
                about=fact.about,
                quote=line.quote,
                act=act,
                value=said,
                at=desk.now(),
            )
        )


def add_fact(desk: Desk, person: int, words: str) -> int:
    """Keep a fact typed by hand ("MRI 6 years"); the id of what is kept.

    DeskError where the words say nothing that can be read.
    """
    said = clean_line(words)
    now = desk.now()
    ruling = Ruling(0, "", "", "", "", "typed", said, now)
    found = read(typed_source(ruling), now.date())
    if not found:
        raise DeskError(
            "No fact can be read from that.",
            "Write it as in a note: “6 years MRI”, “lives in Tampa, FL”.",
        )
    with desk.change("Added a fact") as write:
        if write.sql("SELECT 1 FROM person WHERE id = ?", (person,)).fetchone() is None:
            raise NotFound("That person is no longer there.", "Undo may bring them back.")
        kept = FactRuling(
            person_id=person,
            fact_kind=found[0].kind.value,
            about=found[0].about,
            act="typed",
            value=said,
            at=now,
        )
        write.session.add(kept)
        write.flush()
        return kept.id


def answer_difference(desk: Desk, key: int, state: str, why: str = "") -> None:
    """Say what became of a difference: "explained", "corrected", "stands", or "later".

    DeskError where a reason is missing; NotFound where there is no such difference.
    """
    reason = clean_line(why)
    if state in {"explained", "corrected"} and not reason:
        raise DeskError("Why do they differ?", "Say it with --why, so that it can be found.")
    line = difference(desk, key)
    both = (line.first, line.second)
    answer = AnswerDraft(
        line.kind,
        line.about,
        (both[0].source, both[1].source),
        (both[0].quote, both[1].quote),
        line.fingerprint,
        state,
        reason,
    )
    with desk.change(STATES[state]) as write:
        write.session.add(_answer(answer, line.person, desk))


def end_call(
    desk: Desk,
    draft: CallDraft,
    *,
    note: int | None = None,
    marks: Sequence[Mark] = (),
    rulings: Sequence[RulingDraft] = (),
    answers: Sequence[AnswerDraft] = (),
) -> Logged:
    """Keep a call with its words, marks and what was said of its facts, all in one step.

    `note` is the note in which the words were kept while they were typed: the call takes its
    place. DeskError for a mark that is none.
    """
    from recruiter_desk.calls.commands import log_call
    from recruiter_desk.calls.commands.log import step_name
    from recruiter_desk.notes.commands import remove_note

    _check(marks)
    with desk.change(step_name(draft.direction, draft.outcome)) as write:
        step = OneStep(write, desk)
        logged = log_call(step, draft)
        if note is not None and write.sql("SELECT 1 FROM note WHERE id = ?", (note,)).fetchone():
            remove_note(step, note)
        if logged.person_id is not None:
            source = f"call:{logged.id}"
            for row in _rows(desk, logged.person_id, source, rulings, answers):
                write.session.add(row)
            for name, score, why in marks:
                mark = TalkMark(
                    person_id=logged.person_id,
                    call_id=logged.id,
                    name=name,
                    score=score,
                    why=clean_line(why),
                    at=desk.now(),
                )
                write.session.add(mark)
        return logged


def _check(marks: Sequence[Mark]) -> None:
    for mark in marks:
        if mark.name not in MARKS or mark.score not in SCORES:
            raise DeskError(
                f"A mark is from {SCORES[0]} to {SCORES[-1]}.", f"Marks are: {', '.join(MARKS)}."
            )


def _rows(
    desk: Desk,
    person: int,
    source: str,
    rulings: Sequence[RulingDraft],
    answers: Sequence[AnswerDraft],
) -> list[FactRuling | DifferenceAnswer]:
    said: list[FactRuling | DifferenceAnswer] = [
        FactRuling(
            person_id=person,
            source=source,
            fact_kind=each.fact.kind.value,
            about=each.fact.about,
            quote=each.quote,
            act=each.act,
            value=clean_line(each.value),
            at=desk.now(),
        )
        for each in rulings
    ]
    for answer in answers:
        first, second = (source if one == NOW else one for one in answer.sources)
        row = _answer(answer, person, desk)
        row.first_source, row.second_source = first, second
        said.append(row)
    return said


def _answer(answer: AnswerDraft, person: int, desk: Desk) -> DifferenceAnswer:
    return DifferenceAnswer(
        person_id=person,
        kind=answer.kind,
        about=answer.about,
        first_source=answer.sources[0],
        second_source=answer.sources[1],
        fingerprint=answer.fingerprint,
        quotes=json.dumps(answer.quotes, ensure_ascii=False),
        state=answer.state,
        why=answer.why,
        at=desk.now(),
    )


def _line(desk: Desk, key: str) -> tuple[int, FactLine]:
    """The person and the fact of an id; NotFound where there is none."""
    sql = TYPED if key.startswith("h") else WHOSE
    with desk.read() as found:
        row = found.execute(sql, (int(key[1:]),)).fetchone() if FACT_KEY.fullmatch(key) else None
    lines = facts_of(desk, row[0]) if row else []
    line = next((each for each in lines if each.id == key), None)
    if row is None or line is None:
        raise NotFound(f"There is no fact {key}.", "See: recruiter-desk facts PERSON.")
    return row[0], line


def _rule_typed(desk: Desk, ruling: int, act: str, value: str) -> None:
    """A fact typed by hand is changed or goes itself."""
    if act == "confirm":
        return
    with desk.change(NAMES[act]) as write:
        row = write.session.get(FactRuling, ruling)
        if row is None:
            return
        if act == "set":
            row.value = value
        else:
            write.session.delete(row)


__all__ = [
    "AnswerDraft",
    "Mark",
    "RulingDraft",
    "add_fact",
    "answer_difference",
    "end_call",
    "rule_fact",
]
