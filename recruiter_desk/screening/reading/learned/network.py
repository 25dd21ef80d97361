"""The network itself: a few layers of a BERT encoder, and a label for every piece of a word.

Its weights lie in `resources/reader/weights.npz`: matrices in eighths of a number (int8) with one
scale a column, all else as it is. Grown from all-MiniLM-L6-v2 (Apache-2.0) on notes with labelled
words; see `resources/reader/ABOUT.md`.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from math import pi, sqrt
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from recruiter_desk.base.paths import resource

Array = NDArray[np.float32]
LONGEST = 512
"""Pieces of words that may be read at once."""
_HEADS = 12
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

    def __call__(self, pieces: Sequence[int], cases: Sequence[int]) -> tuple[Array, Array]:
        """For every piece how likely each label is, and how likely a claim begins there.

        `cases` tells of each piece how its word is written (see `pieces.case`). Shapes
        (pieces, labels) and (pieces,), between 0 and 1.
        """
        at = np.asarray(pieces)
        x: Array = self._words[at].astype(np.float32) * self._word_scale[at, None]
        x += self._cases[np.asarray(cases)]
        x = _normed(x + self._places[: len(at)], self._norm)
        for layer in self._layers:
            x = _through(layer, x)
        out = x @ self._out[0] + self._out[1]
        return _shares(out[:, :-1]), 1 / (1 + np.exp(-out[:, -1]))


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


def _through(layer: _Layer, x: Array) -> Array:
    count, size = x.shape
    each = size // _HEADS
    asked, kept, told = (
        (x @ layer.attend + layer.attend_bias)
        .reshape(count, 3, _HEADS, each)
        .transpose(1, 2, 0, 3)
    )
    likeness: Array = asked @ kept.transpose(0, 2, 1)
    likeness *= np.float32(1 / sqrt(each))
    met: Array = (_shares(likeness) @ told).transpose(1, 0, 2).reshape(count, size)
    x = _normed(x + met @ layer.joined + layer.joined_bias, layer.norm)
    step = _bent(x @ layer.wide + layer.wide_bias) @ layer.narrow + layer.narrow_bias
    return _normed(x + step, layer.last_norm)


def _bent(x: Array) -> Array:
    """Hendrycks and Gimpel's GELU, by its usual approximation with a tangent."""
    bent: Array = np.tanh(np.float32(sqrt(2 / pi)) * (x + np.float32(0.044715) * x * x * x))
    bent += 1
    bent *= np.float32(0.5) * x
    return bent


def _normed(x: Array, norm: tuple[Array, Array]) -> Array:
    centred: Array = x - x.mean(axis=-1, keepdims=True)
    centred /= np.sqrt((centred * centred).mean(axis=-1, keepdims=True) + _TINY)
    centred *= norm[0]
    centred += norm[1]
    return centred


def _shares(x: Array) -> Array:
    lifted: Array = np.exp(x - x.max(axis=-1, keepdims=True))
    lifted /= lifted.sum(axis=-1, keepdims=True)
    return lifted


@cache
def network() -> Network:
    """The network that came with the program, read once.

    `FileNotFoundError` if the program was not installed whole.
    """
    with np.load(resource("reader", "weights.npz"), allow_pickle=False) as stored:
        return Network({name: stored[name] for name in stored.files})
