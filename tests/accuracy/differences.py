"""Group the differences of one API, so that a few lines name what costs most."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from tests.accuracy.scorer import Difference

MOST_LINES = 8  # for one API
_NAMED = 4  # fields or operations that one line names

_INPUT = re.compile(r"\('(\w+)', ['\"](.*?)['\"]\)")
_SIDES = {"in": ("input", "inputs"), "out": ("answer field", "answer fields")}
_KINDS = {
    "missing": "missing",
    "extra": "extra",
    "type": "of the wrong type",
    "required": "with the wrong required flag",
    "enum": "with the wrong enum",
    "place": "in the wrong place",
}

_Key = tuple[str, ...]


@dataclass(frozen=True)
class Item:
    """One difference, taken apart: the operation, the field, and for a type what was read as what."""

    what: str
    side: str
    operation: str
    field: str
    detail: str


def costliest(differences: Sequence[Difference], truth: dict[str, Any], most: int = MOST_LINES) -> list[str]:
    """Return the largest groups of ``differences`` in words, each difference in one group only."""
    fields = [item for item in map(parsed, differences) if item.side != "operation"]
    lines = [(cost, words) for cost, words in _operations(differences, truth) if cost]
    lines += [(len(group), _in_words(key, group)) for key, group in _largest_first(fields, most)]
    return [words for _, words in sorted(lines, key=lambda line: -line[0])[:most]]


def parsed(difference: Difference) -> Item:
    """Return ``difference`` with its parts named."""
    operation, _, rest = difference.where.partition(": ")
    match = _INPUT.match(rest)
    field = f"{match[2]}" if match else re.split(r": | is ", rest, maxsplit=1)[0]
    detail = ""
    if difference.what == "type":
        wanted, _, ours = rest.rpartition(": ")[2].partition(" is ")
        detail = f"{_bare(wanted)} as {_bare(ours)}"
    return Item(difference.what, difference.side, operation, field, detail)


def _bare(types: str) -> str:
    """``types`` without the brackets and quotes of a list."""
    return " or ".join(re.findall(r"\w+", types))


def _operations(differences: Sequence[Difference], truth: dict[str, Any]) -> Iterator[tuple[int, str]]:
    """Yield the operations that are missing, with all that is missing with them, and those that nobody documented."""
    known = {f"{operation['method']} {operation['path']}": operation for operation in truth.get("operations", [])}
    whole = [difference for difference in differences if difference.side == "operation"]
    missing = [difference.where for difference in whole if difference.what == "missing"]
    inputs = sum(len(known[text].get(part, [])) for text in missing for part in ("parameters", "body"))
    answers = sum(len(known[text].get("answer", [])) for text in missing)
    rest = f"with {_count(inputs, 'in')} and {_count(answers, 'out')}"
    yield len(missing) + inputs + answers, f"{_calls(len(missing))} missing, {rest}: {_named(missing)}"
    extra = [difference.where for difference in whole if difference.what == "extra"]
    yield len(extra), f"{_calls(len(extra))} extra: {_named(extra)}"


def _largest_first(items: list[Item], most: int) -> Iterator[tuple[_Key, list[Item]]]:
    """Yield the largest group, then the largest of what is left, and so on."""
    left = items
    for _ in range(most):
        if not left:
            return
        groups: dict[_Key, list[Item]] = defaultdict(list)
        for item in left:
            for key in _keys(item):
                groups[key].append(item)
        key, group = max(groups.items(), key=lambda entry: len(entry[1]))
        yield key, group
        taken = set(group)
        left = [item for item in left if item not in taken]


def _keys(item: Item) -> Iterator[_Key]:
    """Yield the groups that ``item`` can belong to."""
    yield "operation", item.operation, item.side, item.what
    yield "field", item.field, item.side, item.what
    if item.detail:
        yield "detail", item.detail, item.side, item.what


def _in_words(key: _Key, group: list[Item]) -> str:
    by, value, side, what = key
    kind = _KINDS.get(what, what)
    operations = list(dict.fromkeys(item.operation for item in group))
    if by == "operation":
        return f"`{value}`: {_count(len(group), side)} {kind} ({_named([item.field for item in group])})"
    if by == "field":
        return f"{_SIDES[side][0]} `{value}`: {kind} in {_calls(len(operations))} ({_named(operations)})"
    fields = list(dict.fromkeys(item.field for item in group))
    return f"{_count(len(group), side)}: {value} ({_named(fields)})"


def _count(number: int, side: str) -> str:
    return f"{number} {_SIDES[side][number != 1]}"


def _calls(number: int) -> str:
    return "1 operation" if number == 1 else f"{number} operations"


def _named(names: Sequence[str]) -> str:
    """Return the first of ``names`` as code."""
    shown = ", ".join(f"`{name}`" for name in names[:_NAMED])
    return shown + (", …" if len(names) > _NAMED else "")
