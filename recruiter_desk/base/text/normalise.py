"""The one way text is made clean, before any rule, index or match sees it."""
# ruff: noqa: RUF001, RUF002

from unicodedata import category, decomposition, normalize

_BECOMES = (
    dict.fromkeys("⁃−", "-")
    | dict.fromkeys("‣∙■□▪▫▶▸►▹●○◆◇◉◘◙◦❖❯➔➢➣➤➥⦁⦾⦿⬥⬧⯀", "•")
    | dict.fromkeys("\u115f\u1160\u2800\u3164\uffa0", " ")  # letters drawn as nothing
    | dict.fromkeys("\n\r\v\f\x85\u2028\u2029", "\n")
    | dict.fromkeys("\u034f\u17b4\u17b5", "")
    | dict.fromkeys(map(chr, range(0xFE00, 0xFE10)), "")  # variation selectors
    | {"\t": "\t"}
)
_OF_CATEGORY = {
    "Cc": "",
    "Cf": "",
    "Co": "•",
    "Cs": "\N{REPLACEMENT CHARACTER}",
    "Pd": "-",
    "Zs": " ",
}
_QUOTES = dict.fromkeys("‘’‚‛ʹʻʼʽˈ`′", "'") | dict.fromkeys("“”„‟″«»", '"')
_PLAIN = _QUOTES | {
    "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "þ": "th",
    "ħ": "h", "ŧ": "t", "ŋ": "n", "ƀ": "b", "ɨ": "i", "ʉ": "u",
}  # fmt: skip
_DIACRITICS = (
    (0x0300, 0x036F), (0x0483, 0x0489), (0x0591, 0x05C7), (0x064B, 0x065F), (0x1AB0, 0x1AFF),
    (0x1DC0, 0x1DFF), (0x20D0, 0x20FF), (0xFE20, 0xFE2F),
)  # fmt: skip


class _Clean(dict[int, str]):  # noqa: FURB189
    """What each character becomes, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        made = self[code] = _cleaned(chr(code))
        return made


class _Folded(dict[int, str]):  # noqa: FURB189
    """What each clean character becomes in a key, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        made = chr(code)
        while (again := _folded_once(made)) != made:
            made = again
        self[code] = made
        return made


def _cleaned(char: str) -> str:
    if decomposition(char).startswith("<fraction>"):  # "1½" must not become "11/2"
        return " " + normalize("NFKC", char).replace("\N{FRACTION SLASH}", "/")
    if char == "\N{ACUTE ACCENT}":  # typed for an apostrophe; NFKC makes it a blank and a mark
        return "'"
    return "".join(map(_cleaned_part, normalize("NFKC", char)))


def _cleaned_part(char: str) -> str:
    by_category = _OF_CATEGORY.get(category(char), char)
    return _BECOMES.get(char, by_category)


def _folded_once(text: str) -> str:
    bare = "".join(char for char in normalize("NFKD", text) if not _is_diacritic(char))
    return "".join(_PLAIN.get(char, char) for char in bare.casefold())


def _is_diacritic(char: str) -> bool:
    return any(first <= ord(char) <= last for first, last in _DIACRITICS)


_CLEAN = _Clean()
_FOLDED = _Folded()


def clean(text: str) -> str:
    """The text as the desk keeps it; cleaning it again changes nothing.

    NFKC; soft hyphens, zero-width and control characters dropped (newline and tab stay); odd
    dashes "-", odd blanks " ", odd bullets and private-use characters "•"; lone surrogates U+FFFD;
    every line end a newline; no blanks at either end. Quotation marks stay as typed.
    """
    if text.isascii() and text.isprintable():
        return text.strip()
    joined = text.replace("\r\n", "\n").translate(_CLEAN)
    return normalize("NFC", joined).strip()


def clean_line(text: str) -> str:
    """The same on one line: every run of blanks, tabs and line ends is one space."""
    return " ".join(clean(text).split())


def fold(text: str) -> str:
    """The clean text for keys and search: no case, no diacritics, plain quotation marks.

    "Łukasz O’Brïen" and "lukasz o'brien" fold to the same; folding again changes nothing.
    """
    tidy = clean(text)
    if tidy.isascii():
        return tidy.casefold().replace("`", "'")
    return normalize("NFC", tidy.translate(_FOLDED)).strip()
