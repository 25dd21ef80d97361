"""Whether a word is denied as such: "never used SAP, or Oracle", but not "no SAP migrations"."""

import re

from recruiter_desk.screening.lexicon import Met

_NO = re.compile(
    r"(?<![\w-])(?:no|zero|without|lacks?|lacking|never|not|neither|nor|cannot|\w+n't|cant|yet to|nothing|none|kein\w*|nie|"
    r"unable to|nada|nil)(?![\w-])"
)
_ON_THE_WAY = frozenset(
    """any a an the real actual hands-on experience exp exposure background knowledge in with of on to
    at done did do does doing used use using touched touch worked work working operated operate
    operating run ran running driven drive drove driving spoken speak speaking speaks know knows
    known been had have has having trained train comfortable experienced familiar performed perform
    performing programmed program coded code written write managed handled handle seen
    professionally commercially really actually or nor and either proficient confident fluent
    qualified competent able personally himself herself ever before once single prior direct
    previous much-needed clinical formal practical whatsoever at all so far yet anything any kind
    sort set foot into inside for even been exposed hired scanned scan scanning worn touched played
    around got gotten own learned learnt picked up taken on held led lead ran built build done doing
    patients cases side can could bit actually it's that's says has't one independent independently
    speak read understand self-sufficient signed checked off up-to-speed by their his her own
    person in-depth struck room inside patient patients hands laid eyes logged opened level worked-in opened implemented sold closed taught teach cooked made make weld welded bend bent start started draw drew take took care clue idea about how first thing one day days word line torch rod
        billed sign off drafted draft tried argued appeared prepared prepare filed kept""".split()
)
_WEAK = frozenset(
    """much many lot lots great deal strong expert extensive recent recently fresh enough solid
    deep advanced serious significant super very heavy primarily mainly just only daily always
    perfect native current""".split()
)
_TAIL = re.compile(
    r"\s*(?:$|[,;.)!/\]\"]|(?:and|or|nor|but|experience|exp|background|exposure|work\b|at all|before|ever|yet|either|"
    r"whatsoever|skills?|knowledge|professionally|commercially|himself|herself|on (?:his|her|their) own|to speak of|"
    r"in (?:his|her|their|my) (?:life|career|time|hands|day)|so|just|only|though|although|because|systems?|software|machines?|scanners?|"
    r"patients?|units?|floors?|cases|exams|equipment|personally|at work|at school|of any (?:kind|sort)|rooms?|arcs?|coils?|beads?|to scrub|school or work|in (?:his|her|their|my) (?:life|career|hands)|line|setup|setting|anywhere|is|was|"
    r"as she|as he|hands-on|on the job|for real|in production|in anger|since|in|for|until|[-(:|]|themselves?|"
    r"--|ever|per (?:se|her|him)|she|he|they|i|apart|except|other|outside|beyond|despite|"
    r"torch|rods?|consoles?|tables?|welded|from (?:a|an|his|her)|accounts?|books?|language|tickets?|trucks?|vehicles?|programming|development|scanning|imaging|nursing|welding|returns?|"
    r"licen[sc]e|certs?|environment|emr|ehr|rotations?|days|modality|which|that|by)(?!\w))"
)
_NARROW_TAIL = re.compile(
    r"\s*(?:in (?:his|her|their|my|this|that) (?:current|present|new|last|old|job|role)|in (?:a |an |the )?(?!(?:his|her|their|my|years|life|any|a while|ages|over|the last|the past|production|anger)\b)\w|for (?!(?:years|a|the|her|him|now|about|\d)\b)\w|"
    r"(?:licen[sc]es?|certs?|tickets?|that|which|by)\b)"
)
_PAST_TAIL = re.compile(
    r".{0,40}?\b(?:since\b|in (?:years|ages|a while|over|about|\d+|a (?:few|couple|decade|long)|several|many|some time)|for (?:years|about|over|a while|a few|the (?:last|past)|\d+)|"
    r"in the (?:last|past)|lately|recently|any ?more|these days|nowadays|currently|right now|at the moment|anymore|at (?:her|his|their) current|this year|last year|now\b)"
)
_NOT_ONLY = re.compile(r"\s+(?:just|only|merely|to mention|sure|until|bad)\b")
_NO_LONGER = re.compile(r"\b(?:no longer|not any ?more|stopped|gave up|quit)\b")


def denied(low: str, met: Met, others: list[Met], first: int, last: int) -> str:
    """How a word of a clause is denied: "never", "past", "little", or "" where it is not.

    `first` and `last` bound the clause, `others` are the skills in it.
    """
    trigger = None
    for m in _NO.finditer(low, first, met.start):
        trigger = m
    if trigger is None or _NOT_ONLY.match(low, trigger.end()):
        return ""
    if _NO_LONGER.search(low, max(first, trigger.start() - 2), met.start):
        return "past"
    if strong(low, first, met):
        between: list[str] | None = []
    else:
        between = _words_between(low, trigger, met, others)
    if between is None:
        return ""
    rest = low[met.end : last]
    if _PAST_TAIL.match(rest) and not re.match(r"\s*[,;.]", rest):
        return "past"
    if not _TAIL.match(rest) or _NARROW_TAIL.match(rest):
        return ""
    if any(word in _WEAK for word in between):
        return "little"
    return "never"


_STRONG = re.compile(
    r"\b(?:never|not once|(?:hasn't|haven't|hadn't|has not|have not|hasnt|havent) (?:ever |so much as |even |actually |really |personally )?"
    r"(?=(?:used|touched|worked|been|done|run|seen|put|struck|laid|set|held|driven|opened|written|built|scanned|operated|performed|handled|had)\b))"
    r"(?P<between>(?:\s+[\w'&-]+){0,8}?)\s*$"
)
_OTHER_NEVERS = frozenset(
    """complained complaint complaints problem problems issue issues asked said thought wanted want liked like offered
    heard told minded mind interviewed applied alone needed need required got failed refused missed late
    sick lost left turned regretted short without stopped quit enjoyed loved cared mentioned discussed
    listed claimed hired paid promised received certified registered licensed tested advertised only just
    again if whether because since which who and but managed owned led supervised independent
    independently full formally trained training course school exam cert certificate""".split()
)


def strong(low: str, first: int, met: Met) -> bool:
    """Whether "never" and what was never done with it stand right before a word, and no more."""
    m = _STRONG.search(low[first : met.start])
    return m is not None and _OTHER_NEVERS.isdisjoint(m["between"].split())


def _words_between(
    low: str, trigger: re.Match[str], met: Met, others: list[Met]
) -> list[str] | None:
    """The light words from a denial to the word; None where others stand in between."""
    between = low[trigger.end() : met.start]
    for other in reversed(others):
        if trigger.end() <= other.start and other.end <= met.start:
            a, b = other.start - trigger.end(), other.end - trigger.end()
            between = between[:a] + " , " + between[b:]
    if re.search(r"[.;:]|\bbut\b|\bonly in\b", between):
        return None
    said = re.findall(r"[^\s,/&()]+", between)
    if "," in between and not _list_goes_on(low, trigger, met, said):
        return None
    return said if all(word in _ON_THE_WAY or word in _WEAK for word in said) else None


def _list_goes_on(low: str, trigger: re.Match[str], met: Met, said: list[str]) -> bool:
    """Whether a denial reaches over a comma: "no CT, MRI or PET", "never used A, B"."""
    if not re.fullmatch(r"no|zero|without|lack\w*", trigger.group()):
        return True
    ahead = low[met.start : met.end + 60]
    return bool({"or", "nor", "and"} & set(said)) or bool(
        re.match(r"[^.;]*?\b(?:or|nor)\b", ahead)
    )
