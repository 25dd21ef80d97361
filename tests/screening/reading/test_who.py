"""Whom a few words speak of: the candidate, somebody else, the opportunity, or my own to-do."""

import pytest

from tests.screening import given

CANDIDATE = """
8 yrs [MRI], never led a team
Dana has [five years] of CT
she's done [nights] for two years
says wife is fine with it, wants [days]
her husband works at Intel, she has [six years] in ICU
told me the client is great, has [three weeks] notice
referred by Ana Ruiz, has [RN] in FL
works with Bob Kerr at Mercy, [MRI] daily
reports to the director of imaging, [12 years] total
has managed a team of five, [Excel] daily
moving with partner to [Denver] in June
because her husband got a job there she will move to [Denver]
client needs 5 yrs, she has [three]
hiring manager asked for weekends, she said [weekdays] only
his boss knows, [two weeks] notice is fine
the role is nights; she only does [days]
Currently at Mercy, [CT] and X-ray
Notice is [four weeks]
Base is [95k]
My notes say [Tampa]
knows Bob from Mercy. Lives in [Tampa] since 2019
candidate has [ten years] of SAP
was a manager for [three years]
wants a team lead role, [remote]
Whitfield lives in [Leeds]
brother's wedding in May, can start [June]
laid off when her manager left, [March]
her manager let her go in [March]
happy with what the role pays, [CPA] since 2015
has kids so [no weekends]
asked the client, they are fine. She has [TX] licence
""".strip().splitlines()

OTHER = """
wife is an [RN] in Tampa
his twin brother has [eight years] CT
her husband works at [Intel]
my cousin lives in [Denver]
Bob Kerr has [5 yrs] MRI
Bob has [5 yrs] MRI
Maria speaks [German]
her boss makes [120k]
his old manager moved to [Phoenix]
the hiring manager has [20 years] in banking
husband just got an [offer] in Austin
partner is a [CPA]
one colleague never did [MRI]
roommate wants to move to [Boston]
Brett runs [MRI] there
Dr Adeyemi's husband does it too, [20 yrs]
Karen has [5 yrs] MRI
her sister, also a nurse, has [TX] licence
the other candidate has [12 years]
daughter starts college in [Ohio]
his predecessor left in [March]
their landlord lives in [Miami]
referred her friend Bob. He has [8 years] of CT
suggested Maria Lopez from Mercy. She is an [RN]
the previous candidate wanted [95k]
Her mentor has a [PhD]
another candidate lives in [Tampa]
""".strip().splitlines()

OPPORTUNITY = """
client needs [5 yrs] CT
the role is [nights]
this job pays [45/hr]
our client requires [RN] in TX
hiring manager wants [ten years]
the position starts in [June]
told her the client wants [weekends]
must-haves: [MRI], CT
pitched the lead job in [Denver]
explained the role is [on site]
req: [CPA] and SAP
budget is [120k]
the hospital needs [two weeks]
they're looking for [bilingual] nurses
JD says [8 years]
client is looking for [Python]
pay range is [40-48]
told him about the [Tucson] role
""".strip().splitlines()

MINE = """
ask about [MRI]
check [licence] in TX
need to verify [degree]
to do: confirm [notice]
follow up on [offer] next week
must ask for [floor]
find out where she [lives]
todo - get [references]
make sure [CPA] is active
I'll check the [dates] with Mercy
verify years of [CT]
next call: ask re [nights]
should confirm [visa]
clarify [salary]
see if she would do [travel]
""".strip().splitlines()


def sense(marked, kind="call"):
    start = marked.index("[")
    end = marked.index("]") - 1
    whole = marked.replace("[", "").replace("]", "")
    text = given.text(whole, kind)
    places = [p for p in range(len(text.low)) if text.normal.original(p, p + 1)[0] >= start]
    ends = [p for p in range(len(text.low)) if text.normal.original(p, p + 1)[1] <= end]
    return text.sense(places[0], ends[-1] + 1)


@pytest.mark.parametrize("said", CANDIDATE)
def test_the_candidate(said):
    assert sense(said).holder == "candidate"


@pytest.mark.parametrize("said", OTHER)
def test_somebody_else(said):
    assert sense(said).holder in {"other", "opportunity"}


@pytest.mark.parametrize("said", OPPORTUNITY)
def test_the_opportunity(said):
    assert sense(said).holder == "opportunity"


@pytest.mark.parametrize("said", MINE)
def test_my_to_do(said):
    assert sense(said).holder == "recruiter"


@pytest.mark.parametrize(
    ("said", "holder"),
    [
        ("I was charge nurse there for [six years]", "other"),
        ("I have known her since 2015, she ran [MRI] alone", "candidate"),
        ("My team had [20 people]", "other"),
        ("We worked together at [Mercy] 2019-21", "candidate"),
        ("She reported to me, [four years]", "candidate"),
        ("I live in [Tampa] myself", "other"),
        ("He never touched [CT] while I was there", "candidate"),
    ],
)
def test_a_referrers_own_facts(said, holder):
    assert sense(said, "referral").holder == holder
