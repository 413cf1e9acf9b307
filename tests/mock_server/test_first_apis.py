"""An API that ``codegen init`` made, with nothing corrected: it is served with the records that its pages show."""

from __future__ import annotations

import shlex
import subprocess
from pathlib import Path
from typing import Any

import httpx2
import pytest

from codegen.build.artifacts import read_spec
from codegen.mock_server.curl import curl
from codegen.mock_server.options import Options
from codegen.mock_server.serve import curl_line
from tests.mock_server.running import Caller, running
from tests.mock_server.test_start_page import answer_to
from tests.tiny_workspace import TinyWorkspace

KITES = """\
# Kites

## List kites

`GET https://loft.test/api/kites`

### Response

| Field | Type | Required | Description |
|---|---|---|---|
| total | integer | yes | How many there are |
| kites | array of [Kite](#the-kite-object) | yes | The kites |

## Get a kite

`GET https://loft.test/api/kites/{kite_id}`

Returns a kite object.

## Create a kite

`POST https://loft.test/api/kites`

### Body

| Field | Type | Required | Description |
|---|---|---|---|
| name | string | yes | Its name |
| tail | string | no | One of `long`, `short`. |
| secret | string | no | Known to its owner alone |

Returns a kite object.

## Delete a kite

`DELETE https://loft.test/api/kites/{kite_id}`

Returns `204 No Content`.

## The kite object

| Field | Type | Description |
|---|---|---|
| id | integer | The number of the kite |
| name | string | Its name |
| tail | string | One of `long`, `short`. |
| lines | integer | How many lines it has |
"""

REELS = """\
# Reels

## List reels

`GET https://loft.test/api/reels`

### Response

```json
{"data": [{"id": 7, "length": 30.5, "owner": {"name": "Ada"}}], "meta": {"count": 1}}
```

## Get a reel

`GET https://loft.test/api/reels/{id}`

### Response

```json
{"data": {"id": 7, "length": 30.5, "owner": {"name": "Ada"}}}
```

## Create a reel

`POST https://loft.test/api/reels`

### Request

```json
{"reel": {"length": 30.5}}
```

### Response

```json
{"data": {"id": 7, "length": 30.5, "owner": {"name": "Ada"}}}
```
"""


@pytest.fixture(scope="module")
def loft(tmp_path_factory: pytest.TempPathFactory) -> TinyWorkspace:
    workspace = TinyWorkspace(tmp_path_factory.mktemp("loft"))
    pages = workspace.root / "captured"
    pages.mkdir()
    (pages / "kites.md").write_text(KITES, "utf-8")
    (pages / "reels.md").write_text(REELS, "utf-8")
    ran = workspace.run("init", "loft", str(pages))
    assert ran.exit_code == 0, ran.output
    return workspace


@pytest.fixture(scope="module")
def caller(loft: TinyWorkspace) -> Any:
    with running(read_spec(loft.root / "specs" / "loft"), Options(records=5)) as caller:
        yield caller


def test_a_list_has_records_with_the_fields_of_the_documented_one(caller: Caller) -> None:
    body = caller.get("/kites").json()
    assert (set(body), body["total"], len(body["kites"])) == ({"total", "kites"}, 5, 5)
    for kite in body["kites"]:
        assert set(kite) == {"id", "name", "tail", "lines"}
        assert kite["tail"] in ("long", "short")
        assert caller.get(f"/kites/{kite['id']}").json() == kite


def test_a_record_is_created_and_found_again(caller: Caller) -> None:
    response = caller.http.post("/kites", json={"name": "Red", "tail": "long", "secret": "x"})
    assert response.status_code == 201
    assert {"name": "Red", "tail": "long"}.items() <= response.json().items()
    assert "secret" not in response.json()
    kite = response.json()["id"]
    assert caller.get(f"/kites/{kite}").json()["name"] == "Red"
    assert caller.http.delete(f"/kites/{kite}").status_code == 204
    assert caller.get(f"/kites/{kite}").status_code == 404


def test_what_is_around_a_record_is_as_the_example_shows(caller: Caller) -> None:
    body = caller.get("/reels").json()
    assert (set(body), set(body["data"][0])) == ({"data", "meta"}, {"id", "length", "owner"})
    assert caller.get("/reels/7").json()["data"] == {"id": 7, "length": 30.5, "owner": {"name": "Ada"}}
    value = caller.http.post("/reels", json={"reel": {"length": 12.5}}).json()["data"]
    assert value["length"] == 12.5
    assert caller.get(f"/reels/{value['id']}").json()["data"]["length"] == 12.5


def test_a_wrong_body_is_refused_with_words(caller: Caller) -> None:
    answer = caller.http.post("/kites", json={"tail": "none"})
    assert (answer.status_code, bool(answer.json()["message"])) == (400, True)


def test_every_call_has_a_command_that_works(caller: Caller) -> None:
    for operation in caller.stand_in.spec.operations.values():
        answer = answer_to(shlex.split(curl(caller.url, caller.stand_in, operation)))
        assert answer.is_success, (operation.path, answer.text)


def test_the_printed_command_works_as_pasted(caller: Caller) -> None:
    line = curl_line(caller.url, caller.stand_in)
    command = f"{line} -s -o /dev/null -w '%{{http_code}}'"
    ran = subprocess.run(["/bin/sh", "-c", command], capture_output=True, check=False)
    assert ran.returncode == 127 or ran.stdout == b"200"


@pytest.mark.parametrize(
    ("action", "path"),
    [("one call with a value in its path", "/kites/{kite_id}"), ("one call without one", "/kites")],
)
def test_an_api_with_one_call_has_a_command_too(tmp_path: Path, action: str, path: str) -> None:
    workspace = TinyWorkspace(tmp_path)
    pages = tmp_path / "captured"
    pages.mkdir()
    (pages / "a.md").write_text(f"# Kites\n\n## Get\n\n`GET https://loft.test{path}`\n", "utf-8")
    assert workspace.run("init", "one", str(pages)).exit_code == 0, action
    with running(read_spec(tmp_path / "specs" / "one")) as caller:
        answer: httpx2.Response = answer_to(shlex.split(curl_line(caller.url, caller.stand_in)))
        assert answer.status_code == 200


SAILS = """\
# Sails

## List sails

`GET https://loft.test/sails`

### Query parameters

| Name | Type | Required | Description |
|---|---|---|---|
| limit | integer | no | How many. Default: 4 |
| offset | integer | no | How many to skip. |
| color | string | no | One of `red`, `blue`, `all`. |
| area | number | no | The size. |

### Response

| Field | Type | Required | Description |
|---|---|---|---|
| total | integer | yes | How many there are |
| sails | array of [Sail](#the-sail-object) | yes | The sails |

## Get a sail

`GET https://loft.test/sails/{id}`

Returns a sail object.

## The sail object

| Field | Type | Description |
|---|---|---|
| id | integer | The number |
| color | string | One of `red`, `blue`. |
| area | number | In square metres |
"""


def test_documented_parameters_page_and_filter_before_any_convention_is_set(tmp_path: Path) -> None:
    workspace = TinyWorkspace(tmp_path)
    (tmp_path / "captured").mkdir()
    (tmp_path / "captured" / "a.md").write_text(SAILS, "utf-8")
    assert workspace.run("init", "sails", str(tmp_path / "captured")).exit_code == 0
    with running(read_spec(tmp_path / "specs" / "sails"), Options(records=9)) as caller:
        pages = [caller.get("/sails", offset=start).json() for start in (0, 4, 8)]
        whole = caller.get("/sails", limit=100).json()["sails"]
        red = caller.get("/sails", limit=100, color="red").json()
        assert caller.get("/sails", limit=100, color="all").json()["total"] == 9
        assert caller.get("/sails", area=whole[3]["area"]).json()["sails"][0]["id"] == whole[3]["id"]
    assert [len(page["sails"]) for page in pages] == [4, 4, 1]
    assert [sail for page in pages for sail in page["sails"]] == whole
    assert (pages[0]["total"], red["sails"]) == (9, [sail for sail in whole if sail["color"] == "red"])
    assert 0 < red["total"] < 9


def test_a_list_that_nothing_is_known_of_holds_records(tmp_path: Path) -> None:
    page = """\
# Kites

## List kites

`GET https://loft.test/kites`

### Response

| Field | Type | Required | Description |
|---|---|---|---|
| total | integer | yes | How many there are |
| items | array | yes | The kites |

## Create a kite

`POST https://loft.test/kites`

### Body

| Field | Type | Required | Description |
|---|---|---|---|
| label | string | yes | The label |

### Response

| Field | Type | Required | Description |
|---|---|---|---|
| id | integer | yes | Its number |
"""
    workspace = TinyWorkspace(tmp_path)
    (tmp_path / "captured").mkdir()
    (tmp_path / "captured" / "a.md").write_text(page, "utf-8")
    assert workspace.run("init", "vague", str(tmp_path / "captured")).exit_code == 0
    with running(read_spec(tmp_path / "specs" / "vague"), Options(records=3)) as caller:
        value = caller.http.post("/kites", json={"label": "Red"}).json()
        body = caller.get("/kites").json()
        assert (body["total"], len(body["items"]), body["items"][-1]["id"]) == (4, 4, value["id"])
