import json

import pytest

from recruiter_desk.__main__ import main
from recruiter_desk.opening import open_desk
from tests import given
from tests.conftest import FRIDAY


@pytest.fixture
def typed(folder, capsys):
    """Type a command at Friday's desk; its answer as JSON, which must be the only output."""

    def type_command(*words):
        capsys.readouterr()
        code = main(["--desk", str(folder), "--now", FRIDAY.isoformat(), *words, "--json"])
        out, err = capsys.readouterr()
        assert (code, err) == (0, "")
        return json.loads(out)

    return type_command


@pytest.fixture
def shown(folder, capsys):
    """Type a command; the lines it shows."""

    def type_command(*words):
        code = main(["--desk", str(folder), "--now", FRIDAY.isoformat(), *words])
        out, err = capsys.readouterr()
        assert (code, err) == (0, "")
        return out.splitlines()

    return type_command


@pytest.fixture
def refused(folder, capsys):
    """Type a command that cannot be: nothing on stdout, the desk as it was; what it says."""

    def type_command(*words):
        before = rows(folder)
        code = main([*words])
        out, err = capsys.readouterr()
        assert (code, out) == (2, "")
        assert rows(folder) == before
        lines = err.splitlines()
        assert 1 <= len(lines) <= 3
        assert all(line.strip() for line in lines)
        assert "Traceback" not in err
        return err

    return type_command


def rows(folder):
    """Every row of the desk, its steps too."""
    desk = open_desk(folder, lambda: FRIDAY)
    with desk.read() as read:
        steps = read.execute("SELECT * FROM step ORDER BY id").fetchall()
    kept = given.dump(desk)
    desk.close()
    return kept, steps
