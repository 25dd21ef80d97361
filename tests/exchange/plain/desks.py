"""A desk with everything a plain file must hold, and the ways out of it and into another."""

from datetime import date, timedelta

from recruiter_desk.base.clock import stamp
from recruiter_desk.calls.commands import close_matters, leave_until
from recruiter_desk.calls.drafts import PromiseDraft, Slip
from recruiter_desk.exchange.people_in import import_rows
from recruiter_desk.exchange.plain.export import export_plain
from recruiter_desk.exchange.reading import read_people
from recruiter_desk.notes.commands import add_note, edit_note
from recruiter_desk.notes.model import Kind, NoteChanges, NoteDraft
from recruiter_desk.people.commands import edit_person, employer_goes_by, merge_people
from recruiter_desk.people.model import (
    EmailDraft,
    OffLimits,
    PersonChanges,
    PhoneDraft,
    Several,
    Status,
)
from tests import given
from tests.conftest import FRIDAY

NAMES = ("people.csv", "notes.csv", "calls.csv")


def fill(desk):
    """Dana with all that can be said of anybody, Evan merged from two, and calls of all kinds."""
    dana = given.person(
        desk,
        "Dr. Dana Q. Whitfield-Ó Brïen Jr., RT(R)(MR)",
        phones=["520 555 0142 x12 cell", "+44 20 7946 0018", "555 0117"],
        nickname="=Dee",
        function="+MRI lead",
        employer="Banner [Health] \\ South",
        place="Tucson, AZ",
        expertise=("MRI", "3T [Vida]", "a\\nb"),
        tags=("@home",),
        links=("linkedin.com/in/dana-whitfield",),
        status=Status.NOT_LOOKING,
        status_on=date(2026, 11, 2),
        off_limits=OffLimits("", date(2027, 1, 31)),
        do_not_call="asked, 'never again'",
        stay_in_touch=90,
    )
    edit_person(
        desk,
        dana,
        PersonChanges(
            phones=Several(add=(PhoneDraft("555 0117", "-home", voicemail_safe=False),)),
            emails=Several((EmailDraft("dana@example.org", "'work'"),)),
        ),
    )
    with desk.read() as read:
        (employer,) = read.execute(
            "SELECT employer_id FROM person WHERE id = ?", (dana,)
        ).fetchone()
    employer_goes_by(desk, employer, "Banner South")
    evan = given.person(desk, "Evan Marsh", phone="602 555 0100", expertise=("CT",))
    twin = given.person(desk, "Evan Marsh", phone="(602) 555-0100", expertise=("ct", "PET"))
    merge_people(desk, evan, twin)
    with desk.change("Said elsewhere") as write:
        told = (
            dana,
            "employer",
            "=Tucson Medical",
            "=tucson medical",
            "old [1].csv",
            stamp(FRIDAY),
        )
        write.sql("INSERT INTO aside VALUES (NULL, ?, ?, ?, ?, ?, ?)", told)
        write.sql("INSERT INTO outside_id VALUES (NULL, ?, 'bullhorn', '-C [1041]')", (dana,))
        write.sql("UPDATE link SET label = 'profile' WHERE person_id = ?", (dana,))
    notes_of(desk, dana, evan)
    calls_of(desk, dana)
    return dana, evan


def notes_of(desk, dana, evan):
    """A corrected note, one of another speaker, one on nobody."""
    text = '\'=SUM(A1), said\n"quoted"\n漢字 😀'
    note = add_note(desk, NoteDraft(dana, text, FRIDAY, Kind.REFERRAL, evan, ("hot", "-5")))
    edit_note(desk, note, NoteChanges(text="-5 degrees\n\nnot +5"))
    add_note(desk, NoteDraft(None, "@nobody yet", FRIDAY - timedelta(days=400, microseconds=1)))
    add_note(desk, NoteDraft(dana, "She said so.", FRIDAY, said_by=dana))


def calls_of(desk, dana):
    """A promise, a voicemail closed by hand, and one on a number that names nobody, left."""
    given.call(desk, dana, "bad_time", promise=PromiseDraft("them", None, "=later"), seconds=35)
    slip = Slip("Robin", "Hale Search", "+a lead", "312 555 0117", "Robin")
    given.call(desk, dana, "voicemail", slip=slip, about="-MRI", listened=True, right_person=False)
    close_matters(desk, dana, "done [enough]")
    given.call(desk, None, "voicemail", "in", number="415 555 0190", text="Who \\ was\nthat")
    leave_until(desk, None, FRIDAY + timedelta(days=2), "+14155550190", rest=True)
    close_matters(desk, None, "nobody", "+14155550190")


def take_in(desk, folder, **how):
    """Import the three files of a folder as one step."""
    people = ("people.csv", read_people(folder / "people.csv", None, "US"))
    return import_rows(desk, [people], own=[folder / "notes.csv", folder / "calls.csv"], **how)


def files(desk, folder):
    """The three files of a desk as bytes, written into that folder."""
    export_plain(desk, folder)
    return {name: (folder / name).read_bytes() for name in NAMES}
