"""The spec from the seeds is the spec from the captures: their words differ, what they say does not."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from codegen.build.result import Build
from codegen.spec.canonical import to_builtins
from tests.seeds.seed_workspace import CAPTURES, compile_captures

Builder = Callable[[str], Build]

# Attributes that hold sentences, or the address of the page itself.
_PROSE = {"description", "summary", "meanings", "trigger", "docs_url"}


@pytest.fixture(scope="module")
def captured(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Builder:
    """Provide the build of an API from the captures of its seeds; compiles it the first time."""
    return cache(lambda api: compile_captures(api, root, tmp_path_factory.mktemp(api)))


@pytest.mark.parametrize("api", CAPTURES)
def test_both_give_the_same_spec(built: Builder, captured: Builder, api: str) -> None:
    seed, capture = built(api), captured(api)
    assert seed.spec is not None
    assert capture.spec is not None
    left, right = comparable(seed.spec), comparable(capture.spec)
    assert differences(left, right) == []
    assert left == right


@pytest.mark.parametrize("api", CAPTURES)
def test_both_give_findings_of_the_same_kinds(built: Builder, captured: Builder, api: str) -> None:
    """Except those about the form alone: what a reader had to repair, and which sentences say nothing more."""
    form = {"example-repaired", "fact-without-effect"}
    findings = [
        sorted((finding.code, finding.pointer) for finding in build.findings if finding.code not in form)
        for build in (built(api), captured(api))
    ]
    replaced = ("secret-replaced", "personal-data-replaced")  # captures have none
    kinds = [[item for item in side if item[0] not in replaced] for side in findings]
    assert kinds[0] == kinds[1]
    assert len(kinds[0]) > 5


def comparable(spec: object) -> Any:
    """``spec`` as plain data without sentences; of notes only what they are about; telephone numbers made alike."""
    data = _without_prose(to_builtins(spec))
    data["conventions"]["notes"] = list(data["conventions"]["notes"])
    return data


def _without_prose(value: Any) -> Any:
    match value:
        case dict():
            return {
                name: None if name in _PROSE and not isinstance(inner, dict) else _nameless(name, inner)
                for name, inner in value.items()
            }
        case list():
            return [_without_prose(inner) for inner in value]
    return value


def _nameless(name: str, value: Any) -> Any:
    if isinstance(value, dict) and name == "gsm" and isinstance(value.get("example"), str):
        return _without_prose({**value, "example": re.sub(r"\d", "0", value["example"])})
    if name == "gsm" and isinstance(value, str):
        return re.sub(r"\d", "0", value)
    return _without_prose(value)


def differences(left: Any, right: Any, at: str = "#") -> list[str]:
    """Where the two differ, so that a failure names the places."""
    if isinstance(left, dict) and isinstance(right, dict):
        if list(left) != list(right):
            return [f"{at}: {list(left)} against {list(right)}"]
        return [difference for name in left for difference in differences(left[name], right[name], f"{at}/{name}")]
    if isinstance(left, list) and isinstance(right, list) and len(left) == len(right):
        pairs = enumerate(zip(left, right, strict=True))
        return [difference for index, (a, b) in pairs for difference in differences(a, b, f"{at}/{index}")]
    return [] if left == right else [f"{at}: {left!r:.80} against {right!r:.80}"]
