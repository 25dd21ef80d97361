"""Denied words the lexicon does not know: the object of "never used …", "no experience with …"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from recruiter_desk.screening.reading.experience.about import singular


class Other(NamedTuple):
    """A thing said never to have been done; `start` is where the denial begins, `first` the thing."""

    name: str
    start: int
    first: int
    end: int


_NP = r"(?P<np>[^\W\d_][\w+#&'/-]*(?: [^\W\d_][\w+#&'/-]*){0,2})"
_NEVER = re.compile(
    r"\b(?:never(?: once| ever)?|has not|have not|had not|hasn't|haven't|hadn't|didn't|did not)(?: (?:ever|really|actually|personally|even|yet))?"
    r"(?: (?P<verb>used|worked (?:with|on|in)|touched|operated|programmed|driven|run|done|did|performed|handled|use|handle|so much as (?:touched|used|opened|seen)|opened|seen|logged (?:into|in to|on to)|laid (?:eyes|hands) on|set foot in|heard of|played with|implemented|administered|scanned|taught|cooked|sold|drafted|built|set up))"
    rf"(?: (?:a|an|any|the|with|on|in))* {_NP}"
)
_NO_EXPERIENCE = re.compile(
    r"\b(?:no|zero|without(?: any)?|lacks?|hasn't (?:got )?any|doesn't have (?:any )?)(?: (?:prior|real|hands-on|direct|actual|any|previous|practical|commercial))*"
    rf" (?:experience|exposure|background|knowledge)(?: (?:at all|whatsoever))? (?:with|in|of|on|using|doing)(?: (?:a|an|any|the))* {_NP}"
)
_NO_SUCH = re.compile(
    rf"\b(?:no|zero|without(?: any)?|lacks?)(?: (?:prior|real|hands-on|direct|actual|any))* (?P<np>[a-z][\w+#&/-]*(?: [a-z][\w+#&/-]*)?) (?:experience|background|exposure)\b"
)
_NEVER_DID = re.compile(
    r"\b(?:has |have |had |he's |she's |i've |they've )?(?:never|not once|hasn't|haven't|has not|have not)(?: (?:ever|really|actually|personally|even))?"
    r" (?!missed|received|returned|called|signed|finished|married|asked|wanted|liked|needed|moved|lived|answered|replied|failed|complained|applied|"
    r"interviewed|earned|considered|relocated|mentioned|listed|claimed|turned|changed|renewed|passed|completed|graduated|attended|enrolled|"
    r"registered|certified|licensed|promoted|fired|arrested|worked|used|loved|enjoyed|minded|decided|accepted|started|stopped|stayed|posted|emailed|"
    r"texted|tried|expected|planned|looked|agreed|regretted|bothered|dropped|stepped|offered|refused|shared|visited|owned|resigned|promised|checked|opened)"
    rf"(?:\w{{2,}}ed|led|taught|sold|run|built|written|drawn|drafted|taken|laid|hung|cut|bent|bid|cooked|kept|dealt with|set up|worn|flown|held) (?:a |an |any |the |out |up |with |on )*{_NP}"
)
_UNKNOWN = re.compile(
    r"\b(?:(?:doesn't|does not|don't|wouldn't) know (?:the first thing about |anything about |how to (?:use|run|work|operate) )?|"
    r"(?:no|hasn't a|hasn't got a) (?:clue|idea) (?:about|of|how to (?:use|run)) |(?:is|was|totally|completely|brand) new to |"
    r"can't (?:use|operate|run|drive|program|read) |cannot (?:use|operate|run|drive|program) |doesn't (?:use|run|operate) )"
    rf"(?:a |an |the )?{_NP}"
)
_NEW_TO = re.compile(rf"{_NP} (?:is|was|would be) (?:\w+ )?new (?:to|for) (?:him|her|me|them)\b")
_STOP = frozenset(
    """at for since before after until from to by but who which that he she they i we is was are has
    had have now then here there where when because if so while under plus in on with of as and or
    his her their our my it its this these those would will can could says said just only though
    professionally commercially either ever yet himself herself whatsoever outside during again
    though since alone independently anymore today personally unless except into out off up down
    over really there's he's she's they've not no never""".split()
)
_NO_THING = frozenset(
    """it that this them anything something much so there job jobs interview interviews offer offers
    complaint complaints time everything one ones him her me us nothing stuff things agency agencies
    recruiter recruiters voicemail message messages phone email sick vacation leave days day notice
    work working any kind such shift shifts night nights weekend weekends call travel company
    place places anyone someone people role roles prior relevant direct hands-on supervisory
    area town market city state region team boss desk game what how if where anybody yet much
    numbers rate salary notice date answer exact details reason name person phone
    word words line lines day clue idea
    homework paperwork application form money wrong illegal bad well right resume cv reference
    references background check drug test relevant overtime degree hospital kind sort thing hard
    real actual prior much professional industry work clinical""".split()
)


def never_done(low: str, text: str) -> Iterator[Other]:
    """What a text says was never done or used, whatever it is; `text` has its capitals."""
    for pattern in (_NEVER, _NEVER_DID, _NO_EXPERIENCE, _NO_SUCH, _UNKNOWN, _NEW_TO):
        for m in pattern.finditer(low):
            if (other := _other(m)) is not None:
                yield other


def _other(m: re.Match[str]) -> Other | None:
    said: list[str] = []
    end = m.start("np")
    for word in re.finditer(r"\S+", m["np"]):
        if word.group() in _STOP:
            break
        said.append(word.group().strip("'"))
        end = m.start("np") + word.end()
    while said and said[0] in {"any", "actual", "real"}:
        said.pop(0)
    if not said or not _NO_THING.isdisjoint(said) or len("".join(said)) < 3:
        return None
    said[-1] = singular(said[-1])
    return Other(" ".join(said), m.start(), m.start("np"), end)
