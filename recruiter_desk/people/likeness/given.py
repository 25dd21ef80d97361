"""Given names that are one: Bob is Robert, Peggy is Margaret."""

from functools import cache, lru_cache

_USUAL = {
    "al": "albert", "alex": "alexander", "andy": "andrew", "ann": "anna", "anne": "anna",
    "barb": "barbara", "becca": "rebecca", "becky": "rebecca", "bert": "robert",
    "beth": "elizabeth", "betsy": "elizabeth", "betty": "elizabeth", "bill": "william",
    "billy": "william", "bob": "robert", "bobby": "robert", "catherine": "katherine",
    "cathy": "katherine", "chris": "christopher", "chuck": "charles", "cindy": "cynthia",
    "dan": "daniel", "danny": "daniel", "debbie": "deborah", "debra": "deborah",
    "dick": "richard", "don": "donald", "drew": "andrew", "geoffrey": "jeffrey",
    "gina": "regina", "hank": "henry", "harry": "henry", "jack": "john", "jeff": "jeffrey",
    "jerry": "gerald", "jess": "jessica", "jessie": "jessica", "jim": "james",
    "jimmy": "james", "jo": "josephine", "joe": "joseph", "jon": "jonathan",
    "kate": "katherine", "kathryn": "katherine", "kathy": "katherine", "katie": "katherine",
    "ken": "kenneth", "kim": "kimberly", "larry": "lawrence", "liz": "elizabeth",
    "lizzie": "elizabeth", "mandy": "amanda", "mike": "michael", "molly": "mary",
    "nate": "nathan", "pat": "patricia", "patty": "patricia", "peggy": "margaret",
    "phil": "phillip", "philip": "phillip", "polly": "mary", "ron": "ronald",
    "ronnie": "ronald", "sally": "sarah", "sam": "samuel", "sandy": "sandra", "sara": "sarah",
    "stephen": "steven", "steve": "steven", "sue": "susan", "ted": "edward",
    "teresa": "theresa", "terri": "theresa", "terry": "terrence", "tina": "christina",
    "tony": "anthony", "trish": "patricia", "vicki": "victoria", "vicky": "victoria",
    "wes": "wesley", "will": "william",
}  # fmt: skip  # where `nicknames` gives several and its most nicknamed one is not the usual one
_FORMAL = frozenset(_USUAL.values()) | {"janet", "lee", "maria"}  # stay what they are


@lru_cache(maxsize=32_768)
def canonical(given: str) -> str:
    """The one formal name a folded given name stands for; itself when it stands for none.

    Where `nicknames` knows several: the usual one, else one with the same first letter, the one
    with most short forms, the last in the alphabet.
    """
    if given in _FORMAL:
        return given
    if given in _USUAL:
        return _USUAL[given]
    short_forms, _ = _tables()

    def weight(name: str) -> tuple[bool, int, str]:
        return name[:1] == given[:1], len(short_forms.get(name, ())), name

    return max(formal(given), key=weight)


@lru_cache(maxsize=32_768)
def formal(given: str) -> frozenset[str]:
    """Every formal name that `nicknames` knows for a folded given name, and the name itself."""
    _, formal_names = _tables()
    usual = {_USUAL[given]} if given in _USUAL else set()
    return frozenset({given} | usual | formal_names.get(given, set()))


@cache
def _tables() -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    from nicknames import NickNamer

    names = NickNamer()
    return names.nickname_lookup, names.canonical_lookup


def stand_for_one(one: str, other: str) -> bool:
    """Whether two folded given names may be the same person's: equal, short forms, siblings."""
    return canonical(one) == canonical(other) or one in formal(other) or other in formal(one)
