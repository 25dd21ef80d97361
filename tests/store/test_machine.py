"""Every command in any order, from two programs at once: undo to the start gives the start.

After each step `verify` is clean; undo back to the beginning restores every table, redo the end.
"""

import os
import shutil
import tempfile
from contextlib import suppress
from datetime import timedelta
from functools import partial
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from recruiter_desk.base.errors import DeskError
from recruiter_desk.calls.commands import (
    close_matters,
    edit_call,
    give_call,
    leave_until,
    log_call,
    remove_call,
)
from recruiter_desk.calls.drafts import CallChanges, CallDraft, PromiseDraft
from recruiter_desk.calls.model import Outcome
from recruiter_desk.exchange.people_in import import_rows
from recruiter_desk.notes.commands import add_note, edit_note, keep_typing, remove_note, tag_note
from recruiter_desk.notes.model import NoteChanges, NoteDraft
from recruiter_desk.opening import open_desk
from recruiter_desk.opportunities.commands import (
    add_contact,
    add_document,
    add_milestone,
    add_off_limits,
    add_opportunity,
    close_opportunity,
    edit_opportunity,
    end_milestone,
    hold,
    link_referral,
    log_call_for,
    move_person,
    permit,
    remove_beside,
    reopen,
    submit,
    withdraw,
)
from recruiter_desk.opportunities.commands import add_note as note_on_opportunity
from recruiter_desk.opportunities.model import Milestone, OpeningChanges, OpeningDraft, Stage
from recruiter_desk.people.commands import (
    edit_person,
    employer_goes_by,
    mark_voicemail_safe,
    merge_people,
    remove_person,
    set_do_not_call,
    set_off_limits,
    set_status,
    split_person,
    stay_in_touch,
)
from recruiter_desk.people.model import OffLimits, PersonChanges, PhoneDraft, Several, Status
from recruiter_desk.referrals.commands import (
    add_fee,
    add_referral,
    ask,
    edit_referral,
    name_not,
    pay_fee,
    refer_in_call,
    remove_fee,
    remove_referral,
    say_outcome,
    tell,
)
from recruiter_desk.referrals.model import FeeDraft, Kind, ReferralChanges, ReferralDraft
from recruiter_desk.screening.commands import (
    Mark,
    add_fact,
    answer_difference,
    end_call,
    rule_fact,
)
from recruiter_desk.screening.queue import read_all, read_person
from recruiter_desk.screening.resumes.commands import add_resume, remove_resume
from recruiter_desk.search.commands import remove_search, rename_search, save_search
from recruiter_desk.store.check import verify
from recruiter_desk.store.settings.commands import change_setting
from tests import given
from tests.conftest import CHICAGO, Clock
from tests.exchange.people_in.rows import row

NAMES = st.sampled_from(["Dana Whitfield", "Bob Kay", "Robert Kay", "Ana María Soto", "王小明"])
NUMBERS = st.sampled_from(["520 555 0142", "312-555-0199", "+44 20 7946 0018", "ext 12"])
PLACES = st.sampled_from(["Tucson, AZ", "London, UK", "nowhere at all", ""])
WORDS = st.sampled_from(["", "MRI lead", "“quoted” ' NUL-free ✓", "Łódź\nsecond line"])
OUTCOMES = st.sampled_from([o.value for o in Outcome])
DIRECTIONS = st.sampled_from(["out", "in"])
AGO = st.integers(0, 120).map(lambda h: timedelta(hours=h))
ANY = st.integers(0, 10_000)
WHICH = st.integers(0, 1)
TYPINGS = ["a", "a b", "", "former", "a b c"]
OURS = ("step", "journal", "journal_range", "sqlite_sequence", "alembic_version")
READ_LATER = ("to_read", "fact", "difference", "criterion", "profile")
SAID = st.sampled_from([
    "Has 4 years of MRI experience.",
    "12 years of MRI, US citizen. Lives in Tampa, FL.",
    "Never did MRI; makes $48 an hour, 2 weeks notice.",
    "hm",
])  # fmt: skip
KINDS = st.sampled_from([Kind.REFERRAL, Kind.REFERRAL, *Kind])
BECAME = st.sampled_from([None, "given", "spoken", "submitted", "placed", "declined"])
WANTS = st.sampled_from(["MRI 5 years", "AZ licence", "no nights", "nights", "Led team"])
STAGES = st.sampled_from(list(Stage))
DATES = st.sampled_from(list(Milestone))
ACTS = st.sampled_from(["confirm", "drop", "set", "not_theirs"])
ANSWERS = st.sampled_from(["explained", "corrected", "stands", "later"])


class DeskMachine(RuleBasedStateMachine):
    """Two programs on one desk, a clock that runs, and all the commands there are."""

    @initialize()
    def open(self):
        self.home = Path(tempfile.mkdtemp())
        shutil.copytree(EMPTY.folder(), self.home / "desk")
        self.clock = Clock()
        self.desks = [open_desk(self.home / "desk", self.clock) for _ in range(2)]
        self.start = self.rows()

    def teardown(self):
        with suppress(AttributeError):
            for desk in self.desks:
                desk.close()
            shutil.rmtree(self.home)

    def rows(self):
        with self.desks[0].read() as read:
            tables = read.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
            return {
                name: sorted(read.execute(f'SELECT * FROM "{name}"').fetchall(), key=repr)
                for (name,) in tables
                if name not in OURS + READ_LATER
                and not name.startswith(("phone_digits_", "doc", "matter"))
            }

    def some(self, table, which):
        with self.desks[0].read() as read:
            ids = [i for (i,) in read.execute(f"SELECT id FROM {table} ORDER BY id")]
        return ids[which % len(ids)] if ids else 0

    def do(self, which, command, *args):
        """A command from one of the two programs; a kind refusal changes nothing."""
        self.clock.time += timedelta(minutes=1)
        with suppress(DeskError):
            command(self.desks[which], *args)

    @rule(which=WHICH, name=NAMES, phone=NUMBERS, place=PLACES, employer=WORDS)
    def add_a_person(self, which, name, phone, place, employer):
        self.clock.time += timedelta(minutes=1)
        phone = None if phone.startswith("ext") else phone
        given.person(self.desks[which], name, phone=phone, place=place, employer=employer.strip())

    @rule(which=WHICH, who=ANY, add=NUMBERS, drop=NUMBERS, name=NAMES, place=PLACES)
    def edit_a_person(self, which, who, add, drop, name, place):
        numbers = Several(add=(PhoneDraft(add),), remove=(drop,))
        changes = PersonChanges(name=name, place=place, phones=numbers, tags=Several(add=("x",)))
        self.do(which, edit_person, self.some("person", who), changes)

    @rule(which=WHICH, who=ANY, phone=NUMBERS, days=st.sampled_from([None, 1, 90]))
    def mark_a_person(self, which, who, phone, days):
        person = self.some("person", who)
        self.do(which, stay_in_touch, person, days)
        self.do(which, set_status, person, Status.LOOKING)
        self.do(which, set_off_limits, person, OffLimits("placed by us"))
        self.do(which, set_do_not_call, person, "asked" if days == 90 else None)
        self.do(which, mark_voicemail_safe, person, phone, True)
        self.do(which, employer_goes_by, self.some("employer", who), "Mercy")

    @rule(which=WHICH, name=NAMES, phone=NUMBERS, place=PLACES, text=WORDS, to=ANY)
    def import_people(self, which, name, phone, place, text, to):
        phones = () if phone.startswith("ext") else (phone,)
        rows = [
            row(1, name, phones=phones, place=place, employer=text.split("\n")[0]),
            row(2, name, emails=["dana@example.org"], notes=[text] if text else ()),
            row(3, "Luis Herrera", ids=[("bullhorn", f"C-{to % 3}")], function="MRI lead"),
        ]
        self.do(which, import_rows, [("people.csv", rows[: to % 4])])

    @rule(which=WHICH, who=ANY)
    def remove_a_person(self, which, who):
        self.do(which, remove_person, self.some("person", who))

    @rule(which=WHICH, keep=ANY, gone=ANY)
    def merge(self, which, keep, gone):
        self.do(which, merge_people, self.some("person", keep), self.some("person", gone))

    @rule(which=WHICH, who=ANY)
    def split(self, which, who):
        self.do(which, split_person, self.some("person", who))

    @rule(which=WHICH, who=ANY, text=WORDS, by=ANY)
    def note(self, which, who, text, by):
        person = self.some("person", who)
        draft = NoteDraft(person, text, self.clock.time, said_by=self.some("person", by))
        self.do(which, add_note, draft)
        note = self.some("note", by)
        self.do(which, edit_note, note, NoteChanges(text=f"{text}, corrected"))
        self.do(which, tag_note, note, "callback")
        if by % 3 == 0:
            self.do(which, remove_note, note)

    @rule(which=WHICH, who=ANY, session=st.sampled_from(["s1", "s2"]), keys=st.integers(1, 5))
    def type_a_note(self, which, who, session, keys):
        person, note = self.some("person", who), None
        for text in TYPINGS[:keys]:
            self.clock.time += timedelta(seconds=1)
            with suppress(DeskError):
                note = keep_typing(self.desks[which], note, person, text, session)

    @rule(
        which=WHICH,
        who=ANY,
        direction=DIRECTIONS,
        outcome=OUTCOMES,
        ago=AGO,
        phone=NUMBERS,
        promise=st.sampled_from([None, "me", "them"]),
    )
    def log(self, which, who, direction, outcome, ago, phone, promise):
        at = self.clock.time - ago
        due = at + timedelta(hours=30) if who % 2 else None
        said = PromiseDraft(promise, due, "I'll ring you") if promise else None
        person = self.some("person", who) if who % 3 else None
        draft = CallDraft(direction, outcome, person_id=person, number=phone, at=at, promise=said)
        self.do(which, log_call, draft)

    @rule(which=WHICH, call=ANY, who=ANY, outcome=OUTCOMES, ago=AGO, phone=NUMBERS)
    def correct_a_call(self, which, call, who, outcome, ago, phone):
        call = self.some("call", call)
        changes = CallChanges(outcome=outcome, at=self.clock.time - ago, number=phone)
        self.do(which, edit_call, call, changes)
        self.do(which, give_call, call, self.some("person", who))
        self.do(which, edit_call, call, CallChanges(promise=PromiseDraft("them", None, "later")))

    @rule(which=WHICH, call=ANY)
    def remove_a_call(self, which, call):
        self.do(which, remove_call, self.some("call", call))

    @rule(which=WHICH, who=ANY, hours=st.integers(1, 60))
    def close_or_leave(self, which, who, hours):
        person, until = self.some("person", who), self.clock.time + timedelta(hours=hours)
        if hours % 2:
            self.do(which, close_matters, person, "wrote elsewhere")
        else:
            self.do(which, leave_until, person, until)

    @rule(which=WHICH, giver=ANY, to=ANY, name=NAMES, phone=NUMBERS, how=WORDS, kind=KINDS)
    def refer(self, which, giver, to, name, phone, how, kind):
        giver = self.some("person", giver)
        number = "" if phone.startswith("ext") else phone
        if to % 2:
            call = self.some("call", to) or None
            self.do(which, refer_in_call, giver, name, number, how, call)
        else:
            draft = ReferralDraft(giver, self.some("person", to), kind, how_words=how)
            self.do(which, add_referral, draft)

    @rule(which=WHICH, edge=ANY, outcome=BECAME, kind=KINDS, deed=st.integers(0, 3))
    def say_of_a_referral(self, which, edge, outcome, kind, deed):
        edge = self.some("referral", edge)
        if deed == 0:
            self.do(which, edit_referral, edge, ReferralChanges(kind=kind, how="friend"))
        elif deed == 1:
            self.do(which, say_outcome, edge, outcome)
        elif deed == 2:
            self.do(which, tell, [edge], "rang")
        else:
            self.do(which, remove_referral, edge)

    @rule(which=WHICH, who=ANY, edge=ANY, days=st.integers(-9, 30))
    def fees_and_asking(self, which, who, edge, days):
        person, on = self.some("person", who), (self.clock.time + timedelta(days=days)).date()
        referral = self.some("referral", edge) if edge % 2 else None
        self.do(which, add_fee, FeeDraft(person, on, 50_000, "USD", referral=referral))
        self.do(which, pay_fee if days % 2 else remove_fee, self.some("fee", edge))
        self.do(which, ask, person, "CT nights")
        self.do(which, name_not, person, days > 0)

    @rule(which=WHICH, who=ANY, client=WORDS, place=PLACES, want=WANTS, knock=WANTS)
    def open_an_opportunity(self, which, who, client, place, want, knock):
        person = self.some("person", who)
        draft = OpeningDraft(
            title="MRI lead", client=client, place=place, expertise=(want,), knockouts=(knock,),
            contacts=(person,) if who % 2 else (), off_limits=("Mercy",), guarantee_days=90,
        )  # fmt: skip
        self.do(which, add_opportunity, draft)

    @rule(which=WHICH, key=ANY, who=ANY, want=WANTS, deed=st.integers(0, 9))
    def change_an_opportunity(self, which, key, who, want, deed):
        opening, person = self.some("opportunity", key), self.some("person", who)
        changes = OpeningChanges(place="Mesa, AZ", pay="46-54/hour", knockouts=Several((want,)))
        deeds = (
            (edit_opportunity, opening, changes),
            (partial(close_opportunity, filled=bool(key % 2)), opening),
            (hold, opening),
            (reopen, opening),
            (add_contact, opening, person, "hiring lead"),
            (add_off_limits, "Mercy", opening if key % 2 else None),
            (note_on_opportunity, opening, "by June"),
            (add_document, opening, Path(__file__)),
            (log_call_for, opening, self.some("call", who)),
            (link_referral, opening, self.some("referral", who)),
        )
        self.do(which, *deeds[deed])
        if key % 3 == 0:
            row = self.some("opportunity_contact", who)
            self.do(which, remove_beside, opening, "contact", row)

    @rule(which=WHICH, key=ANY, who=ANY, stage=STAGES, ago=AGO)
    def bring_somebody_on(self, which, key, who, stage, ago):
        opening, person = self.some("opportunity", key), self.some("person", who)
        at = self.clock.time - ago
        self.do(which, move_person, opening, person, stage, "other plans")
        if key % 3 == 0:
            self.do(which, permit, opening, person, at)
        elif key % 3 == 1:
            self.do(which, partial(submit, by="Agency" if who % 2 else ""), opening, person, at)
        else:
            self.do(which, withdraw, opening, person)

    @rule(which=WHICH, key=ANY, who=ANY, kind=DATES, days=st.integers(-9, 30))
    def keep_a_date(self, which, key, who, kind, days):
        opening, person = self.some("opportunity", key), self.some("person", who)
        on = (self.clock.time + timedelta(days=days)).date()
        self.do(which, add_milestone, opening, person, kind, on, "by phone")
        if days % 3 == 0:
            self.do(which, end_milestone, self.some("milestone", who))

    @rule(which=WHICH, who=ANY, text=SAID, act=ACTS, value=SAID)
    def say_something_of_a_fact(self, which, who, text, act, value):
        person = self.some("person", who)
        self.do(which, add_note, NoteDraft(person, text, self.clock.time))
        self.do(which, read_person, person)
        self.do(which, rule_fact, f"f{self.some('fact', who)}", act, value)
        if who % 3 == 0:
            self.do(which, add_fact, person, value)
            self.do(which, rule_fact, f"h{self.some('fact_ruling', who)}", act, text)

    @rule(which=WHICH, who=ANY, state=ANSWERS)
    def answer_a_difference(self, which, who, state):
        self.do(which, answer_difference, self.some("difference", who), state, "asked")

    @rule(which=WHICH, who=ANY, score=st.integers(0, 6))
    def end_a_call_with_marks(self, which, who, score):
        draft = CallDraft("out", "connected", person_id=self.some("person", who), text="8 yrs CT")
        self.do(which, partial(end_call, draft=draft, marks=[Mark("energy", score, "lively")]))

    @rule(which=WHICH, people=st.integers(1, 5))
    def read_what_waits(self, which, people):
        read_all(self.desks[which], lambda done, _whole: done < people)

    @rule(which=WHICH, zone=st.sampled_from([CHICAGO, "Asia/Tokyo"]), count=st.booleans())
    def change_settings(self, which, zone, count):
        self.do(which, change_setting, "zone", zone)
        self.do(which, change_setting, "weekends", "yes" if count else "no")

    @rule(which=WHICH, name=WORDS, kept=st.one_of(st.none(), ANY), goes=st.booleans())
    def keep_a_search(self, which, name, kept, goes):
        if kept is None:
            self.do(which, save_search, name, "mri")
        elif goes:
            self.do(which, remove_search, self.some("saved_search", kept))
        else:
            self.do(which, rename_search, self.some("saved_search", kept), name)

    @rule(which=WHICH, who=st.one_of(st.none(), ANY), name=NAMES, said=WORDS, goes=st.booleans())
    def keep_a_resume(self, which, who, name, said, goes):
        path = self.home / "resume.txt"
        path.write_text(f"{name}\ndana@example.org\nEXPERIENCE\nMercy, 2016 - 2019\n{said}")
        person = None if who is None else self.some("person", who)
        self.do(which, add_resume, person, path)
        if goes:
            self.do(which, remove_resume, self.some("resume", who or 0))

    @rule(which=WHICH, step=st.one_of(st.none(), st.integers(1, 60)))
    def undo(self, which, step):
        before = self.rows()
        try:
            self.desks[which].undo(step)
        except DeskError:
            assert self.rows() == before
            return
        after = self.rows()
        self.desks[1 - which].redo()
        assert self.rows() == before
        self.desks[which].undo(step)
        assert self.rows() == after

    @rule(which=WHICH)
    def redo(self, which):
        with suppress(DeskError):
            self.desks[which].redo()

    @invariant()
    def nothing_is_wrong(self):
        if hasattr(self, "desks"):
            assert verify(self.desks[1]) == []

    @rule()
    def there_and_back(self):
        end, steps = self.rows(), 0
        with suppress(DeskError):
            while self.desks[steps % 2].undo():
                steps += 1
        assert self.rows() == self.start
        for step in range(steps):
            self.desks[step % 2].redo()
        assert self.rows() == end


class EMPTY:
    """One migrated empty desk for all runs of the machine."""

    _folder: Path | None = None

    @classmethod
    def folder(cls):
        if cls._folder is None:
            cls._folder = Path(tempfile.mkdtemp()) / "desk"
            open_desk(cls._folder, Clock(), CHICAGO).close()
        return cls._folder


TestDesk = DeskMachine.TestCase
TestDesk.settings = settings(
    max_examples=int(os.environ.get("DESK_EXAMPLES", "15")),
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
