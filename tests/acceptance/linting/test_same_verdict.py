"""What `codegen lint` finds in a broken document, Redocly finds too, and it is about the same."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from codegen.lint.rules import RULES
from codegen.targets.openapi.document import document
from tests.acceptance.linting.tools import HERE, linter, run
from tests.lint.breaks import BREAKS, told_planner

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[str]]:
    """Provide the rules of Redocly that each broken document breaks, all of them judged in one run; "" is the whole
    one.
    """
    folder = tmp_path_factory.mktemp("broken")
    (folder / "redocly.yaml").write_text((HERE / "redocly.yaml").read_text("utf-8").partition("\napis:")[0], "utf-8")
    for number, name in enumerate(["", *BREAKS]):
        (folder / f"{number}.json").write_text(json.dumps(_broken(name)), "utf-8")
    files = [f"{number}.json" for number in range(len(BREAKS) + 1)]
    words = ["lint", *files, "--config", "redocly.yaml", "--format", "json", "--max-problems", "10000"]
    answer = run(linter("redocly"), *words, cwd=folder)
    results: dict[str, set[str]] = {name: set() for name in ["", *BREAKS]}
    for value in _each(answer.stdout):
        for problem in value["problems"]:
            number = int(Path(problem["location"][0]["source"]["ref"]).stem)
            results[["", *BREAKS][number]].add(problem["ruleId"])
    return results


def _each(text: str) -> Iterator[Any]:
    """Yield the JSON values in ``text``: Redocly writes one for each file, one behind the other."""
    at = 0
    while (start := text.find("{", at)) >= 0:
        value, at = json.JSONDecoder().raw_decode(text, start)
        yield value


def _broken(name: str) -> Any:
    values = document(told_planner())
    if name:
        BREAKS[name][2](values)
    return values


def test_a_document_that_is_not_broken_is_clean_to_both(told: dict[str, set[str]]) -> None:
    assert told[""] == set()
    assert [problem for rule in RULES for problem in rule(_broken(""))] == []


@pytest.mark.parametrize("name", BREAKS)
def test_redocly_tells_what_the_linter_tells(told: dict[str, set[str]], name: str) -> None:
    code, rule, _ = BREAKS[name]
    assert rule in told[name]
    assert code in {problem.code for rule in RULES for problem in rule(_broken(name))}
