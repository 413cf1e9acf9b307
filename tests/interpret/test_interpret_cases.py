"""Interpretation by cases: a directory each, with a page, an api.toml, and what the spec must then say.

``expected.json`` holds values of the spec by pointer, pointers that must lead nowhere, and all findings of the
interpretation. A new case is a new directory below ``tests/cases/interpret``.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.config.settings import read_settings
from codegen.derive.derive import derive
from codegen.dialects.fieldinfo import read_fieldinfo
from codegen.dialects.registry import BY_NAME
from codegen.documents.read import read_page
from codegen.interpret.interpret import Interpretation, interpret
from codegen.sources.page import MEDIA_TYPES, Page
from codegen.spec.canonical import to_builtins
from codegen.spec.pointers import MissingError, parsed, value_at

CASES = sorted(path.parent for path in (Path(__file__).parents[1] / "cases" / "interpret").glob("*/expected.json"))


def interpreted(folder: Path) -> Interpretation:
    """Return the pages and field information of ``folder`` through reader, dialect and interpretation."""
    settings = read_settings(folder)
    dialect = BY_NAME[settings.settings.dialect]
    pages = [
        dialect.read(read_page(Page(f"pages/{path.name}", "", MEDIA_TYPES[path.suffix], path.read_text("utf-8"), ""),
                               dialect.vocabulary))
        for path in sorted(folder.glob("page*.*"))
    ]  # fmt: skip
    for page in pages:
        assert page.account.unknown == (), page.page
    return interpret("shed", [*pages, *read_fieldinfo(folder)], settings)


def observed(folder: Path, asked: dict[str, Any]) -> dict[str, Any]:
    """Return what the interpretation says at the pointers of ``asked``, in the shape of ``expected.json``."""
    interpretation = interpreted(folder)
    spec = to_builtins(derive(interpretation.spec, interpretation.provenance).spec)
    return {
        "spec": {pointer: value_at(spec, parsed(pointer)) for pointer in asked["spec"]},
        "absent": [pointer for pointer in asked.get("absent", []) if _leads_nowhere(spec, pointer)],
        "findings": [
            f"{finding.severity} {finding.code} at {finding.place}: {finding.message}"
            for finding in interpretation.findings
            if finding.code != "no-operations"
        ],  # a page of records alone is a case here
    }


def _leads_nowhere(spec: Any, pointer: str) -> bool:
    try:
        value_at(spec, parsed(pointer))
    except MissingError:
        return True
    return False


@pytest.mark.parametrize("folder", CASES, ids=lambda folder: folder.name)
def test_case(folder: Path) -> None:
    expected = json.loads((folder / "expected.json").read_text("utf-8"))
    assert expected["spec"]
    assert observed(folder, expected) == {"absent": [], **expected}


@pytest.mark.parametrize("folder", CASES, ids=lambda folder: folder.name)
def test_every_value_of_a_case_has_its_source(folder: Path) -> None:
    """Provenance names a place for every pointer that the case asks for, or for something inside or around it."""
    interpretation = interpreted(folder)
    expected = json.loads((folder / "expected.json").read_text("utf-8"))
    for pointer in expected["spec"]:
        related = [text for text in interpretation.provenance if text.startswith(pointer) or pointer.startswith(text)]
        assert related or pointer.count("/") <= 2 or _says_nothing(expected["spec"][pointer]), pointer


def _says_nothing(value: Any) -> bool:
    return value in (None, False, [], {}, "request", "response")  # a direction follows from the calls


def test_there_are_cases() -> None:
    assert len(CASES) > 15
