"""Comparing: two revisions of a spec in, every change out, each with the words and places of both pages."""

from __future__ import annotations

from bisect import bisect_left

import msgspec

from codegen.compare.changes import Change
from codegen.compare.renames import renamed_models
from codegen.compare.spec_rules import TABLE
from codegen.compare.walk import Walk
from codegen.diagnostics.location import Excerpt
from codegen.spec.model import Spec
from codegen.spec.pointers import parsed, written
from codegen.spec.provenance import Provenance


class SpecRevision(msgspec.Struct, frozen=True, kw_only=True):
    """A spec at one time: how people call it, where it comes from, and what is before its pages' paths.

    ``commit`` is the hash of the commit that a revision meant, for HEAD means another one tomorrow.
    """

    name: str
    spec: Spec
    provenance: Provenance = {}
    root: str = ""
    commit: str = ""


def compare(older: SpecRevision, newer: SpecRevision) -> list[Change]:
    """Every change from ``older`` to ``newer``, in the spec's order, with quotes where provenance has them."""
    walk = Walk(older.spec, newer.spec, TABLE, renamed_models(older.spec, newer.spec))
    before, after = _Quotes(older), _Quotes(newer)
    return [_quoted(change, before, after) for change in walk.changes()]


def _quoted(change: Change, before: _Quotes, after: _Quotes) -> Change:
    older = before.nearest(change.former or change.pointer) if change.before is not msgspec.UNSET else None
    newer = after.nearest(change.pointer) if change.after is not msgspec.UNSET else None
    return msgspec.structs.replace(change, older=older, newer=newer)


class _Quotes:
    """The words of one revision by pointer; looked up by bisection, for a diff can hold thousands of changes."""

    def __init__(self, revision: SpecRevision) -> None:
        self._revision = revision
        self._pointers = sorted(revision.provenance)

    def nearest(self, pointer: str) -> Excerpt | None:
        """Return what the page says at ``pointer``, inside it, or at the nearest thing around it that is no whole
        section.
        """
        parts = parsed(pointer)
        for length in range(len(parts), 1, -1):
            inside = self._inside(written(parts[:length]))
            if inside is not None:
                source = self._revision.provenance[inside].source.quote
                page = self._revision.root + source.place.page
                return Excerpt(msgspec.structs.replace(source.place, page=page), source.text)
        return None

    def _inside(self, above: str) -> str | None:
        for candidate in (above, f"{above}/origin"):  # of a field, the origin is the row that describes all of it
            if candidate in self._revision.provenance:
                return candidate
        at = bisect_left(self._pointers, above + "/")
        pointer = self._pointers[at] if at < len(self._pointers) else ""
        return pointer if pointer.startswith(above + "/") else None
