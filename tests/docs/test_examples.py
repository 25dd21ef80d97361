"""What the pages show is what the program says, and what they name is there."""

import re
from pathlib import Path

import pytest

from recruiter_desk.gui.places import PAGES
from tests.docs.examples import BLOCK, play

ROOT = Path(__file__).resolve().parents[2]
WITH_EXAMPLES = ("README.md", "docs/guide.md", "docs/architecture.md")


@pytest.mark.parametrize("name", WITH_EXAMPLES)
def test_every_example_answers_as_the_page_says(name, tmp_path, monkeypatch):
    monkeypatch.setenv("TZ", "America/Chicago")
    page = (ROOT / name).read_text("utf-8")
    assert BLOCK.search(page)
    assert play(page, tmp_path / "desk") == page


@pytest.mark.parametrize("name", ["README.md", "CHANGELOG.md", "docs/guide.md"])
def test_every_link_leads_somewhere(name):
    page = ROOT / name
    links = re.findall(r"\]\(([^)#:]+)\)", page.read_text("utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_every_part_the_architecture_names_is_there():
    page = (ROOT / "docs/architecture.md").read_text("utf-8")
    named = re.findall(r"`((?:recruiter_desk|resources|tests)/[\w/.]+)`", page)
    assert len(named) > 10
    assert [path for path in named if not (ROOT / path).exists()] == []


def test_the_guide_tells_of_every_page_on_the_rail():
    guide = (ROOT / "docs/guide.md").read_text("utf-8")
    assert {key for key in ("today", "people", "settings") if key in PAGES} == {
        "today", "people", "settings",
    }  # fmt: skip
    for word in ("Today", "People", "Settings"):
        assert f"**{word}**" in guide
