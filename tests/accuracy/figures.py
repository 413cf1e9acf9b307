"""The figures of one API, their means over all APIs, and the goals."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

Figures = dict[str, float | None]

_ENUMS = (
    ("enum recall", ("in enum ok", "out enum ok"), ("in enums", "out enums")),
    ("enum precision", ("in enum ok", "out enum ok"), ("in enums ours", "out enums ours")),
)


@dataclass(frozen=True)
class Goal:
    """A figure's name here and in words, and the mean to reach without and with settings."""

    figure: str
    words: str
    first: float
    tuned: float


GOALS = (
    Goal("operations recall", "operations: recall", 0.95, 0.99),
    Goal("operations precision", "operations: precision", 0.97, 0.99),
    Goal("in recall", "inputs: recall", 0.90, 0.95),
    Goal("in precision", "inputs: precision", 0.93, 0.97),
    Goal("in place", "inputs: place", 0.97, 0.99),
    Goal("in type", "inputs: type", 0.95, 0.97),
    Goal("in required", "inputs: required", 0.95, 0.97),
    Goal("enum recall", "enums: recall", 0.75, 0.85),
    Goal("enum precision", "enums: precision", 0.90, 0.95),
    Goal("out recall", "answers: recall", 0.85, 0.92),
    Goal("out precision", "answers: precision", 0.88, 0.93),
    Goal("out type", "answers: type", 0.95, 0.97),
)


def figures(tally: Mapping[str, int], ratios: Iterable[tuple[str, str, str]]) -> Figures:
    """Return each share of ``tally``, None where there is nothing to divide by; enums also over both sides."""
    shares = {name: _share([tally.get(part, 0)], [tally.get(whole, 0)]) for name, part, whole in ratios}
    both = {name: _share(_of(tally, parts), _of(tally, wholes)) for name, parts, wholes in _ENUMS}
    return shares | both


def means(apis: Sequence[Figures]) -> Figures:
    """Return the mean of each figure over the APIs where it is defined."""
    return {name: _mean([api[name] for api in apis]) for name in (apis[0] if apis else ())}


def is_full(shares: Figures) -> bool:
    """Return whether every figure that is defined is 1."""
    return all(value is None or value == 1 for value in shares.values())


def shown(value: float | None) -> str:
    """Return ``value`` as the tables print it."""
    return "-" if value is None else f"{value:.3f}"


def _of(tally: Mapping[str, int], names: Iterable[str]) -> list[int]:
    return [tally.get(name, 0) for name in names]


def _share(parts: list[int], wholes: list[int]) -> float | None:
    return sum(parts) / sum(wholes) if sum(wholes) else None


def _mean(values: list[float | None]) -> float | None:
    defined = [value for value in values if value is not None]
    return sum(defined) / len(defined) if defined else None
