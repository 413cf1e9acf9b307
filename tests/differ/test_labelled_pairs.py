"""The labelled pairs: every change is found, nothing else is, and each has its class for the reader and the writer."""

from __future__ import annotations

import pytest

from codegen.differ.compare import Edition, compare
from codegen.differ.versions import step_of
from tests.differ.labelled import NAMES, labelled


def test_there_are_at_least_sixty() -> None:
    assert len(NAMES) >= 60


@pytest.mark.parametrize("name", NAMES)
def test_the_changes_of_a_pair_have_their_classes(name: str) -> None:
    case = labelled(name)
    older, newer = case.pair()
    changes = compare(Edition(name="older", spec=older), Edition(name="newer", spec=newer))
    found = [(one.kind, one.pointer, one.reader.value, one.writer.value) for one in changes]
    assert sorted(found) == sorted(case.changes), case.about
    assert step_of(changes) == case.step


@pytest.mark.parametrize("name", NAMES)
def test_a_pair_backwards_is_compared_as_well_and_finds_a_change_where_there_is_one(name: str) -> None:
    case = labelled(name)
    older, newer = case.pair()
    back = compare(Edition(name="older", spec=newer), Edition(name="newer", spec=older))
    assert bool(back) == bool(case.changes)


@pytest.mark.parametrize("name", NAMES)
def test_what_is_the_same_has_no_change(name: str) -> None:
    older, newer = labelled(name).pair()
    assert compare(Edition(name="a", spec=older), Edition(name="b", spec=older)) == []
    assert compare(Edition(name="a", spec=newer), Edition(name="b", spec=newer)) == []
