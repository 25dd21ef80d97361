"""Whatever a file says: a dry run tells what will be, and the same file again changes nothing."""

import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from recruiter_desk.exchange.model import NoteIn, PersonRow
from recruiter_desk.exchange.people_in.importing import import_rows
from recruiter_desk.opening import open_desk
from recruiter_desk.people.model import EmailDraft, OffLimits, PersonDraft, PhoneDraft, Status
from recruiter_desk.store.check import verify
from tests.conftest import FRIDAY
from tests.exchange.people_in.rows import figures
from tests.given import dump

NAMES = [
    "Dana Whitfield",
    "Whitfield, Dana",
    "Bob Kay",
    "Robert Kay",
    "Kay",
    "Robert (Ace) Kay",
    "王小明",
]
PHONES = [
    PhoneDraft("520 555 0142"),
    PhoneDraft("(520) 555-0142", "cell"),
    PhoneDraft("520 555 0142 x9"),
]
PHONES += [PhoneDraft("312 555 0199", None, True), PhoneDraft("ext 12", "desk")]
EMAILS = [
    EmailDraft("dana@example.org"),
    EmailDraft("DANA@example.org", "work"),
    EmailDraft("r.kay@example.org"),
]
LINKS = [
    "linkedin.com/in/dana-w",
    "https://www.linkedin.com/in/Dana-W/",
    "example.org",
    "http://xing.com/profile/B",
]
IDS = [("bullhorn", "C-1"), ("bullhorn", "C-2"), ("opencats", "C-1"), ("desk", "0123456789ab/p1")]
NOTES = [
    NoteIn("Met in Tampa"),
    NoteIn("From a.csv: Fax: 12"),
    NoteIn("Older", FRIDAY.replace(year=2020)),
]


def some(values, most=2):
    return st.lists(st.sampled_from(values), max_size=most).map(tuple)


DRAFTS = st.builds(
    PersonDraft,
    name=st.sampled_from(NAMES),
    nickname=st.sampled_from(["", "", "Ace", "Bob"]),
    credentials=st.sampled_from(["", "", "RN", "BSN, RN"]),
    function=st.sampled_from(["", "MRI lead", "mri  Lead", "Nurse"]),
    employer=st.sampled_from(["", "Banner Health", "BANNER HEALTH", "Mercy"]),
    place=st.sampled_from(["", "Tucson, AZ", "Tucson, Arizona", "85701", "nowhere at all"]),
    phones=some(PHONES),
    emails=some(EMAILS),
    expertise=some(["MRI", "mri", "CT"]),
    tags=some(["x", "X", "y"]),
    links=some(LINKS),
    status=st.sampled_from([None, None, Status.LOOKING, Status.OPEN]),
    off_limits=st.sampled_from([None, OffLimits(), OffLimits("placed by us")]),
    do_not_call=st.sampled_from([None, None, "", "asked"]),
    stay_in_touch=st.sampled_from([None, None, 30, 90]),
)
ROWS = st.lists(st.tuples(DRAFTS, some(IDS, 1), some(NOTES)), max_size=7).map(
    lambda rows: [PersonRow(n, draft, ids, notes) for n, (draft, ids, notes) in enumerate(rows, 1)]
)


@settings(
    max_examples=40,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(before=ROWS, rows=ROWS, at_once=st.sampled_from([1, 2, 2000]))
def test_a_dry_run_tells_and_a_second_run_is_idle(empty_folder, before, rows, at_once):
    with tempfile.TemporaryDirectory() as home:
        folder = shutil.copytree(empty_folder, Path(home) / "desk")
        desk = open_desk(folder, lambda: FRIDAY)
        import_rows(desk, [("before.csv", before)])
        start = dump(desk)
        rehearsed = import_rows(desk, [("a.csv", rows)], dry_run=True, at_once=at_once)
        whole = import_rows(desk, [("a.csv", rows)], dry_run=True)
        assert dump(desk) == start
        done = import_rows(desk, [("a.csv", rows)], at_once=at_once)
        assert verify(desk) == []
        assert replace(done, step=None) == rehearsed
        assert figures(done) == figures(whole)
        assert done.read == done.added + done.merged + done.unchanged + len(done.skipped)
        end = dump(desk)
        again = import_rows(desk, [("a.csv", rows)])
        assert figures(again) == (
            len(rows),
            0,
            0,
            len(rows) - len(again.skipped),
            len(again.skipped),
        )
        assert again.step is None
        assert dump(desk) == end
        if done.step is not None:
            desk.undo()
        assert dump(desk) == start
        desk.close()
