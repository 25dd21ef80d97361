"""The notice somebody must give, or has given."""

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from recruiter_desk.screening.model import Amount, Fact, FactKind, Holder, Standing
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.days import LENGTH, lengths
from recruiter_desk.screening.reading.kinds._contracted import is_contracted
from recruiter_desk.screening.reading.quoting import around
from recruiter_desk.screening.reading.sense import standing
from recruiter_desk.screening.reading.text import Text
from recruiter_desk.screening.reading.when import moments
from recruiter_desk.screening.swift import swift

_NOTICE = re.compile(
    r"notice|kündig|préavis|preavviso|preaviso|opzegtermijn|wypowiedzeni|quartalsende|"
    r"monatsende|uppsägning|opsigelse|delai|délai"
)
_AFTER = re.compile(
    r"\s*'?s?'?\s*(?:of |contractual |statutory |written |full |advance |standard "
    r")*(?:notice|kündigungsfrist|frist|préavis|de préavis|di preavviso|de preaviso|"
    r"opzegtermijn|wypowiedzenia|zum (?:quartals|monats|jahres)ende|uppsägningstid|opsigelse)"
)
_BEFORE = re.compile(
    r"(?:notice(?: periods?| time)?|kündigungsfrist|préavis|preavviso|preaviso|opzegtermijn|"
    r"okres wypowiedzenia|uppsägningstid|opsigelsesvarsel|délai de préavis)\s*(?:is|are|of|:|"
    r"=|-|,|would be|will be|at|de|di|beträgt|van|to give|required|requirement|\()*\s*(?:now "
    r"|still |currently |only |just |actually |a |the |contractually |about |full |standard "
    r")*$"
)
_GIVES = re.compile(
    r"(?:needs?|has|have|must|would need|required|obliged|signed(?: up)?|agreed|promised|got|i'd "
    r"have|'d have|contractually|"
    r"(?:makes?|requires?|wants?|expects?|asks) (?:him|her|them|me|you|people|everyone|"
    r"everybody|staff)|supposed|bound)\s+(?:to )?(?:give|work(?: out)?|serve)(?: (?:them|his|"
    r"her|their|my|the|a|an|at least|about|(?:current )?(?:employer|hospital|company|firm|"
    r"boss)))*\s*$"
)
_NOT_THEIRS = re.compile(
    r"interview|call back|short notice|hours'? notice|24|48|at (?:a )?moment's|client "
    r"(?:needs|wants|gives)|notice (?:that|how|the|of (?:hearing|intent|termination to))|"
    r"take notice|gave|reschedul|cancel|landlord|lease|tenan|apartment"
)
_MAY_BE = swift(
    _NOTICE.pattern
    + r"|\bgrade|hands? |resign|plenty|\brule\b|"
    + r"offer letter|\bwalk\b|owe|day one|since (?:s?he|i|they) |always"
    + r"|\bgive|bound|tied|held|hold|locked|stuck|\bneeds?\b|wrap up|\bfree\b"
    + r"|contract|agreement|clause|terms|\bowes?\b|(?:has|have|had|got) to|must|signed up|"
    + r"\bon \d|\bon an?\b|(?:get|be|walk) (?:out|released)"
)
_SHORT = re.compile(
    r"[\s~-]*(?:[1-8]|1[02])\s*(?:weeks?|wks?|months?|mths?|mos?)\b[\w\s]{0,26}\W*"
)
_BOUND = re.compile(
    r"(?:bound|tied|held|hold|holds|locked|stuck|obliged|committed)(?: (?:him|her|them|me|in|"
    r"into))?(?: (?:to|for|by|with))(?: (?:the|a|full|his|her|their|my|contractual|at "
    r"least))*\s*$|contract (?:says|has|is|states|specifies|requires|stipulates|asks for|"
    r"wants)(?: (?:a|full|got))*\s*$"
)
_OUT_IN = re.compile(
    r"(?:can|could|would|will|might) (?:get|be|walk|come|break) (?:out|released|free|away|"
    r"loose)(?: of (?:there|it|\w+))? (?:in|within|after)(?: (?:about|as little as|"
    r"just))*\s*$"
)
_FREE_THEN = re.compile(
    r"\s*(?:and|then|to) (?:(?:she|he|they|i)(?:'s| is|'re| are|'m)? )?(?:free|out|released|"
    r"wrap up|work out|hand over)"
)
_OF_SPOUSE = re.compile(
    r"\bhis (?:wife|girlfriend|fianc[ée]e|sister|mother|mum|mom|daughter)\b[^.;]*\bshe\b|"
    r"\bher (?:husband|boyfriend|fianc[ée]|brother|father|dad|son)\b[^.;]*\bhe\b"
)
_MAKES = re.compile(
    r"\b(?:makes?|requires?|wants?|expects?|asks|holds?) (?:him|her|them|me|you|people|"
    r"everyone|everybody|staff)\b"
)
_NONE = re.compile(
    r"(?:no|zero|without(?: any)?|doesn't (?:have to|need to) give(?: any)?|don't (?:have to|"
    r"need to) give(?: any)?|not (?:bound|tied) by(?: any)?|needn't give) notice\b(?! (?:of|"
    r"taken))|notice(?: period)?\s*[:=-]?\s*(?:is )?(?:none|immediate(?:ly)?|nil|zero|n/a|"
    r"not required|waived|"
    r"no\b(?! (?:problem|issue|prob|trouble|drama|matter|big|question|doubt)))|"
    r"(?:owes? (?:them |\w+ |the \w+ )?(?:nothing|nobody(?: (?:anything|a \w+))?|no one|no notice|"
    r"neither|zero)|(?:doesn't|don't|does not|do not) owe (?:them|any\w+|the \w+|a soul|\w+) ?"
    r"(?:any(?:thing)?|so much as|a (?:thing|day|week|minute|word|penny)|notice|one)?)"
    r"(?! (?:money|tax|rent|back|after|till?|until|but|except|beyond|more|other|before))|"
    r"(?:can|could|free to|able to) (?:just |simply )?(?:walk|leave|go|quit|be gone|be out) "
    r"(?:out |away |off |there )?(?:tomorrow|today|tonight|friday|monday|any (?:day|time|minute)|"
    r"at any (?:time|moment)|the same day|whenever|when(?:ever)? s?he (?:likes|wants))"
)
_GIVEN = re.compile(
    r"(?:gave|given|handed in|put in|turned in|submitted|served|serving|working(?: out)?|"
    r"already (?:gave|given|resigned)|finished|tendered)(?: (?:his|her|their|my|in|the|"
    r"already|out|him|a|\d+ \w+'?))* (?:notice|resignation)|notice (?:is )?(?:handed in|"
    r"given|served|up\b|ends?|runs? out|finishes|expires)|resigned (?:on )?(?:monday|tuesday|"
    r"wednesday|thursday|friday|yesterday|today|this morning)|already resigned|(?:is|now|'s|"
    r"currently) (?:on|serving|working)(?: out)? (?:his |her |their |my )?notice|last day "
    r"(?:is|will be|was|at)|on garden(?:ing)? leave|has resigned|resigned (?:last|this|on|"
    r"yesterday|already)|gekündigt"
)
_SO = re.compile(r"\bso\b|\band (?:he|she|they|could|can)\b")
_OR_ELSE = re.compile(
    r"\bif (?:you|s?he|they|i|we|one|people|anyone) "
    r"(?:don't|doesn't|do not|does not|didn't|leave|quit|go)\b"
)
_LEAVES = re.compile(
    r"\s*(?:to (?:leave|get out|get away|wrap (?:up|things up)|hand over|finish (?:up|there)|"
    r"quit|be free|clear (?:out|my|his|her)|walk)\b|(?:at|to) (?:his|her|their|my) "
    r"(?:current |present )?(?:employer|job|place|boss|hospital|firm|company)\b)"
)
_GIVES_THEM = re.compile(
    r"(?:^|\b(?:s?he|they|i|candidate)(?:'d|'ll| would| will| has to| must)? )\W*(?:gives?|owes?) "
    r"?(?:them |the (?:\w+ ){1,2})?(?:about |the |full |standard )*$"
)
_GIVING = re.compile(r"giv\w+(?: \w+){0,3}\s*$")
_ENDS = re.compile(
    r"\s*(?:$|[,.;)(]|at |in writing|under|as per|there|whatever|no matter|or |and |so |because|"
    r"since|to (?:him|her|them|the)|when|before|as|by|per|contract)"
)
_ALONE = re.compile(
    r"(?:[\s.,;)(-]|standard|contractual|max|min|ok|pls|to (?:the end of (?:the )?)?"
    r"(?:quarter|qtr|month|year)(?:[ -]?end)?|(?:would|wd|'d|will|should|ought to) (?:do(?: it)?|"
    r"be (?:enough|needed|fine|it|fair))|(?:is|are) (?:what|all) "
    r"(?:(?:my|his|her|their|the|your) )?(?:contract|employer|boss|company|hospital|school|firm|"
    r"they|we|he|she|i)(?:'d| would| will)? "
    r"(?:says?|asks?(?: for)?|wants?|needs?|requires?|owes?|gives?)|(?:they|the (?:boss|"
    r"hospital|school|firm|company|place))(?:'d|'ll| would| will)? "
    r"(?:wants?|needs?|expects?|asks?(?: for)?))*"
)


def read(text: Text) -> Iterator[Fact]:
    """NOTICE facts: `about` "notice", the amount in days; `value` "given" where it was given."""
    low = text.low
    if not (_MAY_BE.search(low) or LENGTH.search(low) or _GIVEN.search(low)):
        return
    for clause in text.clauses:
        if not text.is_resume or text.outline.job(clause.start) is None:
            yield from _of_clause(text, clause)


def _of_clause(text: Text, clause: Clause) -> Iterator[Fact]:
    low, bounds = text.low, (clause.start, clause.end)
    if (given := _GIVEN.search(low, *bounds)) and not _long_past(text, clause):
        yield _fact(text, *given.span(), value="given", shown="notice given")
    if not _MAY_BE.search(low, *bounds) and not _SHORT.fullmatch(low, *bounds):
        return
    if none := _NONE.search(low, *bounds):
        amount = Amount(0.0, 0.0, "day")
        yield _fact(text, *none.span(), value="0", shown="no notice", amount=amount)
        return
    if _NOT_THEIRS.search(low, *bounds):
        return
    for length in lengths(low, *bounds):
        before, after = low[clause.start : length.start], low[length.end : clause.end]
        tail = _AFTER.match(after)
        if tail or _is_notice(before, after, low[clause.start : clause.end]):
            last = length.end + (tail.end() if tail else 0)
            yield _fact(
                text,
                length.start,
                last,
                value=f"{length.days.low:.0f}",
                shown=low[length.start : last].strip(),
                amount=length.days,
            )
            return


def _is_notice(before: str, after: str, said: str) -> bool:
    """Whether a length of time is that of notice, by the words around it."""
    if _BEFORE.search(before) or _BOUND.search(before) or _OUT_IN.search(before):
        return True
    if is_contracted(before, after):
        return True
    if _GIVES.search(before):
        giving = _GIVING.search(before) is not None and _ENDS.match(after) is not None
        return giving or "notice" in said or _LEAVES.match(after) is not None
    if _GIVES_THEM.search(before) and _ENDS.match(after):
        return True
    if before.strip(" -~"):
        return False
    return _FREE_THEN.match(after) is not None or _ALONE.fullmatch(after) is not None


def _long_past(text: Text, clause: Clause) -> bool:
    """Whether the clause speaks of a time half a year gone: notice of a former job."""
    ago = text.said - timedelta(days=180)
    return any(
        clause.start <= f.start < clause.end and f.moment.last < ago
        for f in moments(text.low, text.said)
    )


def _fact(text: Text, start: int, end: int, **more: Any) -> Fact:
    clause, sense = text.clause(start), text.sense(start, end)
    stands, holder = sense.standing, sense.holder
    if stands is Standing.HYPOTHETICAL:
        so = _SO.search(text.low, end, clause.end) or _OR_ELSE.search(text.low, end, clause.end)
        bounds = (clause.start, so.start() if so else clause.end)
        stands = standing(text.low, start, end, bounds)
    if stands in {Standing.DENIED, Standing.PLANNED}:
        stands = Standing.ASSERTED
    if holder is Holder.OTHER and _MAKES.search(text.low, clause.start, end):
        holder = Holder.CANDIDATE
    if _OF_SPOUSE.search(text.low, clause.start, max(start, clause.start)):
        holder = Holder.OTHER
    given = {"holder": holder, "standing": stands, "tense": sense.tense, **more}
    value, shown = given.pop("value"), given.pop("shown")
    first, last = around(text, start, end)
    return text.fact(FactKind.NOTICE, "notice", value, shown, first, last, **given)
