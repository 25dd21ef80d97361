"""How a few words stand: asserted, denied, asked, planned, supposed, guessed; and when."""

import pytest

from tests.screening.reading.test_who import sense

STANDINGS = {
    "asserted": """
does [MRI] daily
not only [CT], she runs MRI as well
no problem with [nights]
no issues with [travel]
never mind the gap, has [CPA]
doesn't mind [weekends]
MRI? yes, [8 years]
[nights]? yep
no CT, [MRI] 8 yrs
never had a supervisor role, but did [charge]
didn't finish the MBA because she had [kids]
not Leeds, she lives in [York]
no more than [three days] on site
Epic since 2015, no Cerner, [Meditech] before
isn't in Tampa, she's in [Orlando]
not until [May]
she said no to the client. Does [CT]
can't wait to do [MRI] again
was asked if she knows SAP, said [Oracle]
the licence isn't a problem, [active] in TX
no doubt about the [degree]
""",
    "denied": """
never did [MRI]
no [CT] experience
no MRI, CT or [mammo]
has not used [Epic]
doesn't have a [degree]
hasn't ever worked [nights]
without a [licence]
denies having other [offers]
can't do [weekends]
won't [travel]
not [licensed] in FL
isn't a [manager]
Epic: none to speak of, never [used]
[MRI]: none
[travel] - no
[nights]? no
[relocation]? nope
neither CT nor [MRI]
wouldn't [relocate]
he cannot [drive]
no longer at [Mercy]
nothing in [writing]
never worked for [Acme], never heard of them
lacks [SAP]
no other [interviews]
she hasn't got any [offers] right now
unable to [work] weekends
yet to do any [CT]
[Python] was never part of it
""",
    "asked": """
does she do [MRI]?
asked if she does [nights]
asked her about [travel]
wants to know whether [Denver] is an option
any [offers]?
unclear whether he has [CPA]
how many years of [CT]?
""",
    "hypothetical": """
would move to [Denver] if married
if they pay 50 she would do [nights]
unless the client pays [relocation]
would [relocate] only if her husband finds work
can do [weekends] as long as it's every other
[Denver] depending on school
provided the base is [95k]
""",
    "guessed": """
I think she has [8 years]
probably [three weeks] notice
maybe [Denver]
sounds like [two offers]
my guess is [90k]
seems to have [CPA]
might be [open] to nights
not sure about the [degree]
I suspect she was [fired]
looks like [6 years] of CT
""",
    "planned": """
plans to move to [Denver] in June
going to sit the [CPA] exam
will finish the [degree] in May
hopes to get [RN] next year
is studying for the [PE]
wants to [move]
she'll [start] in March
thinking about [Denver]
""",
}


@pytest.mark.parametrize(
    ("standing", "said"),
    [(name, line) for name, lines in STANDINGS.items() for line in lines.strip().splitlines()],
)
def test_how_it_stands(standing, said):
    found = sense(said)
    assert found.standing == standing or (found.holder, standing) == ("recruiter", "asked")


@pytest.mark.parametrize(
    ("said", "tense"),
    [
        ("used to do [CT]", "past"),
        ("was a [manager] there", "past"),
        ("did [MRI] ten years ago", "past"),
        ("previously at [Mercy]", "past"),
        ("does [MRI] daily", "now"),
        ("lives in [Tampa]", "now"),
        ("will move to [Denver]", "future"),
        ("plans to get the [CPA]", "future"),
    ],
)
def test_when_it_holds(said, tense):
    assert sense(said).tense == tense
