"""Grows the reader's network from the labelled notes: see the README beside.

BASE is a folder with all-MiniLM-L6-v2 as its authors publish it (config.json, model.safetensors,
vocab.txt; Apache-2.0). Needs torch and transformers (the dependency group "learn"); a quarter of
an hour on two cores. One note in eight is kept apart and only scored. Writes `resources/reader`.
"""

import argparse
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import torch
from notes import Note, base_numbers, labels, notes
from storing import store
from torch import Tensor, nn
from transformers import BertModel

READER = Path(__file__).parents[1]
LAYERS = 4
AT_ONCE = 16
APART = 8
"""One note in so many is never learnt from while its score is wanted."""
LEARNT_ALOUD = 0.7
"""The share of the rules' own sentences looked at in one round."""
IGNORED = -100
MASK = 103


class Reader(nn.Module):
    """The lower layers of the base, and a label and a beginning for every piece."""

    def __init__(self, base: Path, names: Sequence[str]) -> None:
        super().__init__()
        self.base = BertModel.from_pretrained(
            str(base), add_pooling_layer=False, hidden_act="gelu_new", attn_implementation="sdpa"
        )
        self.base.encoder.layer = self.base.encoder.layer[:LAYERS]
        size = self.base.config.hidden_size
        self.cases = nn.Embedding(4, size)
        nn.init.zeros_(self.cases.weight)
        self.label, self.begins = nn.Linear(size, len(names)), nn.Linear(size, 1)
        self.drop = nn.Dropout(0.15)

    def forward(self, pieces: Tensor, cases: Tensor) -> tuple[Tensor, Tensor]:
        """Scores of labels (notes, pieces, labels) and of beginnings (notes, pieces)."""
        words = self.base.embeddings.word_embeddings(pieces) + self.cases(cases)
        state = self.base(inputs_embeds=words, attention_mask=(pieces > 0).long())
        said = self.drop(state.last_hidden_state)
        return self.label(said), self.begins(said).squeeze(-1)


def batches(some: list[Note], *, mix: bool) -> Iterator[tuple[list[Note], list[Tensor]]]:
    """The notes a few at a time, those of like length together, padded."""
    order = random.sample(some, len(some)) if mix else list(some)
    near = [
        sorted(order[at : at + 20 * AT_ONCE], key=lambda note: len(note.pieces))
        for at in range(0, len(order), 20 * AT_ONCE)
    ]
    few = [run[at : at + AT_ONCE] for run in near for at in range(0, len(run), AT_ONCE)]
    for batch in random.sample(few, len(few)) if mix else few:
        longest = max(len(note.pieces) for note in batch)
        rows = ((note.pieces, note.cases, note.labels, note.begins) for note in batch)
        columns = zip(*rows, strict=True)
        fills = (0, 0, IGNORED, IGNORED)
        yield (
            batch,
            [
                torch.tensor([[*row, *[fill] * (longest - len(row))] for row in column])
                for column, fill in zip(columns, fills, strict=True)
            ],
        )


def lost(reader: Reader, columns: list[Tensor]) -> Tensor:
    """How far the reader is from the labels; a few unlabelled words are hidden from it."""
    pieces, cases, wanted, begins = columns
    hidden = (torch.rand(pieces.shape) < 0.06) & (wanted == 0) & (pieces > 3)
    scores, begun = reader(torch.where(hidden, torch.full_like(pieces, MASK), pieces), cases)
    loss = nn.functional.cross_entropy(
        scores.flatten(0, 1), wanted.flatten(), ignore_index=IGNORED, label_smoothing=0.03
    )
    claimed = wanted > 0
    if claimed.any():
        loss += 0.3 * nn.functional.binary_cross_entropy_with_logits(
            begun[claimed], begins[claimed].float()
        )
    return loss


def read(reader: Reader, some: list[Note]) -> Iterator[tuple[Note, list[tuple[int, int, int]]]]:
    """What is found in each note: (start, end, label), put together as the program does."""
    with torch.no_grad():
        for batch, (pieces, cases, *_) in batches(some, mix=False):
            scores, begun = reader(pieces, cases)
            for row, note in enumerate(batch):
                yield note, runs(note, scores[row].softmax(-1), begun[row] > 0)


def runs(note: Note, shares: Tensor, begun: Tensor) -> list[tuple[int, int, int]]:
    """The runs of words of which none says nothing, with the label likeliest by the sum."""
    found: list[list[Any]] = []
    goes_on = False
    for start, end, first in note.words:
        said = bool(shares[first].argmax())
        if said and goes_on and not begun[first]:
            found[-1][1], found[-1][2] = end, found[-1][2] + shares[first]
        elif said:
            found.append([start, end, shares[first].clone()])
        goes_on = said
    return [(start, end, 1 + int(share[1:].argmax())) for start, end, share in found]


def score(reader: Reader, some: list[Note], names: Sequence[str]) -> str:
    """Precision and recall of the candidate's own claims, a claim met where words overlap."""
    right, wrong, missed = Counter[str](), Counter[str](), Counter[str]()
    reader.eval()
    for note, found in read(reader, some):
        for start, end, label in found:
            hit = any(s < end and start < e and k == label for s, e, k in note.claims)
            (right if hit else wrong)[names[label]] += 1
        for start, end, label in note.claims:
            if not any(s < end and start < e and k == label for s, e, k in found):
                missed[names[label]] += 1
    reader.train()
    own = [name for name in names[1:] if not name.endswith((".other", ".job"))]
    hits, bad, gone = (sum(count[name] for name in own) for count in (right, wrong, missed))
    return f"precision {hits / max(1, hits + bad):.3f}  recall {hits / max(1, hits + gone):.3f}"


def grow(base: Path, epochs: int, rate: float) -> None:
    """Train, score after each round, and store what came of it."""
    random.seed(1)
    torch.manual_seed(1)
    names = labels()
    whole, aloud = notes(base)
    apart = whole[5::APART]
    learnt = [note for at, note in enumerate(whole) if at % APART != 5]
    reader = Reader(base, names)
    body = list(reader.base.parameters())
    head = [p for name, p in reader.named_parameters() if not name.startswith("base.")]
    rates = (rate, 8 * rate)
    steps = torch.optim.AdamW(
        [{"params": body, "lr": rate}, {"params": head, "lr": 8 * rate}], weight_decay=0.01
    )
    share = int(LEARNT_ALOUD * len(aloud))
    total, done = epochs * ((len(learnt) + share) // AT_ONCE + 1), 0
    for epoch in range(epochs):
        for _, columns in batches(learnt + random.sample(aloud, share), mix=True):
            for group, most in zip(steps.param_groups, rates, strict=True):
                group["lr"] = most * min(1, done / (0.06 * total)) * max(0.02, 1 - done / total)
            done += 1
            loss = lost(reader, columns)
            steps.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            steps.step()
        print(f"round {epoch + 1}: {score(reader, apart, names)}", flush=True)
        store(reader.state_dict(), names, base_numbers(base), READER / "weights.npz")


if __name__ == "__main__":
    said = argparse.ArgumentParser(description=__doc__)
    said.add_argument("base", type=Path)
    said.add_argument("--epochs", type=int, default=8)
    said.add_argument("--rate", type=float, default=2e-4)
    given = said.parse_args()
    grow(given.base, given.epochs, given.rate)
