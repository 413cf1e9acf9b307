"""Where records travel, told from the calls that reach them."""

from __future__ import annotations

from codegen.derive.derive import derive
from codegen.spec.canonical import convert
from codegen.spec.model import Spec


def directions(*, sent: str | None, received: str | None) -> dict[str, str]:
    """Return the direction of each model, where one call sends ``sent`` and answers ``received``."""
    record = {"type": "object"}
    call: dict[str, object] = {
        "method": "POST", "path": "/a", "resource": "a", "action": "call", "documented": "page",
        "request": {"style": "json_body", "shape": {**record, "ref": sent}} if sent else None,
        "responses": {"200": {"body": "json", "shape": {"type": "array", "items": {**record, "ref": received}}}}
        if received else {},
    }  # fmt: skip
    inner = {"type": "array", "items": {"type": "object", "ref": "Inner"}, "origin": "table"}
    back = {"type": "object", "ref": "Outer", "origin": "table"}
    models = {
        "Outer": {"documented": "page", "fields": {"inner": inner}},
        "Inner": {"documented": "page", "fields": {"outer": back}},
        "Alone": {"documented": "page", "fields": {}},
        "Missing": {"documented": "page", "fields": {"x": {**back, "ref": "Nowhere"}}},
    }
    data = {"api": {"id": "a", "title": "A"}, "servers": [], "operations": {"a.call": call}, "models": models}
    return {name: model.direction for name, model in derive(convert(data, Spec), {}).spec.models.items()}


def test_what_is_only_sent_and_what_it_holds_is_of_requests() -> None:
    assert directions(sent="Outer", received=None) == {
        "Outer": "request", "Inner": "request", "Alone": "both", "Missing": "both",
    }  # fmt: skip


def test_what_only_comes_back_is_of_responses_though_it_refers_to_itself() -> None:
    results = directions(sent="Alone", received="Outer")
    assert (results["Outer"], results["Inner"], results["Alone"]) == ("response", "response", "request")


def test_what_goes_both_ways_and_what_nothing_reaches_keeps_both() -> None:
    results = directions(sent="Inner", received="Outer")
    assert (results["Outer"], results["Inner"], results["Alone"]) == ("both", "both", "both")


def test_a_reference_that_leads_nowhere_is_passed_over() -> None:
    assert directions(sent="Missing", received=None)["Missing"] == "request"
