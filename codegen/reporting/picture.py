"""The models and their links as a picture: boxes in columns, from those that lead on to those that are led to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from codegen.reporting.facts_of_fields import linked_model
from codegen.spec.model import Spec
from codegen.targets.code import Code
from codegen.targets.encoders.html import anchor, words

_WIDTH, _HEIGHT, _GAP_X, _GAP_Y, _MARGIN = 210, 30, 110, 14, 8
_SWEEPS = 4  # rounds of ordering each column by where its neighbours stand; more change nothing that is seen


class Box(msgspec.Struct, frozen=True):
    """One model: where its box stands, its name and how many fields it has."""

    href: Code
    name: Code
    fields: int
    x: int
    y: int
    text_x: int
    text_y: int


class Line(msgspec.Struct, frozen=True):
    """One link between two boxes: the path it is drawn along, the fields that make it, and whether a page says so."""

    path: Code
    title: Code
    documented: bool


class Picture(msgspec.Struct, frozen=True):
    """The drawing, in pixels, and the models that no link touches."""

    width: int
    height: int
    box_width: int
    box_height: int
    boxes: list[Box]
    lines: list[Line]
    alone: list[Box]


def picture(api: str, spec: Spec) -> Picture:
    """Draw the models of ``spec`` and what leads from one to another."""
    documented, links = _documented(spec), _by_name(spec) | _documented(spec)
    touched = [name for name in spec.models if any(name in pair for pair in links)]
    columns = _ordered(_columns(touched, links), links)
    at = {name: (column, row) for column, names in enumerate(columns) for row, name in enumerate(names)}
    rows = max((len(names) for names in columns), default=0)
    alone = [_box(api, spec, name, (0, 0)) for name in spec.models if name not in at]
    return Picture(
        width=2 * _MARGIN + len(columns) * _WIDTH + max(len(columns) - 1, 0) * _GAP_X + 40,
        height=2 * _MARGIN + rows * (_HEIGHT + _GAP_Y),
        box_width=_WIDTH,
        box_height=_HEIGHT,
        boxes=[_box(api, spec, name, place) for name, place in at.items()],
        lines=[_line(pair, fields, at, pair in documented) for pair, fields in links.items()],
        alone=alone,
    )


def _documented(spec: Spec) -> dict[tuple[str, str], list[str]]:
    """For each pair of models the fields by which the first leads to the second, as documented."""
    found: dict[tuple[str, str], list[str]] = {}
    for name, model in spec.models.items():
        for key, field in model.fields.items():
            target = linked_model(spec, field)
            if target is not None:
                found.setdefault((name, target), []).append(key)
    return found


def _by_name(spec: Spec) -> dict[tuple[str, str], list[str]]:
    """The same where only a field's name says it: ``address_id`` beside a model Address."""
    named = {f"{name.lower()}_id": name for name in spec.models}
    found: dict[tuple[str, str], list[str]] = {}
    for name, model in spec.models.items():
        for key in model.fields:
            target = (
                named.get(key.removesuffix("_id").replace("_", "").lower() + "_id") if key.endswith("_id") else None
            )
            if target is not None:
                found.setdefault((name, target), []).append(key)
    return found


def _columns(names: Sequence[str], links: Mapping[tuple[str, str], object]) -> list[list[str]]:
    """The names by how far they are from a model that leads nowhere, the farthest first."""
    depths: dict[str, int] = {}

    def depth(name: str, above: frozenset[str]) -> int:
        if name not in depths:
            inner = [to for (of, to) in links if of == name and to not in above and to != name]
            depths[name] = 1 + max((depth(to, above | {name}) for to in inner), default=-1)
        return depths[name]

    for name in names:
        depth(name, frozenset())
    deepest = max(depths.values(), default=-1)
    return [[name for name in names if depths[name] == level] for level in range(deepest, -1, -1)]


def _ordered(columns: list[list[str]], links: Mapping[tuple[str, str], object]) -> list[list[str]]:
    """Each column sorted by the middle of what its models are linked with, so that few lines cross."""
    for _ in range(_SWEEPS):
        row = {name: index - len(names) / 2 for names in columns for index, name in enumerate(names)}
        middles = {name: _middle(name, links, row) for name in row}
        columns = [sorted(names, key=lambda name: (middles[name], name)) for names in columns]
    return columns


def _middle(name: str, links: Mapping[tuple[str, str], object], row: Mapping[str, float]) -> float:
    near = [row[other] for pair in links if name in pair for other in pair if other != name]
    return sum(near) / len(near) if near else 0.0


def _box(api: str, spec: Spec, name: str, place: tuple[int, int]) -> Box:
    x, y = _corner(place)
    return Box(anchor(api, "model", name), words(name), len(spec.models[name].fields), x, y, x + 10, y + 20)


def _corner(place: tuple[int, int]) -> tuple[int, int]:
    column, row = place
    return _MARGIN + column * (_WIDTH + _GAP_X), _MARGIN + row * (_HEIGHT + _GAP_Y)


def _line(pair: tuple[str, str], fields: Sequence[str], at: Mapping[str, tuple[int, int]], documented: bool) -> Line:
    """From the right side of the first box to the left side of the second; back to the right within a column."""
    (x1, y1), (x2, y2) = _corner(at[pair[0]]), _corner(at[pair[1]])
    start, middle1, middle2 = x1 + _WIDTH, y1 + _HEIGHT // 2, y2 + _HEIGHT // 2
    forward = at[pair[0]][0] < at[pair[1]][0]
    end = x2 if forward else x2 + _WIDTH
    bend = _GAP_X // 2 if forward else 36
    curve = (
        f"M{start},{middle1} C{start + bend},{middle1} {end + (-bend if forward else bend)},{middle2} {end},{middle2}"
    )
    return Line(Code(curve), words(f"{pair[0]} to {pair[1]}: {', '.join(fields)}"), documented)
