"""Plays the console examples of a page: every `$` line is run, what follows it is its answer.

`python -m tests.docs.examples docs/guide.md` writes the answers anew.
"""

import contextlib
import io
import os
import re
import shlex
import sys
import tempfile
from pathlib import Path

from recruiter_desk.__main__ import main

BLOCK = re.compile(r"(?:<!-- now: (?P<now>\S+) -->\n)?```console\n(?P<lines>.*?)```", re.DOTALL)
FILE = re.compile(r"<!-- file: ~/(?P<name>\S+) -->\n```(?:csv|text)\n(?P<text>.*?)```", re.DOTALL)
PROGRAMS = (["recruiter-desk"], ["python3", "dev.py", "run"])


def play(page: str, folder: Path) -> str:
    """The page with the answers that the program gives, in one desk, in the order of the page.

    `<!-- now: ISO -->` before a block sets the time; it stays for the blocks after it. `~/` is the
    folder beside the desk; `<!-- file: ~/NAME -->` before a block of CSV puts it there.
    """
    for file in FILE.finditer(page):
        (folder.parent / file["name"]).write_text(file["text"], "utf-8")
    now = ["2026-05-26T09:00-05:00"]

    def played(found: re.Match[str]) -> str:
        now[0] = found["now"] or now[0]
        answers = [_run(line, folder, now[0]) for line in _commands(found["lines"])]
        told = f"<!-- now: {found['now']} -->\n" if found["now"] else ""
        return f"{told}```console\n{''.join(answers)}```"

    return BLOCK.sub(played, page)


def _commands(lines: str) -> list[str]:
    """Each command as it stands there, the lines it goes on over included."""
    return re.findall(r"^\$ (?:.*\\\n)*.*\n", lines, re.MULTILINE)


def _run(shown: str, folder: Path, now: str) -> str:
    words = shlex.split(shown.removeprefix("$ ").replace("\\\n", " "))
    words = [re.sub(r"^~/", f"{folder.parent}/", word) for word in words]
    program = next(p for p in PROGRAMS if words[: len(p)] == p)
    said = io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        main(["--desk", str(folder), "--now", now, *words[len(program) :]])
    return shown + said.getvalue().replace(str(folder), "~/desk").replace(str(folder.parent), "~")


if __name__ == "__main__":
    os.environ["TZ"] = "America/Chicago"
    for name in sys.argv[1:]:
        with tempfile.TemporaryDirectory() as place:
            page = Path(name)
            text = play(page.read_text("utf-8"), Path(place) / "desk")
        page.write_text(text, "utf-8")
