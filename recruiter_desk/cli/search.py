"""`search`: one box over people, notes and calls, on the command line."""

from typing import Annotated, Any

import typer

from recruiter_desk.base.say import say_exact
from recruiter_desk.cli.command import command
from recruiter_desk.cli.door import Door, ref, say_instant
from recruiter_desk.search.found import Answer, Hit, Snippet

app = typer.Typer()
LETTERS = {
    "person": "p",
    "note": "n",
    "call": "c",
    "resume": "r",
    "fact": "h",
    "difference": "a",
}
Typed = Annotated[
    list[str], typer.Argument(metavar="QUERY", help="What is sought; -word after -- leaves out.")
]
Most = Annotated[int, typer.Option("--limit", min=1, max=500, help="How many texts at most.")]


@command(app)
def search(door: Door, query: Typed, limit: Most = 50) -> None:
    """Find people, notes and calls.

    Words, beginnings (kow*), "phrases", AND OR NOT, -word, and function: skill: employer: in:
    near:"Tampa, FL" 50mi tag: status: called:<30d source:note.

    Example: recruiter-desk search 'cardiac mri near:"Tucson, AZ" -nights'
    """
    from recruiter_desk.search.queries import marked, ranked

    answer = ranked(door.desk, " ".join(query), door.now(), limit)
    snippets = marked(door.desk, answer.hits, answer.query)
    door.emit(_document(answer, snippets), _lines(door, answer, snippets))


def _document(answer: Answer, snippets: list[Snippet]) -> dict[str, Any]:
    return {
        "query": answer.typed,
        "explained": answer.explained,
        "mended": answer.mended,
        "people": [
            {
                "id": ref("p", person.id),
                "name": person.name,
                "function": person.function,
                "place": person.place,
                "last_contact": person.last_contact and say_instant(person.last_contact),
            }
            for person in answer.people
        ],
        "hits": [
            {
                "person": None if hit.person is None else ref("p", hit.person),
                "name": hit.name,
                "source": hit.source,
                "id": ref(LETTERS[hit.source], hit.id),
                "at": say_instant(hit.at),
                "snippet": shown.text,
                "marks": shown.marks,
            }
            for hit, shown in zip(answer.hits, snippets, strict=True)
        ],
        "total": answer.total,
        "ranked": answer.ranked,
        "ms": round(answer.ms, 2),
    }


def _lines(door: Door, answer: Answer, snippets: list[Snippet]) -> list[str]:
    lines = [f"Looking for {answer.explained}"]
    if answer.mended is not None:
        lines += [f"Nothing has that word; this is for: {answer.mended}"]
    if not answer.people and not answer.hits:
        return [*lines, "Nothing found."]
    lines += ["", "People"] if answer.people else []
    lines += [
        "  ".join(filter(None, (f"{ref('p', p.id):>6}", p.name, p.function, p.place)))
        for p in answer.people
    ]
    texts = [
        pair for pair in zip(answer.hits, snippets, strict=True) if pair[0].source != "person"
    ]
    lines += ["", "What was said"] if texts else []
    for hit, snippet in texts:
        lines += [_line(hit, say_exact(hit.at, door.settings.zone)), f"        {_marked(snippet)}"]
    return lines


def _line(hit: Hit, at: str) -> str:
    whose = hit.name or "nobody yet"
    return f"{ref(LETTERS[hit.source], hit.id):>6}  {whose}, {hit.source}, {at}"


def _marked(shown: Snippet) -> str:
    """The words found in brackets, for a line without colours."""
    said, end = "", 0
    for a, b in shown.marks:
        said += f"{shown.text[end:a]}[{shown.text[a:b]}]"
        end = b
    return said + shown.text[end:]
