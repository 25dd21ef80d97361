"""The network gives a share to every label for every piece, always the same."""

import numpy as np
import pytest

from recruiter_desk.screening.reading.learned.network import network
from recruiter_desk.screening.reading.pieces import LONGEST, Piece

TEXTS: list[list[Piece]] = [[(5, 0), (1000, 1), (2000, 0), (6, 0)], [(5, 0), (6, 0)], [(700, 2)]]


def test_shares_of_each_piece_make_one():
    [(shares, begins)] = network()(TEXTS[:1])
    assert shares.shape == (4, len(network().labels))
    assert shares.sum(axis=1) == pytest.approx(np.ones(4), abs=1e-5)
    assert ((begins >= 0) & (begins <= 1)).all()


def test_it_is_the_same_each_time():
    (first, _), (again, _) = (network()(TEXTS[:1])[0] for _ in range(2))
    assert (first == again).all()


def test_texts_read_in_one_go_are_read_apart_from_each_other():
    together = network()(TEXTS)
    for text, (shares, begins) in zip(TEXTS, together, strict=True):
        [(alone, begun)] = network()([text])
        assert shares == pytest.approx(alone, abs=1e-4)
        assert begins == pytest.approx(begun, abs=1e-4)


def test_how_a_word_is_written_counts():
    [(small, _), (capital, _)] = network()([[(5, 0), (700, n), (6, 0)] for n in (0, 1)])
    assert not np.allclose(small, capital)


def test_the_longest_text_can_be_read():
    [(shares, _)] = network()([[(5, 0)] * LONGEST])
    assert shares.shape[0] == LONGEST


def test_labels_are_told_apart():
    labels = network().labels
    assert labels[0] == "O"
    assert len(set(labels)) == len(labels)
    assert {"years", "pay.now", "left", "msg.none", "years.other"} <= set(labels)
