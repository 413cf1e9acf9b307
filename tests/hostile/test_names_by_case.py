"""Names that only their case tells apart: `name` beside `Name`, as parameters, as fields, and as both.

Python, JSON and OpenAPI keep such names apart; columns of SQL and names of files may not.
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
from pathlib import Path
from typing import Any

import msgspec
import pytest

from codegen.build.pipeline import compile_api
from codegen.build.result import Build
from codegen.config.workspace import find_workspace
from codegen.diagnostics.messages import Severity
from codegen.dialects.registry import BY_NAME
from codegen.mock_server.tables import tables_of
from codegen.spec.model import Spec
from tests.hostile.hostile_checks import parsed, properties_in
from tests.mock_server.running import running
from tests.tiny_spec import broken
from tests.tiny_workspace import SETTINGS, TinyWorkspace

NAMES = ("name", "Name", "NAME")
PAGE = """\
# Tools

## The tool object

| Field | Type | Required | Description |
| ----- | ---- | -------- | ----------- |
| id | integer | No | The number. |
| name | string | No | What people call it. |
| Name | string | No | What the maker calls it. |
| NAME | string | No | What is engraved. |

```json
{"id": 1, "name": "a", "Name": "b", "NAME": "c"}
```

## List tools

`GET /tools`

### Query parameters

| Parameter | Type | Required | Description |
| --------- | ---- | -------- | ----------- |
| name | string | No | Only those of this name. |
| Name | string | No | Only those of this make. |

## Retrieve a tool

`GET /tools/{id}`

### Query parameters

| Parameter | Type | Required | Description |
| --------- | ---- | -------- | ----------- |
| Id | string | No | Another number. |

## Create a tool

`POST /tools`

### Query parameters

| Parameter | Type | Required | Description |
| --------- | ---- | -------- | ----------- |
| name | string | No | Another name. |

### Body parameters

| Field | Type | Required | Description |
| ----- | ---- | -------- | ----------- |
| name | string | No | What people call it. |
| Name | string | No | What the maker calls it. |
| NAME | string | No | What is engraved. |
"""
CALLS = """
{% swagger baseUrl="https://api.shed.test" path="/tools" method="METHOD" summary="SUMMARY" %}
{% swagger-parameter in="query" name="name" type="string" %} x {% endswagger-parameter %}
{% swagger-parameter in="query" name="Name" type="string" %} x {% endswagger-parameter %}
{% swagger-parameter in="body" name="name" type="string" %} x {% endswagger-parameter %}
{% swagger-parameter in="body" name="NAME" type="string" %} x {% endswagger-parameter %}
{% endswagger %}
"""
PAGES = {
    "generic": PAGE,
    "gitbook": PAGE.partition("## List tools")[0]
    + CALLS.replace("METHOD", "get").replace("SUMMARY", "List tools")
    + CALLS.replace("METHOD", "post").replace("SUMMARY", "Create a tool"),
}


def workspace(root: Path, dialect: str) -> TinyWorkspace:
    shed = TinyWorkspace(root)
    (shed.folder / "api.toml").write_text(SETTINGS.replace('"gitbook"', f'"{dialect}"'), "utf-8")
    shed.page(PAGES.get(dialect, PAGE))
    return shed


def built(root: Path, dialect: str) -> Build:
    workspace(root, dialect)
    return compile_api(find_workspace(root, root), "shed")


@pytest.mark.slow
@pytest.mark.parametrize("dialect", BY_NAME)
def test_a_page_of_such_names_builds_or_says_what_is_wrong(dialect: str, tmp_path: Path) -> None:
    build = built(tmp_path, dialect)
    errors = [finding for finding in build.findings if finding.severity is Severity.ERROR]
    assert bool(errors) != bool(build.outputs)
    for path, text in build.files.items():
        parsed(path, text)


def test_each_name_is_a_name_of_its_own_in_every_output(tmp_path: Path) -> None:
    build = built(tmp_path, "generic")
    assert build.spec is not None
    assert set(NAMES) <= set(build.spec.models["Tool"].fields)
    assert {"name", "Name"} <= set(build.spec.operations["tools.list"].parameters)
    for document in ("openapi.json", "openapi-3.0.json"):
        known = {name for name, _ in properties_in(json.loads(build.files[document]))}
        assert set(NAMES) <= known
    assert {"`Name`", "`NAME`"} <= {
        word for finding in build.findings if finding.code == "name-clash" for word in finding.message.split()
    }


def test_names_that_only_case_tells_apart_count_as_one_where_a_finding_says_so(tmp_path: Path) -> None:
    build = built(tmp_path, "gitbook")
    assert build.spec is not None
    alike = [finding for finding in build.findings if finding.code == "field-names-alike"]
    assert len(set(NAMES) & set(build.spec.models["Tool"].fields)) + len(alike) == len(NAMES)


FIELDS = {name: {"type": "string", "origin": "table"} for name in NAMES}
ID = {"id": {"type": "integer", "origin": "example"}}
MANY = {f"f{number}": {"type": "string", "origin": "table"} for number in range(2_100)}


def spec_of(resource: str, fields: dict[str, Any]) -> Spec:
    spec = broken("models", "Tool", "fields", value=fields)
    operations = {
        name: msgspec.structs.replace(operation, resource=resource) for name, operation in spec.operations.items()
    }
    return msgspec.structs.replace(spec, operations=operations)


@pytest.mark.parametrize("fields", [ID | FIELDS, FIELDS | ID, MANY | ID], ids=["key first", "key last", "many"])
@pytest.mark.parametrize("resource", ["tools", "sqlite_master", "SQLite_x"])
def test_sqlite_takes_every_name_and_any_number_of_fields(resource: str, fields: dict[str, Any]) -> None:
    """SQL knows no capitals in names of columns, keeps some names of tables for itself, and limits their columns."""
    tables = tables_of(spec_of(resource, fields))
    with contextlib.closing(sqlite3.connect(":memory:")) as database:
        for table in tables.values():
            database.execute(table.definition)
    assert "id" in tables[resource].columns


def test_the_mock_server_answers_with_each_name() -> None:
    with running(spec_of("sqlite_master", ID | FIELDS)) as caller:
        records = caller.get("/tools").json()["Records"]
    assert records
    assert all(set(NAMES) <= set(record) for record in records)
