"""Every invariant of a spec: a spec that keeps it is silent, one that breaks it is told where and what."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.spec.invariants import check_spec
from codegen.spec.model import Spec
from tests.tiny_spec import DATA, PROVENANCE, broken, tiny

GET = ("operations", "tools.get")
FIELDS = ("models", "Tool", "fields")
_QUERY = {"location": "query", "shape": {"type": "integer"}}


def violations_of(spec: Spec) -> list[tuple[str, str]]:
    return [(finding.code, finding.message) for finding in check_spec(spec, PROVENANCE)]


def test_a_sound_spec_has_no_findings() -> None:
    assert check_spec(tiny(), PROVENANCE) == []


BREACHES: list[tuple[tuple[str | int, ...], Any, str, str]] = [
    (
        (*GET, "parameters"), {}, "path-parameter-missing",
        "the path `/tools/{id}` of `tools.get` has no path parameter for `{id}`",
    ),
    (
        (*GET, "parameters", "page"), {**_QUERY, "location": "path"}, "path-parameter-alien",
        "`tools.get` has the path parameter `page`, which is not in its path `/tools/{id}`",
    ),
    (
        ("operations", "tools.list", "path"), "/tools/all/{nr}", "path-parameter-missing",
        "the path `/tools/all/{nr}` of `tools.list` has no path parameter for `{nr}`",
    ),
    (
        ("operations", "tools.list", "shared"), ["limits"], "reference-broken",
        "`#/operations/tools.list/shared` refers to the shared parameter `limits`, which does not exist",
    ),
    (
        ("operations", "tools.list", "parameters", "page", "excludes"), ["offset"], "excluded-parameter-missing",
        "`#/operations/tools.list/parameters/page/excludes` excludes `offset`, which is not a parameter of the call",
    ),
    (
        ("parameters", "limit", "excludes"), ["offset"], "excluded-parameter-missing",
        "`#/parameters/limit/excludes` excludes `offset`, which is not a parameter of the call",
    ),
    (
        (*GET, "responses", "200", "shape", "ref"), "Tol", "reference-broken",
        "`#/operations/tools.get/responses/200/shape/ref` refers to the model `Tol`, which does not exist",
    ),
    (
        (*GET, "request"), {"style": "json_body", "shape": {"type": "object", "ref": "Axe"}}, "reference-broken",
        "`#/operations/tools.get/request/shape/ref` refers to the model `Axe`, which does not exist",
    ),
    (
        (*FIELDS, "parts"), {"type": "array", "items": {"type": "object", "ref": "Part"}, "origin": "table"},
        "reference-broken", "`#/models/Tool/fields/parts/items/ref` refers to the model `Part`, which does not exist",
    ),
    (
        ("conventions", "errors"), {"kind": "object", "model": "Error"}, "reference-broken",
        "`#/conventions/errors/model` refers to the model `Error`, which does not exist",
    ),
    (
        ("operations", "tools.list", "responses", "200", "envelope"), "record", "reference-broken",
        "`#/operations/tools.list/responses/200/envelope` refers to the envelope `record`, which does not exist",
    ),
    (
        ("errors", 0, "operation"), "tools.gets", "reference-broken",
        "`#/errors/0/operation` refers to the operation `tools.gets`, which does not exist",
    ),
    (
        ("models", "TOOL"), {"documented": "page", "fields": {}}, "model-names-alike",
        "the models `TOOL` and `Tool` differ only in capital letters",
    ),
    (
        ("models", "Tool", "key"), "ID", "key-field-missing", "the key `ID` of `Tool` is not one of its fields",
    ),
    (
        (*FIELDS, "colour", "enum"), [], "enum-empty", "the enum at `#/models/Tool/fields/colour/enum` has no values",
    ),
    (
        (*FIELDS, "colour", "enum"), ["red", "red"], "enum-repeats",
        "the enum at `#/models/Tool/fields/colour/enum` has the value `red` twice",
    ),
    (
        ("parameters", "limit", "minimum"), 200, "limits-crossed",
        "`#/parameters/limit`: minimum `200` is greater than maximum `100`",
    ),
    (
        (*FIELDS, "name", "max_length"), -1, "limits-crossed",
        "`#/models/Tool/fields/name`: least length `0` is greater than max_length `-1`",
    ),
    (
        ("errors", 0, "status"), 1404, "status-out-of-range", "`#/errors/0`: invalid HTTP status `1404`",
    ),
    (
        (*GET, "responses", "2xx"), {}, "status-out-of-range",
        "`#/operations/tools.get/responses/2xx`: invalid HTTP status `2xx`",
    ),
    (
        ("operations", "tools.fetch"), {**DATA["operations"]["tools.get"], "summary": "again"}, "call-twice",
        "`tools.fetch` and `tools.get` are the same call: `GET /tools/{id}`",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("path", "value", "code", "message"), BREACHES)
def test_each_breach_is_one_finding_with_this_text(
    path: tuple[str | int, ...], value: Any, code: str, message: str
) -> None:
    assert violations_of(broken(*path, value=value)) == [(code, message)]


def test_a_finding_stands_where_the_page_says_it() -> None:
    (finding,) = check_spec(broken("models", "Tool", "fields", "colour", "enum", value=[]), PROVENANCE)
    assert str(finding.place) == "pages/shed.md:30"
    assert finding.quotes[0].text.raw == "red or blue"


def test_a_hint_guesses_what_was_meant() -> None:
    (finding,) = check_spec(broken("models", "Tool", "key", value="ID"), PROVENANCE)
    assert finding.hint == "did you mean `id`? correct the key in corrections.toml, or add the field"


def test_all_breaches_come_out_together() -> None:
    spec = broken("operations", "tools.list", "path", value="/tools/{nr}/{page}")
    assert [code for code, _ in violations_of(spec)] == ["path-parameter-missing", "path-parameter-missing"]
