"""Every example body that the docs print passes the emitted validators and JSON Schemas, or a finding says why not.

The spec, the validators and the schemas are those that lie in specs/ and generated/: what a user gets.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import jsonschema
import pytest
from referencing import Registry, Resource

from codegen.interpret.example_json import read_printed
from codegen.interpret.names import pascal, singular
from codegen.spec.canonical import load_spec
from codegen.spec.model import Example, Operation, Response, Shape, Spec
from codegen.spec.types import Action
from codegen.targets.shared.names import snake
from codegen.targets.shared.schema_names import Mode, schema_names
from tests.committed import build_of
from tests.targets.validators.emitted import load

APIS = ("bouwsoft", "payandbill", "previsto")


class Body(NamedTuple):
    """One record as the docs show it: where, of which model, sent or received, and its value."""

    where: str
    model: str
    mode: Mode
    value: Any


# Values that the docs print where the field cannot hold them: they are left out of the example, and the build says so.
UNFIT = {
    "bouwsoft": [
        "the value `{'v1_POST_Addresses (test1)': 'id'}` of `address_id` in a sample call is not of type `integer`; it"
        " was left out"
    ],
    "payandbill": [],
    "previsto": [],
}


def bodies(spec: Spec) -> Iterator[Body]:
    """Every documented record: of requests, of answers (inside their envelopes too), and of errors."""
    for key, operation in spec.operations.items():
        yield from _requests(key, operation)
        for status, response in operation.responses.items():
            yield from _answers(spec, f"{key}.{status}", response)
    errors = spec.conventions.errors
    for index, error in enumerate(spec.errors):
        if errors and errors.model and error.body is not None:
            yield Body(f"errors.{index}", errors.model, Mode.READ, error.body)


def _requests(key: str, operation: Operation) -> Iterator[Body]:
    if operation.request is None:
        return
    mode = Mode.UPDATE if operation.action is Action.UPDATE else Mode.CREATE
    for example in operation.request.examples:
        yield from _records(f"{key}.{example.name}", operation.request.shape, mode, example.value)


def _answers(spec: Spec, where: str, response: Response) -> Iterator[Body]:
    for example in response.examples:
        shape, value = response.shape, example.value
        if shape is None:
            continue
        if response.envelope is not None:
            value = value[spec.conventions.envelopes[response.envelope].records]
            shape = Shape(type="array", items=shape)  # type: ignore[arg-type]  # msgspec takes the enum's word
        yield from _records(f"{where}.{example.name}", shape, Mode.READ, value)


def _records(where: str, shape: Shape, mode: Mode, value: Any) -> Iterator[Body]:
    if shape.items is not None:
        for index, other_value in enumerate(value):
            yield from _records(f"{where}[{index}]", shape.items, mode, other_value)
    elif shape.ref is not None:
        yield Body(where, shape.ref, mode, value)


class Emitted:
    """The emitted outputs of one API."""

    def __init__(self, root: Path, api: str) -> None:
        self.api = api
        self.spec = load_spec((root / "specs" / api / "spec.json").read_bytes())
        self._pages = json.loads((root / "specs" / api / "facts.json").read_bytes())["pages"]
        self._folder = root / "generated" / api
        self._names = schema_names(self.spec)
        self._modules: dict[str, ModuleType] = {}
        files = {
            path.name: json.loads(path.read_text("utf-8")) for path in (self._folder / "jsonschema").glob("*.json")
        }
        self._schemas = files
        self._registry: Registry[Any] = Registry().with_resources(
            (name, Resource.from_contents(schema)) for name, schema in files.items()
        )

    @property
    def examples(self) -> Iterator[tuple[str, Example]]:
        """Every example of a request or an answer, with its operation."""
        for key, operation in self.spec.operations.items():
            for part in (operation.request, *operation.responses.values()):
                yield from ((key, example) for example in (part.examples if part else ()))

    @property
    def printed(self) -> Iterator[tuple[str, Any]]:
        """The role and the value of every example that the pages print, forms without values left out.

        A page of no known make labels the sample of an object like an answer; it is of no call.
        """
        for fact in self._facts():
            if fact["code"].strip():
                read = read_printed(fact["code"], lifted=fact.get("lifted", False))
                of_object = "section" in fact and "operation" not in fact
                if not read.template:
                    yield "object" if of_object else fact["role"], read.value

    @property
    def bodies(self) -> list[Body]:
        """Every documented record."""
        return [*bodies(self.spec), *self._objects()]

    def _objects(self) -> Iterator[Body]:
        """Yield the examples of one object, and of the token answer."""
        for index, fact in enumerate(self._facts()):
            if fact["role"] not in ("object", "token_answer"):
                continue
            value = read_printed(fact["code"], lifted=fact.get("lifted", False)).value
            model = "TokenAnswer" if fact["role"] == "token_answer" else pascal(singular(fact["owner"]))
            inner = next(iter(value.values())) if len(value) == 1 else value
            for number, other_value in enumerate(inner if isinstance(inner, list) else [inner]):
                yield Body(f"example {index}[{number}] of {model}", model, Mode.READ, other_value)

    def _facts(self) -> Iterator[dict[str, Any]]:
        for page in self._pages:
            yield from (fact for fact in page["facts"] if fact["fact"] == "example")

    def problems(self, body: Body) -> list[tuple[str, str]]:
        """Return what the validators say: path and rule of each broken rule."""
        if body.model not in self._modules:
            self._modules[body.model] = load(self._folder / "validators", f"{self.api}_validators.{snake(body.model)}")
        check = getattr(self._modules[body.model], f"check_{body.mode}")
        return [(value.path, value.rule) for value in check(body.value)]

    def is_valid(self, body: Body) -> bool:
        """Return what the JSON Schema says."""
        schema = self._schemas[f"{self._names[body.model, body.mode]}.json"]
        return jsonschema.Draft202012Validator(schema, registry=self._registry).is_valid(body.value)


@pytest.fixture(scope="module")
def emitted(root: Path, request: pytest.FixtureRequest) -> Emitted:
    return Emitted(root, request.param)


@pytest.mark.parametrize("emitted", APIS, indirect=True)
def test_every_documented_body_passes_the_validators(emitted: Emitted) -> None:
    assert {body.where: results for body in emitted.bodies if (results := emitted.problems(body))} == {}


@pytest.mark.parametrize("emitted", APIS, indirect=True)
def test_every_documented_body_passes_its_json_schema(emitted: Emitted) -> None:
    assert [body.where for body in emitted.bodies if not emitted.is_valid(body)] == []


@pytest.mark.parametrize("emitted", APIS, indirect=True)
def test_every_example_that_a_page_prints_is_in_the_spec(emitted: Emitted) -> None:
    """Whole, as it was read; forms such as ``<string>`` show no value, and objects have no call."""
    kept = [example.value for _, example in emitted.examples]
    printed = [value for role, value in emitted.printed if role in ("request", "response")]
    assert [value for value in printed if value not in kept] == []


@pytest.mark.parametrize("api", APIS)
def test_a_finding_tells_of_each_value_that_no_field_can_hold(api: str) -> None:
    findings = build_of(api).findings
    assert [finding.message for finding in findings if finding.code == "example-value-unfit"] == UNFIT[api]


@pytest.mark.parametrize(
    ("emitted", "at_least"), [("bouwsoft", 100), ("payandbill", 4), ("previsto", 5)], indirect=["emitted"]
)
def test_there_are_bodies_to_compare(emitted: Emitted, at_least: int) -> None:
    """An agreement over nothing would hold too."""
    assert len(emitted.bodies) >= at_least


@pytest.mark.parametrize("emitted", APIS, indirect=True)
def test_a_spoilt_body_is_caught_by_both(emitted: Emitted) -> None:
    """The comparison sees faults: each record with a number for its first text field is refused."""
    spoilt = 0
    for body in emitted.bodies:
        fields = emitted.spec.models[body.model].fields
        texts = [name for name, value in body.value.items() if isinstance(value, str) and fields[name].type != "any"]
        if texts:
            wrong = body._replace(value={**body.value, texts[0]: 5})
            assert (f"$.{texts[0]}", "wrong_type") in emitted.problems(wrong), wrong.where
            assert not emitted.is_valid(wrong), wrong.where
            spoilt += 1
    assert spoilt > 0
