"""The right to work in the many ways it is spoken of: what differs, and what does not."""

import pytest

from recruiter_desk.screening.reading.kinds.authorisation import read
from recruiter_desk.screening.rules.differences.work_authorization import differ
from tests.screening.rules.differences.told import told

DIFFER = [
    ("resume: Divers\nNationalité française. Permis B.", "email: I hold only the Algerian passport, I never applied for naturalisation"),
    ("resume: Persönliches\nStaatsangehörigkeit: deutsch", "call: only has a Serbian passport, no German one yet"),
    ("resume: Nationality: Italian", "email: My passport is Albanian only, I am here on a residence permit"),
    ("resume: Nationality: Dutch", "email: I am not a Dutch citizen, I have Surinamese nationality"),
    ("call: Canadian citizen, sworn in last summer", "email: my post-graduation work permit ends in June and my PR file is still waiting, so they would need to support me with an LMIA"),
    ("call: Canadian PR since 2022", "email: I am on a PGWP until May"),
    ("call: Canadian citizen", "call: closed work permit, employer needs an LMIA"),
    ("resume: Work status: Canadian permanent resident", "call: PR application refused, open work permit only"),
    ("call: US citizen", "email: I would need the new employer to take over my H-1B"),
    ("resume: US citizen", "email: my green card interview is in the fall, I am not a citizen"),
    ("call: no visa issues, green card", "call: turns out EAD via asylum, green card not filed yet"),
    ("resume: Right to work: indefinite leave to remain", "email: my visa is a Skilled Worker visa with the trust until 2027"),
    ("call: settled status", "email: I only have the graduate visa until January"),
    ("call: EU national, no permit needed", "email: I need a work permit for Germany, my passport is Turkish"),
    ("resume: Irish citizen", "email: I am on a Stamp 1 tied to my employer"),
    ("resume: Irish citizen", "call: critical skills permit, employer sponsored"),
    ("call: British passport", "call: needs a certificate of sponsorship to stay"),
    ("email: I don't require sponsorship now or later", "email: my OPT ends in May and I would need H-1B sponsorship"),
    ("call: Swiss citizen", "email: I hold a B permit tied to my employer"),
    ("resume: Nationalität: österreichisch", "call: no EU passport, Bosnian, on a Rot-Weiß-Rot card"),
    ("call: says any employer can hire her, no restrictions", "email: my visa is tied to my current employer, a new one must file"),
]  # fmt: skip

FIT = [
    ("resume: Nationality: British", "call: also has an Irish passport through her mother"),
    ("resume: Nationality: Italian and Argentinian", "call: Argentinian passport too"),
    ("resume: Nationality: French", "email: I hold the French passport and the Algerian one"),
    ("resume: Nationality: Polish", "call: Polish passport, settled status in the UK"),
    ("resume: Nationality: Portuguese", "call: born in Brazil, came over at six"),
    ("resume: Nationality: German", "call: passport expired, renewing it"),
    ("resume: Nationality: German", "call: only the one passport"),
    ("call: US citizen", "call: her cousin needs an LMIA"),
    ("call: US citizen", "email: my wife's green card is pending"),
    ("call: Canadian citizen", "call: would be on a TN here, no sponsorship as such"),
    ("call: Canadian citizen", "call: My cousin Tolu is on a post-graduation permit"),
    ("call: on a PGWP until 2027", "call: PR pending, open work permit"),
    ("call: Stamp 4", "call: right to work in Ireland"),
    ("call: Skilled Worker visa", "call: needs a certificate of sponsorship from the new trust"),
    ("call: US citizen", "note: site wants citizens or green card, no visas"),
    ("call: green card", "note: export control: must be citizen or green card"),
    ("call 2024-05-01: on a PGWP", "call: Canadian PR came through"),
    ("call: US citizen", "call: visa for the Dubai trip, client to sort"),
    ("call: UK citizen", "call: needs a work permit for the Norway rotation"),
    ("call: German citizen", "call: would need sponsorship for the US, not for here"),
    ("resume: Nationality: Indian", "call: settled in Leeds, wife a GP"),
    ("call: settled status", "call: settled in Leeds for good"),
    ("call: US citizen", "call: has settled in well, no plans to move"),
    ("call: H-1B", "call: her old roommate is a citizen"),
    ("call: H-1B", "call: citizen of India"),
    ("resume: H-1B", "call: Indian citizen, H-1B to 2028"),
]  # fmt: skip


@pytest.mark.parametrize("statements", DIFFER, ids=str)
def test_two_rights_to_work_that_exclude_each_other_are_shown(statements: tuple[str, ...]) -> None:
    found = told(read, differ, *statements)
    assert found
    assert {one.kind for one in found} == {"work_authorization"}


@pytest.mark.parametrize("statements", FIT, ids=str)
def test_what_may_both_be_so_is_left_alone(statements: tuple[str, ...]) -> None:
    assert [one.why for one in told(read, differ, *statements)] == []
