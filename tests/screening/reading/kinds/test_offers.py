"""What is read of other interviews and offers."""

import pytest

from recruiter_desk.screening.reading.kinds.offers import read
from tests.screening import given


def said(words, kind="note"):
    """The values read of the candidate's other irons in the fire."""
    return "; ".join(sorted({f.value for f in read(given.text(words, kind)) if f.of_candidate}))


NONE = """
not talking to anyone else
no other offers
no other interviews or offers pending
you're the only one I'm talking to
we are the only agency
nothing else on the go
nothing else going on right now
isn't interviewing anywhere else
hasn't interviewed anywhere
no irons in the fire
other interviews: none
Other offers? no
has not applied anywhere else
zero other offers
only talking to us
hasn't started looking yet
I have no other processes running
no offers pending
nothing in the pipeline
not in any other process
I'm not speaking with other companies
haven't sent my CV anywhere else
no competing offers
not actively interviewing
exclusively working with me
says ours is the only role she is considering
nothing else cooking
Exclusive w/ us: not a single other process under way
hasn't put in for anything
not put in for a thing since 2018
not a soul else is after her
CV is with nobody else
others: none
nowt else on the go
keine weiteren Bewerbungen am Laufen
Ich habe sonst nichts laufen.
Aucune autre piste pour l'instant.
Ruled out everyone else, talks only to me
hasn't sent off a single application
offers: nil
nobody else in play
keine anderen Bewerbungen
nobody else is in the frame
this is the only thing he has going
not shopping around
no other balls in the air
claims we have a clear field
I have him to myself, no competition
no one has made him an offer
There are no other companies in the picture for me.
I am not pursuing other opportunities at this time.
""".strip().splitlines()

OFFER = """
has an offer on the table
the offer from Oakline dates from 3 May
their offer letter is dated Sept 1
has a verbal from Duke since the 2nd
verbal offer last Friday from Emory
I have had a written offer in hand since the first week of March
got an offer from HCA
offer pending at Baylor
sitting on an offer from Siemens
Tampa General offered her the job last week
has had an offer for two weeks, deciding by Friday
two offers in hand
has a written offer, needs to answer by Monday
received a verbal offer from Kaiser
is holding an offer
already has another offer
I've been offered a position at Mayo
weighing two offers
has one offer already
competing offer expires Friday
contract from Baylor is in his inbox, has to sign by Friday
she has until the 14th to decide on the Mercy offer
a competing bid expires on Monday
they sent her the paperwork a week ago
""".strip().splitlines()

INTERVIEW = """
final round at Intel thursday
interviewing with Kaiser next week
has been interviewing with Mercy since March
second interview at Deloitte on the 12th
has two other interviews lined up
in process with 3 others
also talking to Boeing
phone screen with Acme tomorrow
onsite with Stripe next Tuesday
waiting to hear back from Cleveland Clinic
has 2 irons in the fire
in final stages with another firm
met Baxter's team yesterday for an interview
has other interviews going
deep in process elsewhere
talking to two other agencies about roles
3rd round interview with Shell
expecting an offer from Roche this week
had two rounds with Kaiser already, third is Thursday
he's been in talks with Medtronic since before Easter
is a finalist at two places
has been flying out for interviews all month
another agency submitted her to Kaiser last month
""".strip().splitlines()

ACCEPTED = """
accepted an offer from HCA
signed with Kaiser already
took the job at Mercy, starts in June
has accepted elsewhere
said yes to the other offer
starting with Siemens on the 1st, signed the contract
accepted a position at Baylor
verbally accepted at Mayo on Monday
she is about to take the Kaiser job
""".strip().splitlines()

NOTHING = """
re Derwent 1st stage slot
interviewed her for 20 min
final with client on Tues 21st
never applied for the EU scheme
has not applied for the license yet
I have not applied for citizenship
hasn't applied for sponsorship or anything
her friend has 2 offers
sister just accepted an offer at HCA
he signed the RTR
has 2 weeks to decide on our offer
interview prep for final round
her employer offered her a raise to stay
One of the two said no (dairy).
ask about other interviews
any other offers?
asked if she is interviewing elsewhere
client will interview her Tuesday
interview with our client on Thursday
set up an interview with the hiring manager
client ready to make an offer
hiring manager will offer 95k
her husband got an offer in Austin
would take an offer if it came
the firm offers good benefits
offered him Tuesday at 4 for a call
sister is interviewing at Kaiser
send offer letter
if she gets an offer from us
turned down an offer from HCA last year
our interview went well
worked at a place that offered nights
interviewed at Intel in 2019
offered to send her resume
declined Kaiser's offer
job offers relocation
no offer letter template on file
conducts interviews for new techs
leads interview panels
no one else in the department does MRI
prepped her for the interview
other than that nothing else to say
""".strip().splitlines()


@pytest.mark.parametrize("words", NONE)
def test_nothing_else_is_read(words):
    assert said(words) == "none"


@pytest.mark.parametrize("words", OFFER)
def test_an_offer_is_read(words):
    assert said(words) == "offer"


@pytest.mark.parametrize("words", INTERVIEW)
def test_a_process_is_read(words):
    assert said(words) == "interview"


@pytest.mark.parametrize("words", ACCEPTED)
def test_what_they_accepted_is_read(words):
    assert "accepted" in said(words)


@pytest.mark.parametrize("words", NOTHING)
def test_ours_and_others_are_none_of_theirs(words):
    assert not said(words)


def test_how_long_it_has_been_there():
    (fact,) = read(given.text("has had an offer for two weeks"))
    assert fact.when.start.first.isoformat() == "2026-10-27"


@pytest.mark.parametrize(
    ("words", "at", "day"),
    [
        ("I have had an offer in hand since the first week of March", "2026-11-10", "2026-03-07"),
        ("had an offer from Aya since early October", "2026-11-10", "2026-10-11"),
        ("got an offer mid-September from Duke", "2026-11-10", "2026-09-21"),
        ("I signed an offer letter with Mercy last Thanksgiving", "2026-02-06", "2025-11-28"),
        ("has been sitting on an offer since Labor Day", "2026-11-10", "2026-09-07"),
        ("accepted a job at Leeds back at Halloween", "2026-02-06", "2025-10-31"),
        ("their offer letter is dated Sept 1", "2026-11-10", "2026-09-01"),
    ],
)
def test_since_when_it_is_there(words, at, day):
    (fact, *_more) = read(given.text(words, "note", f"{at}T10:00:00-05:00"))
    assert fact.when.start.last.isoformat() == day
