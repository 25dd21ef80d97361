"""Where a column most likely goes in a file of no known program, by the words of its header."""

import re
from collections.abc import Sequence

from recruiter_desk.exchange.layouts.headers import key_of

_WORDINGS = {
    "name": "name, full name, display name, candidate, contact, person, vollstandiger name",
    "given": "first name, given name, first, forename, fname, vorname, prenom, nombre",
    "middle": "middle name, middle, middle initial, additional name",
    "family": "last name, surname, family name, last, lname, nachname, familienname, "
    "nom de famille, apellido, apellidos",
    "prefix": "prefix, salutation, name prefix, honorific, anrede",
    "suffix": "suffix, name suffix, generation",
    "nickname": "nickname, nick name, goes by, preferred name, preferred first name, known as",
    "credentials": "credentials, post nominals, letters behind the name",
    "function": "title, job title, position, role, occupation, function, job function, "
    "profession, job, headline, beruf, poste, puesto",
    "employer": "company, company name, employer, employer name, organization, organisation, "
    "organization name, firm, hospital, facility, workplace, firma, entreprise, empresa",
    "place": "location, place, city state, city and state, city st, metro, metro area, based in",
    "city": "city, town, home city, work city, address city, mailing city, ort, stadt, ville, "
    "ciudad",
    "region": "state, province, region, state province, home state, work state, address state, "
    "mailing state, bundesland",
    "country": "country, home country, work country, address country, mailing country, "
    "country region, land, pays, pais",
    "zip": "zip, zip code, zipcode, postal code, post code, postcode, home zip, address zip, "
    "mailing zip, plz, code postal",
    "street": "address, street, street address, address line, home address, home street, "
    "mailing address, mailing street, strasse, adresse, direccion",
    "phone": "phone, phones, phone number, phone numbers, telephone, telephone number, tel, "
    "cell, cellphone, cell phone, cell number, mobile, mobile phone, mobile number, home phone, "
    "work phone, business phone, office phone, direct phone, direct dial, other phone, "
    "phone home, phone work, phone cell, phone mobile, contact number, whatsapp, telefon, "
    "handy, telephone portable, telefono, movil",
    "email": "email, emails, email address, email addresses, mail, personal email, work email, "
    "home email, business email, secondary email, other email, alternate email, email personal, "
    "email work, email home, correo, courriel",
    "link": "url, linkedin, linkedin url, linkedin profile, linkedin profile url, profile url, "
    "public profile url, profile, website, web site, web page, web address, homepage, github, "
    "portfolio, link, links",
    "expertise": "skills, skill, key skills, skill set, skillset, expertise, areas of expertise, "
    "specialty, specialties, speciality, specialities, modality, modalities, technologies, "
    "certifications, competencies, skills expertise",
    "tags": "tags, tag, labels, categories, category, groups, group, keywords",
    "note": "notes, note, comments, comment, remarks, description, additional info, misc notes, "
    "summary, bemerkungen, notizen",
    "referred_by": "referred by, referrer, referral from, recommended by",
    "id:bullhorn": "bullhorn id",
    "id:opencats": "opencats id",
    "id:zoho": "zoho id, zoho record id",
}
_BY_WORDING = {
    wording.strip(): target for target, said in _WORDINGS.items() for wording in said.split(",")
}
_QUALIFIED = re.compile(
    r"^(?:candidate|contact|applicant|person|primary|current|main|their|your|most recent) "
)
_NUMBERED = re.compile(r"(?<=\D) ?\d+$| \d+(?= )|^\d+ ")


def guess(headers: Sequence[str]) -> tuple[str, ...]:
    """Where each column goes; what is not known becomes a line of the note.

    "Name" beside a first name alone is the last name ("Vorname, Name").
    """
    found = tuple(map(_one, headers))
    if "given" in found and "family" not in found:
        return tuple("family" if target == "name" else target for target in found)
    return found


def _one(header: str) -> str:
    key = key_of(header)
    bare = _NUMBERED.sub("", key)
    unqualified = _QUALIFIED.sub("", bare)
    forms = (key, bare, unqualified)
    return next((_BY_WORDING[form] for form in forms if form in _BY_WORDING), "rest")
