"""The network as a file for others: GraphML for graph programs, SVG and PNG as pictures."""

import xml.etree.ElementTree as ET  # noqa: S405 - written, never read
from pathlib import Path
from typing import NamedTuple

from recruiter_desk.base.clock import instant
from recruiter_desk.base.errors import DeskError
from recruiter_desk.exchange.plain.writing import files_in
from recruiter_desk.paper.drawing import Dot, Drawing, Line, as_png, as_svg
from recruiter_desk.referrals.layout.whole import lay_out
from recruiter_desk.referrals.queries.network import Network, whole
from recruiter_desk.store.desk import Desk

FORMATS = (".graphml", ".svg", ".png")
SPACE = "http://graphml.graphdrawing.org/xmlns"
KEYS = (
    ("name", "node", "string"),
    ("kind", "edge", "string"),
    ("outcome", "edge", "string"),
    ("at", "edge", "string"),
)
GOOD, PLAIN, TIE = "#22723B", "#7F8388", "#CBCAC3"
WENT_FAR = frozenset(["submitted", "placed"])
EDGE, SPREAD = 70.0, 3.2
"""The room about the drawing, and points a unit of the map, so that names have room."""


class Drawn(NamedTuple):
    """How many people and ties the file has, and how many were left out as not to be named."""

    people: int
    ties: int
    left_out: int


def write_map(desk: Desk, path: Path, person: int | None = None, steps: int = 2) -> Drawn:
    """Write the network, or what is so many steps around a person, to a file.

    Its ending says how: .graphml, .svg or .png; DeskError for another, for a network without
    anybody, and for a file that cannot be written. Whoever asked not to be named is not in it.
    """
    kind = path.suffix.lower()
    if kind not in FORMATS:
        raise DeskError(
            f"A map cannot be written as “{path.name}”.",
            "Name a file that ends in .graphml, .svg or .png.",
        )
    everybody = whole(desk)
    near = everybody if person is None else everybody.around(person, steps)
    network = near.for_others()
    if not network.edges:
        raise DeskError(
            "There is nobody on the map yet.", "Add a referral first: `referral add FROM TO`."
        )
    content = graphml(network) if kind == ".graphml" else _picture(network, kind)
    with files_in(path.parent) as beside:
        beside.write(path.name, [(content, len(network.edges))])
    left_out = len(near.names) - len(network.names)
    return Drawn(len(network.names), len(network.edges), left_out)


def graphml(network: Network) -> bytes:
    """The network as GraphML: people are nodes, ties directed edges from the one who gave."""
    ET.register_namespace("", SPACE)
    root = ET.Element(f"{{{SPACE}}}graphml")
    for name, domain, type_ in KEYS:
        key = {"id": name, "for": domain, "attr.name": name, "attr.type": type_}
        ET.SubElement(root, f"{{{SPACE}}}key", key)
    graph = ET.SubElement(root, f"{{{SPACE}}}graph", {"id": "network", "edgedefault": "directed"})
    for person, name in sorted(network.names.items()):
        node = ET.SubElement(graph, f"{{{SPACE}}}node", {"id": f"p{person}"})
        _data(node, "name", name)
    for edge in network.edges:
        ends = {"id": f"r{edge.id}", "source": f"p{edge.giver}", "target": f"p{edge.given}"}
        tie = ET.SubElement(graph, f"{{{SPACE}}}edge", ends)
        _data(tie, "kind", edge.kind)
        _data(tie, "outcome", edge.outcome)
        _data(tie, "at", instant(edge.at).isoformat())
    return bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True)) + b"\n"


def _data(element: ET.Element, key: str, value: str) -> None:
    if value:
        ET.SubElement(element, f"{{{SPACE}}}data", {"key": key}).text = _clean(value)


def _clean(value: str) -> str:
    """Without the characters that XML 1.0 does not know."""
    return "".join(c for c in value if c in "\t\n" or (c >= " " and c not in "\ufffe\uffff"))


def _picture(network: Network, kind: str) -> bytes:
    drawing = draw(network)
    return as_svg(drawing, "Referrals") if kind == ".svg" else as_png(drawing)


def draw(network: Network) -> Drawing:
    """The network laid out, in points: who went far in green, everybody with their name."""
    places = lay_out([(edge.giver, edge.given) for edge in network.edges])
    left = min(x for x, _ in places.values())
    top = min(y for _, y in places.values())
    at = {
        person: ((x - left) * SPREAD + EDGE, (y - top) * SPREAD + EDGE)
        for person, (x, y) in places.items()
    }
    far = {edge.given for edge in network.edges if edge.outcome in WENT_FAR}
    lines = [
        Line(*at[e.giver], *at[e.given], GOOD if e.outcome in WENT_FAR else TIE)
        for e in network.edges
    ]
    dots = [
        Dot(*at[person], 5.0, GOOD if person in far else PLAIN, network.names[person])
        for person in sorted(at)
    ]
    wide = max(x for x, _ in at.values()) + 2 * EDGE
    high = max(y for _, y in at.values()) + EDGE
    return Drawing(wide, high, lines, dots)
