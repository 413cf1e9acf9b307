"""The models and their links as a picture: boxes in columns, from those that lead on to those that are led to.

A link over several columns has a lane of its own in each column between, so that no line runs behind a box.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

import msgspec

from codegen.report.field_facts import linked_model
from codegen.spec.model import Spec
from codegen.targets.code import Code
from codegen.targets.encoders.html import anchor, words

_WIDTH, _HEIGHT, _GAP_X, _GAP_Y, _MARGIN = 190, 30, 86, 12, 10
_LANE = 4  # the height of a lane, in which a line passes a column
_BEND = 36  # how far a line bends that leads to its own column
_LONGEST = 22  # letters of a name that fit into a box beside the number of fields
_SWEEPS = 8  # rounds of ordering each column by where its neighbours are; more change nothing that is seen

Link = tuple[str, str]  # the model that leads on, and the one it leads to
Spot = tuple[int, str | Link]  # a column, and the model in it or the link that passes it
Point = tuple[int, int]


class Box(msgspec.Struct, frozen=True):
    """One model: where its box is, its name (cut when long) and how many fields it has."""

    href: Code
    name: Code
    short: Code
    fields: int
    x: int
    y: int
    text_x: int
    text_y: int


class Line(msgspec.Struct, frozen=True):
    """One link between two boxes: its path, the boxes' hrefs, the fields that make it, and whether a page says so."""

    path: Code
    of: Code
    to: Code
    title: Code
    documented: bool


class Picture(msgspec.Struct, frozen=True):
    """The drawing, in pixels, and the models that no link touches."""

    arrow: Code
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
    column_of = {name: index for index, names in enumerate(_columns(touched, links)) for name in names}
    chains = {pair: _chain(pair, column_of) for pair in links}
    at = _corners(_ordered(chains))
    alone = [_box(api, spec, name, (0, 0)) for name in spec.models if name not in column_of]
    return Picture(
        arrow=anchor(api, "arrow"),
        width=max((x for x, _ in at.values()), default=0) + _WIDTH + _BEND + _MARGIN,
        height=max((y for _, y in at.values()), default=0) + _HEIGHT + _MARGIN,
        box_width=_WIDTH,
        box_height=_HEIGHT,
        boxes=[_box(api, spec, name, at[column, name]) for name, column in column_of.items()],
        lines=[_line(api, pair, fields, _path(chains[pair], at), pair in documented) for pair, fields in links.items()],
        alone=alone,
    )


def _documented(spec: Spec) -> dict[tuple[str, str], list[str]]:
    """For each pair of models the fields by which the first leads to the second, as documented."""
    linked: dict[tuple[str, str], list[str]] = {}
    for name, model in spec.models.items():
        for key, field in model.fields.items():
            target = linked_model(spec, field)
            if target is not None:
                linked.setdefault((name, target), []).append(key)
    return linked


def _by_name(spec: Spec) -> dict[tuple[str, str], list[str]]:
    """Return the same where only a field's name says it: ``address_id`` beside a model Address."""
    named = {f"{name.lower()}_id": name for name in spec.models}
    resources: dict[tuple[str, str], list[str]] = {}
    for name, model in spec.models.items():
        for key in model.fields:
            target = (
                named.get(key.removesuffix("_id").replace("_", "").lower() + "_id") if key.endswith("_id") else None
            )
            if target is not None:
                resources.setdefault((name, target), []).append(key)
    return resources


def _columns(names: Sequence[str], links: Mapping[tuple[str, str], object]) -> list[list[str]]:
    """Return the names by how far they are from a model that leads nowhere, the farthest first."""
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


def _chain(pair: Link, column_of: Mapping[str, int]) -> list[Spot]:
    """Return the spots that a link passes: its two models, and a lane in each column between them."""
    first, last = column_of[pair[0]], column_of[pair[1]]
    step = 1 if last >= first else -1
    return [(first, pair[0]), *((column, pair) for column in range(first + step, last, step)), (last, pair[1])]


def _ordered(chains: Mapping[Link, Sequence[Spot]]) -> list[list[Spot]]:
    """Return the columns, each sorted by the middle of what its spots are joined with, so that few lines cross."""
    joined: defaultdict[Spot, list[Spot]] = defaultdict(list)
    for chain in chains.values():
        for spot_above, other in pairwise(chain):
            joined[spot_above].append(other)
            joined[other].append(spot_above)
    numbers = sorted({column for column, _ in joined})
    columns = [sorted((spot for spot in joined if spot[0] == number), key=_name_of) for number in numbers]
    for _ in range(_SWEEPS):
        row = {spot: index - len(spots) / 2 for spots in columns for index, spot in enumerate(spots)}
        middles = {spot: sum(row[spot_above] for spot_above in near) / len(near) for spot, near in joined.items()}
        columns = [sorted(spots, key=lambda spot: (middles[spot], _name_of(spot))) for spots in columns]
    return columns


def _name_of(spot: Spot) -> str:
    return spot[1] if isinstance(spot[1], str) else " ".join(spot[1])


def _corners(columns: Sequence[Sequence[Spot]]) -> dict[Spot, Point]:
    """Return the upper left corner of every box and lane; the columns are centred beside each other."""
    heights = [sum(_height(spot) + _GAP_Y for spot in spots) for spots in columns]
    points: dict[Spot, Point] = {}
    for number, spots in enumerate(columns):
        y = _MARGIN + (max(heights) - heights[number]) // 2
        for spot in spots:
            points[spot] = (_MARGIN + number * (_WIDTH + _GAP_X), y)
            y += _height(spot) + _GAP_Y
    return points


def _height(spot: Spot) -> int:
    return _HEIGHT if isinstance(spot[1], str) else _LANE


def _box(api: str, spec: Spec, name: str, corner: Point) -> Box:
    x, y = corner
    short = name if len(name) <= _LONGEST else name[: _LONGEST - 1] + "…"
    count = len(spec.models[name].fields)
    return Box(anchor(api, "model", name), words(name), words(short), count, x, y, x + 10, y + 20)


def _path(chain: Sequence[Spot], at: Mapping[Spot, Point]) -> str:
    """From side to side of what is in the way; of two boxes in one column, around their right side."""
    middles = [(at[spot][0], at[spot][1] + _height(spot) // 2) for spot in chain]
    (x, y), (to_x, to_y) = middles[0], middles[-1]
    if x == to_x:
        side, out, apart = x + _WIDTH, x + _WIDTH + _BEND, _HEIGHT // 4 if y == to_y else 0
        return f"M{side},{y - apart} C{out},{y - apart} {out},{to_y + apart} {side},{to_y + apart}"
    forward = to_x > x
    out, into = (_WIDTH, 0) if forward else (0, _WIDTH)
    bend = _GAP_X // 2 if forward else -_GAP_X // 2
    drawn = [f"M{x + out},{y}"]
    for (x1, y1), (x2, y2) in pairwise(middles):
        start, end = x1 + out, x2 + into
        drawn.append(f"C{start + bend},{y1} {end - bend},{y2} {end},{y2}")
        drawn += [f"H{x2 + out}"] if (x2, y2) != middles[-1] else []
    return " ".join(drawn)


def _line(api: str, pair: Link, fields: Sequence[str], path: str, documented: bool) -> Line:
    of, to = (anchor(api, "model", name) for name in pair)
    return Line(Code(path), of, to, words(f"{pair[0]} to {pair[1]}: {', '.join(fields)}"), documented)
