"""dev.py as it is called: by an old Python, without a screen, with a word it does not know."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCREENS = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}


def dev(*words: str) -> subprocess.CompletedProcess[str]:
    """Run dev.py on a machine without a screen."""
    bare = {name: value for name, value in os.environ.items() if name not in SCREENS}
    command = [sys.executable, str(ROOT / "dev.py"), *words]
    return subprocess.run(command, env=bare, capture_output=True, text=True, check=False)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="others always have a screen")
def test_a_window_without_a_screen_ends_with_one_sentence() -> None:
    done = dev("run")
    assert done.returncode == 2
    assert not done.stdout
    assert len(done.stderr.splitlines()) == 1
    assert "python3 dev.py run today" in done.stderr


def test_help_names_every_verb() -> None:
    done = dev("--help")
    assert done.returncode == 0
    for verb in ("run", "test", "lint", "setup", "bench", "shots", "lock"):
        assert f"\n  {verb}" in done.stdout


def test_an_unknown_verb_is_answered_with_the_help() -> None:
    done = dev("paint")
    assert done.returncode == 2
    assert "python3 dev.py VERB" in done.stdout


def test_an_old_python_is_answered_kindly(tmp_path: Path) -> None:
    script = (ROOT / "dev.py").read_text()
    assert script.isascii()
    old = tmp_path / "old.py"
    old.write_text("import sys\nsys.version_info = (3, 6, 15)\n" + script)
    done = subprocess.run([sys.executable, old], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "needs Python 3.11 or newer, and this is Python 3.6." in done.stderr
