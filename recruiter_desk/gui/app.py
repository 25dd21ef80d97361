"""What every page is given: the desk, a clock, a way to work off the UI thread, and news."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from recruiter_desk.base.clock import now as machine_now
from recruiter_desk.base.errors import DeskError
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.journal import Change
from recruiter_desk.store.lease import hold, release
from recruiter_desk.store.settings import queries as settings_queries
from recruiter_desk.store.settings.model import Settings
from recruiter_desk.store.write import warm

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

P = ParamSpec("P")
T = TypeVar("T")
LEASE_EVERY = 60_000  # ms; a lease lasts three times as long
LISTEN_EVERY = 1000  # ms; others' steps are seen within a second (house rule)


@dataclass(frozen=True, slots=True)
class PanelAsked:
    """Which panel to show, and what it is about: ids, a number as kept, words typed so far.

    `span` is a place in the text of `resume`, `opportunity` the one it is for.
    """

    name: str
    person: int | None = None
    call: int | None = None
    number: str = ""
    words: str = ""
    resume: int | None = None
    span: tuple[int, int] | None = None
    opportunity: int | None = None


class Answer(Generic[T]):
    """What is on its way from another thread: say with `then` who waits for it."""

    def __init__(self, future: "Future[T]") -> None:
        self.future = future
        self._asker: QObject | None = None
        self._then: Callable[[T], None] | None = None
        self._failed: Callable[[DeskError], None] | None = None

    def then(
        self,
        asker: QObject,
        then: Callable[[T], None] | None = None,
        failed: Callable[[DeskError], None] | None = None,
    ) -> None:
        """On the UI thread call `then(result)`, or `failed(error)` with what the user can solve.

        Neither is called once `asker` is gone. Without `failed` the error goes to `App.failed`.
        """
        self._asker, self._then, self._failed = asker, then, failed

    def deliver(self) -> BaseException | None:
        """Hand it over; the error that nobody here took."""
        if self._asker is not None and not isValid(self._asker):
            return None
        error = self.future.exception()
        if error is None:
            if self._then is not None:
                self._then(self.future.result())
            return None
        if self._failed is None or not isinstance(error, DeskError):
            return error
        self._failed(error)
        return None


class App(QObject):
    """Handed to pages by hand; there is no global.

    `changed` carries a store Change, `failed` an exception, `done` the name of a step of this
    window (for the toast); all on the UI thread. `open_person` carries the id of a person to show,
    `open_entry` also the kind and id of a note or call of theirs, `open_opportunity` the id of
    one; `search` what to search for; `ring` the id of a person to have on the line, `ring_for`
    also of the opportunity they are rung for, `rung` the same after that call (0 for none) and how
    it ended; `given` the id of a referral just kept; `go` the key of a page, `say` a sentence for
    the foot; `panel_asked` a PanelAsked; `import_files` a tuple of paths to read people from
    (none: they are asked for), `add_resumes` the same after the id of whose they are (None: the
    files say it). `copied` says that a copy of the desk was made, `put_back` carries the path of
    one that takes its place.
    """

    changed = Signal(object)
    failed = Signal(object)
    done = Signal(str)
    open_person = Signal(int)
    open_entry = Signal(int, str, int)
    open_opportunity = Signal(int)
    ring = Signal(int)
    ring_for = Signal(int, int)
    rung = Signal(int, int, str)
    search = Signal(str)
    go = Signal(str)
    given = Signal(int)
    say = Signal(str)
    panel_asked = Signal(object)
    open_demo = Signal()
    import_files = Signal(object)
    add_resumes = Signal(object, object)
    copied = Signal()
    put_back = Signal(object)
    hints_changed = Signal()
    _answered = Signal(object)
    _stepped = Signal(object)

    def __init__(self, desk: Desk, now: Callable[[], datetime]) -> None:
        super().__init__()
        self.desk, self.now = desk, now
        self.to_ask: dict[tuple[int, int], tuple[str, ...]] = {}
        """What was put on the call sheet of a person (id) for an opportunity (id), in words."""
        self._settings: Settings | None = None
        self._closed = False
        self._last_write: Future[Any] | None = None
        # queued even when the work was done before anyone said who waits for it
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._stepped.connect(self._tell)
        self._ears = QTimer(self, interval=LISTEN_EVERY)
        self._ears.timeout.connect(self.listen)
        self._ears.start()
        self._lease = QTimer(self, interval=LEASE_EVERY)
        self._lease.timeout.connect(self._hold)
        if not desk.locked:
            QTimer.singleShot(LISTEN_EVERY, self, self._hold)
            self._lease.start()
        desk.listeners.append(self._stepped.emit)

    @cached_property
    def _hand(self) -> "ThreadPoolExecutor":
        return _threads(1, "write")

    @cached_property
    def _eyes(self) -> "ThreadPoolExecutor":
        return _threads(2, "read")

    @cached_property
    def _back(self) -> "ThreadPoolExecutor":
        return _threads(1, "upkeep")

    @property
    def settings(self) -> Settings:
        """What the recruiter set, as it stands now."""
        if self._settings is None:
            self._settings = settings_queries.settings(self.desk)
        return self._settings

    @property
    def zone(self) -> str:
        """The IANA name of the recruiter's own zone."""
        return self.settings.zone

    @property
    def is_closing(self) -> bool:
        """Whether the window is going: long work stops then."""
        return self._closed

    @property
    def is_writing(self) -> bool:
        """Whether a command is running or waits for its turn: long checks give way to it."""
        return self._last_write is not None and not self._last_write.done()

    def do(
        self,
        command: Callable[Concatenate[Desk, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Answer[T]:
        """Run `command(desk, …)` on the one writing thread."""
        future = self._hand.submit(command, self.desk, *args, **kwargs)
        self._last_write = future
        return self._send(future)

    def ask(
        self, asker: QObject, query: Callable[[Desk], T], then: Callable[[T], None]
    ) -> Answer[T]:
        """Run `query(desk)` aside, then `then(answer)` on the UI thread if `asker` still lives.

        Once the app is closed nothing is asked any more, and nothing told.
        """
        if self._closed:
            from concurrent.futures import Future

            return Answer(Future())
        answer = self._send(self._eyes.submit(query, self.desk))
        answer.then(asker, then)
        return answer

    def behind(self, work: Callable[[], T]) -> Answer[T]:
        """Do long work that nobody waits for on a thread of its own; it asks `is_closing`."""
        return self._send(self._back.submit(work))

    def show_panel(
        self,
        name: str,
        person: int | None = None,
        *,
        call: int | None = None,
        number: str = "",
        words: str = "",
    ) -> None:
        """Show a panel over the page, by name: `slip`, `call`, `who`, `keys`, `person`, `note`.

        `call` is the id of a call to correct, `number` one rung or ringing, `words` what was
        typed elsewhere. The window knows where each is made.
        """
        self.panel_asked.emit(PanelAsked(name, person, call, number, words))

    def show_resume(self, resume: int, start: int = 0, end: int = 0) -> None:
        """Show a resume over the page, at those words of its text where they are given."""
        span = (start, end) if end > start else None
        self.panel_asked.emit(PanelAsked("resume", resume=resume, span=span))

    def show_opportunity(self, opportunity: int) -> None:
        """Show the panel that changes an opportunity."""
        self.panel_asked.emit(PanelAsked("opportunity", opportunity=opportunity))

    def warm(self) -> None:
        """Load aside what the first write and the first match need, once the window is painted."""
        from recruiter_desk.opportunities.matching.warming import warm as warm_matching

        if not self._closed:
            self._eyes.submit(warm)
            self.behind(lambda: None if self._closed else warm_matching(self.desk))

    def listen(self) -> None:
        """Hear what other programs wrote since."""
        with suppress(DeskError):
            heard = self.desk.hear_others()
            if heard is not None:
                self._notice(heard)

    def close(self) -> None:
        """Finish what is being written, and let the threads go; the desk stays open.

        What was still on its way to a page is dropped.
        """
        self._closed = True
        self._ears.stop()
        self._lease.stop()
        self._hand.shutdown(wait=True)
        self._eyes.shutdown(wait=True)
        if "_back" in self.__dict__:
            self._back.shutdown(wait=True)
        if not self.desk.locked:
            release(self.desk.folder)
        self.desk.listeners.clear()

    def _hold(self) -> None:
        """Say that this machine has the desk open; others that share its folder then only read."""
        hold(self.desk.folder, machine_now())

    def _send(self, future: "Future[T]") -> Answer[T]:
        answer = Answer(future)
        future.add_done_callback(lambda _done: self._answered.emit(answer))
        return answer

    def _deliver(self, answer: Answer[object]) -> None:
        if self._closed:
            return
        error = answer.deliver()
        if error is not None:
            self.failed.emit(error)

    def _tell(self, change: Change) -> None:
        if self._closed:
            return
        heard = self.desk.hear_others()
        others = heard.touched if heard is not None else frozenset[str]()
        self._notice(Change(change.name, change.touched | others))
        self.done.emit(change.name)

    def _notice(self, change: Change) -> None:
        if change.touched & settings_queries.READS:
            self._settings = None
        self.changed.emit(change)


def _threads(count: int, name: str) -> "ThreadPoolExecutor":
    """So many threads, imported when the first work is given: Today's rows need none."""
    from concurrent.futures import ThreadPoolExecutor

    return ThreadPoolExecutor(max_workers=count, thread_name_prefix=name)
