"""The second step: where each column goes, and what the file would do."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recruiter_desk.gui.kit.panes import Split
from recruiter_desk.gui.pages.importing.check import CheckPane
from recruiter_desk.gui.pages.importing.columns import ColumnsPart
from recruiter_desk.gui.pages.importing.foot import ImportFoot

WIDE, NARROW, NARROW_UNDER = 424, 360, 1060


class ColumnsStep(QWidget):
    """The columns at the left, the check at the right, and the bar below."""

    def __init__(self) -> None:
        super().__init__()
        self._narrow = False
        self.columns, self.check, self.foot = ColumnsPart(), CheckPane(), ImportFoot()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._split = Split(self.columns, self.check, WIDE)
        column.addWidget(self._split, 1)
        column.addWidget(self.foot)
        self.check.row_asked.connect(self.columns.show_row)
        self.setFocusProxy(self.columns.table)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the samples keep their room; dragged, the line stays."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW_UNDER
        if narrow != self._narrow:
            self._narrow = narrow
            self._split.setSizes([self.width(), NARROW if narrow else WIDE])

    def turn(self) -> None:
        """The keys to the refused rows, or back to the columns."""
        refused = self.check.refused
        if refused is None or refused.hasFocus():
            self.columns.table.setFocus()
        else:
            refused.setFocus()
            if not refused.currentIndex().isValid():
                refused.choose(id(refused.rows.row(refused.rows.index(0, 0))))
