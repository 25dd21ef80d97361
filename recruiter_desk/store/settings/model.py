"""All settings with their defaults, as one value that rules are handed."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """`zone` is an IANA name, `country` ISO 3166, `region` a US state or the like, as a code.

    `hours`: a voicemail should be returned within; `weekends`: whether Saturdays, Sundays and
    public holidays count for that. `think_twice_*`: voicemails not returned, promises broken, from
    which the desk advises. `courtesy_*`: hours of the day there. `answered`: the first start's
    questions were answered.
    """

    name: str = ""
    firm: str = ""
    number: str = ""
    city: str = ""
    zone: str = "UTC"
    country: str = "US"
    region: str = ""
    hours: int = 24
    weekends: bool = True
    think_twice_voicemails: int = 2
    think_twice_promises: int = 1
    courtesy_from: int = 8
    courtesy_to: int = 21
    theme: str = "system"
    answered: bool = False
