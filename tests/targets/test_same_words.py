"""The OpenAPI document and the client describe each call with the same words."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator

import pytest

from codegen.targets.openapi.openapi_files import OPENAPI
from codegen.targets.python.python_files import PYTHON
from codegen.targets.templating import Templates
from tests.targets.sample_specs import ALL


def _summaries(document: str) -> Iterator[str]:
    for calls in json.loads(document)["paths"].values():
        for call in calls.values():
            if isinstance(call, dict) and "summary" in call:
                yield call["summary"]


def _first_lines(module: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(module)):
        if isinstance(node, ast.FunctionDef) and (doc := ast.get_docstring(node)):
            yield " ".join(doc.split("\n\n")[0].split()).removesuffix(".")


@pytest.mark.parametrize("name", ALL)
def test_each_call_has_the_same_summary_in_the_document_and_in_the_client(name: str) -> None:
    spec = ALL[name]()
    in_document = set(_summaries(OPENAPI.emit(spec, Templates()).files["openapi.json"]))
    files = PYTHON.emit(spec, Templates()).files
    in_client = {line for path, text in files.items() if "/resources/" in path for line in _first_lines(text)}
    assert in_document
    assert in_document - in_client <= {"Exchange credentials for a token"}
