"""A file is known by its headers, and what is never recorded by the words of one."""

import pytest

from recruiter_desk.exchange.layouts import TARGETS, is_never, known_targets, recognise
from recruiter_desk.exchange.layouts.guess import guess
from recruiter_desk.exchange.plain.headers import CALLS, NOTES, PEOPLE
from tests.exchange import files


@pytest.mark.parametrize(
    ("header", "name"),
    [
        (files.LINKEDIN, "LinkedIn Connections"),
        (files.GOOGLE, "Google Contacts"),
        (files.GOOGLE_OLD, "Google Contacts"),
        (files.OUTLOOK, "Outlook"),
        (files.OUTLOOK_WEB, "Outlook"),
        (files.BULLHORN, "Bullhorn"),
        (files.OPENCATS, "OpenCATS"),
        (files.OPENCATS_OUT, "OpenCATS"),
        (files.ZOHO, "Zoho Recruit"),
        (files.ZOHO_BULK, "Zoho Recruit"),
        (",".join(PEOPLE), "Recruiter Desk"),
        ("Name,E-mail,Phone", ""),
        ("First Name,Last Name,Email,City", ""),
    ],
)
def test_the_program_is_told_by_the_headers(header, name):
    known = recognise(header.split(","))

    assert known.name == name
    assert len(known.goes_to) == len(header.split(","))
    assert set(known.goes_to) <= set(TARGETS)


def test_our_own_files_are_told_apart():
    assert [recognise(headers).plain for headers in (PEOPLE, NOTES, CALLS)] == [
        "people",
        "notes",
        "calls",
    ]


@pytest.mark.parametrize(
    ("headers", "goes_to"),
    [
        ("Name,E-mail,Phone,City,State", "name,email,phone,city,region"),
        ("Candidate Name,Primary Email,Cell #,Location", "name,email,phone,place"),
        ("FIRST NAME,LAST NAME,Email 2,Phone_Number", "given,family,email,phone"),
        ("Vorname,Name,Telefon,Ort", "given,family,phone,city"),
        ("firstName,surname,jobTitle,currentEmployer", "given,family,function,employer"),
        ("Full Name,Skills,Shoe size,Fax", "name,expertise,rest,rest"),
        ("E-mail,E-mail,Name", "email,email,name"),
        ("Name,LinkedIn URL,Home Phone,Work Phone 2,Notes", "name,link,phone,phone,note"),
        ("Name,Address Line 1,Address Line 2,Zip", "name,street,street,zip"),
    ],
)
def test_where_unknown_columns_go_is_guessed_by_their_words(headers, goes_to):
    assert guess(headers.split(",")) == tuple(goes_to.split(","))


@pytest.mark.parametrize(
    "header",
    [
        "Birthday", "Birth Date", "dateOfBirth", "DATE_OF_BIRTH", "birthdate", "DOB", "D.O.B.",
        "Place of birth", "Gender", "gender identity", "Sex", "Sex/Gender", "Ethnicity",
        "Ethnic origin", "Race", "Race/Ethnicity", "EEO category", "Hispanic or Latino",
        "Disability", "disabilityStatus", "Disabled?", "Veteran", "veteranStatus",
        "Protected veteran", "Military status", "SSN", "ssn_last4", "Social Security Number",
        "Social Security #", "SS#", "Government ID Number", "Age", "Geburtsdatum",
        "Fecha de nacimiento", "Candidate Gender", "Custom - Birthday",
    ],
)  # fmt: skip
def test_what_is_never_recorded_is_told_in_any_wording(header):
    assert is_never(header)
    assert recognise(["Name", header, "E-mail"]).goes_to[1] == "never"
    assert known_targets(["Name", header], ["name", "note"])[1] == "never"


@pytest.mark.parametrize(
    "header",
    [
        "Anniversary", "Language", "Mileage", "Stage", "Home Page", "Traceability", "Message",
        "Essex office", "Organizational ID Number", "Social Media", "Package", "Last contact",
        "Newborn care", "Class",
    ],
)  # fmt: skip
def test_other_headers_are_not_taken_for_it(header):
    assert not is_never(header)
