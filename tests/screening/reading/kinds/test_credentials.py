"""What is read of licences, registrations and certificates: held or not, which state, until when."""

from datetime import UTC, datetime

import pytest

from recruiter_desk.screening.model import Source, SourceKind
from recruiter_desk.screening.reading.kinds.credentials import read
from recruiter_desk.screening.reading.text import Text

SAID = datetime(2026, 5, 20, 15, 0, tzinfo=UTC)


def said(text: str, kind: SourceKind = SourceKind.CALL) -> set[str]:
    """What is read of the candidate, "about=value" and "@states" where one was said."""
    facts = read(Text(Source("e1", kind, SAID, text), SAID.date()))
    return {
        f"{fact.about}={fact.value}" + (f"@{fact.detail('state')}" if fact.detail("state") else "")
        for fact in facts
        if fact.of_candidate
    }


TYPED = [
    ("has her CPA", "cpa=held"),
    ("has not coded one inpatient stay since she got her CCS", "ccs=held"),
    ("CPA active in Illinois", "cpa=held@IL"),
    ("never sat for the CPA", "cpa=none"),
    ("no CPA, never finished the last part", "cpa=none"),
    ("passed 2 of 4 parts of the CPA so far", "cpa=progress"),
    ("studying for CPA, hopes to finish by spring", "cpa=progress"),
    ("CPA candidate", "cpa=progress"),
    ("let her CPA lapse in 2022", "cpa=expired"),
    ("RN license is Florida only", "rn=held@FL"),
    ("licensed RN in TX and OK", "rn=held@OK,TX"),
    ("FL RN license expired in January", "rn=expired@FL"),
    ("has a compact license, RN", "rn=held"),
    ("no California RN license yet", "rn=none@CA"),
    ("says he is RT(R)(MR), registry current", "arrt-mr=held, arrt-r=held"),
    ("not registered in MRI, only x-ray", "arrt-mr=none"),
    ("never took the MRI registry", "arrt-mr=none"),
    ("registry eligible in CT, sitting in June", "arrt-ct=progress"),
    ("failed the MR boards twice", "arrt-mr=failed"),
    ("ARRT lapsed last year, didn't do the CE", "arrt=expired"),
    ("ACLS and BLS both current", "acls=held, bls=held"),
    ("BLS current, PALS expired", "bls=held, pals=expired"),
    ("BLS, ACLS and PALS all expired in March", "acls=expired, bls=expired, pals=expired"),
    ("has BLS but no ACLS", "acls=none, bls=held"),
    ("no ACLS or PALS", "acls=none, pals=none"),
    ("doesn't hold an NRP cert", "nrp=none"),
    ("PE in Ohio since 2014", "pe=held@OH"),
    ("only has his EIT, not PE yet", "eit=held, pe=none"),
    ("took the PE exam in April, waiting on results", "pe=progress"),
    ("PMP certified", "pmp=held"),
    ("PMP ran out two years ago", "pmp=expired"),
    ("never got round to the PMP", "pmp=none"),
    ("holds CISSP and Security+", "cissp=held, security+=held"),
    ("AWS certified solutions architect - renewed in Feb", "aws-sa=held"),
    ("CDL class A, clean record", "cdl-a=held"),
    ("he only has a class B CDL", "cdl-b=held, cdl-a=none"),
    ("CDL was suspended last fall", "cdl=surrendered"),
    ("hazmat endorsement expired", "hazmat=expired"),
    ("SIA licence valid until March 2028", "sia=held"),
    ("CSCS card has run out", "cscs=expired"),
    ("no CSCS card at all", "cscs=none"),
    ("forklift ticket in date", "forklift=held"),
    ("never had a forklift licence", "forklift=none"),
    ("fully ACCA qualified", "acca=held"),
    ("ACCA part qualified, 4 papers left", "acca=progress"),
    ("CIMA finalist", "cima=progress"),
    ("on the NMC register, PIN current", "nmc=held"),
    ("came off the NMC register in 2023", "nmc=expired"),
    ("HCPC registered", "hcpc=held"),
    ("GMC registration lapsed", "gmc=expired"),
    ("passed CFA level 2, sitting 3 in August", "cfa=progress"),
    ("CFA charterholder since 2016", "cfa=held"),
    ("admitted to the bar in New York", "bar=held@NY"),
    ("failed the bar in July", "bar=failed"),
    ("no driving licence", "driving=none"),
    ("Führerschein Klasse B vorhanden", "driving=held"),
    ("series 7 and 63 are active", "series-63=held, series-7=held"),
    ("does not have his Series 7", "series-7=none"),
    ("real estate license is inactive", "real-estate=expired"),
    ("food hygiene level 2 done", "food-hygiene=held"),
    ("TEFL certified", "tefl=held"),
    ("not gas safe registered any more", "gas-safe=expired"),
    ("working on her RHIT", "rhit=progress"),
    ("she surrendered her pharmacist licence in Nevada", "pharmacist=surrendered@NV"),
    ("NCCCO crane cert good through 2027", "nccco=held"),
    ("drone pilot licence, never bothered to get one", "drone pilot=none"),
    ("holds a pesticide applicator licence", "pesticide applicator=held"),
    ("is certified in phlebotomy", "phlebotomy=held"),
    # of nobody, or of somebody else
    ("client needs CPA", ""),
    ("hiring manager wants an active PE in Texas", ""),
    ("ask about ACLS", ""),
    ("check if RN license is compact", ""),
    ("his wife is a licensed RN in Georgia", ""),
    ("role requires CISSP", ""),
    ("would get her CDL if we paid for it", ""),
    ("CPA preferred, not a must for this one", ""),
    ("I think she may have a PMP", ""),
    ("referred a friend who holds a CFA", ""),
    ("left voicemail about the PE role", ""),
    ("is the ARRT current?", ""),
    ("looks after the MR and CT suites", ""),
    ("drives a car to work", ""),
    ("does aerobics, runs bar crawls, loves the crane watching", ""),
    ("her boss never got his CPA", ""),
    ("talked about license plates", ""),
    ("works with certified mail and driver updates", ""),
]

PAPER = [
    ("Dana Whitfield\nTampa, FL\n\nLICENSES\nRegistered Nurse, State of Florida, active, exp 06/2027", "rn=held@FL"),
    ("CERTIFICATIONS\nARRT (R)(CT)(MR)\nBLS, AHA (exp. 03/2027)", "arrt-ct=held, arrt-mr=held, arrt-r=held, bls=held"),
    ("Licenses & Certifications\nCertified Public Accountant, Texas, 2012\nCMA (in progress)", "cma=progress, cpa=held@TX"),
    ("Certifications\nAWS Certified Solutions Architect - Associate (2024)\nCertified Kubernetes Administrator", "aws-sa=held, cka=held"),
    ("Professional qualifications\nChartered Engineer (CEng), IMechE\nNEBOSH General Certificate", "ceng=held, nebosh=held"),
    ("LICENSURE\nProfessional Engineer (PE), Ohio #E-00142", "pe=held@OH"),
    ("Certifications\nCDL Class A with Hazmat and Tanker endorsements", "cdl-a=held, hazmat=held, tanker=held"),
    ("Führerschein: Klasse B, C1", "driving=held"),
    ("SUMMARY\nCPA candidate with five years in audit.", "cpa=progress"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "facts"), TYPED)
def test_typed_words_say_what_is_held(text: str, facts: str) -> None:
    assert said(text) == set(filter(None, facts.split(", ")))


@pytest.mark.parametrize(("text", "facts"), PAPER)
def test_a_resume_lists_what_is_held(text: str, facts: str) -> None:
    assert said(text, SourceKind.RESUME) == set(facts.split(", "))
