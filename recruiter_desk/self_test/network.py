"""Self-test of the network and the opportunities: given, matched, put forward, told, briefed."""

from recruiter_desk.base.errors import DeskError
from recruiter_desk.exchange.brief_out import write_brief
from recruiter_desk.notes.commands import add_note
from recruiter_desk.notes.model import NoteDraft
from recruiter_desk.opportunities.commands import add_opportunity, move_person, submit
from recruiter_desk.opportunities.matching.queries import match
from recruiter_desk.opportunities.model import OpeningDraft
from recruiter_desk.paper.pdf_text import page_texts
from recruiter_desk.referrals.commands import add_referral, tell
from recruiter_desk.referrals.model import ReferralDraft
from recruiter_desk.referrals.queries import debts, path
from recruiter_desk.screening.queue import read_person
from recruiter_desk.self_test.bench import Bench, must


def use_network(bench: Bench) -> None:
    """Somebody given in a call is matched, put forward with permission, and told of."""
    desk = bench.desk
    giver, _ = bench.person("Gale Orton")
    given, _ = bench.person("Perrin Ashby")
    edge = add_referral(desk, ReferralDraft(giver, given))
    way = path(desk, giver, given)
    must(way is not None and len(way.edges) == 1, "two people were not connected")
    add_note(desk, NoteDraft(given, "Has 8 years of MRI experience. AZ licence.", bench.clock()))
    read_person(desk, given)
    opening = add_opportunity(desk, _wanted())
    found = [one.person.id for one in match(desk, opening).matches]
    must(given in found, "who was given was not matched")
    move_person(desk, opening, given, "called")
    must(_is_refused(bench, opening, given), "somebody was put forward without being asked")
    submit(desk, opening, given, bench.clock())
    must(submit(desk, opening, given).warnings != (), "put forward twice without a word")
    bench.clock.move(hours=24)
    must([one.id for one in debts(desk, giver)] == [edge], "nobody is owed an answer")
    tell(desk, [edge])
    must(not debts(desk, giver), "who was told is owed an answer")


def use_brief(bench: Bench) -> None:
    """One page for a client, read again."""
    person, _ = bench.person("Linnea Voss")
    opening = add_opportunity(bench.desk, _wanted())
    file = bench.desk.folder.backups.parent / "Linnea Voss.pdf"
    write_brief(bench.desk, file, opening, person)
    pages = page_texts(file.read_bytes(), 2)
    file.unlink()
    must(len(pages) == 1 and "Linnea Voss" in pages[0], "the brief is not one page on them")


def _wanted() -> OpeningDraft:
    return OpeningDraft(
        title="MRI lead, Tucson",
        client="Sonoran Imaging",
        function="MRI technologist",
        expertise=("MRI 5 years",),
        knockouts=("AZ licence",),
        place="Tucson, AZ",
        within="40mi",
    )


def _is_refused(bench: Bench, opening: int, person: int) -> bool:
    try:
        submit(bench.desk, opening, person)
    except DeskError:
        return True
    return False
