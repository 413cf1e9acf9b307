"""Rule sets that ask for more than documentation says: what each reports has its answer in docs/openapi.md.

A rule that reports something and has no answer there is a failure, and so is an answer to a rule that is silent.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
import yaml

from tests.acceptance.linting.documents import APIS, FLAVOURS, ROOT
from tests.acceptance.linting.tools import linter, run

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("linting")]

_SECTION = "## What stricter rule sets report"
_RULE_SETS = ("spectral-documentation", "spectral-owasp-ruleset")
_CHOSEN = {  # the document of hundreds of calls takes a minute or two
    "bouwsoft": pytest.param("bouwsoft", marks=pytest.mark.stable),
    "payandbill": "payandbill",
    "previsto": "previsto",
}


@cache
def spectral(document: Path) -> frozenset[str]:
    """Return the rules of Spectral's documentation and OWASP rule sets that report something."""
    packages = linter("spectral").parents[1] / "@stoplight"
    rules = document.parent / "stricter.yaml"
    rules.write_text(yaml.safe_dump({"extends": [str(packages / name / "dist" / "ruleset.js") for name in _RULE_SETS]}))
    report = run(
        linter("spectral"), "lint", "--ruleset", rules, "--quiet", "--format", "json", document, cwd=rules.parent
    )
    assert report.stdout.startswith("["), report.stdout[:500] + report.stderr
    return frozenset(finding["code"] for finding in json.loads(report.stdout))


@cache
def ibm(document: Path) -> frozenset[str]:
    """Return the rules of IBM's validator that report something."""
    report = run(linter("lint-openapi"), "--json", document, cwd=document.parent)
    assert report.stdout.startswith("{"), report.stdout[:500] + report.stderr
    parts = [part for part in json.loads(report.stdout).values() if isinstance(part, dict)]
    return frozenset(finding["rule"] for part in parts for finding in part.get("results", ()))


def answered() -> frozenset[str]:
    """Return the rules of the table's first column; each row has an answer."""
    section = (ROOT / "docs" / "openapi.md").read_text("utf-8").split(f"{_SECTION}\n", 1)[1].split("\n## ", 1)[0]
    rows = [line.strip("| ").split(" | ") for line in section.splitlines() if line.startswith("| `")]
    assert [row for row in rows if len(row) != 2 or len(row[1].split()) < 4] == []
    return frozenset(rule for row in rows for rule in re.findall(r"`([^`]+)`", row[0]))


@pytest.mark.parametrize("linting", [spectral, ibm])
@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("api", _CHOSEN.values())
def test_each_rule_that_reports_something_has_an_answer(
    documents: Path, api: str, flavour: str, linting: Callable[[Path], frozenset[str]]
) -> None:
    assert linting(documents / api / f"{FLAVOURS[flavour]}.yaml") - answered() == frozenset()


@pytest.mark.stable
def test_each_answer_is_to_a_rule_that_reports_something(documents: Path) -> None:
    files = [documents / api / f"{name}.yaml" for api in APIS for name in FLAVOURS.values()]
    reported = frozenset[str]().union(*(linting(file) for file in files for linting in (spectral, ibm)))
    assert answered() - reported == frozenset()


def test_a_rule_without_an_answer_is_found(documents: Path, tmp_path: Path) -> None:
    """The verdicts above mean something: a path with a slash at its end breaks a rule that no answer names."""
    broken = yaml.safe_load((documents / "previsto" / "openapi.yaml").read_text("utf-8"))
    broken["paths"]["/contacts/"] = broken["paths"].pop("/contacts")
    (tmp_path / "openapi.yaml").write_text(yaml.safe_dump(broken, sort_keys=False), "utf-8")
    assert ibm(tmp_path / "openapi.yaml") - answered()
