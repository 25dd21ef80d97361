"""The network as a file: read back by others' programs, and nobody in it who asked not to be."""

import xml.etree.ElementTree as ET

import pytest
from PySide6.QtGui import QImage

SPACE = "{http://graphml.graphdrawing.org/xmlns}"


@pytest.fixture
def network(typed):
    dana = typed("person", "add", "--name", "Dana Whitfield", "--phone", "520 555 0142")["id"]
    bob = typed("referral", "add", dana, "Bob & <Keller>", "--number", "813 555 0199")["to"]
    bob = bob["id"] if isinstance(bob, dict) else bob
    typed("referral", "add", bob, "Ana Ruiz", "--number", "813 555 0123")
    return dana, bob


def graph(path):
    root = ET.parse(path).getroot().find(f"{SPACE}graph")
    nodes = {node.get("id"): node.find(f"{SPACE}data").text for node in root.iter(f"{SPACE}node")}
    edges = [
        (edge.get("source"), edge.get("target"), {d.get("key"): d.text for d in edge})
        for edge in root.iter(f"{SPACE}edge")
    ]
    return nodes, edges


def test_graphml_has_everybody_and_every_tie(typed, network, tmp_path):
    dana, bob = network
    path = tmp_path / "net.graphml"
    assert typed("map", str(path)) == {
        "file": str(path), "people": 3, "ties": 2, "left_out": 0,
    }  # fmt: skip
    nodes, edges = graph(path)
    assert nodes[bob] == "Bob & <Keller>"
    assert {(source, target) for source, target, _ in edges} == {(dana, bob), (bob, "p3")}
    assert edges[0][2]["kind"] == "referral"
    assert edges[0][2]["outcome"] == "given"
    assert edges[0][2]["at"].startswith("2026-11-20")


def test_pictures_are_pictures(typed, network, tmp_path):
    svg, png = tmp_path / "net.svg", tmp_path / "net.PNG"
    typed("map", str(svg))
    assert ET.parse(svg).getroot().tag == "{http://www.w3.org/2000/svg}svg"
    assert "Dana" in svg.read_text("utf-8")
    typed("map", str(png))
    picture = QImage(str(png))
    assert picture.width() > 100
    wide, high = range(0, picture.width(), 2), range(0, picture.height(), 2)
    assert len({picture.pixel(x, y) for x in wide for y in high}) > 3


def test_whoever_asked_not_to_be_named_is_left_out(typed, shown, network, tmp_path):
    dana, _ = network
    typed("referral", "unnamed", dana)
    path = tmp_path / "net.graphml"
    assert "1 left out: somebody asked not to be named." in shown("map", str(path))[0]
    nodes, edges = graph(path)
    assert dana not in nodes
    assert len(edges) == 1
    assert "Whitfield" not in path.read_text("utf-8")


def test_only_those_near_somebody(typed, network, tmp_path):
    path = tmp_path / "net.graphml"
    assert typed("map", str(path), "--around", "Dana Whitfield", "--steps", "1")["people"] == 2


def test_a_file_that_stands_there_is_replaced_whole(typed, network, tmp_path):
    path = tmp_path / "net.graphml"
    path.write_text("something else")
    typed("map", str(path))
    assert graph(path)[0]
    assert not list(tmp_path.glob("*.part"))


@pytest.mark.parametrize("name", ["net.pdf", "net", ".svg.txt"])
def test_another_kind_of_file_is_refused(refused, folder, network, tmp_path, name):
    said = refused("--desk", str(folder), "map", str(tmp_path / name))
    assert ".graphml, .svg or .png" in said


def test_an_empty_network_is_refused(refused, folder, tmp_path):
    said = refused("--desk", str(folder), "map", str(tmp_path / "net.svg"))
    assert "nobody on the map" in said
