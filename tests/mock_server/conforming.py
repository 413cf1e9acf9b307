"""Conforming: whether an answer is one that the generated OpenAPI document promises for its call."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import Any

import httpx2
from jsonschema import Draft202012Validator

from tests.mock_server.running import ROOT


@cache
def document(api: str) -> dict[str, Any]:
    """Return the OpenAPI document as it is generated."""
    data: dict[str, Any] = json.loads((ROOT / "generated" / api / "openapi.json").read_text())
    return data


def conforms(api: str, base: str, answer: httpx2.Response) -> httpx2.Response:
    """``answer``, once its status is documented and its body fits the schema of that status."""
    path = answer.request.url.path.removeprefix(base).rstrip("/")
    calls = next(item for template, item in _templates(api) if template.fullmatch(path))
    response = _resolved(api, calls[answer.request.method.lower()]["responses"][str(answer.status_code)])
    content = response.get("content", {}).get("application/json")
    if content is None:
        assert not answer.content
        return answer
    assert answer.headers["content-type"] == "application/json"
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **content["schema"],
        "components": document(api)["components"],
    }
    problems = [
        f"{error.json_path}: {error.message}" for error in Draft202012Validator(schema).iter_errors(answer.json())
    ]
    assert problems == []
    return answer


@cache
def _templates(api: str) -> list[tuple[re.Pattern[str], dict[str, Any]]]:
    """Paths as patterns, those without parameters first."""
    paths = sorted(document(api)["paths"].items(), key=lambda item: "{" in item[0])
    return [(re.compile(re.sub(r"\{\w+\}", "[^/]+", path)), item) for path, item in paths]


def _resolved(api: str, response: dict[str, Any]) -> dict[str, Any]:
    if "$ref" not in response:
        return response
    results: Any = document(api)
    for part in response["$ref"].removeprefix("#/").split("/"):
        results = results[part]
    assert isinstance(results, dict)
    return results
