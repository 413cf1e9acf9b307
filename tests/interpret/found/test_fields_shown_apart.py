"""JSON below a call that shows one field of it, by what the line above says: "`keeper` is an object with:"."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.tiny_workspace import TinyWorkspace, shed

__all__ = ["shed"]

SETTINGS = 'title = "Aviary"\ndialect = "generic"\n\n[[servers]]\nurl = "https://api.aviary.test"\n'
PAGE = """\
# Owls

## Add an owl

`POST /owls`

### Body

| Name | Type | Required | Description |
|---|---|---|---|
| age | integer | true | In years. |
| keeper | object | true | Who feeds it (*) |
| marks | array | false | Each ring. |

{keeper}

```json
{{"first_name": string, "floor": number}}
```

{marks}

```json
{{"ring": "red", "side": "left"}}
```

### Response

```json
{{"id": "o-1"}}
```
"""


def built(shed: TinyWorkspace, keeper: str, marks: str) -> Any:
    (shed.folder / "api.toml").write_text(SETTINGS, "utf-8")
    shed.page(PAGE.format(keeper=keeper, marks=marks))
    result = shed.run("build")
    assert result.exit_code == 0, result.output
    return shed.spec()


@pytest.mark.parametrize(
    ("keeper", "marks"),
    [
        ("(*) keeper is an object with structure:", "marks is an array of objects with structure:"),
        ("The `keeper` object:", "The `marks` object:"),
        ("Structure of keeper", "Structure of marks"),
        ("The keeper object:", "marks is an array of objects with fields:"),
    ],
)
def test_it_is_that_field_and_no_answer(keeper: str, marks: str, shed: TinyWorkspace) -> None:
    spec = built(shed, keeper, marks)
    create = spec["operations"]["owls.create"]
    body = spec["models"][create["request"]["shape"]["ref"]]["fields"]
    assert set(spec["models"][body["keeper"]["ref"]]["fields"]) == {"first_name", "floor"}
    assert set(spec["models"][body["marks"]["items"]["ref"]]["fields"]) == {"ring", "side"}
    answers = [response["shape"]["ref"] for response in create["responses"].values() if response["shape"]]
    assert [set(spec["models"][name]["fields"]) for name in answers] == [{"id"}]


def test_a_label_that_names_no_field_shows_no_field(shed: TinyWorkspace) -> None:
    spec = built(shed, "The nest object:", "The egg object:")
    body = spec["models"][spec["operations"]["owls.create"]["request"]["shape"]["ref"]]["fields"]
    assert "first_name" not in json.dumps(body)


ADDRESS = """\
# Nests

## POST /nests

| Field | Type | Required | Notes |
|---|---|---|---|
| height | decimal | yes | metres |
| address | object | yes | see below |

The `address` object:

```json
{"street": "Long Lane 4", "zip": "9000"}
```

Response `201`:

```json
{"id": 5}
```
"""


def test_a_field_may_be_named_like_a_word_of_labels(shed: TinyWorkspace) -> None:
    (shed.folder / "api.toml").write_text(SETTINGS, "utf-8")
    shed.page(ADDRESS)
    assert shed.run("build").exit_code == 0
    spec = shed.spec()
    body = spec["models"][spec["operations"]["nests.create"]["request"]["shape"]["ref"]]["fields"]
    assert set(spec["models"][body["address"]["ref"]]["fields"]) == {"street", "zip"}
