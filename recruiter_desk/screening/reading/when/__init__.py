"""When: the moments and periods a text states, each as far as it was said."""

from recruiter_desk.screening.reading.when.moments import FoundMoment, moments
from recruiter_desk.screening.reading.when.periods import FoundPeriod, periods

__all__ = ["FoundMoment", "FoundPeriod", "moments", "periods"]
