"""A name is typed as it comes to mind, and the desk finds its parts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recruiter_desk.base.text.names import Name, read_name, sort_key

WORDS = st.sampled_from(
    [
        "Dana",
        "WHITFIELD",
        "van",
        "der",
        ",",
        "RT(R)",
        "RN",
        "(",
        "'Dee'",
        "Dr.",
        "Jr.",
        "王",
        "and",
    ]
)


def given_and_family(text: str) -> tuple[str, str]:
    name = read_name(text)
    return name.given, name.family


@pytest.mark.parametrize(
    "typed",
    [
        "Dana Whitfield",
        "Whitfield, Dana",
        "Dana 'Dee' Whitfield",
        "Dana Whitfield RT(R)(MR)",
        "Whitfield, Dana RT (R) (MR)",
        "Dana Whitfield, R.T.(R)(MR), CNMT",
        "Dana Whitfield, RN, BSN",
        "Whitfield RN, Dana",
        "Dana Whitfield PhD",
        "Dana Whitfield (RN)",
        "Dana Whitfield, MS, CCC-SLP",
        "Dr. Dana Whitfield Jr., MD",
    ],
)
def test_one_person_typed_many_ways(typed: str) -> None:
    assert given_and_family(typed) == ("Dana", "Whitfield")
    assert not {"RT", "RN", "MD", "PhD", "CNMT", "SLP"} & set(read_name(typed).shown.split())


@pytest.mark.parametrize(
    ("typed", "letters"),
    [
        ("Dana Whitfield RT (R) (MR)", "RT(R)(MR)"),
        ("Dana Whitfield, RN, BSN", "RN, BSN"),
        ("Dana Whitfield RN, BSN", "RN, BSN"),
        ("dana whitfield rn", "rn"),
        ("Dana Whitfield MS", "MS"),
        ("王小明 RN", "RN"),
    ],
)
def test_letters_behind_the_name_are_kept_apart(typed: str, letters: str) -> None:
    assert read_name(typed).credentials == letters


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("Ludwig van der Berg", ("Ludwig", "van der Berg")),
        ("van der Berg, Ludwig", ("Ludwig", "van der Berg")),
        ("Van Nguyen", ("Van", "Nguyen")),
        ("Kim Do", ("Kim", "Do")),
        ("YO-YO MA", ("YO-YO", "MA")),
        ("ANA COTA", ("ANA", "COTA")),
        ("Prince Rogers", ("Prince", "Rogers")),
        ("Dana O'Brien-Smith", ("Dana", "O'Brien-Smith")),
        ("Madonna", ("Madonna", "")),
        ("王小明", ("小明", "王")),
        ("김민수", ("민수", "김")),
    ],
)
def test_names_that_software_gets_wrong(typed: str, parts: tuple[str, str]) -> None:
    assert given_and_family(typed) == parts
    assert read_name(typed).shown == typed


def test_every_part_has_its_place() -> None:
    assert read_name("Dr. Juan 'Xavi' Q. de la Vega III, RN") == Name(
        prefix="Dr.",
        given="Juan",
        middle="Q.",
        family="de la Vega",
        suffix="III",
        nickname="Xavi",
        credentials="RN",
        shown="Dr. Juan 'Xavi' Q. de la Vega III",
    )


@pytest.mark.parametrize("between", ["M.", "R", "J.", "X"])
def test_a_name_about_an_initial_is_read_as_the_library_reads_it(between: str) -> None:
    from nameparser import HumanName
    from nicknames import NickNamer

    known = sorted({name.title() for name in NickNamer().canonical_lookup})
    odd = ["Rev", "Senator", "Van", "Dos", "Junior", "Esq", "Rn", "Phd", "Msc", "McCoy", "O'Dell"]
    typed = [f"{first} {between} Whitfield" for first in known + odd]
    typed += [f"Dana {between} {last}" for last in [*known[::3], *odd, "Smith-Jones"]]
    for text in typed:
        read, library = read_name(text), HumanName(text)
        assert (read.prefix, read.given, read.middle, read.family) == (
            *(library.title, library.first, library.middle, library.last),
        ), text


def test_an_initial_that_joins_two_family_names() -> None:
    assert given_and_family("Maria Garcia y Vega") == ("Maria", "Garcia y Vega")
    assert given_and_family("Jose Y. Garcia") == ("Jose", "Garcia")


def test_people_are_listed_by_family_name() -> None:
    typed = ["Zoe Van", "Łukasz Müller", "Al van Berg", "Ana Muller", "Madonna"]
    listed = sorted(typed, key=lambda name: sort_key(read_name(name)))
    assert listed == ["Madonna", "Ana Muller", "Łukasz Müller", "Zoe Van", "Al van Berg"]


@given(st.text(max_size=30) | st.lists(WORDS, max_size=6).map(" ".join))
def test_nothing_typed_makes_it_stumble(typed: str) -> None:
    name = read_name(typed)
    assert bool(name.shown) == bool(name.given or name.family or name.nickname or name.prefix)
    assert bool(name.shown) == bool(sort_key(name)) or not any(map(str.isalnum, typed))
