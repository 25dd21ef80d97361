"""Two names of an employer."""

import pytest

from recruiter_desk.screening.names_alike import alike, key

ONE = [
    ("Mercy", "Mercy General Hospital"),
    ("mercy", "Mercy Hospital, Tampa, FL"),
    ("TGH", "Tampa General Hospital"),
    ("Tampa General", "Tampa General Hospital"),
    ("HCA", "Hospital Corporation of America"),
    ("Acme Ltd", "ACME"),
    ("Müller Maschinenbau GmbH & Co. KG", "Mueller Maschinenbau"),
    ("St. Joseph's", "Saint Joseph Medical Center"),
    ("Northbay", "North Bay Clinic"),
    ("BayCare", "Bay Care Health System"),
    ("Brightwel Labs", "Brightwell Laboratories"),
    ("J.P. Morgan", "JP Morgan Chase"),
    ("Kforce (at Tampa General)", "tampa general"),
    ("Sarasota Mem", "Sarasota Memorial"),
    ("Aya / Mercy", "Mercy Medical Center"),
    ("University of Florida", "UF"),
    ("Univ of Leeds", "University of Leeds"),
    ("Harlow & Pike", "Harlow Pike LLP"),
    ("the county hospital", "County General Hospital"),
]
TWO = [
    ("Mercy", "Tampa General"),
    ("Tampa General", "Tampa Community Hospital"),
    ("Acme", "Apex"),
    ("General Hospital", "Mercy"),
    ("University of Leeds", "University of York"),
    ("Sunrise Clinic", "Sunset Clinic"),
    ("Bank of Kent", "Bank of Essex"),
    ("Northside Hospital", "Southside Hospital"),
    ("", "Acme"),
    ("First National Bank", "Second National Bank"),
]


@pytest.mark.parametrize(("one", "other"), ONE)
def test_one_employer_in_two_writings(one, other):
    assert alike(one, other)
    assert alike(other, one)


@pytest.mark.parametrize(("one", "other"), TWO)
def test_two_employers(one, other):
    assert not alike(one, other)
    assert not alike(other, one)


def test_the_key_leaves_out_what_names_share():
    assert key("Mercy General Hospital, Inc.") == "mercy"
    assert key("Acme Ltd") == key("ACME") == "acme"
