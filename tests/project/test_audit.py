"""The audit fails for a vulnerability, and only for one: without access to the data it says so."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.audit import verdict


@pytest.mark.parametrize(
    ("ended", "table", "errors", "expected", "words"),
    [
        (0, "", "No known vulnerabilities found", 0, "no known vulnerability"),
        (1, "Name  Version ID\nx  1.0  Y-1\n", "Found 1 known vulnerability", 1, "x  1.0  Y-1"),
        (1, "", "Traceback\nConnectionError: no route", 0, "cannot be reached (ConnectionError: no route)"),
        (2, "", "", 0, "cannot be reached (no reason given)"),
    ],
)
def test_only_a_vulnerability_fails_the_audit(
    ended: int, table: str, errors: str, expected: int, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert verdict(ended, table, errors) == expected
    assert words in capsys.readouterr().out


def test_ci_audits_the_dependencies(root: Path) -> None:
    assert "make audit" in (root / ".ci" / "run").read_text("utf-8")
    assert "scripts.audit" in (root / "Makefile").read_text("utf-8")
