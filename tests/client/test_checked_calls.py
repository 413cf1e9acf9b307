"""Calls that are checked by the documentation before they are sent: one error, and nothing is sent."""

from __future__ import annotations

import importlib
import json
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from codegen.targets.python.python_files import PYTHON
from codegen.targets.templating import Templates
from codegen.targets.validators.validators_files import VALIDATORS
from tests.client.desk import OpenDesk
from tests.mock_server.running import spec_of
from tests.targets.python.packages import run_python

LONG = "x" * 101
TEXTS = ("EmployerRef", "AssignmentRef", "PersonnelRef", "DivisionRef", "DepartmentRef")
DATES = {"StartDate": "2026-05-07T00:00:00", "ExpectedEndDate": None, "ActualEndDate": None}
ROW = {**dict.fromkeys(TEXTS, "a"), **DATES, "ClientRef": ""}


class Wrong(NamedTuple):
    """A call that breaks rules: what it does, and the field, rule and value of each."""

    api: str
    call: Any
    broken: list[tuple[str, str, object]]


def _create(api: Any, **more: Any) -> Any:
    return api.assignments.create(**{"contact_id": "c", "account_id": "w", "location": [1, 2], **more})


WRONG = {
    "a text that is too long": Wrong(
        "bouwsoft", lambda api: api.assignments.create(title=LONG, nr=5), [("title", "too_long", LONG)]
    ),
    "a change": Wrong(
        "bouwsoft", lambda api: api.assignments.update(5, subject=LONG), [("subject", "too_long", LONG)]
    ),
    "a list of another length": Wrong(
        "previsto", lambda api: _create(api, location=[1, 2, 3]), [("location", "too_many_items", [1, 2, 3])]
    ),
    "a value that is not documented": Wrong(
        "previsto",
        lambda api: _create(api, status="Lost", action="Gone"),
        [("action", "not_in_enum", "Gone"), ("status", "not_in_enum", "Lost")],
    ),
    "what is inside": Wrong(
        "previsto", lambda api: _create(api, meta={"a b": LONG * 5}), [("meta['a b']", "too_long", LONG * 5)]
    ),
    "a parameter": Wrong("previsto", lambda api: list(api.assignments.list(page=-1)), [("page", "too_small", -1)]),
    "a row of a batch": Wrong(
        "payandbill",
        lambda api: api.assignments.import_(records=[ROW], version=3),
        [("version", "too_large", 3), ("[0].ClientRef", "required", "")],
    ),
    "an API that init made": Wrong(
        "lodges", lambda api: api.lodges.create(name=LONG), [("name", "too_long", LONG)]
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", WRONG)
def test_a_call_that_breaks_the_documentation_is_not_sent(at: OpenDesk, name: str) -> None:
    wrong = WRONG[name]
    place = at(wrong.api)
    with pytest.raises(place.errors.NotSentError) as caught:
        wrong.call(place.client(check="documentation"))
    results = [(violation.field, violation.rule, violation.value) for violation in caught.value.violations]
    assert results[: len(wrong.broken)] == wrong.broken
    assert isinstance(caught.value, (place.errors.ApiError, ValueError))
    assert place.server.requests == []


@pytest.mark.parametrize("name", [name for name in WRONG if WRONG[name].api != "payandbill"])
def test_without_a_check_the_api_decides(at: OpenDesk, name: str) -> None:
    place = at(WRONG[name].api)
    WRONG[name].call(place.client())
    sent = len(place.server.calls())
    WRONG[name].call(place.client(check="documentation").with_options(check=None))
    assert 0 < sent < len(place.server.calls())


def test_the_error_names_the_field_the_rule_and_the_value(at: OpenDesk) -> None:
    place = at("previsto")
    with pytest.raises(place.errors.NotSentError) as caught:
        _create(place.client(check="documentation"), status="Lost")
    assert str(caught.value) == (
        "assignments.create was not sent:\n  status: not one of 'None', 'AppendedToOrder', 'Invoiced', 'Fulfilled',"
        " found 'Lost' (not_in_enum)"
    )


def test_what_is_right_is_sent_as_without_a_check(at: OpenDesk) -> None:
    place = at("previsto")
    for options in ({}, {"check": "documentation"}):
        _create(place.client(**options), status="Invoiced", meta={"a": "b"})
    first, second = (json.loads(call.body) for call in place.server.calls())
    assert first == second


def test_what_a_user_insists_on_is_not_checked(at: OpenDesk) -> None:
    place = at("bouwsoft")
    api = place.client(check="documentation")
    api.assignments.create(extra={"title": LONG, "colour": "red"}, validate=False)
    with pytest.raises(place.errors.NotSentError, match=r"^assignments\.create was not sent:\n  subject: "):
        api.assignments.create(subject=LONG, extra={"title": LONG}, validate=False)
    assert len(place.server.calls()) == 1


def test_lists_of_a_checking_client_have_all_their_pages(at: OpenDesk) -> None:
    for name, resource in (("bouwsoft", "assignments"), ("previsto", "assignments"), ("lodges", "lodges")):
        assert len(list(getattr(at(name).client(check="documentation"), resource).list())) == 250


@pytest.mark.parametrize("check", ["docs", True, 1])
def test_another_check_is_refused(at: OpenDesk, check: object) -> None:
    with pytest.raises(ValueError, match=r'^check: "documentation" or None was expected, not '):
        at("lodges").client(check=check)


def test_the_value_of_a_field_that_is_only_written_is_not_shown(clients: dict[str, Path]) -> None:
    checking = importlib.import_module("previsto._runtime.checking")
    rules = importlib.import_module("previsto._runtime.rules")
    password = rules.String(max_length=3, write_only=True)
    body = rules.Nested(lambda: rules.Record({"password": password}))
    check = checking.CallCheck("users.create", checking.CallRules("create", body, secret=frozenset({"password"})))
    check.body({"password": "EXAMPLE"}, {})
    with pytest.raises(ValueError, match="at most 3 are allowed") as caught:
        check.finish()
    assert "EXAMPLE" not in str(caught.value)


@pytest.mark.parametrize("name", ["bouwsoft", "previsto", "payandbill"])
def test_client_and_validators_have_the_same_tables_and_the_same_code(name: str) -> None:
    client = PYTHON.emit(spec_of(name), Templates()).files
    validators = VALIDATORS.emit(spec_of(name), Templates()).files
    ours, theirs = f"src/{name}/_rules/", f"{name}_validators/"
    tables = [path.removeprefix(ours) for path in client if path.startswith(ours) and "__init__" not in path]
    assert tables
    for path in tables:
        assert _table(client[ours + path]) == _table(validators[theirs + path])
    runtime = {path.removeprefix(f"{theirs}_runtime/") for path in validators if "_runtime/" in path}
    for path in runtime:
        assert client[f"src/{name}/_runtime/rules/{path}"] == validators[f"{theirs}_runtime/{path}"]


def _table(module: str) -> str:
    """Return the table in a module, without what is around it."""
    start = module.index("RULES: Record = Record(")
    return module[start : module.index("\n)\n", start)]


def test_a_client_that_does_not_check_loads_no_rules(clients: dict[str, Path]) -> None:
    code = """
import sys
import httpx2
from previsto import Previsto
answers = httpx2.MockTransport(lambda _: httpx2.Response(200, json={"id": "a"}))
api = Previsto(api_key="k", http_client=httpx2.Client(transport=answers))
api.assignments.create(contact_id="c", account_id="w", location=[1, 2])
print([name for name in sys.modules if "rules" in name and name.startswith("previsto")])
print("previsto_validators" in sys.modules)
"""
    assert run_python(code, clients["previsto"]) == "[]\nFalse\n"
