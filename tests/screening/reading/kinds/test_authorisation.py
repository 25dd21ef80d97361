"""What is read of the right to work: citizenship, visas, sponsorship."""

from datetime import UTC, datetime

import pytest

from recruiter_desk.screening.model import Source, SourceKind
from recruiter_desk.screening.reading.kinds.authorisation import read
from recruiter_desk.screening.reading.text import Text

SAID = datetime(2026, 5, 20, 15, 0, tzinfo=UTC)


def said(text: str, kind: SourceKind = SourceKind.CALL) -> set[str]:
    """What is read of the candidate, "about=value"."""
    facts = read(Text(Source("e1", kind, SAID, text), SAID.date()))
    return {f"{fact.about}={fact.value}" for fact in facts if fact.of_candidate}


TYPED = [
    ("US citizen", "US=citizen"),
    ("she's a U.S. citizen, no sponsorship needed", "US=citizen, sponsorship=no"),
    ("USC", "US=citizen"),
    ("green card holder", "US=permanent"),
    ("has his GC since 2019", "US=permanent"),
    ("lawful permanent resident", "US=permanent"),
    ("is on H-1B, needs a transfer", "US=h1b, sponsorship=needs"),
    ("H1B through 2028", "US=h1b"),
    ("on an h1 with her current company", "US=h1b"),
    ("works on a TN visa", "US=tn"),
    ("currently on OPT until June", "US=opt"),
    ("STEM OPT extension, will need sponsorship next year", "US=opt, sponsorship=later"),
    ("F-1 student on CPT", "US=f1"),
    ("has an EAD through his wife's H1B", "US=ead"),
    ("H4 EAD", "US=ead"),
    ("L-1 visa, tied to employer", "US=l1"),
    ("she is on an E-3", "US=e3"),
    ("O-1 approved", "US=o1"),
    ("the school wants to see papers: she's on a TN through Harlow", "US=tn"),
    ("client: green card needed", ""),
    ("asylum pending, has a work permit", "US=ead"),
    ("would need sponsorship", "sponsorship=needs"),
    ("needs visa sponsorship", "sponsorship=needs"),
    ("requires sponsorship to work in the UK", "sponsorship=needs"),
    ("doesn't need sponsorship", "sponsorship=no"),
    ("no sponsorship required now or in the future", "sponsorship=no"),
    ("no visa needed", "sponsorship=no"),
    ("authorized to work in the US for any employer", "US=right"),
    ("legally authorised to work", "any=right"),
    ("not authorized to work in the US yet", "US=none"),
    ("full right to work in the UK", "UK=right"),
    ("no right to work here", "any=none"),
    ("has settled status", "UK=settled"),
    ("only pre-settled status", "UK=presettled"),
    ("got ILR in 2021", "UK=settled"),
    ("indefinite leave to remain", "UK=settled"),
    ("on a skilled worker visa", "UK=skilled-worker"),
    ("tier 2 visa, tied to the trust", "UK=skilled-worker"),
    ("graduate visa runs out in September", "UK=graduate"),
    ("British citizen", "UK=citizen"),
    ("UK national", "UK=citizen"),
    ("British passport holder", "UK=citizen"),
    ("has an Irish passport", "EU=citizen"),
    ("German citizen", "EU=citizen"),
    ("EU passport, free to work anywhere", "EU=citizen"),
    ("EU citizen", "EU=citizen"),
    ("EU Blue Card holder", "EU=blue-card"),
    ("Niederlassungserlaubnis", "EU=permanent"),
    ("Staatsangehörigkeit: deutsch", "EU=citizen"),
    ("unbefristete Aufenthaltserlaubnis", "EU=permanent"),
    ("Canadian citizen", "CA=citizen"),
    ("Canadian PR", "CA=permanent"),
    ("not a citizen, on a green card", "any=none-citizen, US=permanent"),
    ("he's not a citizen", "any=none-citizen"),
    ("became a citizen last month", "any=citizen"),
    ("no green card yet, still on H-1B", "US=h1b, US=none-permanent"),
    ("green card came through in March", "US=permanent"),
    ("youth mobility visa", "UK=youth-mobility"),
    ("spouse visa", "UK=dependant"),
    ("dependant visa", "UK=dependant"),
    ("will need sponsoring from next summer", "sponsorship=later"),
    ("needs us to sponsor her", "sponsorship=needs"),
    ("can work without sponsorship", "sponsorship=no"),
    # of nobody, or of somebody else
    ("client can't sponsor", ""),
    ("client does not offer visa sponsorship", ""),
    ("ask if needs sponsorship", ""),
    ("check visa status", ""),
    ("her husband is on an H-1B", ""),
    ("role is open to US citizens only", ""),
    ("citizens and green card holders only for this contract", ""),
    ("wife got her green card", ""),
    ("pays with a Visa card", ""),
    ("used to work at Citizens Bank", ""),
    ("works for the citizen services desk", ""),
    ("was he on OPT?", ""),
    ("he'd opt for days", ""),
    ("sponsors a youth team", ""),
    ("executive sponsor of the project", ""),
    ("client asked: any visa issues", ""),
    ("managed visa applications for the relocation team", ""),
    ("wears a green cardigan", ""),
    ("if she needed sponsorship they'd pass", ""),
    ("processed l1 support tickets", ""),
]

PAPER = [
    ("Dana Whitfield\nTampa, FL | US Citizen\n\nEXPERIENCE\nNurse, Mercy, 2019 - present", "US=citizen"),
    ("Work authorization: Green Card", "US=permanent"),
    ("Visa status: H-1B (valid through 10/2027)", "US=h1b"),
    ("Authorized to work in the U.S. without sponsorship", "US=right, sponsorship=no"),
    ("Nationality: British", "UK=citizen"),
    ("Nationality: Polish", "EU=citizen"),
    ("Right to work: full UK", "UK=right"),
    ("Citizenship: United States", "US=citizen"),
    ("Led visa sponsorship and H-1B filings for 40 hires", ""),
    ("Tier 2 support analyst, L1 and L2 tickets", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "facts"), TYPED)
def test_typed_words_say_the_right_to_work(text: str, facts: str) -> None:
    assert said(text) == set(filter(None, facts.split(", ")))


@pytest.mark.parametrize(("text", "facts"), PAPER)
def test_a_resume_says_the_right_to_work(text: str, facts: str) -> None:
    assert said(text, SourceKind.RESUME) == set(filter(None, facts.split(", ")))
