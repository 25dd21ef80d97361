"""An empty window of Qt, gone at its first paint: the reference of every start."""

import sys

from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.windows.leaving import LeaveOncePainted

SIZE = (1280, 800)


def main() -> int:
    """Show it; 1 when it was never painted."""
    application = QApplication(sys.argv[:1])
    window = QWidget()
    window.resize(*SIZE)
    LeaveOncePainted(window)
    window.show()
    application.exec()
    return 1


if __name__ == "__main__":
    sys.exit(main())
