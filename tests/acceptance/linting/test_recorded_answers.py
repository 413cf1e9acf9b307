"""openapi-core finds every recorded answer of the stand-ins to be as documented, and so each call that succeeded."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.acceptance.linting.documents import APIS, FLAVOURS
from tests.acceptance.linting.recorded_answers import recorded
from tests.acceptance.linting.tools import HERE, core_python, run

pytestmark = pytest.mark.slow

STATUSES = {
    "bouwsoft": {200, 201, 204, 400, 401, 404},
    "payandbill": {200, 400, 401},
    "previsto": {200, 400, 401, 404},
}
answers_of = cache(recorded)


def judged(document: Path, answers: Any, folder: Path) -> list[str]:
    file = folder / "answers.json"
    file.write_text(json.dumps(answers), "utf-8")
    process = run(core_python(), HERE / "judge_answers.py", document, file, cwd=folder)
    assert process.returncode == 0, process.stderr
    results: list[str] = json.loads(process.stdout)
    return results


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("api", APIS)
def test_every_answer_is_as_documented(documents: Path, tmp_path: Path, api: str, flavour: str) -> None:
    answers = answers_of(api)
    assert {answer["status"] for answer in answers} >= STATUSES[api]
    assert judged(documents / api / f"{FLAVOURS[flavour]}.json", answers, tmp_path) == []


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_an_answer_that_is_not_as_documented_is_found(documents: Path, tmp_path: Path, flavour: str) -> None:
    document = documents / "previsto" / f"{FLAVOURS[flavour]}.json"
    answer = next(answer for answer in answers_of("previsto") if answer["method"] == "get" and answer["status"] == 200)
    wrong = answer | {"body": json.dumps({"location": "nowhere"})}
    (results,) = judged(document, [wrong], tmp_path)
    assert "nowhere" in results
