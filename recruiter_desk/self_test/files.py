"""Self-test of finding, and of files: a search, a list and resumes taken in, all written out."""

from recruiter_desk.exchange.people_in import import_people
from recruiter_desk.exchange.plain.export import export_plain
from recruiter_desk.screening.resumes.commands import add_resume, remove_resume
from recruiter_desk.screening.resumes.queries import original_of, resume
from recruiter_desk.search.queries import marked, ranked, search
from recruiter_desk.search.upkeep import renumber
from recruiter_desk.self_test.bench import Bench, must
from recruiter_desk.self_test.papers import resume_docx, resume_pdf

CONNECTIONS = """Notes:
"When exporting your connection data, some of it may be missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Noor,Haddad,https://www.linkedin.com/in/noor-haddad,,Lake Imaging,CT technologist,12 Mar 2024
"""

PAGE = (
    "Ilse Vandermeer", "ilse.vandermeer@example.org", "(520) 555-0199", "EXPERIENCE",
    "MRI Technologist, Mesa View Hospital", "Jan 2019 - Present", "Performed cardiac scans",
)  # fmt: skip


def use_search(bench: Bench) -> None:
    """A name with a slip of the fingers, and a word marked; then the index put in order."""
    person, _ = bench.person("Tomasz Kowalczyk")
    found = search(bench.desk, "kowalcyzk technol", bench.clock(), live=True)
    must(found.mended == "kowalczyk technol", "a slip of the fingers was not mended")
    must(person in [each.id for each in found.people], "a person was not found")
    second = ranked(bench.desk, "technologist -nights", bench.clock())
    must(any(shown.marks for shown in marked(bench.desk, second.hits, second.query)), "no marks")
    must(renumber(bench.desk), "the index was not put in order")


def use_import(bench: Bench) -> None:
    """A list of connections, taken in, once."""
    path = bench.desk.folder.backups.parent / "Connections.csv"
    path.write_text(CONNECTIONS, encoding="utf-8")
    must(import_people(bench.desk, [path]).added == 1, "a row of a list was not taken in")
    must(import_people(bench.desk, [path]).unchanged == 1, "the same list changed something")
    path.unlink()


def use_resumes(bench: Bench) -> None:
    """A PDF that makes its person, and a Word file of the same; both found, one taken back."""
    folder = bench.desk.folder.backups.parent
    for name, content in (("Resume.pdf", resume_pdf(PAGE)), ("Resume.docx", resume_docx(PAGE))):
        path = folder / name
        path.write_bytes(content)
        added = add_resume(bench.desk, None, path)
        path.unlink()
        must(added.made == (name == "Resume.pdf"), f"{name} did not find its person")
        must(
            "Performed cardiac scans" in resume(bench.desk, added.id).text, f"{name} was not read"
        )
        must(original_of(bench.desk, added.id) == content, f"{name} came back otherwise")
    hits = search(bench.desk, "cardiac scans source:resume", bench.clock()).hits
    must(len(hits) == 2, "a resume was not found by its words")
    remove_resume(bench.desk, added.id)
    bench.desk.undo()


def use_export(bench: Bench) -> None:
    """Everything as plain CSV."""
    made = export_plain(bench.desk, bench.desk.folder.backups / "plain")
    must({each.name for each in made.files} >= {"people.csv", "notes.csv"}, "a file is missing")
