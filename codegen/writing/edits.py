"""Files that a person edited, and what becomes of them: a stop, the edit merged with what is made now, or a drop.

An edit that was kept once is remembered in the manifest and merged again by each build; the text it was last merged
with, its base, is beside the outputs under its hash. Anyone who edits a file that is no longer made keeps it as it is.
Nothing is written here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from pathlib import Path
from typing import TypeAlias

import msgspec

from codegen.diagnostics.finding import Finding, finding
from codegen.diagnostics.location import Location
from codegen.writing.checking import kind_of, problem_in
from codegen.writing.choice import STOP, Choice, Wish
from codegen.writing.content import Content
from codegen.writing.manifest import BASES, Manifest, digest
from codegen.writing.merging import conflicts_in, matching, merge
from codegen.writing.paths import called

Bases: TypeAlias = Callable[[dict[str, str]], Mapping[str, bytes]]  # hash by path; what is found, by path

_HASH = re.compile(r"[0-9a-f]{64}", re.ASCII)


class Edit(msgspec.Struct, frozen=True, kw_only=True):
    """One edited file: what is there (``mine``), what is ``made`` now (None: nothing), what both began from.

    ``last`` is the hash of ``base``, and known more often than ``base`` itself. ``kept`` edits were kept before.
    """

    path: str
    place: Location
    mine: bytes
    generated: bytes | None
    last: str | None
    base: bytes | None = None
    kept: bool = False


class Settled(msgspec.Struct, frozen=True):
    """What becomes of the edits of one folder.

    ``contents`` replaces what is made, by path. ``kept`` is the hash of the base by path, ``kept_until_then`` that of
    the base before; ``bases`` holds the texts of both. ``dropped`` paths lose their edit. ``conflicts`` do not forbid
    writing, ``findings`` may.
    """

    edits: tuple[Edit, ...] = ()
    contents: dict[str, bytes] = {}
    kept: dict[str, str] = {}
    kept_until_then: dict[str, str] = {}
    bases: dict[str, bytes] = {}
    dropped: frozenset[str] = frozenset()
    findings: tuple[Finding, ...] = ()
    conflicts: tuple[Finding, ...] = ()


def no_bases(_wanted: dict[str, str]) -> Mapping[str, bytes]:
    """For who has nothing to find a base with."""
    return {}


def find_edits(
    root: Path, before: Manifest, generated: Mapping[str, Content], same: Set[str] = frozenset()
) -> list[Edit]:
    """Every file of ``generated`` or of the manifest ``before`` that is not as codegen left it, nor as it is now.

    The files ``same`` are known to be as they are now.
    """
    return [
        edit
        for path in sorted({*generated, *before.paths} - same)
        if (edit := _edit(root, before, path, generated.get(path))) is not None
    ]


def _edit(root: Path, before: Manifest, path: str, generated: Content | None) -> Edit | None:
    try:
        mine = (root / path).read_bytes()
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None
    kept, name = path in before.kept, digest(mine)
    if (generated is not None and name == generated.digest) or (not kept and before.knows(path, name)):
        return None
    last = before.base_of(path, name)
    base = _stored(root, last) if kept else None
    place = Location(called(root, path), 1)
    made = None if generated is None else generated.read()
    return Edit(path=path, place=place, mine=mine, generated=made, last=last, base=base, kept=kept)


def _stored(root: Path, name: str | None) -> bytes | None:
    """Return the base called ``name``: its hash, so that a damaged one is no base."""
    if name is None or not _HASH.fullmatch(name):
        return None
    try:
        content = (root / BASES / name).read_bytes()
    except OSError:
        return None
    return content if digest(content) == name else None


def settle(edits: Sequence[Edit], choice: Choice = STOP, bases: Bases = no_bases) -> Settled:
    """Return what becomes of ``edits``, as ``choice`` says. An edit that was kept before is merged again unless
    dropped.
    """
    with_bases = tuple(_with_bases(edits, bases))
    settling = _Settling()
    for edit in with_bases:
        settling.take(edit, choice.wish(edit.place.page))
    return settling.settled(with_bases)


def _with_bases(edits: Sequence[Edit], bases: Bases) -> Iterator[Edit]:
    wanted = {edit.path: edit.last for edit in edits if edit.base is None and edit.last is not None}
    contents = bases(wanted) if wanted else {}
    for edit in edits:
        base = edit.base if edit.base is not None else contents.get(edit.path)
        yield msgspec.structs.replace(edit, base=base)


class _Settling:
    """One folder's edits being settled."""

    def __init__(self) -> None:
        self._dropped: set[str] = set()
        self._contents: dict[str, bytes] = {}
        self._kept: dict[str, str] = {}
        self._until_then: dict[str, str] = {}
        self._bases: dict[str, bytes] = {}
        self._findings: list[Finding] = []
        self._conflicts: list[Finding] = []

    def settled(self, edits: tuple[Edit, ...]) -> Settled:
        return Settled(
            edits=edits,
            contents=self._contents,
            kept=self._kept,
            kept_until_then=self._until_then,
            bases=self._bases,
            dropped=frozenset(self._dropped),
            findings=tuple(self._findings),
            conflicts=tuple(self._conflicts),
        )

    def take(self, edit: Edit, wish: Wish) -> None:
        if wish == "discard":
            self._dropped.add(edit.path)
        elif wish == "stop" and not edit.kept:
            code = "hand-edit" if edit.generated is not None else "hand-edit-removed"
            self._findings.append(finding(code, edit.place, path=edit.path, file=edit.place.page))
        elif edit.generated is None:
            self._findings.append(finding("kept-no-longer-made", edit.place, path=edit.path))
            self._keep(edit, edit.mine, edit.base or b"")
        else:
            self._merge(edit, edit.generated, wish)

    def _merge(self, edit: Edit, generated: bytes, wish: Wish) -> None:
        merged = merge(edit.base or b"", edit.mine, generated)
        fresh = len(conflicts_in(merged)) - len(conflicts_in(edit.mine))
        if wish == "stop" and fresh > 0:
            conflict = finding("kept-conflict", edit.place, path=edit.path, count=fresh, file=edit.place.page)
            self._findings.append(conflict)
        elif merged != generated:
            self._keep(edit, merged, generated)
            self._conflicts += _faults(edit, merged)

    def _keep(self, edit: Edit, content: bytes, base: bytes) -> None:
        """``content`` is in the file; ``base`` is what the next build merges it by."""
        until_then = edit.base or b""
        self._contents[edit.path] = content
        self._kept[edit.path], self._until_then[edit.path] = digest(base), digest(until_then)
        self._bases |= {digest(base): base, digest(until_then): until_then}


def _faults(edit: Edit, merged: bytes) -> Iterator[Finding]:
    """Yield the conflicts that are in ``merged``; without any, what keeps it from being read."""
    lines = conflicts_in(merged)
    for line in lines:
        yield finding("conflict-marked", Location(edit.place.page, line), path=edit.path)
    problem = None if lines else problem_in(edit.path, merged.decode("utf-8", "replace"))
    if problem is not None:
        place = Location(edit.place.page, problem.line)
        yield finding("kept-not-parsed", place, path=edit.path, kind=kind_of(edit.path), problem=problem.words)


def edit_lines(edit: Edit) -> Iterator[str]:
    """Yield the edit as lines: ``-`` what codegen wrote (makes now, when that is not known), ``+`` what is instead.

    Each has the number of its line in front, in the file as it was written or as it is there.
    """
    known = edit.base if edit.base is not None else edit.generated or b""
    known_lines, other = (content.decode("utf-8", "replace").split("\n") for content in (known, edit.mine))
    at = at_other = 0
    pairs = matching([line.encode() for line in known_lines], [line.encode() for line in other])
    for here, there in [*pairs, (len(known_lines), len(other))]:
        yield from (f"{number + 1:>6} - {known_lines[number]}" for number in range(at, here))
        yield from (f"{number + 1:>6} + {other[number]}" for number in range(at_other, there))
        at, at_other = here + 1, there + 1
