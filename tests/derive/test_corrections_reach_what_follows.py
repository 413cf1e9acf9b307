"""A correction reaches everything that follows from the corrected value, and says so in the provenance."""

from __future__ import annotations

from typing import Any

from codegen.corrections.applying import apply_corrections
from codegen.corrections.reading import NOTHING, Correction
from codegen.derive.derive import Derived, derive
from codegen.diagnostics.location import Location, excerpt
from codegen.spec.canonical import convert
from codegen.spec.model import Spec
from codegen.spec.pointers import parsed
from codegen.spec.provenance import Evidence, Provenance, Source

_WORDS = excerpt(Location("pages/shed.md", 3), "the words of the page")
_CORRECTED = Location("corrections.toml", 7)


def _model(**fields: dict[str, Any]) -> dict[str, Any]:
    return {"documented": "page", "resource": "tools", "key": "id", "fields": fields}


def _data() -> dict[str, Any]:
    ref = {"type": "object", "ref": "Tool"}
    name = {"type": "string", "required": True, "writeable": True, "origin": "table"}
    return {
        "api": {"id": "shed", "title": "Shed"},
        "servers": [],
        "conventions": {
            "pagination": [{"kind": "page", "parameter": "page", "size_parameter": "size", "default_size": 20}],
            "success": {"POST": 201},
        },
        "parameters": {"size": {"location": "query", "shape": {"type": "integer"}, "default": 20}},
        "operations": {
            "tools.get": {
                "method": "GET", "path": "/tools/{id}", "resource": "tools", "action": "get", "documented": "page",
                "parameters": {"id": {"location": "path", "shape": {"type": "string"}, "required": True}},
                "responses": {"200": {"body": "json", "shape": ref}},
            },
            "tools.create": {
                "method": "POST", "path": "/tools", "resource": "tools", "action": "create", "documented": "page",
                "request": {"style": "json_body", "shape": ref},
                "responses": {"201": {"phrase": "Created", "body": "json", "shape": ref}},
            },
        },
        "models": {
            "Tool": _model(id={"type": "string", "origin": "table"}, name=name),
            "Order": _model(id={"type": "string", "origin": "table"}),
        },
    }  # fmt: skip


def _provenance() -> Provenance:
    rules = {
        "#/models/Tool/fields/id/type": "table-cell",
        "#/models/Tool/fields/name/required": "table-cell",
        "#/models/Tool/fields/name/writeable": "table-cell",
        "#/operations/tools.get/parameters/id/shape": "path-name",
        "#/operations/tools.get/responses/200/shape": "example-layout",
        "#/operations/tools.create/request/shape": "request-line",
        "#/operations/tools.create/responses/201/phrase": "status-table",
        "#/parameters/size/default": "prose-default",
        "#/conventions/pagination/0/default_size": "prose-default",
        "#/conventions/success/POST": "status-table",
    }
    return {pointer: Evidence(Source(rule, _WORDS)) for pointer, rule in rules.items()}


def _corrected(at: str, expect: Any, value: Any) -> Derived:
    """Return the spec after one correction and the derivation."""
    correction = Correction(parsed(at), expect, value, "the server says so", "", _CORRECTED)
    corrected = apply_corrections(convert(_data(), Spec), _provenance(), (), [correction])
    assert corrected.findings == ()
    return derive(corrected.spec, corrected.provenance)


def _source(derived: Derived, pointer: str) -> tuple[str, Location]:
    source = derived.provenance[pointer].source
    return source.rule, source.quote.place


def test_the_directions_follow_the_corrected_record_of_a_request() -> None:
    derived = _corrected("#/operations/tools.create/request/shape/ref", "Tool", "Order")
    directions = {name: model.direction for name, model in derived.spec.models.items()}
    assert directions == {"Tool": "response", "Order": "request"}
    assert _source(derived, "#/models/Order/direction") == ("direction-reached", _WORDS.place)


def test_a_direction_that_a_person_corrected_stays() -> None:
    derived = _corrected("#/models/Order/direction", "both", "request")
    assert derived.spec.models["Order"].direction == "request"
    assert _source(derived, "#/models/Order/direction") == ("correction", _CORRECTED)


def test_the_parameter_of_a_path_follows_the_corrected_type_of_the_key() -> None:
    derived = _corrected("#/models/Tool/fields/id/type", "string", "integer")
    assert derived.spec.operations["tools.get"].parameters["id"].shape.type == "integer"
    assert _source(derived, "#/operations/tools.get/parameters/id/shape") == ("key-in-path", _CORRECTED)


def test_a_required_field_that_is_corrected_to_be_not_writeable_is_written_once() -> None:
    derived = _corrected("#/models/Tool/fields/name/writeable", True, False)
    assert derived.spec.models["Tool"].fields["name"].write_once
    assert _source(derived, "#/models/Tool/fields/name/write_once") == ("required-yet-fixed", _CORRECTED)


def test_the_page_size_follows_the_corrected_default_of_its_parameter() -> None:
    derived = _corrected("#/parameters/size/default", 20, 50)
    assert derived.spec.conventions.pagination[0].default_size == 50
    assert _source(derived, "#/conventions/pagination/0/default_size") == ("page-size", _CORRECTED)


def test_the_usual_answers_follow_a_corrected_status_of_success() -> None:
    derived = _corrected("#/conventions/success/POST", 201, 200)
    assert list(derived.spec.operations["tools.create"].responses) == ["200"]
    assert _source(derived, "#/operations/tools.create/responses/200") == ("usual-success", _CORRECTED)
    assert "#/operations/tools.create/responses/201/phrase" not in derived.provenance


def test_a_correction_of_something_else_derives_nothing_new() -> None:
    derived = _corrected("#/models/Tool/fields/name/max_length", NOTHING, 20)
    assert derived.spec.models["Tool"].fields["name"].write_once is False
    assert derived.spec.conventions.pagination[0].default_size == 20
    assert list(derived.spec.operations["tools.create"].responses) == ["201"]
