"""Names of schemas: a record has one for each mode, the request of a call has its own."""

from __future__ import annotations

from typing import Any

from codegen.spec.canonical import convert
from codegen.spec.model import Spec
from codegen.targets.shared.schema_names import Mode, schema_names


def _spec(*, method: str, action: str, models: dict[str, str]) -> Spec:
    first = next(iter(models))
    call = {
        "method": method, "path": "/jobs", "resource": "jobs", "action": action, "documented": "page",
        "request": {"style": "json_body", "shape": {"type": "object", "ref": first}},
    }  # fmt: skip
    drafts: dict[str, Any] = {
        name: {"documented": "page", "direction": direction, "fields": {}} for name, direction in models.items()
    }
    data = {"api": {"id": "a", "title": "A"}, "servers": [], "operations": {"jobs.call": call}, "models": drafts}
    return convert(data, Spec)


def test_a_record_has_a_name_for_each_mode() -> None:
    names = schema_names(_spec(method="POST", action="create", models={"Job": "both"}))
    assert [names["Job", mode] for mode in Mode] == ["Job", "JobCreate", "JobUpdate"]


def test_the_request_of_a_call_needs_no_suffix() -> None:
    names = schema_names(_spec(method="POST", action="create", models={"CreateJobRequest": "request"}))
    assert names["CreateJobRequest", Mode.CREATE] == "CreateJobRequest"


def test_the_request_of_an_update_needs_no_suffix_either() -> None:
    names = schema_names(_spec(method="PATCH", action="update", models={"UpdateJobRequest": "request"}))
    assert names["UpdateJobRequest", Mode.UPDATE] == "UpdateJobRequest"


def test_names_differ_by_more_than_case() -> None:
    names = schema_names(_spec(method="POST", action="create", models={"Job": "both", "JobCreate": "both"}))
    assert len({name.casefold() for name in names.values()}) == len(names)
