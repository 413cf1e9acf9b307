"""Load the corpus's own ``score.py`` and call it; nothing of it is copied into this project."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

Document = dict[str, Any]
Say = Callable[..., None]


@dataclass(frozen=True)
class Difference:
    """One line of ``score.py -v``: ``what`` is wrong, on which side (``in``, ``out``, ``operation``), and where."""

    what: str
    side: str
    where: str

    def __str__(self) -> str:
        return f"{self.what} {self.side} {self.where}"


@dataclass(frozen=True)
class Score:
    """The counts of ``score.py``, and every difference."""

    tally: dict[str, int]
    differences: tuple[Difference, ...]


class Scorer:
    """The functions of one ``score.py`` that this package uses."""

    def __init__(self, path: Path) -> None:
        self._module = _load(path)

    @property
    def ratios(self) -> tuple[tuple[str, str, str], ...]:
        """Each figure with the counts that it divides."""
        ratios: tuple[tuple[str, str, str], ...] = self._module.RATIOS
        return ratios

    def score(self, truth: Document, document: Document | None) -> Score:
        """Compare; without a document everything is missing."""
        differences: list[Difference] = []

        def say(what: str, side: str, where: object) -> None:
            differences.append(Difference(what, side, str(where)))

        tally: dict[str, int] = self._module.score(truth, document or {}, say)
        return Score(tally, tuple(sorted(differences, key=_order)))

    def open(self, document: Document) -> Any:
        """Return ``document`` as the scorer reads it: operations, inputs and answers."""
        return self._module.OpenApi(document)

    def true_inputs(self, operation: Document) -> int:
        """Return how many inputs an operation of the truth has."""
        return len(self._module.true_inputs(operation))


def _order(difference: Difference) -> tuple[str, bool, str]:
    """By operation; ``score.py`` finds what is extra in no order, so that is sorted and comes last."""
    operation = difference.where.partition(": ")[0]
    extra = difference.what == "extra"
    return operation, extra, difference.where if extra else ""


@cache
def _load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("corpus_score", path)
    if spec is None or spec.loader is None:
        raise ImportError(f"{path} is not a Python module")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
