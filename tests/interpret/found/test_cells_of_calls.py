"""Tables of calls: columns beside method and address say what each call sends and answers."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.interpret.found.made_facts import answered, placed, sent
from tests.interpret.found.whole_pages import understood

PAGE = """\
# Bowls

| Method | Path | Body | Response |
|---|---|---|---|
| GET | /bowls | - | `[Bowl]` |
| GET | /bowls/:id | | Bowl |
| POST | /bowls | `{"glaze": "red", "weight": 3}` | `{"number": 4}` |
| PUT | /bowls/:id | [Bowl](#bowl) | 204 |
| POST | /bowls/:id/fire | `{ heat: integer, slow: boolean }` | `{ "done": true }` |
| POST | /login | email, password | 201 Created |
| DELETE | /bowls/:id | none | nothing at all |

## Bowl

| Field | Type |
|---|---|
| id | integer |
| glaze | string |
"""
BOWL = {"id": "integer", "glaze": "string"}


def test_a_cell_names_the_record_that_a_call_sends_or_answers(tmp_path: Path) -> None:
    result = understood(tmp_path, PAGE)
    assert answered(result, "bowls.get") == sent(result, "bowls.update") == BOWL
    assert answered(result, "bowls.list") == {f"[].{name}": kind for name, kind in BOWL.items()}
    assert {operation.request.shape.ref for operation in [result.spec.operations["bowls.update"]]
            if operation.request and operation.request.shape} == {"Bowl"}  # fmt: skip


def test_a_cell_shows_an_example_an_outline_or_the_names_of_fields(tmp_path: Path) -> None:
    result = understood(tmp_path, PAGE)
    assert sent(result, "bowls.create") == {"glaze": "string", "weight": "integer"}
    assert answered(result, "bowls.create") == {"number": "integer"}
    assert sent(result, "bowls.fire") == {"heat": "integer", "slow": "boolean"}
    assert answered(result, "bowls.fire") == {"done": "boolean"}
    assert list(sent(result, "login.create")) == ["email", "password"]


def test_a_cell_gives_a_status_and_other_words_give_nothing(tmp_path: Path) -> None:
    operations = understood(tmp_path, PAGE).spec.operations
    assert [list(operations[key].responses) for key in ("bowls.update", "login.create")] == [["204"], ["201"]]
    assert operations["bowls.delete"].request is None
    assert operations["bowls.list"].summary is None


@pytest.mark.parametrize(("method", "location"), [("GET", "query"), ("POST", "body")])
def test_a_column_of_parameters_is_what_its_call_takes(tmp_path: Path, method: str, location: str) -> None:
    page = (
        f"# Bowls\n\n| Endpoint | Description | Parameters |\n|---|---|---|\n| {method} /bowls | All | size, glaze |\n"
    )
    result = understood(tmp_path, page)
    key = next(iter(result.spec.operations))
    results = placed(result, key) if location == "query" else dict.fromkeys(sent(result, key), "body")
    assert results == {"size": location, "glaze": location}
