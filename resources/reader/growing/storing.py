"""The grown network as the program keeps it: whole numbers of eight bits with a scale each."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from torch import Tensor

_MOST = 127


def store(grown: Mapping[str, Tensor], names: Sequence[str], kept: list[int], path: Path) -> None:
    """Write the weights under the names `recruiter_desk.screening.reading.learned` reads."""
    state = {name: value.detach().float().numpy() for name, value in grown.items()}
    layers = len({name.split(".")[3] for name in state if name.startswith("base.encoder.layer.")})
    words = state["base.embeddings.word_embeddings.weight"][kept]
    scale = np.abs(words).max(axis=1) / _MOST
    told: dict[str, NDArray[np.generic]] = {
        "labels": np.frombuffer("\n".join(names).encode(), dtype=np.uint8),
        "layers": np.array([layers]),
        "words": np.round(words / scale[:, None]).astype(np.int8),
        "words.scale": scale.astype(np.float32),
        "cases": state["cases.weight"],
        "places": (
            state["base.embeddings.position_embeddings.weight"]
            + state["base.embeddings.token_type_embeddings.weight"][0]
        ).astype(np.float16),
        "norm.a": state["base.embeddings.LayerNorm.weight"],
        "norm.b": state["base.embeddings.LayerNorm.bias"],
    }
    for number in range(layers):
        told |= _layer(state, number)
    out = np.concatenate([state["label.weight"].T, state["begins.weight"].T], axis=1)
    told |= _matrix("out", out)
    told["out.bias"] = np.concatenate([state["label.bias"], state["begins.bias"]])
    np.savez(path, **told)


def _layer(
    state: Mapping[str, NDArray[np.float32]], number: int
) -> dict[str, NDArray[np.generic]]:
    at = f"base.encoder.layer.{number}."
    three = [f"{at}attention.self.{part}" for part in ("query", "key", "value")]
    told = _matrix(f"{number}.attend", np.concatenate([state[f"{p}.weight"].T for p in three], 1))
    told[f"{number}.attend.bias"] = np.concatenate([state[f"{p}.bias"] for p in three])
    for name, part in (("joined", "attention.output.dense"), ("wide", "intermediate.dense"),
                       ("narrow", "output.dense")):  # fmt: skip
        told |= _matrix(f"{number}.{name}", state[f"{at}{part}.weight"].T)
        told[f"{number}.{name}.bias"] = state[f"{at}{part}.bias"]
    for name, part in (("norm", "attention.output.LayerNorm"), ("last", "output.LayerNorm")):
        told[f"{number}.{name}.a"] = state[f"{at}{part}.weight"]
        told[f"{number}.{name}.b"] = state[f"{at}{part}.bias"]
    return told


def _matrix(name: str, values: NDArray[np.float32]) -> dict[str, NDArray[np.generic]]:
    """A matrix (in, out) in eight bits, with a scale a column."""
    scale = np.abs(values).max(axis=0) / _MOST
    return {
        name: np.round(values / scale).astype(np.int8),
        f"{name}.scale": scale.astype(np.float32),
    }
