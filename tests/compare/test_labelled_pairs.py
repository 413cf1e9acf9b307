"""The labelled pairs: every change is found, nothing else is, and each has its class for the reader and the writer."""

from __future__ import annotations

from itertools import takewhile
from pathlib import Path

import pytest

from codegen.build.release import Comparison
from codegen.compare.changes import Change
from codegen.compare.compare import SpecRevision, compare
from codegen.releases.versions import Proposal, step_of
from tests.compare.labelled import NAMES, labelled


def test_there_are_at_least_sixty() -> None:
    assert len(NAMES) >= 60


@pytest.mark.parametrize("name", NAMES)
def test_the_changes_of_a_pair_have_their_classes(name: str) -> None:
    case = labelled(name)
    older, newer = case.pair()
    changes = compare(SpecRevision(name="older", spec=older), SpecRevision(name="newer", spec=newer))
    results = [(change.kind, change.pointer, change.reader.value, change.writer.value) for change in changes]
    assert sorted(results) == sorted(case.changes), case.about
    assert step_of(changes) == case.step


@pytest.mark.parametrize("name", NAMES)
def test_a_pair_backwards_is_compared_as_well_and_finds_a_change_where_there_is_one(name: str) -> None:
    case = labelled(name)
    older, newer = case.pair()
    back = compare(SpecRevision(name="older", spec=newer), SpecRevision(name="newer", spec=older))
    assert bool(back) == bool(case.changes)


@pytest.mark.parametrize("name", NAMES)
def test_what_is_the_same_has_no_change(name: str) -> None:
    older, newer = labelled(name).pair()
    assert compare(SpecRevision(name="a", spec=older), SpecRevision(name="b", spec=older)) == []
    assert compare(SpecRevision(name="a", spec=newer), SpecRevision(name="b", spec=newer)) == []


_TOLD = {
    "a new optional field": "field-added-optional",
    "a new field that is required": "field-added-required",
    "a field that is newly required": "field-newly-required",
    "a shorter length, a smaller range": "length-shorter",
    "a longer length, a wider range": "length-longer",
    "another type": "type-changed",
    "an operation, model or field removed, renamed or moved": "operation-removed",
    "an enum value gone": "enum-value-gone",
    "a new enum value, where the list is closed": "enum-value-new-closed",
    "a new enum value, where the list is open": "enum-value-new-open",
    "nullable from now on": "nullable-turned-on-both-ways",
    "another default": "default-changed",
    "another way to authenticate": "auth-changed",
    "a further way to authenticate, beside those that stay": "auth-alternative-added",
    "a further type of a union": "union-option-added",
    "a header of an answer removed": "header-removed",
    "another kind of body": "body-style-changed",
    "a call, field or parameter deprecated": "call-deprecated",
    "something on a page understood for the first time": "gap-closed",
    "a new status of an answer": "success-status-added",
    "an error status gone that no call answers any longer": "error-status-removed",
    "an error status gone that other calls still answer": "error-status-removed-from-one-call",
    "another description or example": "description-changed",
}


def _rows(root: Path) -> dict[str, list[str]]:
    """Return the classes that docs/changes.md states for each kind of change, their first words only."""
    lines = (root / "docs/changes.md").read_text("utf-8").splitlines()
    start = lines.index("| change | reader | writer |") + 2
    cells = [line.strip("| ").split(" | ") for line in takewhile(bool, lines[start:])]
    return {what: [said.partition(":")[0] for said in sides] for what, *sides in cells}


def test_the_guide_tells_each_class_as_a_pair_proves_it(root: Path) -> None:
    rows = _rows(root)
    assert rows.keys() == _TOLD.keys()
    for what, name in _TOLD.items():
        for _, _, *sides in labelled(name).changes:
            shown = list(zip(sides, rows[what], strict=True))
            assert any(side == said for side, said in shown), what
            # A sample's field may be one that nobody writes, or reads.
            assert all(side in (said, "none") for side, said in shown), what


def test_the_guide_tells_every_key_of_the_answer(root: Path) -> None:
    text = (root / "docs/changes.md").read_text("utf-8")
    keys = [*Change.__struct_fields__, *Proposal.__struct_fields__, *Comparison.__annotations__]
    assert [key for key in keys if key not in _INSIDE and f"`{key}`" not in text] == []


_INSIDE = {"newer", "build", "history", "superseded", "proposed"}  # of the comparison, and no key of the answer
