"""Every code of the messages, produced by bad input that goes through the real stage, with its exact text.

The bad inputs are the functions of the modules ``bad_...``; ``texts.toml`` holds what each must say. A code without an
input, an input without a text, and a code that nothing uses fail here.
"""

from __future__ import annotations

import importlib
import re
import tomllib
from pathlib import Path

import pytest

from codegen.diagnostics.messages import MESSAGES, STAGES
from tests.diagnostics.bad_input import PRODUCERS, produce

for module in (
    "bad_pages",
    "bad_meanings",
    "bad_gaps",
    "bad_workspaces",
    "bad_stand_ins",
    "bad_comparisons",
    "bad_documents",
    "bad_fetches",
    "bad_introspections",
):
    importlib.import_module(f"tests.diagnostics.{module}")

TEXTS: dict[str, dict[str, str]] = tomllib.loads((Path(__file__).parent / "texts.toml").read_text("utf-8"))


@pytest.mark.parametrize("code", MESSAGES)
def test_each_code_says_where_what_and_what_to_do(code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    findings = produce(code, tmp_path)
    assert findings, f"the bad input does not give {code}"
    assert {
        "place": str(findings[0].place) if findings[0].place else "",
        "message": f"{findings[0].severity}: {findings[0].message}",
        "hint": findings[0].hint,
    } == TEXTS[code]
    assert str(tmp_path) not in findings[0].message


def test_every_code_has_an_input_and_a_text_in_the_catalogues_order() -> None:
    assert set(PRODUCERS) == set(MESSAGES)
    assert list(TEXTS) == list(MESSAGES)


def test_no_code_belongs_to_two_stages() -> None:
    assert len(MESSAGES) == sum(map(len, STAGES))


@pytest.fixture(scope="session")
def words_of_sources(root: Path) -> set[str]:
    """Provide what stands in double quotes in the sources, those of the messages aside."""
    messages = root / "codegen" / "diagnostics" / "messages"
    sources = [path for path in (root / "codegen").rglob("*.py") if messages not in path.parents]
    return {words for path in sources for words in re.findall(r'(?<=")[a-z0-9-]+(?=")', path.read_text("utf-8"))}


@pytest.mark.parametrize("code", MESSAGES)
def test_every_code_is_used(code: str, words_of_sources: set[str]) -> None:
    assert code in words_of_sources
