"""Files of real programs: every value is on the person, in a note, or never recorded."""

import pytest

from recruiter_desk.exchange.reading import preview, read_people
from recruiter_desk.people.model import EmailDraft, PersonDraft, PhoneDraft
from tests.exchange import files


@pytest.fixture
def read(tmp_path):
    def read(text, goes_to=None, country="US", encoding="utf-8"):
        path = tmp_path / "people.csv"
        path.write_bytes(text.encode(encoding))
        return list(read_people(path, goes_to, country))

    return read


def texts(row):
    return [note.text for note in row.notes]


def test_linkedin_connections_below_their_notes(read):
    (row,) = read(
        files.written(
            files.LINKEDIN,
            {
                "First Name": "Dana",
                "Last Name": "Whitfield, RT(R)(MR)",
                "URL": "https://www.linkedin.com/in/dana-whitfield",
                "Company": "Banner Health",
                "Position": "MRI Lead, Imaging",
                "Connected On": "12 Mar 2024",
            },
            above=files.LINKEDIN_NOTES,
        )
    )

    assert row.draft == PersonDraft(
        name="Dana Whitfield, RT(R)(MR)",
        function="MRI Lead, Imaging",
        employer="Banner Health",
        links=("https://www.linkedin.com/in/dana-whitfield",),
    )
    assert texts(row) == ["From LinkedIn Connections:\nConnected On: 12 Mar 2024"]


def test_google_contacts_with_labels_and_several_values(read):
    (row,) = read(
        files.written(
            files.GOOGLE,
            {
                "Name Prefix": "Dr.",
                "First Name": "Dana",
                "Last Name": "Whitfield",
                "Name Suffix": "Jr.",
                "Nickname": "Dee",
                "Organization Name": "Banner Health",
                "Organization Title": "MRI lead",
                "Organization Department": "Imaging",
                "Birthday": "1980-02-01",
                "Notes": "Met at RSNA.\nCalls back.",
                "Labels": "CRNA ::: * starred ::: * myContacts",
                "E-mail 1 - Label": "* Work",
                "E-mail 1 - Value": "dana@example.org ::: d.whitfield@example.com",
                "E-mail 2 - Label": "* ",
                "E-mail 2 - Value": "dana@example.net",
                "Phone 1 - Label": "Mobile",
                "Phone 1 - Value": "+1 520-555-0142 ::: (520) 555-0143",
                "Phone 2 - Label": "Ski hut",
                "Phone 2 - Value": "520 555 0144",
                "Address 1 - Formatted": "2 Elm St\nTucson, AZ 85701\nUS",
                "Address 1 - Street": "2 Elm St",
                "Address 1 - City": "Tucson",
                "Address 1 - Region": "AZ",
                "Address 1 - Postal Code": "85701",
                "Address 1 - Country": "US",
                "Website 1 - Label": "Blog",
                "Website 1 - Value": "https://example.org/dana",
                "Event 1 - Label": "Anniversary",
                "Event 1 - Value": "2001-05-05",
                "Custom Field 1 - Label": "Gender",
                "Custom Field 1 - Value": "female",
            },
        )
    )

    assert row.draft == PersonDraft(
        name="Dr. Dana Whitfield Jr.",
        nickname="Dee",
        function="MRI lead",
        employer="Banner Health",
        place="Tucson, AZ",
        phones=(
            PhoneDraft("+1 520-555-0142", "cell"),
            PhoneDraft("(520) 555-0143", "cell"),
            PhoneDraft("520 555 0144", "Ski hut"),
        ),
        emails=(
            EmailDraft("dana@example.org", "work"),
            EmailDraft("d.whitfield@example.com", "work"),
            EmailDraft("dana@example.net"),
        ),
        tags=("CRNA", "starred"),
        links=("https://example.org/dana",),
    )
    assert texts(row) == [
        "Met at RSNA.\nCalls back.",
        (
            "From Google Contacts:\n"
            "Organization Department: Imaging\nAddress 1 - Street: 2 Elm St\n"
            "Address 1 - Postal Code: 85701\nWebsite 1 - Label: Blog\n"
            "Event 1 - Value (Anniversary): 2001-05-05"
        ),
    ]


def test_google_contacts_as_they_were(read):
    (row,) = read(
        files.written(
            files.GOOGLE_OLD,
            {
                "Name": "Dana Whitfield",
                "Given Name": "Dana",
                "Family Name": "Whitfield",
                "Maiden Name": "Ruiz",
                "Birthday": "1980-02-01",
                "Gender": "female",
                "Priority": "Normal",
                "Group Membership": "Candidates ::: * My Contacts",
                "Phone 1 - Type": "Home",
                "Phone 1 - Value": "520 555 0142",
                "Address 1 - City": "München",
                "Address 1 - Country": "Germany",
                "Organization 1 - Name": "Banner Health",
                "Organization 1 - Title": "MRI lead",
            },
        )
    )

    assert row.draft == PersonDraft(
        name="Dana Whitfield",
        function="MRI lead",
        employer="Banner Health",
        place="München, Germany",
        phones=(PhoneDraft("520 555 0142", "home"),),
        tags=("Candidates",),
    )
    assert texts(row) == ["From Google Contacts:\nMaiden Name: Ruiz"]


OUTLOOK_ROW = {
    "Title": "Dr.",
    "First Name": "Dana",
    "Middle Name": "M.",
    "Last Name": "Whitfield",
    "Company": "Banner Health",
    "Department": "Imaging",
    "Job Title": "MRI lead",
    "Business Street": "1 Main St",
    "Business City": "Phoenix",
    "Business State": "AZ",
    "Home City": "Tucson",
    "Home State": "AZ",
    "Home Postal Code": "85701",
    "Business Fax": "602 555 0101",
    "Business Phone": "602 555 0102 x12",
    "Mobile Phone": "520 555 0104",
    "Anniversary": "0/0/00",
    "Birthday": "2/1/1980",
    "Categories": "CRNA;MRI",
    "E-mail Address": "dana@example.org",
    "Gender": "Female",
    "Notes": "Met at\r\nRSNA",
    "Priority": "Normal",
    "Private": "False",
    "Referred By": "Ben Okafor",
    "Sensitivity": "Normal",
    "Spouse": "Sam",
    "Web Page": "example.org/dana",
}


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-16"])
def test_outlook_with_all_its_columns(read, encoding):
    row_in = OUTLOOK_ROW | {"E-mail Type": "SMTP", "Government ID Number": "000-00-0000"}
    (row,) = read(files.written(files.OUTLOOK, row_in), encoding=encoding)

    assert row.draft == PersonDraft(
        name="Dr. Dana M. Whitfield",
        function="MRI lead",
        employer="Banner Health",
        place="Tucson, AZ",
        phones=(PhoneDraft("602 555 0102 x12", "work"), PhoneDraft("520 555 0104", "cell")),
        emails=(EmailDraft("dana@example.org"),),
        tags=("CRNA", "MRI"),
        links=("https://example.org/dana",),
    )
    assert row.referred_by == "Ben Okafor"
    assert texts(row) == [
        "Met at\nRSNA",
        (
            "From Outlook:\nDepartment: Imaging\nBusiness Street: 1 Main St\n"
            "Business City: Phoenix\n"
            "Business State: AZ\nHome Postal Code: 85701\nBusiness Fax: 602 555 0101\n"
            "Referred By: Ben Okafor\nSpouse: Sam"
        ),
    ]


def test_outlook_on_the_web_says_the_same(read):
    (old,) = read(files.written(files.OUTLOOK, OUTLOOK_ROW))
    (new,) = read(files.written(files.OUTLOOK_WEB, OUTLOOK_ROW))

    assert set(new.draft.phones) == set(old.draft.phones)
    assert (new.draft.name, new.draft.place) == (old.draft.name, old.draft.place)
    assert sorted(texts(new)[1].split("\n")) == sorted(texts(old)[1].split("\n"))


def test_bullhorn_candidates_keep_their_id(read):
    (row,) = read(
        files.written(
            files.BULLHORN,
            {
                "externalID": "C-1041",
                "firstName": "Dana",
                "lastName": "Whitfield",
                "name": "Dana Whitfield",
                "occupation": "MRI lead",
                "companyName": "Banner Health",
                "email": "dana@example.org",
                "email2": "dana@example.com",
                "mobile": "520 555 0142",
                "workPhone": "520 555 0143",
                "primarySkills.name": "MRI;CT",
                "secondarySkills.name": "X-ray, mobile;MRI",
                "address.city": "Tucson",
                "address.state": "AZ",
                "secondaryAddress.city": "Reno",
                "dateOfBirth": "02/01/80",
                "ssn": "000-00-0000",
                "veteran": "Y",
                "gender": "F",
                "ethnicity": "declined",
                "disability": "N",
                "referredBy": "Ben Okafor",
                "status": "Active",
                "comments": "Wants days.",
            },
        ).replace(",firstName,", ", firstName  ,")
    )

    assert row.ids == (("bullhorn", "C-1041"),)
    assert row.draft == PersonDraft(
        name="Dana Whitfield",
        function="MRI lead",
        employer="Banner Health",
        place="Tucson, AZ",
        phones=(PhoneDraft("520 555 0142", "cell"), PhoneDraft("520 555 0143", "work")),
        emails=(EmailDraft("dana@example.org"), EmailDraft("dana@example.com")),
        expertise=("MRI", "CT", "X-ray, mobile"),
    )
    assert texts(row) == [
        "Wants days.",
        "From Bullhorn:\nreferredBy: Ben Okafor\nstatus: Active\nsecondaryAddress.city: Reno",
    ]


def test_opencats_files_of_both_ways(read):
    said = {
        "First Name": "Dana",
        "Last Name": "Whitfield",
        "Home Phone": "520 555 0142",
        "City": "Tucson",
        "State": "AZ",
        "Key Skills": "MRI, CT",
        "Current Employer": "Banner Health",
    }
    into = said | {"Full Name": "Dana Whitfield", "Email": "d@example.org", "Notes": "Days."}
    out = said | {"E-Mail": "d@example.org", "Misc Notes": "Days.", "Available": "03-01-26"}
    (first,) = read(files.written(files.OPENCATS, into))
    (second,) = read(files.written(files.OPENCATS_OUT, out))

    assert first.draft == second.draft
    assert first.draft.expertise == ("MRI", "CT")
    assert texts(first) == ["Days."]
    assert texts(second) == ["Days.", "From OpenCATS:\nAvailable: 03-01-26"]


def test_zoho_candidates(read):
    said = {"First Name": "Dana", "Last Name": "Whitfield", "Email": "d@example.org"}
    more = {"Mobile": "520 555 0142", "Skill Set": "MRI", "Current Job Title": "MRI lead"}
    (row,) = read(files.written(files.ZOHO, said | more))

    assert row.draft.function == "MRI lead"
    assert row.draft.phones == (PhoneDraft("520 555 0142", "cell"),)


@pytest.mark.parametrize(
    "header",
    [files.LINKEDIN, files.GOOGLE, files.GOOGLE_OLD, files.OUTLOOK, files.OUTLOOK_WEB,
     files.BULLHORN, files.OPENCATS, files.OPENCATS_OUT, files.ZOHO, files.ZOHO_BULK],
)  # fmt: skip
def test_nothing_is_lost_and_nothing_is_taken_that_may_not_be(read, tmp_path, header):
    headers = header.split(",")
    marks = {each: f"mark{place}x" for place, each in enumerate(headers)}
    (row,) = read(files.written(header, marks))
    places = [column.goes_to for column in preview(tmp_path / "people.csv").columns]

    kept = repr(row)
    for each, goes_to in zip(headers, places, strict=True):
        beside = goes_to == "label" or "Country" in each or "country" in each
        if goes_to == "never":
            assert marks[each] not in kept, each
        elif not beside:
            assert marks[each] in kept, each
