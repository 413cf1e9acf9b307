"""One behaviour a folder in ``tests/cases/xojo``: a page (in more forms where they can differ) and what it gives.

``expected.json`` holds the facts without places, which every form must give, and for each form its findings. To see
what a change does, edit the expectation first.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.dialects.facts import PageFacts
from codegen.dialects.xojo.dialect import XOJO
from codegen.documents.read import read_page
from codegen.sources.page import MEDIA_TYPES, Page
from tests.facts_without_places import without_places

CASES = Path(__file__).resolve().parents[2] / "cases" / "xojo"
PAGES = sorted(CASES.glob("*/page.*"))


def facts_of(path: Path) -> PageFacts:
    content = path.read_text(encoding="utf-8")
    page = Page(path.name, "https://docs.example/page", MEDIA_TYPES[path.suffix], content, "")
    return XOJO.read(read_page(page, XOJO.vocabulary))


def outcome(path: Path) -> dict[str, Any]:
    read = facts_of(path)
    return {
        "kind": read.kind,
        "facts": without_places(read.facts),
        "findings": [
            f"{finding.severity} {finding.code} at {finding.place}: {finding.message}" for finding in read.findings
        ],
    }


@pytest.mark.parametrize("path", PAGES, ids=[f"{path.parent.name}-{path.suffix[1:]}" for path in PAGES])
def test_a_case_gives_what_it_expects_in_each_form(path: Path) -> None:
    expected = json.loads((path.parent / "expected.json").read_text(encoding="utf-8"))
    expected["findings"] = expected["findings"][path.name]
    assert outcome(path) == expected


def test_every_case_has_an_expectation_that_names_its_forms() -> None:
    for folder in sorted(CASES.iterdir()):
        expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
        assert set(expected["findings"]) == {path.name for path in folder.glob("page.*")}, folder.name
