"""Every piece is drawn once, light and dark."""

from PySide6.QtGui import QImage

from tests.gui.kit.gallery import PAGES_SHOWN, shoot


def test_every_piece_can_be_drawn(tmp_path, qapp):
    shots = shoot(tmp_path, qapp)
    assert len(shots) == 2 * len(PAGES_SHOWN)
    light, dark = QImage(str(shots[0])), QImage(str(tmp_path / "today-dark.png"))
    assert light.pixelColor(1270, 600).name() == "#f6f6f3"
    assert dark.pixelColor(1270, 600).name() == "#17191c"
