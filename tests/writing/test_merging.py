"""Merging three texts: what only one side changed wins, what both changed otherwise stands marked, nothing is lost."""

from __future__ import annotations

import random
import shutil
import subprocess
from pathlib import Path

import pytest

from codegen.writing.merging import CLOSING, MIDDLE, OPENING, conflicts_in, matching, merge

BASE = b"a\nb\nc\nd\ne\n"


@pytest.mark.parametrize(
    ("mine", "content", "merged"),
    [
        pytest.param(b"A\nb\nc\nd\ne\n", b"a\nb\nc\nd\nE\n", b"A\nb\nc\nd\nE\n", id="each-its-own-line"),
        pytest.param(b"a\nc\nd\ne\n", b"a\nb\nc\nd\n", b"a\nc\nd\n", id="each-removes-a-line"),
        pytest.param(b"a\nb\nc\nd\ne\nmine\n", b"made\n" + BASE, b"made\n" + BASE + b"mine\n", id="each-adds-a-line"),
        pytest.param(b"a\nX\nc\nd\ne\n", b"a\nX\nc\nd\nE\n", b"a\nX\nc\nd\nE\n", id="both-alike-and-one-more"),
        pytest.param(b"", b"a\nb\nc\nd\ne\n", b"", id="only-mine-removed-all"),
        pytest.param(BASE, b"new\n", b"new\n", id="only-made-changed"),
        pytest.param(b"a\nb\nc\nd\ne", b"A\nb\nc\nd\ne\n", b"A\nb\nc\nd\ne", id="no-line-end-at-the-end"),
        pytest.param(b"a\xff\nb\nc\nd\ne\n", b"a\nb\nc\nd\n\x85e\n", b"a\xff\nb\nc\nd\n\x85e\n", id="no-utf-8"),
    ],
)
def test_changes_of_both_sides_come_together(mine: bytes, content: bytes, merged: bytes) -> None:
    assert merge(BASE, mine, content) == merged
    assert merge(BASE, content, mine) == merged
    assert conflicts_in(merged) == []


def test_a_line_that_both_change_is_a_conflict_that_keeps_both() -> None:
    merged = merge(BASE, b"a\nmine\nc\nd\ne\n", b"a\nmade\nc\nd\nE\n")
    assert merged == b"\n".join([b"a", OPENING, b"mine", MIDDLE, b"made", CLOSING, b"c", b"d", b"E", b""])
    assert conflicts_in(merged) == [2]


def test_what_one_removes_and_the_other_changes_is_a_conflict() -> None:
    merged = merge(BASE, b"a\nc\nd\ne\n", b"a\nmade\nc\nd\ne\n")
    assert merged == b"\n".join([b"a", OPENING, MIDDLE, b"made", CLOSING, b"c", b"d", b"e", b""])


def test_marks_stand_on_lines_of_their_own_when_the_last_line_has_no_end() -> None:
    merged = merge(b"a\nb", b"a\nmine", b"a\nmade")
    assert merged == b"\n".join([b"a", OPENING, b"mine", MIDDLE, b"made", CLOSING, b""])


def test_without_a_base_every_difference_is_a_conflict_and_no_line_is_lost() -> None:
    merged = merge(b"", b"same\nmine\nend\n", b"same\nmade\nend\n")
    assert merged == b"\n".join([b"same", OPENING, b"mine", MIDDLE, b"made", CLOSING, b"end", b""])


def edited(lines: list[str], chance: random.Random) -> list[str]:
    texts = list(lines)
    for _ in range(chance.randint(0, 4)):
        at = chance.randint(0, len(texts))
        texts[at : at + chance.randint(0, 2)] = [chance.choice("abcdefgh") for _ in range(chance.randint(0, 3))]
    return texts


def joined(lines: list[str]) -> bytes:
    return "".join(f"{line}\n" for line in lines).encode()


def sides(seed: int) -> tuple[bytes, bytes, bytes]:
    chance = random.Random(seed)  # noqa: S311 - a seed makes the test the same at each run
    base = [chance.choice("abcdefgh") for _ in range(chance.randint(0, 12))]
    return joined(base), joined(edited(base, chance)), joined(edited(base, chance))


@pytest.mark.parametrize("seed", range(300))
def test_no_line_of_either_side_that_the_base_lacks_is_lost(seed: int) -> None:
    base, mine, content = sides(seed)
    merged = merge(base, mine, content).split(b"\n")
    for side in (mine, content):
        for line in set(side.split(b"\n")) - set(base.split(b"\n")):
            assert line in merged
    assert merge(base, mine, base) == mine
    assert merge(base, base, content) == content


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed, whose merge is the measure")
def test_git_comes_to_the_same_where_both_see_no_conflict(tmp_path: Path) -> None:
    """Where lines repeat, two ways of matching are both right; distinct lines leave one."""
    alike = 0
    for seed in range(40):
        chance = random.Random(seed)  # noqa: S311 - a seed makes the test the same at each run
        base = [f"line {number}" for number in range(20)]
        both = []
        for name in ("mine", "made"):
            side = list(base)
            for number in range(chance.randint(1, 3)):
                at = chance.randint(0, 19)
                side[at] = f"{name} {number}"
            both.append(side)
        paths = [tmp_path / name for name in ("mine", "base", "made")]
        for path, lines in zip(paths, (both[0], base, both[1]), strict=True):
            path.write_bytes(joined(lines))
        git = subprocess.run(["git", "merge-file", "-p", *paths], capture_output=True, check=False)  # noqa: S607 - the git of this machine
        ours = merge(joined(base), joined(both[0]), joined(both[1]))
        if git.returncode == 0:  # git also calls changes of two neighbouring lines a conflict
            assert ours == git.stdout
            alike += 1
    assert alike > 10


def test_long_texts_of_equal_lines_take_no_long_time() -> None:
    contents = [b"}\n"] * 30_000 + [b"end of one\n"]
    other = [b"{\n"] + [b"}\n"] * 29_000 + [b"x\n"] + [b"}\n"] * 1_000
    assert matching(contents, other) == []


def test_matching_pairs_equal_lines_in_rising_order() -> None:
    contents = [b"%d\n" % (number % 700) for number in range(5_000)] + [b"only\n"]
    other = [*contents[:1_000], b"new\n", *contents[1_200:]]
    pairs = matching(contents, other)
    assert all(contents[i] == other[j] for i, j in pairs)
    assert pairs == sorted(pairs)
    assert len(pairs) >= 4_000
