"""Bad documents: what the linter says of an OpenAPI document that is not as it should be, and on which line."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from codegen.diagnostics.finding import Finding
from codegen.lint.lint import lint
from codegen.targets.openapi.document import document
from tests.diagnostics.bad_input import gives
from tests.tiny_spec import PROVENANCE, tiny


def linted(change: Callable[[Any], Any]) -> list[Finding]:
    """Return the findings of the tiny API's document after ``change``."""
    values = document(tiny())
    change(values)
    return lint(tiny(), PROVENANCE, values)


def call(document: Any) -> Any:
    return document["paths"]["/tools"]["get"]


@gives("lint-path")
def path_with_a_slash_at_its_end(folder: Path) -> Iterable[Finding]:
    return linted(lambda document: document["paths"].update({"/tools/": document["paths"].pop("/tools")}))


@gives("lint-parameter")
def path_that_names_what_no_parameter_is(folder: Path) -> Iterable[Finding]:
    return linted(lambda document: document["paths"]["/tools/{id}"]["get"].pop("parameters"))


@gives("lint-operation")
def call_without_an_id(folder: Path) -> Iterable[Finding]:
    return linted(lambda document: call(document).pop("operationId"))


@gives("lint-words")
def call_without_a_description(folder: Path) -> Iterable[Finding]:
    return linted(lambda document: call(document).pop("description"))


@gives("lint-answer")
def call_that_only_fails(folder: Path) -> Iterable[Finding]:
    return linted(lambda document: call(document).update(responses={"400": {"description": "Bad."}}))


@gives("lint-reference")
def reference_to_what_is_not_there(folder: Path) -> Iterable[Finding]:
    return linted(lambda document: document["components"]["schemas"].pop("Tool"))


@gives("lint-unused")
def record_that_no_call_carries(folder: Path) -> Iterable[Finding]:
    return linted(lambda document: document["components"]["schemas"].update(Rake={"type": "object"}))


@gives("lint-info")
def document_without_a_contact(folder: Path) -> Iterable[Finding]:
    return linted(lambda document: document["info"].pop("contact"))


@gives("lint-security")
def key_that_is_no_scheme(folder: Path) -> Iterable[Finding]:
    return linted(lambda document: document.update(security=[{"key": []}]))


@gives("lint-schema")
def property_that_is_required_and_unknown(folder: Path) -> Iterable[Finding]:
    return linted(lambda document: document["components"]["schemas"]["Tool"].update(required=["handle"]))


@gives("lint-example")
def example_that_is_longer_than_allowed(folder: Path) -> Iterable[Finding]:
    name = {"examples": ["A saw for wood that is still green"]}
    return linted(lambda document: document["components"]["schemas"]["Tool"]["properties"]["name"].update(name))


@gives("lint-server")
def server_that_is_nobodys(folder: Path) -> Iterable[Finding]:
    return linted(lambda document: document.update(servers=[{"url": "https://api.example.com"}]))
