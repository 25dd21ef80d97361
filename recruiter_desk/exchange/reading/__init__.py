"""Files of people, whatever program wrote them: what is in one, and its rows as people."""

from recruiter_desk.exchange.reading.people import People, read_people
from recruiter_desk.exchange.reading.preview import preview

__all__ = ["People", "preview", "read_people"]
