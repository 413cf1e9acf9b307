"""A fact that the differ was not taught fails here: each field of each struct of the spec has its rule."""

from __future__ import annotations

import typing
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from codegen.compare.compare import SpecRevision, compare
from codegen.compare.rule_kinds import quiet
from codegen.compare.spec_rules import TABLE
from codegen.spec.canonical import convert, to_builtins
from codegen.spec.model import Spec
from codegen.spec.pointers import value_at, written
from codegen.spec.record import Record
from tests.targets.sample_specs import ALL


def _records(of: Any, seen: dict[type[Record], None]) -> dict[type[Record], None]:
    """Every struct that ``of`` can hold, and ``of``."""
    for inner in typing.get_args(of):
        _records(inner, seen)
    if isinstance(of, type) and issubclass(of, Record) and of not in seen:
        seen[of] = None
        for hint in typing.get_type_hints(of).values():
            _records(hint, seen)
    return seen


STRUCTS = list(_records(Spec, {}))


def test_every_struct_of_the_spec_is_in_the_table_and_no_other() -> None:
    assert set(TABLE) == set(STRUCTS)


@pytest.mark.parametrize("struct", STRUCTS, ids=lambda rule: rule.__name__)
def test_every_field_of_a_struct_has_a_rule(struct: type[Record]) -> None:
    assert set(TABLE[struct]) == {field.name for field in msgspec.structs.fields(struct)}


def test_a_struct_of_the_spec_is_found_wherever_it_hides() -> None:
    class Hidden(Record, frozen=True, kw_only=True):
        more: dict[str, list[Spec | None]] = {}  # noqa: RUF012 - msgspec copies it

    assert Spec in _records(dict[str, Hidden], {})


def _places(data: Any, at: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    if isinstance(data, dict):
        for key, inner in data.items():
            yield (*at, key)
            yield from _places(inner, (*at, key))
    elif isinstance(data, list):
        for index, inner in enumerate(data):
            yield from _places(inner, (*at, str(index)))


_QUIET = {name for rules in TABLE.values() for name, rule in rules.items() if rule is quiet}


@pytest.mark.parametrize("name", ALL)
def test_taking_anything_out_of_a_spec_is_a_change(name: str) -> None:
    whole = ALL[name]()
    silent = []
    for at in _places(to_builtins(whole)):
        data = to_builtins(whole)
        del value_at(data, at[:-1])[at[-1]]
        try:
            less = convert(data, Spec)
        except msgspec.ValidationError:
            continue  # the contract asks for it
        if less != whole and not compare(SpecRevision(name="a", spec=whole), SpecRevision(name="b", spec=less)):
            silent.append(written(at))
    assert [text for text in silent if text.rpartition("/")[2] not in _QUIET] == []
