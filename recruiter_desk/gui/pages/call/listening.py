"""Reads what is typed on a call, a moment after each pause, and keeps it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer, Signal

from recruiter_desk.base.clock import local
from recruiter_desk.base.errors import DeskError
from recruiter_desk.gui.app import App
from recruiter_desk.screening.live import NOW, Caught, catch
from recruiter_desk.screening.model import Fact, Known, Source, SourceKind
from recruiter_desk.screening.sheet import MOST, Question
from recruiter_desk.store.desk import Desk

PAUSE, KEEP = 120, 400  # ms after the last letter: to read it, to keep it


class Listening(QObject):
    """`begin(person)`; then `typed()` whenever the words change.

    `ready` carries the call sheet, `caught` a Caught, `kept` "saved" or "" while they are not.
    """

    ready = Signal(object)
    caught = Signal(object)
    kept = Signal(object)
    failed = Signal(object)

    def __init__(
        self, app: App, words: Callable[[], str], dropped: Callable[[], list[Fact]]
    ) -> None:
        super().__init__()
        self._app, self._words, self._dropped = app, words, dropped
        self.person: int | None = None
        self._written: dict[str, int | None] = {}
        self.known: Known | None = None
        self._session, self._saved, self._turn, self._opportunity = "", "", 0, 0
        self._read = QTimer(self, singleShot=True, interval=PAUSE)
        self._read.timeout.connect(self.listen)
        self._keep = QTimer(self, singleShot=True, interval=KEEP)
        self._keep.timeout.connect(self.keep)

    def begin(self, person: int, opportunity: int = 0) -> None:
        """Another person is on the line, for an opportunity if one is named."""
        self.person, self.known, self._opportunity = person, None, opportunity
        self._session, self._saved = uuid4().hex, ""
        self._turn += 1
        self._load(self._turn)

    def typed(self) -> None:
        """The words changed."""
        if self.person is not None:
            self._read.start()
            self._keep.start()
            self.kept.emit("")

    def listen(self) -> None:
        """Read the words now, aside."""
        if self.known is None:
            return
        app, known, words = self._app, self.known, self._words()
        turn, dropped = self._turn, self._dropped()
        typed = Source(
            NOW, SourceKind.CALL, app.now(), words, direction="out", outcome="connected"
        )
        said = local(app.now(), app.zone).date()

        def read(_desk: Desk) -> Caught:
            return catch(replace(known, now=app.now()), typed, said, dropped=dropped)

        def tell(found: Caught) -> None:
            if turn == self._turn:
                self.caught.emit(found)

        app.ask(self, read, tell)

    def keep(self) -> None:
        """Keep the words as they stand, as a note until the call ends."""
        words, person, session = self._words(), self.person, self._session
        written = self._written
        self._keep.stop()
        if person is None or words == self._saved or self._app.is_closing:
            return
        self._saved = words

        def save(desk: Desk) -> int | None:
            from recruiter_desk.notes.commands import keep_typing

            written[session] = keep_typing(desk, written.get(session), person, words, session)
            return written[session]

        self._app.do(save).then(self, lambda _note: self._was_kept(session), self._lost)

    def note(self) -> Callable[[], int | None]:
        """Asked on the writing thread: the note in which the words of this call are kept."""
        session, written = self._session, self._written
        return lambda: written.get(session)

    def end(self) -> None:
        """The call is over: nothing more is read or kept."""
        self._read.stop()
        self._keep.stop()
        self.person, self.known, self._session = None, None, ""
        self._turn += 1

    def _was_kept(self, session: str) -> None:
        if session == self._session:
            self.kept.emit("saved")

    def _lost(self, error: DeskError) -> None:
        self._saved = "\0"
        self.failed.emit(error)

    def _load(self, turn: int) -> None:
        person, app, opportunity = self.person, self._app, self._opportunity
        assert person is not None

        def look(desk: Desk) -> tuple[Known, tuple[Question, ...]]:
            from recruiter_desk.opportunities.queries import turns_on
            from recruiter_desk.screening.queries import known, sheet_of

            wanted, ask = turns_on(desk, opportunity) if opportunity else ((), ())
            return known(desk, person), sheet_of(desk, person, app.now(), wanted, ask)

        def tell(found: tuple[Known, tuple[Question, ...]]) -> None:
            if turn == self._turn:
                self.known = found[0]
                asked = app.to_ask.get((person, opportunity), ())
                self.ready.emit(with_open(found[1], asked))
                self.listen()

        def ask(_read: object = None) -> None:
            app.ask(self, look, tell)

        def read_first(desk: Desk) -> None:
            from recruiter_desk.screening.queue import read_person

            read_person(desk, person)

        app.do(read_first).then(self, ask, ask)


def with_open(questions: tuple[Question, ...], asked: Sequence[str]) -> tuple[Question, ...]:
    """The sheet with what is open for an opportunity right after the first question; it stays as
    long as it may be, and what it asks already is not asked twice.
    """
    there = " ".join(f"{q.words} {q.about}" for q in questions).casefold()
    more = [
        Question("open", f"{words}: how does it stand?", "open here", words)
        for words in asked
        if words.casefold() not in there
    ]
    middle = [*more, *questions[1:-1]][: MOST - 2]
    return (*questions[:1], *middle, *questions[-1:])
