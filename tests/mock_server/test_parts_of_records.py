"""Calls below a record: ``/baskets/{id}/apples/{n}`` leads through a basket, which must exist."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from codegen.build.artifacts import read_spec
from codegen.mock_server.curl import curl
from codegen.mock_server.options import Options
from tests.mock_server.running import Caller, running
from tests.mock_server.test_start_page import answer_to
from tests.tiny_workspace import TinyWorkspace

PAGE = """\
# Orchard

## List baskets

`GET https://orchard.test/baskets`

```json
[{"id": 4, "label": "blue"}]
```

## Get a basket

`GET https://orchard.test/baskets/{id}`

```json
{"id": 4, "label": "blue"}
```

## Delete a basket

`DELETE https://orchard.test/baskets/{id}`

Returns `204 No Content`.

## List apples

`GET https://orchard.test/baskets/{id}/apples`

```json
[{"number": 7, "weight": 150}]
```

## Get an apple

`GET https://orchard.test/baskets/{id}/apples/{number}`

```json
{"number": 7, "weight": 150}
```

## Weigh a basket

`POST https://orchard.test/baskets/{id}/weigh`

```json
{"grams": 900}
```
"""


@pytest.fixture
def orchard(tmp_path: Path) -> Iterator[Caller]:
    workspace = TinyWorkspace(tmp_path)
    (tmp_path / "captured").mkdir()
    (tmp_path / "captured" / "a.md").write_text(PAGE, "utf-8")
    assert workspace.run("init", "orchard", str(tmp_path / "captured")).exit_code == 0
    with running(read_spec(tmp_path / "specs" / "orchard"), Options(records=3)) as caller:
        yield caller


def test_no_part_outlives_its_parent(orchard: Caller) -> None:
    calls = [("GET", "/baskets/4/apples"), ("GET", "/baskets/4/apples/7"), ("POST", "/baskets/4/weigh")]
    assert [orchard(method, path).status_code for method, path in calls] == [200, 200, 201]
    assert orchard("DELETE", "/baskets/4").status_code == 204
    assert [orchard(method, path).status_code for method, path in calls] == [404, 404, 404]


def test_every_command_leads_through_a_parent_that_exists(orchard: Caller) -> None:
    operations = [operation for operation in orchard.stand_in.spec.operations.values() if operation.method != "DELETE"]
    for operation in operations:
        answer = answer_to(shlex.split(curl(orchard.url, orchard.stand_in, operation)))
        assert answer.is_success, (operation.path, answer.text)
