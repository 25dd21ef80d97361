"""The network itself: a few layers of a BERT encoder, and a label for every piece of a word.

Its weights lie in `resources/reader/weights.npz`: matrices in eighths of a number (int8) with one
scale a column, all else as it is. Grown from all-MiniLM-L6-v2 (Apache-2.0) on notes with labelled
words; see `resources/reader/README.md`.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import accumulate, pairwise
from math import pi, sqrt
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from recruiter_desk.base.paths import resource
from recruiter_desk.screening.reading.pieces import Piece

Array = NDArray[np.float32]
_HEADS = 12
_STEP = 64
"""Pieces whose widest rows are bent at once, so that what is between stays in the near memory."""
_TINY = np.float32(1e-12)


class _Layer(NamedTuple):
    """One layer: attention, then a step forward, each added to what came in."""

    attend: Array
    attend_bias: Array
    joined: Array
    joined_bias: Array
    norm: tuple[Array, Array]
    wide: Array
    wide_bias: Array
    narrow: Array
    narrow_bias: Array
    last_norm: tuple[Array, Array]


class Network:
    """The weights, made ready to be used; `labels` names the columns of what it gives."""

    def __init__(self, stored: Mapping[str, NDArray[np.generic]]) -> None:
        self.labels = tuple(str(stored["labels"].tobytes().decode()).split("\n"))
        self._words = stored["words"]
        self._word_scale = stored["words.scale"].astype(np.float32)
        self._cases = _plain(stored, "cases")
        self._places = _plain(stored, "places")
        self._norm = _plain(stored, "norm.a"), _plain(stored, "norm.b")
        self._layers = [_layer(stored, number) for number in range(int(stored["layers"][0]))]
        self._out = _matrix(stored, "out"), _plain(stored, "out.bias")

    def __call__(self, texts: Sequence[Sequence[Piece]]) -> list[tuple[Array, Array]]:
        """For every piece of every text how likely each label is, and that a claim begins there.

        Texts of at least one and at most `pieces.LONGEST` pieces, read apart from each other but
        in one go. Of each text shapes (pieces, labels) and (pieces,), between 0 and 1.
        """
        bounds = list(pairwise(accumulate(map(len, texts), initial=0)))
        at = np.array([piece for text in texts for piece, _ in text], dtype=np.intp)
        cases = np.array([case for text in texts for _, case in text], dtype=np.intp)
        x: Array = self._words[at].astype(np.float32) * self._word_scale[at, None]
        x += self._cases[cases]
        for start, end in bounds:
            x[start:end] += self._places[: end - start]
        _norm(x, self._norm)
        for layer in self._layers:
            _through(layer, x, bounds)
        out = x @ self._out[0]
        out += self._out[1]
        begins = 1 / (1 + np.exp(-out[:, -1]))
        shares = out[:, :-1]
        _share(shares)
        return [(shares[start:end], begins[start:end]) for start, end in bounds]


def _plain(stored: Mapping[str, NDArray[np.generic]], name: str) -> Array:
    return stored[name].astype(np.float32)


def _matrix(stored: Mapping[str, NDArray[np.generic]], name: str) -> Array:
    return _plain(stored, name) * _plain(stored, f"{name}.scale")


def _layer(stored: Mapping[str, NDArray[np.generic]], number: int) -> _Layer:
    def matrix(name: str) -> Array:
        return _matrix(stored, f"{number}.{name}")

    def plain(name: str) -> Array:
        return _plain(stored, f"{number}.{name}")

    return _Layer(
        matrix("attend"), plain("attend.bias"), matrix("joined"), plain("joined.bias"),
        (plain("norm.a"), plain("norm.b")),
        matrix("wide"), plain("wide.bias"), matrix("narrow"), plain("narrow.bias"),
        (plain("last.a"), plain("last.b")),
    )  # fmt: skip


def _through(layer: _Layer, x: Array, bounds: Sequence[tuple[int, int]]) -> None:
    """Takes all pieces on by one layer, in place; each attends to those of its own text."""
    size = x.shape[1]
    each = size // _HEADS
    ways = x @ layer.attend
    ways += layer.attend_bias
    met = np.empty_like(x)
    for start, end in bounds:
        asked, kept, told = ways[start:end].reshape(-1, 3, _HEADS, each).transpose(1, 2, 0, 3)
        likeness: Array = asked @ kept.transpose(0, 2, 1)
        likeness *= np.float32(1 / sqrt(each))
        _share(likeness)
        met[start:end] = (likeness @ told).transpose(1, 0, 2).reshape(-1, size)
    x += met @ layer.joined
    x += layer.joined_bias
    _norm(x, layer.norm)
    wide = x @ layer.wide
    wide += layer.wide_bias
    for start in range(0, len(wide), _STEP):
        _bend(wide[start : start + _STEP])
    x += wide @ layer.narrow
    x += layer.narrow_bias
    _norm(x, layer.last_norm)


def _bend(x: Array) -> None:
    """Hendrycks and Gimpel's GELU in place, by its usual approximation with a tangent."""
    bent = x * x
    bent *= np.float32(0.044715 * sqrt(2 / pi))
    bent += np.float32(sqrt(2 / pi))
    bent *= x
    np.tanh(bent, out=bent)
    bent += 1
    x *= np.float32(0.5)
    x *= bent


def _norm(x: Array, norm: tuple[Array, Array]) -> None:
    """Each row to a mean of 0 and a spread of 1, then stretched and moved, in place."""
    x -= x.mean(axis=-1, keepdims=True)
    spread = np.einsum("ij,ij->i", x, x)
    spread /= x.shape[-1]
    spread += _TINY
    x /= np.sqrt(spread)[:, None]
    x *= norm[0]
    x += norm[1]


def _share(x: Array) -> None:
    """Scores to shares of one along the last axis, in place."""
    x -= x.max(axis=-1, keepdims=True)
    np.exp(x, out=x)
    x /= x.sum(axis=-1, keepdims=True)


@cache
def network() -> Network:
    """The network that came with the program, read once.

    `FileNotFoundError` if the program was not installed whole.
    """
    with np.load(resource("reader", "weights.npz"), allow_pickle=False) as stored:
        return Network({name: stored[name] for name in stored.files})
