"""Why a job was left: laid off, fired, let go, contract ended, moved, retired, resigned.

About the employer's key, "" where no employer was named: the last job. `when` the end, if said.
"""

import re
from collections.abc import Iterator

from recruiter_desk.screening.model import Fact, FactKind, Holder, Period, Standing, Tense
from recruiter_desk.screening.names_alike import alike, key
from recruiter_desk.screening.reading.jobs import whom
from recruiter_desk.screening.reading.jobs.mentions import Mention, marked, weak_name
from recruiter_desk.screening.reading.jobs.patterns import word
from recruiter_desk.screening.reading.jobs.reasons import Reason, reasons
from recruiter_desk.screening.reading.jobs.stated import Statement
from recruiter_desk.screening.reading.jobs.statements import statements
from recruiter_desk.screening.reading.text import Text

_LONGEST = 110
"""Letters of a resume's line before a reason for leaving; later ones stand in long sentences."""
_PLAIN = re.compile(r"\b(?:left|resigned|resignation|quit|gave notice|own request|voluntar\w+)\b")
_DONE_TO = {"fired", "laid_off", "let_go"}
_DONE = re.compile(r"gave|put|handed|turned|submitted|tendered|quit|resigned|walked")
_ACTIVE = re.compile(
    r" (?:(?:his|their|a|an|its|my|two|three|\d+|people|half|staff|some|our)\b(?! (?:notice|"
    r"job|own))|"
    r"her (?!over|for|in|because|after|when|last|on|with|and|then|as|by|from|at|but|back|"
    r"off|due|this|two|a|the|notice|job|own|so|right|straight)\w)"
)
_DID_TO_THEM = re.compile(
    r"(?:\w+ )?(?:let|laid|fired|sacked|dismissed|terminated|made|cut) (?:him|her|them)\b"
)
_NOT_YET = re.compile(
    r"\b(?:would|will|might|could|may|to|if|going to|about to|threatened? to|rumou?rs? of|"
    r"talk of|worried about|fears?|afraid of|possible|more|survived|dodged|escaped|through|"
    r"avoided|before|until|next|unless|not want to|want to|wants to|expects?|expecting|"
    r"risk of|likely|upcoming|planned|if they|they may|they might|should)(?: (?:the|a|an|be|"
    r"get|been|next|any|round of|being|more|have to|just|another|been))*\s$"
)
_DENIED = re.compile(
    r"(?:\bnot|\bnever|n't|\bno|\bnothing to do with)(?: (?:a|an|the|actually|really|been|"
    r"being|get|was|it|as|technically|due to|because of|because|by))*\s$"
)
_WHO = re.compile(r"\b(?:he|she|they|i)\b")
_WOULD = re.compile(r"\b(?:would|could|might|may|if|unless|should)\b|'d\b")
NATURES = {
    "laid_off": "laid off",
    "fired": "fired",
    "let_go": "let go",
    "contract_ended": "contract ended",
    "moved": "moved away",
    "retired": "retired",
    "resigned": "left of their own will",
}


def read(text: Text) -> Iterator[Fact]:
    """Every reason given for the end of a job."""
    for reason in reasons(text):
        if text.is_resume:
            yield from _of_resume(text, reason)
        else:
            yield from _of_words(text, reason)


def _of_resume(text: Text, reason: Reason) -> Iterator[Fact]:
    job = text.outline.job(reason.start)
    if (
        job is None
        or not job.employer
        or reason.nature in {"let_go", "fired", "moved"}
        or (
            reason.nature == "resigned"
            and not _PLAIN.search(text.low, reason.start - 12, reason.end)
        )
    ):
        return
    line = text.low[text.low.rfind("\n", 0, reason.start) + 1 : reason.start]
    if len(line) > _LONGEST:
        return
    yield text.fact(
        FactKind.LEAVING,
        key(job.employer),
        reason.nature,
        NATURES[reason.nature],
        reason.start,
        reason.end,
        standing=Standing.DENIED if _DENIED.search(line) else Standing.ASSERTED,
        employer=job.employer,
        tense=Tense.PAST,
    )


def _of_words(text: Text, reason: Reason) -> Iterator[Fact]:
    said = _statement(text, reason)
    mention = _mention(text, reason, said)
    start, end = reason.start, reason.end
    if said and text.clause(said.start) == text.clause(start):
        start, end = min(start, said.start), max(end, said.end)
    who = _who(text, reason)
    yield text.fact(
        FactKind.LEAVING,
        key(mention.name) if mention else "",
        reason.nature,
        NATURES[reason.nature],
        start,
        end,
        holder=said.holder if said and reason.nature == "moved" else who,
        standing=_standing(text, reason, said),
        tense=Tense.PAST,
        employer=mention.name if mention else "",
        when=_end(said),
        details=(("named", _sort(mention)),),
    )


def _mention(text: Text, reason: Reason, said: Statement | None) -> Mention | None:
    """The employer it is about; a word in small letters behind it only where it is known."""
    mention = (said.mention if said else None) or _named_here(text, reason)
    mention = mention or weak_name(text, text.clause(reason.start)) or _before(text, reason)
    if mention and mention.sort == "small" and mention.start > reason.end:
        return mention if any(alike(mention.name, e) for e in text.employers) else None
    return mention


def _who(text: Text, reason: Reason) -> Holder:
    """Whose job it was."""
    read = text.sense(reason.start, reason.end).holder
    clause = text.clause(reason.start)
    if word("colleagues").search(text.low, clause.start, reason.start):
        read = Holder.OTHER
    who = whom.holder(text, reason.start, read)
    done_to = reason.nature in _DONE_TO and _ACTIVE.match(text.low, reason.end)
    if who is Holder.CANDIDATE and done_to:
        who = Holder.OTHER
    if who is Holder.OTHER and _DID_TO_THEM.match(text.low[: reason.end], reason.start):
        return Holder.CANDIDATE if whom.did_it(text, reason.start) else who
    return who


def _standing(text: Text, reason: Reason, said: Statement | None) -> Standing:
    """Whether it was said as done."""
    read = text.sense(reason.start, reason.end).standing
    stands = whom.answered(text, reason.start, read)
    if stands is Standing.HYPOTHETICAL and _is_told(text, reason):
        stands = Standing.ASSERTED
    before = text.low[max(0, reason.start - 40) : reason.start]
    if stands in {Standing.DENIED, Standing.ASSERTED}:
        stands = Standing.DENIED if _DENIED.search(before) else Standing.ASSERTED
    if stands is not Standing.ASSERTED:
        return stands
    planned = said and said.state == "leaving" and not _has_left(text, reason)
    planned = planned and not _DONE.match(text.low, reason.start)
    return Standing.PLANNED if planned or _NOT_YET.search(before) else stands


def _is_told(text: Text, reason: Reason) -> bool:
    """Whether it is said as done behind what would have been: "they'd have kept me; I quit"."""
    clause = text.clause(reason.start)
    told = re.split(r"[,;:\"]", text.low[clause.start : reason.start])[-1]
    done = reason.nature == "resigned" and _DONE.match(text.low, reason.start)
    return bool(done and _WHO.search(told) and not _WOULD.search(told))


def _sort(mention: Mention | None) -> str:
    sort = mention.sort if mention else ""
    return "yes" if sort == "known" else sort


def _has_left(text: Text, reason: Reason) -> bool:
    clause = text.clause(reason.start)
    return re.search(r"\bleft\b", text.low[clause.start : clause.end]) is not None


def _statement(text: Text, reason: Reason) -> Statement | None:
    """The statement of a job the reason belongs to: in its clause, else the one before."""
    clause = text.clause(reason.start)
    here = [s for s in statements(text) if clause.start <= s.start < clause.end]
    best = [s for s in here if s.state in {"left", "leaving"}] or here
    if best:
        return min(best, key=lambda s: abs(s.start - reason.start))
    return None


def _named_here(text: Text, reason: Reason) -> Mention | None:
    """A name before it in its clause: "Northbay: they closed the shop"."""
    clause = text.clause(reason.start)
    here = [n for n in marked(text).mentions if clause.start <= n.start < reason.start]
    return here[-1] if here else None


def _before(text: Text, reason: Reason) -> Mention | None:
    before = [s for s in statements(text) if s.start < reason.start and s.mention]
    return before[-1].mention if before and reason.start - before[-1].end < 120 else None


def _end(said: Statement | None) -> Period | None:
    return said.when if said and said.state == "left" else None
