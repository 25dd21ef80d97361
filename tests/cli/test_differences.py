"""`differences FILE.jsonl --json`, as the contract has it."""

import json
from io import BytesIO
from itertools import count

import pytest

from recruiter_desk.__main__ import main
from recruiter_desk.screening.dossier_file import LARGEST, answers

RESUME = """NORA FELDT, RT(R)(MR)
Duluth, MN | 218 555 0131

EXPERIENCE
MRI Technologist, Pinehollow Imaging, Duluth, MN
June 2022 - Present
• Siemens 1.5T, 16 patients a day
"""
KEYS = {"kind", "about", "between", "quotes", "why", "ask", "severity"}


def dossier(key="n-1", *said, **more):
    """One candidate with a resume and what was typed, a day after the other."""
    texts = said or ("Has 10 years of MRI experience. Notice is 2 weeks.",)
    return {
        "id": key,
        "now": "2026-06-15T09:00:00-05:00",
        "person": {
            "name": "Nora Feldt",
            "phones": ["+1 218 555 0131"],
            "emails": [],
            "location": "Duluth, MN",
            "time_zone": "America/Chicago",
        },
        "resumes": [{"id": "r1", "received": "2026-06-01", "text": RESUME}],
        "entries": [
            {
                "id": f"e{n}",
                "at": f"2026-06-{n + 1:02}T10:00:00-05:00",
                "kind": "call",
                "direction": "out",
                "outcome": "connected",
                "text": text,
            }
            for n, text in enumerate(texts, 1)
        ],
        **more,
    }


@pytest.fixture
def written(tmp_path):
    """A file of dossiers; those that are text stand in it as they are."""

    def write(*lines):
        path = tmp_path / "dossiers.jsonl"
        texts = [line if isinstance(line, str) else json.dumps(line) for line in lines]
        path.write_text("".join(f"{text}\n" for text in texts), encoding="utf-8")
        return path

    return write


@pytest.fixture
def answered(capsys):
    """What is printed for a file, a line of JSON each."""

    def run(path):
        capsys.readouterr()
        code = main(["differences", str(path), "--json"])
        out, err = capsys.readouterr()
        assert (code, err) == (0, "")
        return [json.loads(line) for line in out.splitlines()]

    return run


def test_each_dossier_is_answered_on_a_line_of_its_own(written, answered):
    told = answered(written(dossier("n-1"), dossier("n-2", "Good talk."), dossier("n-3")))
    assert [answer["id"] for answer in told] == ["n-1", "n-2", "n-3"]
    assert [len(answer["warnings"]) for answer in told] == [1, 0, 1]
    (warning,) = told[0]["warnings"]
    assert set(warning) == KEYS
    assert (warning["kind"], warning["between"]) == ("experience_years", ["r1", "e1"])
    assert warning["severity"] == "ask"
    assert warning["why"]
    assert warning["ask"].endswith("?")


def test_quotes_stand_letter_for_letter_in_their_sources(written, answered):
    said = "Says “eight yrs in the magnet” – no CT. Naïve about pay…"  # noqa: RUF001
    one = dossier("n-1", said, "has 2 yrs MRI in all, per her own word", "never did any MRI")
    texts = {"r1": RESUME} | {each["id"]: each["text"] for each in one["entries"]}
    (answer,) = answered(written(one))
    assert answer["warnings"]
    for warning in answer["warnings"]:
        for source, quote in zip(warning["between"], warning["quotes"], strict=True):
            assert quote
            assert quote in texts[source]


def test_what_is_known_beforehand_is_not_read(written, answered):
    expected = [{"kind": "skill", "about": "CT", "between": ["r1", "e1"], "why": "invented"}]
    marked = dossier(expected=expected, tempting="CT", difficulty="hard", remark={"a": 1})
    assert answered(written(marked)) == answered(written(dossier()))


def test_the_header_of_the_person_is_no_source(written, answered):
    said = dossier("n-1", "She lives in Fargo, ND now.", resumes=[])
    (answer,) = answered(written(said))
    assert answer["warnings"] == []


@pytest.mark.parametrize(
    "bad",
    [
        "no JSON at all",
        '{"id": "n-2", "now": ',
        "[]",
        "7",
        "null",
        '{"id": "n-2"}',
        "[" * 100_000,
        {key: value for key, value in dossier().items() if key != "id"},
        {key: value for key, value in dossier().items() if key != "now"},
        dossier(now="soon"),
        dossier(entries=[{"id": "e1"}]),
        dossier(entries="none"),
        dossier(entries=[{**dossier()["entries"][0], "kind": "pigeon"}]),
        dossier(resumes=[{"id": "r1", "received": "last week", "text": ""}]),
        dossier(person={"name": "Nora Feldt", "time_zone": "Moon/Base"}),
        dossier(person="Nora"),
        dossier("n-2", "long " * 200_001),
    ],
    ids=lambda bad: (bad if isinstance(bad, str) else json.dumps(bad))[:24],
)
def test_a_bad_line_is_told_and_the_others_still_run(written, answered, bad):
    before, told, after = answered(written(dossier("n-1"), bad, dossier("n-3")))
    assert set(told) == {"line", "error"}
    assert told["line"] == 2
    assert len(told["error"]) > 20
    assert (before["id"], after["id"]) == ("n-1", "n-3")
    assert len(before["warnings"]) == len(after["warnings"]) == 1


def test_blank_lines_are_no_dossiers_but_are_counted(written, answered):
    told = answered(written("", dossier(), "  ", "{"))
    assert [answer.get("line") for answer in told] == [None, 4]


def test_what_is_absent_or_odd_is_taken_as_it_is(written, answered):
    bare = {"id": 7, "now": "2026-06-15T09:00:00", "person": None, "resumes": None}
    mixed = dossier("n-2", "has 2 yrs MRI, \ud83d\ude42 \ud800 odd", now="2026-06-15T09:00:00")
    mixed["entries"][0]["at"] = "2026-06-02T10:00:00"
    first, second = answered(written(bare, mixed))
    assert first == {"id": 7, "warnings": []}
    assert second["id"] == "n-2"


def test_up_to_a_megabyte_is_read():
    room = LARGEST - len(json.dumps(dossier(remark="")))
    lines = [json.dumps(dossier(remark="x" * size)) for size in (room, room + 1)]
    assert [len(line) for line in lines] == [LARGEST, LARGEST + 1]
    for end in ("\n", "\r\n"):
        file = BytesIO("".join(line + end for line in [*lines, lines[0]]).encode())
        first, second, third = answers(file, lambda: 0.0)
        assert (first["id"], second["line"], third["id"]) == ("n-1", 2, "n-1")
        assert "larger than 1 MB" in second["error"]


def test_a_dossier_that_takes_too_long_is_given_up():
    ticking = count()
    lines = "\n".join(json.dumps(each) for each in (dossier(), dossier("n-2"), dossier("n-3")))
    told = list(answers(BytesIO(lines.encode()), lambda: float(next(ticking))))
    assert [answer["line"] for answer in told] == [1, 2, 3]
    assert all("longer than 10 seconds" in answer["error"] for answer in told)
    assert next(ticking) < 50  # it stops soon after the time is up


def test_a_fault_of_the_reading_is_noted_and_the_others_still_run():
    lines = "\n".join(json.dumps(each) for each in (dossier("n-1"), dossier("n-2")))
    waits, noted = [ZeroDivisionError()], []

    def seconds():
        if waits:
            raise waits.pop()
        return 0.0

    first, second = answers(BytesIO(lines.encode()), seconds, noted.append)
    assert (first["line"], second["id"]) == (1, "n-2")
    assert [type(error) for error in noted] == [ZeroDivisionError]


def test_an_empty_file_has_no_answers(written, answered):
    assert answered(written()) == []


def test_a_file_that_is_not_there_is_said(capsys, tmp_path):
    assert main(["differences", str(tmp_path / "none.jsonl"), "--json"]) == 2
    out, err = capsys.readouterr()
    assert not out
    assert "There is no file" in err


def test_the_same_file_is_answered_the_same(written, answered):
    path = written(dossier("n-1"), dossier("n-2", "10 yrs of MRI", "3 years MRI", "never any MRI"))
    assert answered(path) == answered(path)


def test_no_desk_is_opened(written, tmp_path):
    path, folder = written(dossier()), tmp_path / "desk"
    assert main(["--desk", str(folder), "differences", str(path), "--json"]) == 0
    assert not folder.exists()


def test_for_the_eye_it_is_told_in_words(written, capsys):
    path = written(dossier(), dossier("n-2", "Good talk."), "{")
    assert main(["differences", str(path)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("n-1: experience_years")
    assert any(line.strip().startswith("e1: \N{LEFT DOUBLE QUOTATION MARK}") for line in lines)
    assert any(line.strip().startswith("Ask: ") for line in lines)
    assert lines[-2] == "n-2: nothing differs."
    assert lines[-1].startswith("Line 3: This line is no JSON.")
