"""How well notes are read that the network did not learn from, and that the rules' word is kept."""

import re
from itertools import chain

import pytest

from recruiter_desk.base.paths import resource
from recruiter_desk.screening.reading.learned.claims import SURE
from recruiter_desk.screening.reading.learned.labels import labels
from recruiter_desk.screening.reading.learned.network import network
from recruiter_desk.screening.reading.reader import read, read_by_rules
from tests.screening import given

KINDS = {"C": "call", "E": "email", "R": "referral"}
CLAIM = re.compile(r"\{([^{}|]*)\|([^{}|]*)\}")
OF_OTHERS = (".other", ".job")
APART = 8
"""One note in so many was kept apart (see `resources/reader/growing/grow.py`)."""


def lines():
    """All labelled notes, as they stand."""
    files = sorted(resource("reader", "growing", "labelled").glob("*.txt"))
    return [line for file in files for line in file.read_text("utf-8").splitlines()
            if line[:2].upper() in {"C ", "E ", "R "}]  # fmt: skip


def parted(line):
    """The words of a note alone, and its claims as (start, end, label)."""
    text, claims, at = "", [], 0
    for m in CLAIM.finditer(line[2:]):
        text += line[2:][at : m.start()]
        claims.append((len(text), len(text) + len(m[1]), m[2]))
        text += m[1]
        at = m.end()
    return text + line[2:][at:], claims


def own(name):
    """Whether a label is a claim of the candidate's."""
    return not name.endswith(OF_OTHERS)


def test_every_label_of_the_notes_is_one_of_the_networks():
    used = {label for line in lines() for _, _, label in parted(line)[1]}
    assert used <= set(network().labels)


def test_notes_kept_apart_are_read_well():
    whole = [line for line in lines() if line[0].isupper()]
    right = found = met = claimed = 0
    for line in whole[5::APART]:
        said, claims = parted(line)
        text = given.text(said, KINDS[line[0]])
        known = [
            (*text.normal.original(one.start, one.end), one.name)
            for one in labels(text)
            if own(one.name) and one.sure >= SURE
        ]
        meets = [[s < e and a < z and k == n for s, z, k in claims] for a, e, n in known]
        right += sum(map(any, meets))
        found += len(known)
        met += sum(map(any, zip(*meets, strict=True))) if meets else 0
        claimed += sum(own(k) for _, _, k in claims)
    assert right / found >= PRECISION
    assert met / claimed >= RECALL


PRECISION, RECALL = 0.70, 0.60


@pytest.mark.parametrize("part", range(4))
def test_what_the_rules_read_is_kept_with_the_network(part):
    """Of the sentences the rules are tested by, nineteen in twenty facts stay the candidate's."""
    marked = [line for line in lines() if line[0].islower()][part::16]
    kept = lost = 0
    for line in marked:
        source = given.source(parted(line)[0], KINDS[line[0].upper()])
        asked = (source, source.at.date(), given.NAME)
        by_rules = {f for f in read_by_rules(*asked) if f.of_candidate}
        all_in_all = set(read(*asked))
        kept += len(by_rules & all_in_all)
        lost += len(by_rules - all_in_all)
    assert kept / (kept + lost) >= 0.95


def test_notes_are_of_no_other_shape():
    for line in lines():
        rest = CLAIM.sub("", line)
        assert not set(chain("{}|")) & set(rest), line
