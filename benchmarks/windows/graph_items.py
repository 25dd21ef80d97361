"""The map as most programs make it: a QGraphicsView with an item for each person and tie."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGraphicsScene, QGraphicsView

SIZE = 6.0


class ItemsView(QGraphicsView):
    """`fit()` shows all of it, `pan(pixels)` moves it."""

    def fit(self) -> None:
        """Show everything."""
        self.fitInView(self.sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)

    def pan(self, by: float) -> None:
        """Move what is seen."""
        self.setSceneRect(self.sceneRect().translated(by, 0))


def items_view(
    edges: Sequence[tuple[int, int]], places: Mapping[int, tuple[float, float]]
) -> ItemsView:
    """The view with everybody in it."""
    scene = QGraphicsScene()
    pen = QPen(Qt.GlobalColor.gray, 0)
    for one, other in edges:
        scene.addLine(QLineF(*places[one], *places[other]), pen)
    for x, y in places.values():
        scene.addEllipse(x - SIZE, y - SIZE, 2 * SIZE, 2 * SIZE, pen, Qt.GlobalColor.darkGray)
    view = ItemsView(scene)
    scene.setParent(view)
    view.setRenderHint(QPainter.RenderHint.Antialiasing)
    return view
