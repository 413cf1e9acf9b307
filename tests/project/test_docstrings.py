"""Docstrings that go into outputs say the same on every Python: from 3.13 on, the compiler strips their indentation."""

from __future__ import annotations

import inspect
import json

import pytest

from codegen.spec.schema import described, spec_schema

INDENTED = "One line.\n\n    Another.\n        - deeper\n    "
STRIPPED = "One line.\n\nAnother.\n    - deeper\n"


@pytest.mark.parametrize("words", [INDENTED, STRIPPED, inspect.cleandoc(INDENTED)])
def test_a_docstring_is_the_same_with_and_without_indentation(words: str) -> None:
    kind = type("Kind", (), {"__doc__": words})
    assert described(kind) == {"description": "One line.\n\nAnother.\n    - deeper"}


def test_a_kind_without_a_docstring_has_no_description() -> None:
    class Base:
        """Not of those below."""

    assert described(type("Kind", (Base,), {})) == {}


def test_no_description_in_the_schema_of_a_spec_is_indented() -> None:
    definitions = json.loads(spec_schema())["$defs"].values()
    lines = [line for each in definitions for line in each["description"].split("\n")]
    assert len(lines) > 40
    assert [line for line in lines if line.startswith((" ", "\t"))] == []
