"""The network gives a share to every label for every piece, always the same."""

import numpy as np
import pytest

from recruiter_desk.screening.reading.learned.network import LONGEST, network


def test_shares_of_each_piece_make_one():
    shares, begins = network()([5, 1000, 2000, 6], [0, 1, 0, 0])
    assert shares.shape == (4, len(network().labels))
    assert shares.sum(axis=1) == pytest.approx(np.ones(4), abs=1e-5)
    assert ((begins >= 0) & (begins <= 1)).all()


def test_it_is_the_same_each_time():
    first, again = (network()([5, 700, 800, 6], [0, 0, 2, 0])[0] for _ in range(2))
    assert (first == again).all()


def test_how_a_word_is_written_counts():
    small, capital = (network()([5, 700, 800, 6], [0, n, n, 0])[0] for n in (0, 1))
    assert not np.allclose(small, capital)


def test_the_longest_text_can_be_read():
    shares, _ = network()([5] * LONGEST, [0] * LONGEST)
    assert shares.shape[0] == LONGEST


def test_labels_are_told_apart():
    labels = network().labels
    assert labels[0] == "O"
    assert len(set(labels)) == len(labels)
    assert {"years", "pay.now", "left", "msg.none", "years.other"} <= set(labels)
