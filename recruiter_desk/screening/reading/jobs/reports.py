"""How many people reported to somebody, as texts say it; none where they say none."""

import re
from typing import NamedTuple

from recruiter_desk.screening.model import Amount
from recruiter_desk.screening.reading.text import Text
from recruiter_desk.screening.sought import sought


class Reports(NamedTuple):
    """People led; `ever`: said of all jobs ("never managed anyone"), `denied`: said as a no."""

    start: int
    end: int
    amount: Amount
    ever: bool
    denied: bool


_NO_PEOPLE = (
    r"(?!computers|servers|customers|orders|users|centers|centres|printers|numbers|"
    r"routers|containers|trailers|vendors|sensors|letters|papers|patients|clients|"
    r"residents|restaurants|offers|buyers|suppliers|dealers|partners|transfers|"
    r"tenants|borrowers|beds|locations)"
)
_PEOPLE = (
    rf"(?:(?:full[- ]time|part[- ]time|direct|other|junior|senior|"
    rf"[a-z]+) ){{0,2}}?(?:people|staff|employees|reports|subordinates|fte'?s?|heads|"
    rf"team ?members|members|associates|persons|"
    rf"techs|rns|lpns|cnas|nurses|aides|reps|interns|apprentices|{_NO_PEOPLE}[a-z]+(?:ers|"
    rf"ists|ors|ians|ants|ees|tives|men|women|hands)|aes|sdrs|bdrs|ptas?|cotas?|ots|pts|pas|"
    rf"nps|rts|tls|crew|chefs|cooks|guys|mitarbeiter\w*|personnes|collaborateurs)"
)
_COUNT = r"(?P<{n}>\d{{1,3}})(?:\s*(?:-|to)\s*(?P<{n}b>\d{{1,3}}))?\s*(?P<{n}p>\+)?"
_LED = (
    r"(?:(?:line |direct |people )?management of|supervis(?:e[sd]?|ing|or of)|"
    r"manag(?:e[sd]?|ing|er of)|leads?|led|leading|over(?:see|sees|saw|seeing)|"
    r"in charge of|responsible for|runs?|ran|running|heads?|headed|heading|direct(?:s|ed|"
    r"ing)?|coordinat(?:es|ed|ing)|(?:line )?manager (?:to|of|for)|in charge of|"
    r"boss (?:of|to)|line manag(?:e[sd]?|ing))"
)
_A = (
    r"(?:(?:a|the|her|his|their|my|small|large|whole|entire|full|team|crew|staff|shift|"
    r"department|unit|group|about|around|up to|over|more than|nearly|roughly|some|"
    r"approximately|almost|squad|of|[a-z]+) ){0,5}?"
)
_SOME = sought(
    rf"(?<![\w-])(?:{_LED} {_A}(?:(?:team|crew|staff|group|department|squad|"
    rf"shift) of (?:about |up to |around |over |roughly |"
    rf"nearly )?{_COUNT.format(n='a')}(?! (?:years|months|%))|"
    rf"{_COUNT.format(n='b')} {_PEOPLE}\b|{_COUNT.format(n='g')}(?=\s*(?:[.,;)]|$|at\b|"
    rf"there\b|\n)))"
    rf"|{_COUNT.format(n='c')} (?:direct |line )?(?:reports\b|subordinates\b|people under\b|"
    rf"(?:\w+ )?under (?:her|him|them)\b|reporting (?:in)?to (?:her|him|them|me)\b)"
    rf"|{_COUNT.format(n='d')} {_PEOPLE} (?:report(?:ed|s|ing)?|under|answer(?:ed|"
    rf"ing)?) (?:to |in to )?(?:her|him|them|me)\b"
    rf"|(?:had|has|with|have) (?:a team|a crew|a staff|staff|teams?) of {_COUNT.format(n='e')}"
    rf"|(?:^|[\n•*.;-] {{0,4}})(?:a )?(?:staff|team|crew|department) of (?:about |up to |"
    rf"over )?{_COUNT.format(n='h')}"
    rf"|(?:rotas?|rosters?|appraisals?|(?:performance |annual )?reviews?|"
    rf"schedul\w+|timesheets|1:1s|"
    rf"one[- ]to[- ]ones) (?:and \w+ )?(?:for|of) {_COUNT.format(n='i')} {_PEOPLE}\b"
    rf"|(?:direct )?reports?:\s*{_COUNT.format(n='f')})"
)
_ANYONE = (
    r"(?:anyone|anybody|people|a team|any (?:staff|people|team|one)|staff|others|"
    r"a soul|a single person|direct reports|reports|employees|teams|a crew|any\w*|"
    r"no ?(?:one|body))"
)
_VERB = (
    r"(?:supervised?|managed?|led|lead|run|ran|overs(?:een|aw|ee)|headed|"
    r"line[- ]managed?|been in charge of|had)"
)
_NONE = sought(
    rf"(?<![\w-])(?:(?P<ever>never (?:actually |really |ever |formally |"
    rf"officially )?{_VERB} {_ANYONE}|never (?:actually |really )?(?:had|"
    rf"been given) (?:any )?(?:direct )?reports|nobody (?:has )?ever reported to|"
    rf"no one (?:has )?ever reported to|(?:has |have |had )?never (?:had|has) (?:anyone|"
    rf"anybody|a soul|people|staff|any (?:staff|people)) (?:on|under|below|beneath|"
    rf"reporting|to)\b|never (?:had|has|have) (?:\w+ ){{1,2}}?"
    rf"(?:under|below|beneath) (?:him|her|them|me)\b|"
    rf"(?:the )?only time (?:i|she|he|they)(?: have|'ve| has|"
    rf"'s)? (?:ever )?(?:ran|run|led|lead|managed?|supervised?) (?:anything|anyone|anybody|"
    rf"a team|people)|has(?:n't| not) (?:ever )?{_VERB} {_ANYONE}|"
    rf"no (?:people[- ]?)?(?:management|supervisory|supervision|leadership) experience|"
    rf"never (?:been )?(?:a )?(?:people[- ]manager|in management)|"
    rf"never (?:been |was )?(?:anyone|anybody)'s boss|never (?:been |was )?(?:put |placed |set )?"
    rf"over (?:{_ANYONE}|'?(?:th)?em\b))"
    rf"|(?:no|zero|0|without(?: any)?|w/o|not any) (?:actual |formal |real )?(?:direct |"
    rf"line |own )?(?:reports|subordinates|team members under)\b|(?:nobody|no one|no-one|"
    rf"none|zero people|0 people|no staff|no team|not a soul) (?:(?:ever|actually|really|"
    r"officially|formally|directly|currently|has|had|there|here|else) )*(?:report(?:s|ed|"
    rf"ing)?(?: in)?(?: to)?|answer(?:s|ed)? to|under(?! \d)|beneath|below|works? (?:for|"
    rf"under))(?: (?:her|him|them|me))?"
    rf"|(?:didn't|did not|doesn't|does not|don't|do not) (?:actually |really |"
    rf"formally )?(?:supervise|manage|lead|oversee|have|run) {_ANYONE}|(?:didn't|doesn't|"
    rf"did not|does not|don't) (?:actually |really )?have (?:any )?(?:direct |"
    rf"line )?reports|(?:supervis|manag)(?:es|ed|ing) (?:nobody|no one|no-one|no staff|"
    rf"no people)"
    rf"|(?<!as )(?<!an )(?:an )?individual contributor(?: only)?|(?:not a|never a|isn't a|"
    rf"wasn't a) people manager|no (?:people )?(?:supervisory|management|"
    rf"people[- ]management) (?:duties|responsibilit\w+|role)|no people to manage|(?:no|"
    rf"without a) (?:team|crew|staff|people) of (?:his|her|their) own|nobody (?:to manage|"
    rf"to supervise|in (?:his|her|their) team)|(?:has|had|with) no (?:staff|team|people|"
    rf"crew|subordinates)\b|solo (?:role|contributor)|(?:team|department) of one\b|"
    rf"no one to (?:manage|supervise)|no personnel responsibility|"
    rf"(?:isn't|is not|wasn't|was not|aren't|are not|am not|i'm not|'s not) (?:actually |really |"
    rf"officially )?(?:over|above|in charge of|the boss of) (?:anyone|anybody|a soul|people|"
    rf"any \w+|them|'em)|nobody's boss|(?:has|had|have|'s got|got|with) (?:no one|nobody|no-one|"
    rf"not one person|not a soul|no people|no staff) (?:\w+ )?(?:under(?! \d)|below|beneath|"
    rf"reporting|to lead|to manage)|(?:leads?|led|manages?|managed|heads?|headed|runs?|"
    rf"bosses) (?:nobody|no one|no-one|no people|no staff)|(?:reports|underlings|subordinates|"
    rf"people|staff)(?: (?:number|are|is))?:? (?:none|zero|0|nil)\b|(?:doesn't|don't|didn't|does "
    rf"not|did not) (?:actually |really )?have (?:anyone|anybody|a soul|people|staff) (?:\w+ )?"
    rf"(?:under|below|beneath|reporting)|desk of one\b|"
    rf"keine personalverantwortung)"
)


def reports(text: Text) -> list[Reports]:
    """Every count of people led, and every "none", in order."""
    low = text.low
    found: list[Reports] = []
    if re.search(
        r"report|supervis|manag|team|led\b|lead|staff|nobody|no one|any(?:one|body)|"
        r"anything|in charge|over|contributor|under|beneath|below|boss|of one\b|personal|run|crew|"
        r"subordinate|head|rota|roster|appraisal|review|schedul|timesheet",
        low,
    ):
        for m in _NONE.finditer(low):
            none = Amount(0.0, 0.0, "people")
            found.append(Reports(m.start(), m.end(), none, bool(m["ever"]), denied=True))
        for m in _SOME.finditer(low):
            if not any(f.start < m.end() and m.start() < f.end for f in found):
                found.append(Reports(m.start(), m.end(), _amount(m), ever=False, denied=False))
    return sorted(found)


def _amount(m: re.Match[str]) -> Amount:
    name = next(n for n in "abcdefghi" if m[n])
    low = float(m[name])
    high = float(m[f"{name}b"]) if m[f"{name}b"] else None if m[f"{name}p"] else low
    return Amount(low, high, "people")
