"""The commands of the contract are there, and each help teaches by an example."""

import pytest
from typer.main import get_command

from recruiter_desk.__main__ import main, wants_window
from recruiter_desk.cli.app import whole

DOCUMENTED = """
person add|person show|person edit|person remove|person merge|person split
note add|note list|note edit|note remove
resume add|resume list|resume show|resume save|resume remove
call add|call edit|call remove|call show|call list|log|close|snooze|think-twice|today|who
facts|fact add|fact set|fact confirm|fact drop|fact not-theirs|reread
differences|difference explain|difference correct|difference stand|difference later|sheet
undo|redo|history|settings|verify|demo|self-test|import
backup|restore|export
referral add|referral edit|referral told|referral outcome|referral remove|referral asked
referral fee|referral paid|referral unnamed|referrals|path
"""


def commands(group=None, path=()):
    """Every command by its whole name."""
    group = group or get_command(whole())
    found = {}
    for name, command in group.commands.items():
        inner = getattr(command, "commands", None)
        here = commands(command, (*path, name)) if inner else {" ".join((*path, name)): command}
        found.update(here)
    return found


EVERY = sorted(commands())


@pytest.mark.parametrize("name", DOCUMENTED.replace("\n", "|").strip("|").split("|"))
def test_a_documented_command_exists(name):
    assert name in EVERY


@pytest.mark.parametrize("name", EVERY)
def test_help_says_what_it_does_with_one_example(name, capsys):
    assert main([*name.split(), "--help"]) == 0
    out, err = capsys.readouterr()
    assert not err
    assert out.count("Example: recruiter-desk ") == 1
    assert f"recruiter-desk {name}" in " ".join(out.split())
    assert {"--json", "--desk", "--now"} <= set(out.split())


def test_the_whole_help_lists_every_noun(capsys):
    assert main(["--help"]) == 0
    out = capsys.readouterr().out
    assert {name.split()[0] for name in EVERY} <= set(out.split())


@pytest.mark.parametrize(
    ("args", "window"),
    [
        ([], True),
        (["--desk", "D"], True),
        (["--desk=D", "--now=2026-11-20"], True),
        (["--now", "2026-11-20", "--desk", "D"], True),
        (["--desk"], False),
        (["--json"], False),
        (["--help"], False),
        (["today"], False),
        (["--desk", "D", "today"], False),
        (["--desk", "--json"], True),
    ],
)
def test_without_a_command_the_window_opens(args, window):
    assert wants_window(args) is window
