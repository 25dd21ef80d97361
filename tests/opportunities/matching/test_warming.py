"""What the first match would wait for is loaded ahead, where an opportunity is open."""

from recruiter_desk.opportunities.matching import wants
from recruiter_desk.opportunities.matching.warming import warm
from tests.opportunities.matching import given as g


def test_what_open_opportunities_want_is_understood_ahead(desk):
    wants.knock_out.cache_clear()
    warm(desk)
    assert wants.knock_out.cache_info().currsize == 0
    g.opening(desk, knock_outs=("no weekends",))
    wants.knock_out.cache_clear()
    warm(desk)
    assert wants.knock_out.cache_info().currsize == 1
