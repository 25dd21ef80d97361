"""What is read of what they say of calls and voicemails."""

import pytest

from recruiter_desk.screening.reading.kinds.messages import read
from tests.screening import given


def said(words, kind="call"):
    """What they say of calls, as values."""
    found = read(given.text(words, kind))
    return "; ".join(sorted({fact.value for fact in found if fact.of_candidate}))


CLAIMS = [
    ("no message", [
        "says I never left a message",
        "claims she didn't get any voicemail",
        "says there was no voicemail from me",
        "swears nobody left him a message",
        "never got my voicemail she says",
        "you never left a message, she said",
        "insists no vm was left",
        "says he had no msg from us",
        "she says she checked and there is nothing on her voicemail",
        "told me she never received a voicemail",
        "said I hadn't left one when I mentioned my voicemail",
        "denies getting my voicemail",
        "says she had a missed call but no message",
        "says nothing came through from us, no vm no text",
        "swears up and down I left no msg",
        "says her voicemail was empty all week",
        "asked if she got what I recorded last wk: no, her phone shows nothing from us at all",
        "her phone shows nothing from us, same number",
        "no trace of us on his phone",
        "his call log has nothing from our number",
        "says zilch on her voicemail",
        "says there was never any message",
        "swears nobody from our office ever left her anything",
        "my voicemail? 'what voicemail'",
        "first thing he says: why did nobody leave a message",
        "said I hung up without leaving anything",
    ]),
    ("never called", [
        'his line: "somebody was supposed to ring about it and you never rang"',
        "a lady was going to set it up but you never called, he goes",
        "says I never called",
        "says it's the first she's heard from anybody at the firm",
        "says no one here ever phoned her",
        "claims she hadn't had a single call from us",
        "says her phone has no record of a call from us",
        "says this is the first she's hearing from us",
        "claims nobody called him",
        "she said you never called me",
        "first time anyone from our side has contacted her, she says",
        "says nobody ever rang",
        "told me I never phoned back",
        "said it's the first he heard from me",
        "says she never heard back from me",
        "complains that we never got in touch",
        "she goes 'nobody from your shop has ever contacted me'",
        "acts as though this is first contact",
        "told me off for never ringing back",
        "no missed calls on her phone she says",
        "claims there's no record of me calling",
    ]),
    ("they called", [
        "says he called me back Tuesday",
        "claims she rang twice last week",
        "says she returned my call on Monday",
        "swears she called back the next day",
        "he says he tried me yesterday",
        "said she phoned me Friday afternoon",
        "told me he had already called me back",
        "insists she got back to me last Thursday",
        "says he tried calling several times",
        "told me she'd already got hold of me on Friday and confirmed",
        "complained she'd been trying to reach me all week",
        "says she rang the very next morning and spoke to a woman here",
    ]),
    ("they left message", [
        "says he left me a voicemail Tuesday",
        "first thing she says: did you not hear what I left on your machine Tues around 4?",
        "asks didn't we get the message he left Friday",
        "wanted to know why I'd not answered the message she left Monday",
        "said he had spoken on my answering machine Wed",
        "says she left word with our receptionist",
        "claims she left two messages last week",
        "swears he left me a message on Friday",
        "says she left word with me yesterday",
    ]),
    ("we spoke", [
        "says we spoke last week",
        "claims we talked on Tuesday",
        "said she already talked to me Monday",
        "insists we had a call yesterday",
        "reminded me that we spoke two weeks ago",
    ]),
    ("never spoke", [
        "says we have never spoken",
        "claims he never talked to me before",
        "said she has never spoken with me",
    ]),
    ("no email", [
        "says I never emailed her",
        "claims he never got my email",
        "said no email ever came from me",
        "says she didn't receive the job description by email",
    ]),
]  # fmt: skip

MAILED = [
    ("I never got a voicemail from you.", "no message"),
    ("I was surprised as it is the first time anyone of your firm has telephoned me.",
     "never called"),
    ("I was at my sister's. It is the first time anyone at your agency has rung me.",
     "never called"),
    ("You are the first person from your company to phone me.", "never called"),
    ("Until last week's voicemail no one there had ever called me.", "never called"),
    ("That was the first call I ever had from you people.", "never called"),
    ("My phone has no record of a call from your number.", "never called"),
    ("I checked my phone and there is no message of yours.", "no message"),
    ("Did you not get the message I left on Tuesday?", "they left message"),
    ("I left word with your receptionist on Monday, did it not reach you?", "they left message"),
    ("Haven't you heard my voicemail of last Thursday?", "they left message"),
    ("I talked to your machine on Monday evening.", "they left message"),
    ("I rang you on Monday at 5, nobody picked up.", "they called"),
    ("As you said on the phone on Monday, it is remote.", "we spoke"),
    ("No e-mail of yours has reached me.", "no email"),
    ("I called you back on Tuesday but nobody picked up.", "they called"),
    ("I left you a message Friday.", "they left message"),
    ("You never called me back.", "never called"),
    ("As we discussed on the phone last week, I am interested.", "we spoke"),
    ("I did not receive any message from you, and this is the first I hear of it.",
     "never called; no message"),
    ("From: Dana Whitfield\nTo: the desk\nI rang your office on Monday.", "they called"),
    ("From: D. Whitfield\nTo: recruitment inbox\nYou haven't called me once.", "never called"),
    ("Thanks for taking the time to speak with me on Wednesday.", "we spoke"),
    ("There was no voicemail on my phone.", "no message"),
    ("I tried you three times on Tuesday.", "they called"),
    ("I returned your call the same afternoon but got your machine.", "they called"),
    ("This is the first I'm hearing about this position.", "never called"),
    ("Sorry I missed your call, I just got your message.", ""),
    ("I'll call you Tuesday.", ""),
    ("My wife says you rang, he never got a message either.", ""),
    ("Hi Dana, I called you on Tuesday and left a message.", ""),
    ("From: me\nTo: Dana\nI left you a voicemail yesterday", ""),
]  # fmt: skip

NOTHING = """
LVM
left vm re MRI lead role
called twice, no answer
no answer, no voicemail
mailbox full, could not leave a message
first I heard of the client was from my sister, she says
first time he's heard of Riverside hospital
says she left her last job on a voicemail, ha
nobody from the hospital called her about the interview
she never got a call from Unity after interview
did you hear what the dr left on your machine? no
her message to the client was clear
left msg w her husband
got her message from Tuesday
first time she's in Ohio
first she heard of PET was at school
says no one at Mercy called her back
rang her back, she was driving
will call back Tuesday
she'll call me Thursday
says she will call me back tomorrow
says her manager never called her back
says the client never called her
says HCA never got back to him
got my voicemail, thanked me
called me back as promised
she called back, good chat
says she was in surgery when I called
ask if she got my voicemail
if she says I never called, remind her
never called on weekends by her boss
says he never left Mercy
says she talked to Ana about the role
spoke for 20 minutes
says the hospital never emailed him
never leave a message on the work line
asked me to leave no message
she said to call her back Tuesday
says best to leave a voicemail
her husband took a message
we talked about nights
returning my call from Monday
she says we should talk next week
said we could speak on Friday
never heard of the client
no vm option on this number
says he called in sick twice last week
says he called HR on Monday
was on call Tuesday, she says
cb'd me while I was at lunch, left vm
Her friend says we never called him
told him we'd talked to the client Tuesday
Left vm 2x this week, she never called back
said she'd called earlier and didn't leave a message
""".strip().splitlines()


@pytest.mark.parametrize(
    ("words", "value"), [(words, value) for value, texts in CLAIMS for words in texts]
)
def test_what_they_say_of_calls_is_read(words, value):
    assert value in said(words).split("; ")


@pytest.mark.parametrize(("words", "value"), MAILED)
def test_an_email_speaks_for_its_writer(words, value):
    assert said(words, "email") == value


@pytest.mark.parametrize("words", NOTHING)
def test_my_own_records_are_no_claims(words):
    assert not said(words)


def test_the_day_is_reckoned_from_when_it_was_said():
    (fact,) = read(given.text("says he called me back Tuesday", at="2026-11-13T10:00:00-05:00"))
    assert fact.when.start.first.isoformat() == "2026-11-10"
