"""Examples of bodies, and the documented errors as examples with names."""

from __future__ import annotations

import re
from typing import Any

from codegen.spec.model import ErrorCase, Example, Field, Spec
from codegen.spec.record import Json
from codegen.spec.types import FieldType
from codegen.targets.encoders.commonmark import code_span, inert_line
from codegen.targets.openapi.sharing import Shared
from codegen.targets.openapi.writes import component_key
from codegen.targets.shared.schema_names import NamePool
from codegen.targets.shared.schemas import Data

_HOLE = re.compile(r"\{[^{}]*\}")
_WORDS_IN_NAME = 7


def documented(owner: str, examples: list[Example]) -> Data:
    """Return the documented ``examples`` by name, each to be shared when it is elsewhere too."""
    pool = NamePool()
    named = {pool.take(component_key(example.name)): {"value": example.value} for example in examples}
    return {name: Shared("examples", f"{owner}{name[0].upper()}{name[1:]}", data) for name, data in named.items()}


class ErrorExamples:
    """The documented errors of one spec, ready to be in the answers they belong to."""

    def __init__(self, spec: Spec) -> None:
        pool = NamePool()
        self._cases = [(case, _shared(pool.take(_case_name(case)), _case(spec, case))) for case in spec.errors]
        self._by_status: dict[str, list[tuple[ErrorCase, Shared]]] = {}
        for case, example in self._cases:
            self._by_status.setdefault(str(case.status), []).append((case, example))

    def names(self) -> list[str]:
        """Return what each documented error is called, in the spec's order."""
        return [example.name for _, example in self._cases]

    def of(self, status: str, operation: str) -> Data:
        """Return the errors documented for ``status``: of the API as a whole, and of ``operation`` alone."""
        cases = self._by_status.get(status, ())
        return {example.name: example for case, example in cases if case.operation in (None, operation)}

    def statuses(self) -> dict[str, str | None]:
        """Return the statuses of errors documented for the API as a whole, with the wire's word for each."""
        statuses: dict[str, str | None] = {}
        for case, _ in self._cases:
            if case.operation is None:
                statuses.setdefault(str(case.status), case.message)
        return dict(sorted(statuses.items()))


def _shared(name: str, data: Data) -> Shared:
    return Shared("examples", name, data)


def _case_name(case: ErrorCase) -> str:
    """``columnNotFound`` for ``Column not found: {column}``."""
    return example_name(case.description or case.message or f"error {case.code or case.status}")


def example_name(text: str) -> str:
    """Return the first words of ``text``, its holes left out, as a key of ``examples``."""
    return component_key(" ".join(_HOLE.sub(" ", text).split()[:_WORDS_IN_NAME]) or "error")


def _case(spec: Spec, case: ErrorCase) -> Data:
    data: Data = {}
    if summary := case.description or case.message:
        data["summary"] = " ".join(summary.split())
    notes = [f"Cause: {inert_line(case.trigger)}"] if case.trigger else []
    notes += [f"About {code_span(case.about)}."] if case.about else []
    notes += [f"For fields of type {code_span(case.field_type)}."] if case.field_type else []
    if notes:
        data["description"] = "\n\n".join(notes)
    return data | {"value": case.body if case.body is not None else _composed(spec, case)}


def _composed(spec: Spec, case: ErrorCase) -> Json:
    """Return a body made of the documented parts; a hole in the text stays a hole."""
    convention = spec.conventions.errors
    if convention is None:
        return {}
    model = spec.models.get(convention.model or "")
    fields = model.fields if model else {}
    parts = {convention.code: case.code, convention.message: case.message, convention.description: case.description}
    return {key: _typed(fields.get(key), value) for key, value in parts.items() if key and value is not None}


def _typed(field: Field | None, value: str) -> Any:
    """Return a code that is a number in the model, as one."""
    return int(value) if field and field.type is FieldType.INTEGER and value.isdecimal() else value
