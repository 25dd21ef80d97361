"""A process of its own for reading a file: whatever a file does, the desk goes on."""

import multiprocessing
import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any, TypeVar

from recruiter_desk.base.errors import DeskError

T = TypeVar("T")
SECONDS = 10.0  # a file; a usual resume takes a tenth of one
MEMORY = 1 << 30  # bytes such a process may take for what it reads


def apart(
    read: Callable[[str, bytes], T], name: str, content: bytes, seconds: float = SECONDS
) -> T:
    """What `read(name, content)` gives in a new process, which is ended after so many seconds.

    DeskError as `read` raises it, or where it takes too long or breaks down.
    """
    spawn = multiprocessing.get_context("spawn")
    here, there = spawn.Pipe()
    process = spawn.Process(target=_run, args=(there, read, name), daemon=True)
    process.start()
    there.close()
    try:
        answer = _ask(here, content, seconds)
    finally:
        here.close()
        process.kill()
        process.join()
        process.close()
    if answer is None:
        raise DeskError(
            f"{name} cannot be read: it takes too long, or is damaged.",
            "Save it anew as PDF, and add that.",
        )
    if isinstance(answer, _Refused):
        raise DeskError(answer.title, answer.advice)
    made: T = answer
    return made


@dataclass(frozen=True, slots=True)
class _Refused:
    """A DeskError on its way between the processes."""

    title: str
    advice: str


def _ask(here: Connection, content: bytes, seconds: float) -> Any:
    """The answer, None where there is none."""
    with suppress(EOFError, OSError):
        here.send_bytes(content)
        if here.poll(seconds):
            return here.recv()
    return None


def _run(there: Connection, read: Callable[[str, bytes], T], name: str) -> None:
    """In the new process: read what comes, answer, end; what readers print is for nobody."""
    _limit_memory()
    with suppress(OSError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        for stream in (1, 2):
            os.dup2(nowhere, stream)
    with suppress(EOFError, OSError):
        content = there.recv_bytes()
        there.send(_answer(read, name, content))


def _answer(read: Callable[[str, bytes], T], name: str, content: bytes) -> T | _Refused:
    try:
        return read(name, content)
    except DeskError as error:
        return _Refused(error.title, error.advice)
    except MemoryError:
        return _Refused(f"{name} is too large to be read.", "Ask for the resume as a PDF.")
    except Exception:  # a file can break a reader in any way
        return _Refused(f"{name} cannot be read.", "Save it anew as PDF, and add that.")


def _limit_memory() -> None:
    with suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
