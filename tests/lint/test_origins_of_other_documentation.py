"""Problems of schemes, headers and lists in the query lead to the part of the spec that says them."""

from __future__ import annotations

import json

import pytest

from codegen.lint.origins import Origins
from codegen.targets.openapi.document import document
from tests.targets.sample_specs import harbour

_LIST = ("paths", "/boats", "get")


@pytest.fixture(scope="module")
def origins() -> Origins:
    spec = harbour()
    return Origins(spec, json.loads(json.dumps(document(spec))))


@pytest.mark.parametrize(
    ("at", "pointer"),
    [
        (("components", "securitySchemes", "oldToken", "name"), ("auth", "3")),
        (("components", "securitySchemes", "appToken"), ("auth", "4")),
        ((*_LIST, "responses", "200", "headers", "X-Left", "schema"),
         ("operations", "boats.list", "responses", "200", "headers", "X-Left")),
        ((*_LIST, "parameters", "2"), ("operations", "boats.list", "parameters", "tags")),
        (("paths", "/papers", "post", "security", "0"), ("operations", "papers.create", "auth")),
        (("paths", "/papers", "post", "servers", "0"), ("operations", "papers.create", "servers")),
        (("paths", "/papers", "post", "requestBody", "content"), ("operations", "papers.create", "request")),
    ],
)  # fmt: skip
def test_a_place_of_the_document_leads_to_the_spec(
    origins: Origins, at: tuple[str, ...], pointer: tuple[str, ...]
) -> None:
    assert origins.of(at) == pointer
