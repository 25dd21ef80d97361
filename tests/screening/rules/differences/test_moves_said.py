"""Moving or staying, in recruiters' free words: what cannot both be, and what can."""

import pytest

from tests.screening.rules.differences.telling_both import between

DIFFER = [
    (
        "Buffalo, NY",
        "out: Fed up w/ lake effect. Charlotte by September, her mother has a granny flat ready, gave notice to the landlord.",
        "out: Charlotte?? She has no idea. Isn't going anywhere, Buffalo born, Buffalo buried, that's how it's always been.",
    ),
    (
        "Hull, UK",
        "resume: Dana Whitfield\nHull\n\nFitter, Humber Yard, 2017 - now\nWilling to relocate anywhere in Britain",
        "out: Plymouth is out, and so is everywhere else; he wouldn't leave Hull for double the money and never would have.",
    ),
    (
        "Graz, Austria",
        "out: zieht im Herbst nach Wien, Wohnung schon gefunden.",
        "out: Wien war nie Thema, sie bleibt in Graz, hat auch nie etwas anderes gesagt.",
    ),
    (
        "Fresno, CA",
        "out: would go to Oregon tomorrow, wife's parents are in Salem, they've picked the school.",
        "email: I am not sure where Oregon came from. We are Fresno people and have no intention of living anywhere else. Dana",
    ),
    (
        "Macon, GA",
        "out: roots, kids, church: Macon and nowhere else, ever.",
        "out: Asked again re Augusta. 'Sure, always told you I'd go anywhere in the state.' He did not.",
    ),
    (
        "Perth, UK",
        "out: not up for a move, has her horses.",
        "out: She'd relocate to London at the drop of a hat and says she has been telling me that from the start.",
    ),
    (
        "Albany, NY",
        "email: I'm open to relocating to Boston, Hartford or Providence. Dana",
        "out: Hartford? Never. He only ever looks at jobs he can reach from his own bed in Albany.",
    ),
    (
        "Lille, France",
        "out: Prête à déménager à Lyon pour le poste.",
        "out: Lyon non, ne veut pas quitter Lille, n'a jamais voulu.",
    ),
    (
        "Spokane, WA",
        "out: They close on the house in Coeur d'Alene 1 June and that's that, no more Washington taxes.",
        "out: What house? They aren't buying in Idaho or anyplace, they're staying where they are.",
    ),
    (
        "Topeka, KS",
        "out: Plan is Denver in the fall with her fiance, she'll transfer her licence.",
        "note: Denver fell flat: she told the client she has never planned to leave Kansas and doesn't know who said so.",
    ),
    (
        "Cardiff, UK",
        "out: wants Cardiff only, no relocation.",
        "in: rang about the Leeds post, he'd up sticks next week, no ties whatsoever, always been free to go.",
    ),
    (
        "Erie, PA",
        "resume: Dana Whitfield, Erie PA\nNot able to relocate\n\nMachinist, Lakeshore Tool, 2015 - now",
        "out: he'd happily move to Cleveland or Pittsburgh, nothing keeping him in Erie.",
    ),
]
FIT = [
    ("Roanoke, VA", "out: won't relocate, Roanoke period.", "out: Current VP Gil is moving to NC, had 6 directs"),
    ("Roanoke, VA", "out: won't relocate.", "out: their plant manager Hollis will be relocating to Ohio in May"),
    ("Bergen, Norway", "out: would not leave Bergen.", "out: M-i-l is moving to Oslo, good riddance he says"),
    ("Buffalo, NY", "out: Charlotte by September.", "out: Charlotte is off, mother's sold the place and gone to Spain, so Buffalo it is for now"),
    ("Hull, UK", "out: wouldn't leave Hull.", "out: travels anywhere in Britain for site work, home on Fridays"),
    ("Graz, Austria", "out: bleibt in Graz.", "out: Schwester zieht nach Wien."),
    ("Fresno, CA", "out: would go to Oregon.", "out: husband isn't keen on Oregon but she is"),
    ("Mobile, AL", "out: Mobile and nowhere else.", "out: client asks if he'd move to Huntsville; told them I'd ask"),
    ("Perth, UK", "out: not up for a move.", "out: the company is moving to London next year, which is why she wants out"),
    ("Albany, NY", "out: open to relocating to Boston.", "out: Boston yes, Hartford no"),
    ("Lille, France", "out: prête à déménager à Lyon.", "out: préfère Lyon, sinon Lille"),
    ("Spokane, WA", "out: They close on the house in Coeur d'Alene 1 June.", "out 08-11: settled in Coeur d'Alene, not moving again in this life"),
    ("Topeka, KS", "out: Denver in the fall with her fiance.", "out: broke up w/ fiance, staying in Topeka after all"),
    ("Cardiff, UK", "out: no relocation.", "out: moving on from her employer in June, wants Cardiff"),
    ("Erie, PA", "out: not able to relocate until the divorce is final.", "out 09-15: divorce is through, he'd go to Pittsburgh"),
    ("Mesa, AZ", "out: open to relocation if the package is right.", "out: wouldn't move for 85"),
    ("Reno, NV", "out: happy to relocate to Sacramento.", "out: won't go to the Bay, too dear"),
    ("York, UK", "out: wants to stay in York.", "referral: He'd never leave York, he told me. I'd move tomorrow if I were him."),
    ("Ames, IA", "out: moving to Des Moines in July.", "out: her folks aren't leaving Ames, she'll be back at weekends"),
]  # fmt: skip


@pytest.mark.parametrize("case", DIFFER)
def test_they_cannot_both_be(case):
    assert between("relocation", *case) == [(1, 2)]


@pytest.mark.parametrize("case", FIT)
def test_both_may_be(case):
    assert between("relocation", *case) == []
