"""What is read of pay: now, wanted, the floor; by the hour, day, week, month and year."""

import pytest

from recruiter_desk.screening.model import FactKind, Tense
from recruiter_desk.screening.reading.kinds.pay import read
from tests.screening import given

SHORT = {FactKind.PAY_NOW: "now", FactKind.PAY_WANTED: "wanted", FactKind.PAY_FLOOR: "floor"}


def said(words, kind="note"):
    """What is read of the candidate's pay: "now 48 USD/hour", "was …" of former pay."""
    return sorted(_short(fact) for fact in read(given.text(words, kind)) if fact.of_candidate)


def _short(fact):
    name = "was" if fact.tense is Tense.PAST else SHORT[fact.kind]
    about = "" if fact.about == "pay" else f" {fact.about}"
    low, high = fact.amount.low, fact.amount.high
    span = f"{low:g}" if high == low else f"{low:g}+" if high is None else f"{low:g}-{high:g}"
    return f"{name}{about} {span} {fact.amount.unit}"


TYPED = [
    ("Sharp, quick. Wants 61.", "wanted 61 /?"),
    ("would like 33.50, on 29.75", "now 29.75 /?; wanted 33.5 /?"),
    ("64k, chasing 72", "now 64000 /year; wanted 72000 /year"),
    ("31 now, 36 gets her", "now 31 /?; wanted 36 /?"),
    ("needs 118 to go", "wanted 118 /?"),
    ("88 and she signs", "wanted 88 /?"),
    ("at 57, 62 or he stays", "floor 62 /?"),
    ("115 floor, 98 base", "floor 115 /?; now base 98 /?"),
    ("currently at $45/hr", "now 45 USD/hour"),
    ("makes 45 an hour", "now 45 /hour"),
    ("she's on 92K", "now 92000 /year"),
    ("earning £55k at the moment", "now 55000 GBP/year"),
    ("aktuell 65 TEUR", "now 65000 EUR/year"),
    ("day rate is €420/day currently", "now 420 EUR/day"),
    ("makes 1.2k a week", "now 1200 /week"),
    ("current base $85,000", "now base 85000 USD/year"),
    ("base is 95k plus 10% bonus", "now base 95000 /year"),
    ("base 95k + 12k bonus, wants 110 base", "now base 95000 /year; wanted base 110000 /year"),
    ("OTE is 140k, base 80k", "now base 80000 /year; now total 140000 /year"),
    ("total comp currently 180k", "now total 180000 /year"),
    ("package is 105k all in", "now total 105000 /year"),
    ("travel contract, pulling $2,400 a week gross", "now total 2400 USD/week"),
    ("pay: 42 now, wants 48", "now 42 /?; wanted 48 /?"),
    ("makes 45/hr, wants 50", "now 45 /hour; wanted 50 /hour"),
    ("$38.50/hr now, looking for 42", "now 38.5 USD/hour; wanted 42 USD/hour"),
    ("66k now, hoping 76-80", "now 66000 /year; wanted 76000-80000 /year"),
    ("28/hr straight time. 9+ yrs whse", "now base 28 /hour"),
    ("roz - caught before shift. 31/hr flat. Days", "now 31 /hour"),
    ("$1,900 is right where I told you my minimum was", "floor 1900 USD/?"),
    ("$44/hr is the minimum I gave you", "floor 44 USD/hour"),
    ("£500 a day has always been his floor", "floor 500 GBP/day"),
    ("€60k matches her minimum", "floor 60000 EUR/year"),
    ("52k is what he said was his bottom line", "floor 52000 /year"),
    ("bottom line, under 2400 a wk gross she doesn't unpack", "floor total 2400 /week"),
    ("won't answer the phone for less than 90k", "floor 90000 /year"),
    ("wouldn't lift a finger below £55k", "floor 55000 GBP/year"),
    ("EUR 55k asked", "wanted 55000 EUR/year"),
    ("61k was last pay", "was 61000 /year"),
    ("finished on £38k there", "was 38000 GBP/year"),
    ("her paystubs show 41.50", "now 41.5 /?"),
    ("base 85/OTE 170/actual 188", "now base 85 /?; now earned 188 /?; now total 170 /?"),
    ("$48 base, $54 w/ nights diff", "now base 48 USD/hour; now total 54 USD/hour"),
    ("paid 45/hr but charge nurses get 52", "now 45 /hour"),
    ("£13.80/h now; deputy pays 41k", "now 13.8 GBP/hour"),
    ("wants 85-90k", "wanted 85000-90000 /year"),
    ("asking for 85 to 90 thousand", "wanted 85000-90000 /year"),
    ("target: between $90k and $100k", "wanted 90000-100000 USD/year"),
    ("hoping for mid 90s", "wanted 94000-96000 /year"),
    ("expects low six figures", "wanted 100000-130000 /year"),
    ("wants somewhere in the high eighties", "wanted 87000-89000 /year"),
    ("verdient 4.800 € im Monat", "now 4800 EUR/month"),
    ("on 9 500 CHF a month", "now 9500 CHF/month"),
    ("zarabia 18 000 zł", "now 18000 PLN/month"),
    ("earns 52 000 kr a month", "now 52000 SEK/month"),
    ("won't move for less than 48", "floor 48 /?"),
    ("won't move for less than 48/hr", "floor 48 /hour"),
    ("needs at least $95k", "floor 95000 USD/year"),
    ("wouldn't get out of bed under 600 a day", "floor 600 /day"),
    ("floor is 45/hr", "floor 45 /hour"),
    ("floor 90k, target 100k", "floor 90000 /year; wanted 100000 /year"),
    ("wants 100k, 90k is the floor", "floor 90000 /year; wanted 100000 /year"),
    ("absolute minimum is £52,000", "floor 52000 GBP/year"),
    ("not a penny under 70k", "floor 70000 /year"),
    ("nothing below $50/hr", "floor 50 USD/hour"),
    ("60k minimum or no deal", "floor 60000 /year"),
    ("her walk-away number is 88k", "floor 88000 /year"),
    ("would go as low as 44 an hour", "floor 44 /hour"),
    ("could do 42/hr", "wanted 42 /hour"),
    ("would take 85k", "wanted 85000 /year"),
    ("is fine with 41 an hour", "wanted 41 /hour"),
    ("90k would work for her", "wanted 90000 /year"),
    ("was making 38/hr at Mercy, now gets 44", "now 44 /hour; was 38 /hour"),
    ("used to make 120k", "was 120000 /year"),
    ("previously on £48k, now on £55k", "now 55000 GBP/year; was 48000 GBP/year"),
    ("told me she was on 45/hr", "now 45 /hour"),
    ("went from 42 to 46 an hour in the spring", "now 46 /hour; was 42 /hour"),
    ("Current? $47/hr. Wants? $52", "now 47 USD/hour; wanted 52 USD/hour"),
    ("comp - 95k base now", "now base 95000 /year"),
    ("current rate - 65/hr on C2C", "now 65 /hour"),
    ("gross 4,200 a month currently", "now 4200 /month"),
    ("takes home 2,900 net a month", "now net 2900 /month"),
    ("they pay him 31.25/h", "now 31.25 /hour"),
    ("role pays 42, she is fine with that", "wanted 42 /?"),
    ("told her it tops out at $40/hr and she's good with it", "wanted 40 USD/hour"),
    ("aktuelles Gehalt 62.000 EUR, Gehaltsvorstellung 70.000 EUR",
     "now 62000 EUR/year; wanted 70000 EUR/year"),
    ("gagne 45 k€ brut par an", "now 45000 EUR/year"),
    ("pay: is at about 105", "now 105 /?"),
    ("I currently earn $41 per hour", "now 41 USD/hour"),
    ("My current salary is $78,500", "now 78500 USD/year"),
    ("day rate 500 outside IR35 now", "now 500 /day"),
    ("clears 130k with overtime", "now total 130000 /year"),
    ("would not consider anything south of 120", "floor 120 /?"),
    ("has to clear 95k to make sense", "floor 95000 /year"),
    ("pay: wants 48 min", "floor 48 /?"),
    ("100 base / 150 OTE currently", "now base 100 /?; now total 150 /?"),
    ("wants 110 base / 220 OTE", "wanted base 110 /?; wanted total 220 /?"),
    ("95 base / 190 OTE, wants 110 base", "now base 95 /?; now total 190 /?; wanted base 110 /?"),
    ("base 95, OTE 190", "now base 95 /?; now total 190 /?"),
    ("84k, wants 98", "now 84000 /year; wanted 98000 /year"),
    ("6 yrs OT. 43/hr. Days only", "now 43 /hour"),
    ("$58/hr at Sound Harbor, wants 62", "now 58 USD/hour; wanted 62 USD/hour"),
    ("128K + 8%. Wants 140", "now 128000 /year; wanted 140000 /year"),
    ("makes at least 95k", "now 95000 /year"),
    ("on £44k basic at the mo, wants 50", "now base 44000 GBP/year; wanted 50000 GBP/year"),
    ("I'd sign for 150 if the team is nice, pay isn't everything", "wanted 150 /?"),
    ("W2 for 2025 came in at 412k", "was 412000 /year"),
    ("52 thou basic now", "now base 52000 /year"),
    ("Fixe 72 k€, variable 10 %", "now base 72000 EUR/year"),
    ("makes $90k, said 'anything under 100k is a waste of my time'",
     "floor 100000 /year; now 90000 USD/year"),
]  # fmt: skip

NOTHING = """
wants 40 hours
wants 24 hrs, no more
wants 20 people on the team
needs 12 weeks
her husband makes 120k
client pays 48/hr
role tops out at 95k
budget is 85-90k
the role is 55k plus car
asked what she makes
ask about pay, 48/hr?
manages a $40M budget
quota is 1.2m a year
sold $300k last quarter
got a 10k sign-on bonus
bonus of 8k
relocation package of 10k offered
401k match matters
wants 3 days remote
wants 12s, nights
needs 2 weeks notice
8 years MRI, 3 CT
$68/hr role. on site within 30 min. never more than 15 min late
pay is good, commute no more than 30 min
salary fine. would do 20 miles at most
rate agreed. needs 60 days notice. min 90 days
class of 14, made 40 calls a day, salary open
paid weekly. age 52, on 50 mg something
relocation paid 10k. base unchanged
they paid 15k for her visa
her manager is on 140k base
My manager left for them last year and was hoping to bring me over, she's on 140k base.
Flatmate Piotr, also DE, available right away, wants 30k.
money is fine. floor 30, ICU. works floor 5 and 6
ok w/ 1:4 weekends for the money ($67)
the other nurses make 52/hr
new grads get 34/hr there
deputy is on 41k
her counterpart in Leeds earns £48k
pay is fine, on 24 beds
rate ok. at least 25 days holiday
money aside, under 20 min from home
salary open, no less than 80% remote
pay no issue, wants 12s
comp fine. quota 112, hit 98 of it
works 40 hours a week
supervises 45
on call 1 in 4
wouldn't take 38/hr
I think he is on 75k
if they went remote she'd take 90k
hiring manager wants to pay 60k
carries a caseload of 45
currently at 3 sites
moved from floor 3 to floor 45
has an offer for 98k elsewhere
call her at 45 Main St
commute is 45 minutes now
currently in 3rd year
looking for 2 or 3 shifts a week
20k steps a day
sees 25 an hour on a busy day?
parking costs 12 a day
studies 20 hours a week
friend at Apex gets 60/hr there
bill rate is 85/hr
currently 6 months into a contract
targets 30 calls a day
her min. notice is 30 days
he's on 14 day notice
student loans of 45k
is 52 and wants to slow down
role pays 100 base / 200 OTE
pitched Summit. 105 base, 210 OTE uncapped
told her about the Riverside req. Base 95k plus bonus
client: base 100-110k
re Summit role - 52/hr base, days
commute limit is 45
Spoke 20 min, pay is fine
talked 35 min about comp
25 min to client, base camp there
would love to learn. The dog eats 26 a day
she makes a real 40 of it
Acme: player coach, 5 AEs under. OTE 380
they'd pay 90 at most
good for the role if 510k
made lead in October, 44 people
open to 30 or 40 hours
fine with 45 minutes each way
3m notice
hit 108% last year
in year 2019 she moved
""".strip().splitlines()


@pytest.mark.parametrize(("words", "facts"), TYPED)
def test_pay_is_read_with_its_role_and_basis(words, facts):
    assert "; ".join(said(words)) == facts


@pytest.mark.parametrize("words", NOTHING)
def test_what_is_no_pay_of_theirs_is_left_alone(words):
    assert said(words) == []


def test_a_resume_names_pay_only_in_so_many_words():
    assert said("Grew revenue to $2m, made $45k savings\nCurrent salary: $95,000", "resume") == [
        "now 95000 USD/year"
    ]


def test_the_quote_is_in_the_text():
    text = given.text("She\u2019s on £55k \u2013 won\u2019t move for less than £60k")
    quotes = [text.source.text[fact.start : fact.end] for fact in read(text)]
    assert quotes == ["She\u2019s on £55k", "won\u2019t move for less than £60k"]
