"""The whole network at once, for the map: light tuples, one read of each table."""

from typing import NamedTuple

from recruiter_desk.store.desk import Desk

EDGES = """
SELECT r.id, r.from_id, r.to_id, r.kind, coalesce(s.outcome, ''), r.at
FROM referral r LEFT JOIN referral_state s ON s.referral_id = r.id
WHERE r.from_id <> r.to_id AND (r.kind <> 'referral' OR s.referral_id IS NOT NULL)
ORDER BY r.at, r.id"""
PEOPLE = """
SELECT id, shown FROM person WHERE id IN (SELECT from_id FROM referral)
OR id IN (SELECT to_id FROM referral)"""
UNNAMED = "SELECT person_id FROM unnamed"


class MapEdge(NamedTuple):
    """One edge of the map; `at` microseconds UTC, `outcome` "" but for referrals."""

    id: int
    giver: int
    given: int
    kind: str
    outcome: str
    at: int


class Network(NamedTuple):
    """Everybody with a tie, by id with their names, and the ties, the earliest first.

    `unnamed` are those who asked not to be named: they are for my own eyes.
    """

    names: dict[int, str]
    edges: list[MapEdge]
    unnamed: frozenset[int]

    def for_others(self) -> "Network":
        """The same without those who asked not to be named, and without their ties."""
        hidden = self.unnamed
        edges = [e for e in self.edges if e.giver not in hidden and e.given not in hidden]
        tied = {person for edge in edges for person in (edge.giver, edge.given)}
        names = {person: name for person, name in self.names.items() if person in tied}
        return Network(names, edges, frozenset())

    def around(self, person: int, steps: int) -> "Network":
        """Those at most so many steps from a person, and the ties among them."""
        near = {person}
        for _ in range(steps):
            beside = [e for e in self.edges if e.giver in near or e.given in near]
            near |= {end for edge in beside for end in (edge.giver, edge.given)}
        edges = [e for e in self.edges if e.giver in near and e.given in near]
        names = {one: name for one, name in self.names.items() if one in near}
        return Network(names, edges, self.unnamed)


def whole(desk: Desk) -> Network:
    """The network as it stands; an edge that a merge joined at both ends is not in it."""
    with desk.read() as read:
        edges = [MapEdge(*row) for row in read.execute(EDGES)]
        people = dict(read.execute(PEOPLE).fetchall())
        unnamed = frozenset(person for (person,) in read.execute(UNNAMED))
    tied = {person for edge in edges for person in (edge.giver, edge.given)}
    return Network({p: name for p, name in people.items() if p in tied}, edges, unnamed)
