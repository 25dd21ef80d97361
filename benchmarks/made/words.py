"""The words that invented people, notes and calls are made of."""

from itertools import product

GIVEN = tuple(
    "Aaron Abigail Adam Alicia Amanda Amy Andrea Andrew Angela Anna Anthony Barbara Benjamin "
    "Beth Bill Bob Brandon Brian Carlos Carol Catherine Charles Christina Christopher Cynthia "
    "Dana Daniel David Deborah Diego Donald Donna Edward Elena Elizabeth Emily Eric Esther "
    "Ethan Frank Gary George Grace Greg Hannah Heather Helen Henry Imani Isaac Jack Jacob James "
    "Janet Jason Jeffrey Jennifer Jerry Jessica Joan Joe John Jonathan Jordan Jose Joseph Joyce "
    "Juan Judith Julia Karen Kate Kathleen Keisha Ken Kevin Kim Larry Laura Leo Linda Lisa Liz "
    "Luis Luz Madison Marco Margaret Maria Marie Mark Martha Mary Matthew Megan Mei Michael "
    "Michelle Mike Nancy Nathan Nicholas Nicole Noah Olivia Omar Pamela Patricia Patrick Paul "
    "Peggy Peter Priya Rachel Ralph Raymond Rebecca Richard Robert Roger Ronald Rosa Ruth Ryan "
    "Samantha Samuel Sandra Sara Scott Sean Sharon Stephanie Stephen Steve Susan Ted Teresa "
    "Terry Theresa Thomas Timothy Tina Tom Tony Tyler Victoria Virginia Walter William Zoe".split()
)
FAMILY = tuple(
    first + last
    for first, last in product(
        "Al An Ash Ba Bar Ben Ber Black Brad Bran Bren Bro Cal Car Cas Clay Col Cor Dal Dan Dav "
        "Del Don Dun East El Fair Fen Fer Gar Gil Good Gran Hal Ham Har Hol Hud Jack Jen Ken Kir "
        "Lan Law Lin Mar Mil Mon Nel Nor Oak Or Pal Par Pem Ram Ran Red Rich Rob Ros San Shel "
        "Star Sul Sut Tal Tor Van Wal Ward West Whit Wil Win Wood Yar".split(),
        "bert by combe cott craft den dez dor er field ford gan gate ham hart hurst kins land ley "
        "lin man mer mont more nez ning per ridge rison roe row sen shaw son stead ster ston ton "
        "vale ville well wick win worth".split(),
    )
)
TOWNS = (
    "Tucson, AZ", "Phoenix, AZ", "Denver, CO", "Boise, ID", "Chicago, IL", "Peoria, IL",
    "Des Moines, IA", "Wichita, KS", "Boston, MA", "Detroit, MI", "Duluth, MN", "Omaha, NE",
    "Reno, NV", "Albany, NY", "Buffalo, NY", "Charlotte, NC", "Cleveland, OH", "Tulsa, OK",
    "Portland, OR", "Erie, PA", "Memphis, TN", "Austin, TX", "El Paso, TX", "Houston, TX",
    "Ogden, UT", "Richmond, VA", "Seattle, WA", "Spokane, WA", "Madison, WI", "Miami, FL",
)  # fmt: skip
AREAS = (
    201, 203, 205, 206, 208, 209, 212, 214, 216, 217, 219, 225, 228, 231, 239, 251, 253, 260, 262,
    302, 303, 304, 305, 307, 308, 309, 312, 315, 316, 319, 334, 352, 361, 401, 402, 404, 405, 406,
    412, 414, 417, 419, 432, 503, 505, 509, 512, 515, 520, 540, 559, 563, 570, 602, 605, 608, 612,
    615, 620, 641, 701, 702, 712, 719, 801, 802, 803, 806, 815, 901, 907, 915, 918, 920, 970,
)  # fmt: skip
NOBODYS_AREAS = (213, 313, 413, 513, 713)
FUNCTIONS = (
    "MRI technologist", "CT technologist", "Radiographer", "Sonographer", "Physical therapist",
    "Occupational therapist", "Respiratory therapist", "Pharmacist", "Radiology director",
    "Speech pathologist", "Surgical technologist", "Nurse practitioner",
)  # fmt: skip
EXPERTISE = (
    "MRI", "CT", "X-ray", "Ultrasound", "Mammography", "Paediatrics", "Orthopaedics", "Stroke",
    "Cardiac", "Oncology", "Night shifts", "Travel", "Teaching", "Epic", "PACS", "Outpatient",
)  # fmt: skip
TAGS = ("hot", "referrer", "relocates", "spring", "client", "reference")
HOSPITALS = ("General Hospital", "Medical Center", "Clinic", "Imaging", "Rehabilitation")
STATUSES = ("looking", "open", "not_looking", "placed")
ABOUT = ("MRI lead", "night shift", "salary", "references", "interview", "start date", "licence")
SENTENCES = tuple(
    f"{who} {does} {what} {when}."
    for who, does, what, when in product(
        (
            "She would",
            "He might",
            "They may",
            "Their lead said they would",
            "The two of them will",
        ),
        ("move for", "think about", "talk over", "turn down", "wait for"),
        ("a day shift", "a lead position", "a place nearer home", "two dollars more", "a bonus"),
        ("in the spring", "once the lease ends", "after the holidays", "if the team is kind"),
    )
)


def vocabulary(size: int = 60_000) -> tuple[str, ...]:
    """Invented words, as many as the notes of a working life hold besides the usual ones."""
    starts, middles, ends = (
        "b c d f g h k l m n p r s t v w br cl dr fl gr pl pr sl st tr".split(),
        "a e i o u ai ea io ou".split(),
        "b d g k l m n p r s t x ck ld nd ng nt rd rk rn st ton ler man mic vin".split(),
    )
    short = ["".join(parts) for parts in product(starts, middles, ends)]
    longer = (a + b for b in short[::97] for a in short)
    return tuple(short + [next(longer) for _ in range(size - len(short))])
