"""Steps, the next version, and which packages there are."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.differ.versions import Proposal, StepName, next_version, proposals


@pytest.mark.parametrize(
    ("current", "step", "after"),
    [
        ("1.4.2", "major", "2.0.0"),
        ("1.4.2", "minor", "1.5.0"),
        ("1.4.2", "patch", "1.4.3"),
        ("1.4.2", "none", "1.4.2"),
        ("0.4.2", "major", "0.5.0"),
        ("0.4.2", "minor", "0.4.3"),
        ("0.4.2", "patch", "0.4.3"),
    ],
)
def test_the_next_version(current: str, step: StepName, after: str) -> None:
    assert next_version(current, step) == after


def test_a_version_that_is_no_three_numbers_is_refused() -> None:
    with pytest.raises(ValueError, match="three numbers"):
        next_version("1.0rc1", "major")


def test_each_package_is_proposed_a_version_from_the_one_recorded_last(tmp_path: Path) -> None:
    for folder, text in {
        "python": '[project]\nname = "shed-client"\nversion = "0.1.0"\n',
        "validators": '[project]\nname = "shed-validators"\nversion = "0.1.0"\n',
        "broken": "[project",
        "strange": '[project]\nname = "strange"\nversion = "latest"\n',
    }.items():
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "pyproject.toml").write_text(text, "utf-8")
    found = proposals(tmp_path, {"shed-client": "0.3.0"}, "major")
    assert found == [Proposal("shed-client", "0.3.0", "0.4.0"), Proposal("shed-validators", "0.1.0", "0.2.0")]
