"""Three texts into one: what a person changed and what a build changed since the text both began from.

Line by line, by diff3's rule: a stretch that one side changed is that side's, one that both changed alike is both's,
and one that both changed otherwise is a conflict, which keeps both between marks. Bytes in, bytes out, so that
nothing is lost of a file that is no text. Not here: which text is the base (edits.py).
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from typing import NamedTuple, TypeAlias

OPENING, MIDDLE, CLOSING = b"<<<<<<< the edit", b"=======", b">>>>>>> what is made"
_MARK = b"<<<<<<< "

# difflib's time grows with the square of the lines between two lines that are once on either side; a longer
# stretch without any such line is taken for one change.
_LONGEST_STRETCH = 500

Lines: TypeAlias = Sequence[bytes]


class _Common(NamedTuple):
    """``length`` lines that are at ``base``, at ``mine`` and at ``made``."""

    base: int
    mine: int
    generated: int
    length: int

    @property
    def after(self) -> _Common:
        """Where it ends in each of the three."""
        return _Common(self.base + self.length, self.mine + self.length, self.generated + self.length, 0)


def merge(base: bytes, mine: bytes, generated: bytes) -> bytes:
    """``mine`` with what changed from ``base`` to ``generated``; a conflict keeps both sides between marks."""
    if base == generated or mine == generated:
        return mine
    return generated if base == mine else b"".join(_merged(_lines(base), _lines(mine), _lines(generated)))


def conflicts_in(content: bytes) -> list[int]:
    """Return the numbers of the lines on which a conflict begins that no one has settled yet."""
    return [number for number, line in enumerate(content.split(b"\n"), 1) if line.startswith(_MARK)]


def matching(lines: Lines, other: Lines) -> list[tuple[int, int]]:
    """Pairs of equal lines by number, both numbers rising: what two texts have in common."""
    head = _equal(zip(lines, other, strict=False))
    tail = _equal(zip(reversed(lines[head:]), reversed(other[head:]), strict=False))
    pairs = [(number, number) for number in range(head)]
    pairs += [
        (head + i, head + j) for i, j in _between(lines[head : len(lines) - tail], other[head : len(other) - tail])
    ]
    return pairs + [(len(lines) - left, len(other) - left) for left in range(tail, 0, -1)]


def _lines(content: bytes) -> list[bytes]:
    """Return the lines with their ends: only line feeds end one, whatever else looks like it in some encoding."""
    return [line + b"\n" for line in content.split(b"\n")[:-1]] + ([last] if (last := content.split(b"\n")[-1]) else [])


def _equal(pairs: Iterator[tuple[bytes, bytes]]) -> int:
    count = 0
    for mine, other in pairs:
        if mine != other:
            break
        count += 1
    return count


def _between(lines: Lines, other: Lines) -> Iterator[tuple[int, int]]:
    """Match by the lines that occur once on either side, then by what is between two of them."""
    if not lines or not other:
        return
    anchors = _anchors(lines, other)
    if not anchors:
        if max(len(lines), len(other)) <= _LONGEST_STRETCH:
            for i, j, length in SequenceMatcher(None, lines, other, autojunk=False).get_matching_blocks():
                yield from ((i + step, j + step) for step in range(length))
        return
    for (i, j), (next_i, next_j) in pairwise([(-1, -1), *anchors, (len(lines), len(other))]):
        if i >= 0:
            yield i, j
        yield from ((i + 1 + a, j + 1 + b) for a, b in matching(lines[i + 1 : next_i], other[j + 1 : next_j]))


def _anchors(lines: Lines, other: Lines) -> list[tuple[int, int]]:
    """Lines that are once on either side, as many as keep their order (the longest rising row of numbers)."""
    here, there = Counter(lines), Counter(other)
    at = {line: number for number, line in enumerate(other) if there[line] == 1}
    pairs = [(number, at[line]) for number, line in enumerate(lines) if here[line] == 1 and line in at]
    ends: list[int] = []  # the lowest number in ``other`` with which a row of this length can end
    rows: list[tuple[int, int, int]] = []  # of each pair, and which pair of ``rows`` is before it
    last: list[int] = []
    for i, j in pairs:
        length = bisect_left(ends, j)
        ends[length : length + 1] = [j]
        last[length : length + 1] = [len(rows)]
        rows.append((i, j, last[length - 1] if length else -1))
    return _row(rows, last[-1] if last else -1)


def _row(rows: Sequence[tuple[int, int, int]], at: int) -> list[tuple[int, int]]:
    row = []
    while at >= 0:
        i, j, at = rows[at]
        row.append((i, j))
    return row[::-1]


def _merged(base: Lines, mine: Lines, generated: Lines) -> Iterator[bytes]:
    at = _Common(0, 0, 0, 0)
    for common in _stretches(base, mine, generated):
        yield from _settled(
            base[at.base : common.base], mine[at.mine : common.mine], generated[at.generated : common.generated]
        )
        yield from base[common.base : common.base + common.length]
        at = common.after


def _stretches(base: Lines, mine: Lines, generated: Lines) -> Iterator[_Common]:
    """Yield the stretches that are the same in all three, and the empty one at the end of all."""
    in_mine, in_made = dict(matching(base, mine)), dict(matching(base, generated))
    current: _Common | None = None
    for number in range(len(base)):
        if number not in in_mine or number not in in_made:
            continue
        here = _Common(number, in_mine[number], in_made[number], 1)
        if current and current.after[:3] == here[:3]:
            current = current._replace(length=current.length + 1)
            continue
        if current:
            yield current
        current = here
    if current:
        yield current
    yield _Common(len(base), len(mine), len(generated), 0)


def _settled(base: Lines, mine: Lines, generated: Lines) -> Iterator[bytes]:
    """One stretch between two that are the same in all three."""
    if generated in (mine, base):
        yield from mine
    elif mine == base:
        yield from generated
    else:
        yield from _conflict(mine, generated)


def _conflict(mine: Lines, generated: Lines) -> Iterator[bytes]:
    """Both sides between marks, without the lines with which both begin and end."""
    head = _equal(zip(mine, generated, strict=False))
    tail = _equal(zip(reversed(mine[head:]), reversed(generated[head:]), strict=False))
    yield from mine[:head]
    yield OPENING + b"\n"
    yield from _ended(mine[head : len(mine) - tail])
    yield MIDDLE + b"\n"
    yield from _ended(generated[head : len(generated) - tail])
    yield CLOSING + b"\n"
    yield from mine[len(mine) - tail :]


def _ended(lines: Lines) -> Iterator[bytes]:
    """``lines``, the last one with an end, so that the mark after it is on a line of its own."""
    yield from lines[:-1]
    if lines:
        yield lines[-1] if lines[-1].endswith(b"\n") else lines[-1] + b"\n"
