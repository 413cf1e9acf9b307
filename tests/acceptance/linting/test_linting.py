"""What linters that other people publish by say about the documents of all APIs, in both flavours: nothing.

redocly.yaml and spectral.yaml hold the rules, and the few exceptions with their reasons.
"""

from __future__ import annotations

import json
import shutil
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

from tests.acceptance.linting.documents import APIS, FLAVOURS
from tests.acceptance.linting.tools import HERE, linter, run

pytestmark = pytest.mark.slow

VALIDATORS = {"3.1": OpenAPIV31SpecValidator, "3.0": OpenAPIV30SpecValidator}

every_api = pytest.mark.parametrize("api", APIS)
both_flavours = pytest.mark.parametrize("flavour", FLAVOURS)


def redocly(documents: Path, alias: str, config: str = "redocly.yaml") -> Any:
    """Redocly's problems with one document, by rule."""
    if not (documents / config).exists():
        shutil.copy(HERE / config, documents / config)
    words = ["lint", alias, "--config", config, "--format", "json", "--max-problems", "10000"]
    process = run(linter("redocly"), *words, cwd=documents)
    assert process.stdout.startswith("{"), process.stdout + process.stderr
    return json.loads(process.stdout)


@every_api
@both_flavours
def test_the_document_is_valid(documents: Path, api: str, flavour: str) -> None:
    text = (documents / api / f"{FLAVOURS[flavour]}.json").read_text("utf-8")
    assert [error.message for error in VALIDATORS[flavour](json.loads(text)).iter_errors()] == []


@every_api
@both_flavours
def test_redocly_reports_nothing(documents: Path, api: str, flavour: str) -> None:
    shown = redocly(documents, f"{api}@{flavour}")
    assert [(problem["ruleId"], problem["message"]) for problem in shown["problems"]] == []
    assert shown["totals"] == {"errors": 0, "warnings": 0, "ignored": 0}


@both_flavours
def test_each_exception_for_redocly_is_still_needed(documents: Path, flavour: str) -> None:
    """Without the exceptions the rules that they are for fire, and no other."""
    settings = yaml.safe_load((HERE / "redocly.yaml").read_text("utf-8"))
    of_api = settings["apis"][f"bouwsoft@{flavour}"].pop("rules")
    config = f"strict-{flavour}.yaml"
    (documents / config).write_text(yaml.safe_dump(settings, sort_keys=False), "utf-8")
    shown = redocly(documents, f"bouwsoft@{flavour}", config)
    assert set(Counter(problem["ruleId"] for problem in shown["problems"])) == set(of_api)
    unused = {
        problem["message"].split('"')[1] for problem in shown["problems"] if "is never used" in problem["message"]
    }
    assert unused <= written_in_parameters(json.loads((documents / "bouwsoft" / "openapi-3.0.json").read_text("utf-8")))


def written_in_parameters(part: Any) -> set[str]:
    """Return the schemas that x-content-schema names anywhere in ``part``."""
    inner = part.values() if isinstance(part, dict) else part if isinstance(part, list) else ()
    names = {name for value in inner for name in written_in_parameters(value)}
    named = part.get("x-content-schema", {}).get("$ref", "") if isinstance(part, dict) else ""
    return names | {named.rpartition("/")[2]} - {""}


def test_spectral_reports_nothing(documents: Path) -> None:
    shutil.copy(HERE / "spectral.yaml", documents / "spectral.yaml")
    files = [documents / api / f"{name}.yaml" for api in APIS for name in FLAVOURS.values()]
    process = run(
        linter("spectral"), "lint", "--ruleset", "spectral.yaml", "--quiet", "--format", "json", *files, cwd=documents
    )
    assert [(load["source"], load["code"], load["message"]) for load in json.loads(process.stdout)] == []
    assert process.returncode == 0, process.stderr


@every_api
def test_a_linter_does_report_what_is_wrong(documents: Path, tmp_path: Path, api: str) -> None:
    """The verdict above means something: a document without a contact and with a spare component has problems."""
    broken = yaml.safe_load((documents / api / "openapi.yaml").read_text("utf-8"))
    del broken["info"]["contact"]
    broken["components"]["schemas"]["Lonely"] = {"type": "object"}
    (tmp_path / api).mkdir()
    (tmp_path / api / "openapi.yaml").write_text(yaml.safe_dump(broken, sort_keys=False), "utf-8")
    rules = {problem["ruleId"] for problem in redocly(tmp_path, f"{api}@3.1")["problems"]}
    assert rules == {"info-contact", "no-unused-components"}


@every_api
def test_the_contact_leads_to_the_documentation(documents: Path, api: str) -> None:
    contact = yaml.safe_load((documents / api / "openapi.yaml").read_text("utf-8"))["info"]["contact"]
    assert contact["name"].startswith("Documentation of ")
    assert contact["url"].startswith("https://")
