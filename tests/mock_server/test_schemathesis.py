"""Schemathesis, with all its checks, finds nothing between each OpenAPI document and its stand-in."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.mock_server.options import Options
from tests.mock_server.running import Caller, running

pytestmark = pytest.mark.slow

# Resources of every kind: with a field table, with part of one, with none; with links, with a described field table.
RESOURCES = (
    "AddressContacts|Absences|ActualCostProducts|Assignments|LedgerNumbers|Machines|ProductAlternativeUnits|Products"
)
TOKEN_PATH = "/Authorize/AccessToken"

# Known faults, each to be mended: a form's `0` is taken for a boolean, and keys such as `meta[]` for a list.
FORMS_APART = ("--exclude-checks", "negative_data_rejection,positive_data_acceptance")


def test_the_stand_in_with_tokens_and_filters(root: Path, tmp_path: Path) -> None:
    with running("bouwsoft") as caller:
        chosen = ("--include-path-regex", f"^/({RESOURCES})(/|$)")
        _run(root, tmp_path, "bouwsoft", caller, caller.url, *chosen)


def test_every_resource_with_tokens_and_filters(root: Path, tmp_path: Path) -> None:
    """All calls there are, with few examples each: what one kind of resource does, all of it do."""
    with running("bouwsoft", Options(records=5)) as caller:
        _run(root, tmp_path, "bouwsoft", caller, caller.url, "--exclude-path", TOKEN_PATH, examples=2)


def test_the_token_exchange(root: Path, tmp_path: Path) -> None:
    with running("bouwsoft", Options(records=0)) as caller:
        alone = ("--include-path", TOKEN_PATH, "--phases", "examples,coverage,fuzzing")  # no link leads to it
        _run(root, tmp_path, "bouwsoft", caller, caller.url, *alone)


def test_the_stand_in_with_a_batch(root: Path, tmp_path: Path) -> None:
    """A row that breaks the schema is told in its own result, so the call as a whole may well answer 200."""
    with running("payandbill") as caller:
        _run(root, tmp_path, "payandbill", caller, caller.url, settings=ROWS_FAIL_APART)


def test_the_stand_in_with_json_records(root: Path, tmp_path: Path) -> None:
    with running("previsto", Options(rate_limited=False)) as caller:
        _run(root, tmp_path, "previsto", caller, caller.url, *FORMS_APART)


ROWS_FAIL_APART = '[checks.negative_data_rejection]\nexpected-statuses = ["200", "4xx"]\n'


def _run(
    root: Path, folder: Path, api: str, caller: Caller, url: str, *more: str, settings: str = "", examples: int = 15
) -> None:
    """Run all phases; what it found, if anything, is shown with the request that shows it."""
    (folder / "schemathesis.toml").write_text(settings)
    document = root / "generated" / api / "openapi.json"
    user = caller.stand_in.authenticator.user()
    keys = [
        part for name, value in caller.stand_in.authenticator.headers().items() for part in ("-H", f"{name}: {value}")
    ]
    command = [
        str(Path(sys.executable).with_name("st")),
        "--config-file",
        str(folder / "schemathesis.toml"),
        "run",
        str(document),
    ]
    command += ["--url", url, *keys, *(["-a", user] if user else []), *more]
    command += [
        "--checks",
        "all",
        "--max-examples",
        str(examples),
        "--seed",
        "1",
        "--continue-on-failure",
        "--warnings",
        "off",
    ]
    environment = os.environ | {
        "SCHEMATHESIS_HOOKS": "tests.mock_server.valid_queries",
        "STAND_IN_API": api,
        "PYTHONPATH": str(root),
        "NO_PROXY": "127.0.0.1",
    }
    ran = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=900, check=False)
    assert ran.returncode == 0, ran.stdout[-6000:] + ran.stderr[-2000:]
