"""Letters behind a name, "RT(R)(MR)" or "RN, BSN", told from the name itself."""

import re

_ALWAYS = frozenset({
    "AART", "APRN", "ARDMS", "ARMRIT", "ARRT", "ASCP", "BSN", "BSRS", "BSRT", "CCC-SLP", "CIIP",
    "CNMT", "CPHT", "CRNA", "CRT", "DNP", "DPT", "EMT-P", "FACHE", "FNP", "FNP-BC", "FNP-C",
    "LCSW", "LMSW", "LPN", "LVN", "MBA", "MHA", "MPH", "MSHA", "MSN", "NMTCB", "NREMT-P", "OTR",
    "OTR/L", "PA-C", "PHARMD", "PHD", "PTA", "RCES", "RCIS", "RDCS", "RDMS", "RHIA", "RHIT", "RN",
    "RPH", "RPSGT", "RRA", "RRT", "RRT-NPS", "RTT", "RVS", "RVT", "SHRM-CP",
})  # fmt: skip
_AFTER_A_COMMA = frozenset({
    "AA", "AAS", "AS", "BA", "BS", "CCT", "CMA", "CMD", "CNA", "COTA", "CPC", "CST", "CT", "DC",
    "DDS", "DO", "EDD", "EMT", "JD", "MA", "MD", "MLS", "MLT", "MR", "MS", "MSW", "MT", "NP", "OD",
    "OT", "PA", "PT", "R", "RCS", "RT", "SLP",
})  # fmt: skip
_REGISTERED = re.compile(
    r"[\s,]*\b(?:R\.?\s?T\.?|ARRT|RDMS|RDCS|RVT|NMTCB|CNMT|AART)\s?(?:\(\s?[A-Z]{1,4}\s?\)\s?)+"
)
_FIRST_IDEOGRAPH = "\u2e80"
_CAPITALS = re.compile(r"[A-Z][A-Z/-]{1,8}")


def take_credentials(text: str) -> tuple[str, str]:
    """The name without the letters behind it, and those letters as typed, by ", "."""
    taken = [re.sub(r"[\s,]", "", found[0]) for found in _REGISTERED.finditer(text)]
    name = _REGISTERED.sub(" ", text) if taken else text
    first, *later = [part.strip() for part in name.split(",")]
    one_is_enough = bool(later) or first >= _FIRST_IDEOGRAPH
    kept, behind = _take_from_end(first.split(), at_least=1 if one_is_enough else 2)
    taken[:0] = behind
    parts = [" ".join(kept)]
    for part in later:
        rest, behind = _take_later(part.split(), kept)
        taken += behind
        parts.append(" ".join(rest))
    shown = ", ".join(filter(None, parts))
    return (shown, ", ".join(taken)) if shown else (text, "")


def _take_from_end(words: list[str], at_least: int) -> tuple[list[str], list[str]]:
    end = len(words)
    while end > at_least and _bare(words[end - 1]) in _ALWAYS and _is_written_so(words, end):
        end -= 1
    return words[:end], [word.strip("()") for word in words[end:]]


def _take_later(part: list[str], name: list[str]) -> tuple[list[str], list[str]]:
    whole_name = len(name) > 1
    shouted = " ".join(name).isupper()

    def is_credential(word: str) -> bool:
        bare = _bare(word)
        if bare in _ALWAYS:
            return True
        by_look = not shouted and _CAPITALS.fullmatch(word)
        return whole_name and bool(by_look or (word.isupper() and bare in _AFTER_A_COMMA))

    if all(map(is_credential, part)):
        return [], part
    return _take_from_end(part, at_least=1)


def _is_written_so(words: list[str], end: int) -> bool:
    word = words[end - 1]
    return word.isupper() or "." in word or word in {"PharmD", "PhD"} or " ".join(words).islower()


def _bare(word: str) -> str:
    return word.strip("()").replace(".", "").upper()
