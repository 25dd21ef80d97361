"""Lost objects go in the window's thread, whoever makes new ones."""

import gc
import threading

from PySide6.QtCore import QObject

from recruiter_desk.gui.collecting import Collecting


class Lost:
    """Part of a circle; tells in which thread it went."""

    gone: list[int]

    def __init__(self, gone):
        self.gone, self.me = gone, self

    def __del__(self):
        self.gone.append(threading.get_ident())


def test_what_is_lost_goes_in_the_windows_thread(qtbot):
    gone = []
    owner = QObject()
    collecting = Collecting(owner)

    def work():
        Lost(gone)
        kept = [[] for _ in range(50_000)]
        kept.clear()

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    assert gone == []
    kept = [[] for _ in range(5_000)]
    qtbot.waitUntil(lambda: bool(gone), timeout=5000)
    assert gone == [threading.get_ident()]
    assert not gc.isenabled()
    collecting.stop()
    assert gc.isenabled()
    assert kept


def test_nothing_is_looked_for_while_little_was_made(qtbot):
    owner = QObject()
    collecting = Collecting(owner)
    gc.collect()
    before = gc.get_stats()[0]["collections"]
    collecting.look()
    assert gc.get_stats()[0]["collections"] == before
    collecting.stop()
