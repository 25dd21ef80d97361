"""Self-test of people and notes."""

from recruiter_desk.notes.commands import add_note, edit_note, keep_typing, tag_note
from recruiter_desk.notes.model import Kind, NoteChanges, NoteDraft
from recruiter_desk.notes.queries import former_texts, notes_of
from recruiter_desk.people.commands import edit_person, merge_people, split_person
from recruiter_desk.people.model import PersonChanges, PersonDraft, PersonFilter, Status
from recruiter_desk.people.queries import (
    find_people,
    likely_duplicates,
    people_page,
    person_card,
)
from recruiter_desk.self_test.bench import Bench, must


def use_people(bench: Bench) -> None:
    """Added, changed, found by name, number and id, and listed."""
    person, number = bench.person("Marisol Vega")
    edit_person(bench.desk, person, PersonChanges(status=Status.OPEN, employer="Mesa View"))
    card = person_card(bench.desk, person)
    must(card.status == "open" and card.employer is not None, "a change was not kept")
    must(card.place.zone == "America/Phoenix", "a person has not the clock of their place")
    for typed in ("vega marisol", number, f"p{person}"):
        must([f.id for f in find_people(bench.desk, typed)] == [person], "nobody was found")
    wanted = PersonFilter(functions=("MRI technologist",))
    must(any(p.id == person for p in people_page(bench.desk, wanted)), "the list lacks somebody")


def use_duplicates(bench: Bench) -> None:
    """Somebody typed again under a nickname."""
    bench.person("Katherine Boyle")
    likely = likely_duplicates(bench.desk, PersonDraft(name="Boyle, Kate"))
    must(bool(likely), "a likely duplicate was not shown")


def use_merge(bench: Bench) -> None:
    """Two made one, and taken apart again."""
    keep, _ = bench.person("Andre Whitlock")
    gone, number = bench.person("Andy Whitlock")
    add_note(bench.desk, NoteDraft(gone, "prefers the cell", bench.clock()))
    merge_people(bench.desk, keep, gone)
    must([f.id for f in find_people(bench.desk, number)] == [keep], "a number was lost")
    must(len(notes_of(bench.desk, keep)) == 1, "a note was lost in a merge")
    split_person(bench.desk, keep)
    must(len(notes_of(bench.desk, gone)) == 1, "a note did not go back")


def use_notes(bench: Bench) -> None:
    """Written, corrected, tagged, and kept while typed."""
    person, _ = bench.person("June Kowalski")
    draft = NoteDraft(person, "MRI 6 y", bench.clock(), Kind.NOTE, said_by=person)
    note = add_note(bench.desk, draft)
    edit_note(bench.desk, note, NoteChanges(text="MRI 7 y"))
    tag_note(bench.desk, note, "resume")
    must(former_texts(bench.desk, note)[0].text == "MRI 6 y", "the former text was lost")
    typed = keep_typing(bench.desk, None, person, "wants da", "self-test")
    keep_typing(bench.desk, typed, person, "wants days", "self-test")
    texts = {kept.text for kept in notes_of(bench.desk, person)}
    must(texts == {"MRI 7 y", "wants days"}, "what was typed was not kept")
