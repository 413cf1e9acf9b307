"""Errors: the documented text for a refused call, word for word, in the shape that the API gives its errors."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from http import HTTPStatus
from http.client import responses

from codegen.mock_server.fake_values import FakeValues
from codegen.mock_server.messages import Answer, ApiError
from codegen.spec.conditions import Condition
from codegen.spec.conventions import ErrorFormat
from codegen.spec.model import ErrorCase, Field, Operation, Response, Spec, responses_of
from codegen.spec.record import Json
from codegen.spec.types import NUMERIC, TEMPORAL, FieldType

_STATUSES: dict[Condition, int] = {  # where no documented error tells another
    "token_missing": 401,
    "credential_missing": 401,
    "token_invalid": 401,
    "token_expired": 401,
    "record_missing": 404,
    "cursor_missing": 404,
    "method_not_supported": 405,
    "resource_unknown": 501,
}
_WORDS = re.compile(r"message|description|detail|title|text|reason|error$")
_CODE = re.compile(r"status|code")
_HOLE = re.compile(r"\{\{|\}\}|\{(\w+)\}")


class ErrorCatalogue:
    """The errors of one spec, ready to be answered."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._form = spec.conventions.errors or ErrorFormat(kind="none")
        self._types = {
            field.native.name: field.type
            for model in spec.models.values()
            for field in model.fields.values()
            if field.native
        }

    def answer(self, error: ApiError, operation: Operation | None) -> Answer:
        """Return the error for ``error``: the documented one if there is, else plain words in the documented shape."""
        case = self._case(error)
        status = case.status if case else error.status or self._status(error, operation)
        response = self._response(status, operation)
        words = self._words(case, response, error, status)
        if response is not None and response.body == "text":
            content = words.encode("utf-8", "replace")
            return Answer(status, headers=error.headers, media="text/plain; charset=utf-8", content=content)
        if response is not None and response.body != "json":
            return Answer(status, has_body=False, headers=error.headers)
        return Answer(status, self._body(status, words, case, response, error), headers=error.headers)

    def knows(self, condition: Condition, parameter: str) -> bool:
        """Whether a documented error of ``condition`` names ``parameter`` in its words."""
        return any(_names(case, parameter) for case in self._of(condition))

    def _of(self, condition: Condition | None) -> Iterator[ErrorCase]:
        return (case for case in self._spec.errors if condition is not None and case.condition == condition)

    def _case(self, error: ApiError) -> ErrorCase | None:
        """Return the documented case that fits best: of the field's own type, else of its kind, else of any."""
        fitting = list(self._of(error.condition))
        if error.parameter is not None:
            fitting = [case for case in fitting if _names(case, error.parameter)] or fitting
        if error.about is None:
            return fitting[0] if fitting else None
        return min(fitting, key=lambda case: self._distance(case, error.about), default=None)

    def _distance(self, case: ErrorCase, field: Field | None) -> int:
        if field is None or not case.native_types:
            return 3
        if field.native and field.native.name in case.native_types:
            return 0
        kinds = {self._types.get(name) for name in case.native_types}
        if field.type in kinds:
            return 1
        return 2 if _family(field.type) & kinds else 9

    def _status(self, error: ApiError, operation: Operation | None) -> int:
        """Return the status of a condition that no documented error has; 501 only where the API documents it at all.

        What is sent wrongly is answered with 422 by a call that documents this one and no 400.
        """
        status = _STATUSES.get(error.condition, 400) if error.condition else 400
        if status == HTTPStatus.BAD_REQUEST and operation is not None:
            known = responses_of(self._spec, operation)
            return HTTPStatus.UNPROCESSABLE_ENTITY if "400" not in known and "422" in known else status
        if status == HTTPStatus.NOT_IMPLEMENTED and self._response(status, None) is None:
            return HTTPStatus.NOT_FOUND
        return status

    def _response(self, status: int, operation: Operation | None) -> Response | None:
        """Return what the documentation says of ``status``: for this call, else for the first call that has it."""
        if operation is not None:
            return responses_of(self._spec, operation).get(str(status))
        own = (call.responses[str(status)] for call in self._spec.operations.values() if str(status) in call.responses)
        return self._spec.responses.get(str(status)) or next(own, None)

    def _words(self, case: ErrorCase | None, response: Response | None, error: ApiError, status: int) -> str:
        if case is not None and case.description is not None:
            return filled(case.description, error.holes)
        meanings = response.meanings if response else []
        if meanings and (not error.words or _is_text(response)):
            return meanings[min(error.meaning, len(meanings)) - 1].raw
        return error.words or _phrase(status)

    def _body(
        self, status: int, words: str, case: ErrorCase | None, response: Response | None, error: ApiError
    ) -> Json:
        if _is_text(response):
            return words
        form = self._form
        if form.kind == "none":
            return self._undescribed(words, response, status)
        types = form.types
        parts = {
            form.code: case.code if case else str(status),
            form.type: types.get(str(status)) or types.get(str(status)[0]),
            form.message: (case.message if case else _phrase(status)) if form.description else words,
            form.description: words,
            form.parameter: error.parameter,
        }
        return {key: value for key, value in parts.items() if key is not None and value is not None}

    def _undescribed(self, words: str, response: Response | None, status: int) -> Json:
        """Return an error of an API whose errors have no form of their own: as this answer's page shows it."""
        model = self._spec.models.get(response.shape.ref or "") if response and response.shape else None
        if model is None:
            example = response.examples[0].value if response and response.examples else None
            return {"message": words} if example is None else example
        body = FakeValues(1, self._spec.models).record(model)
        for name, field in model.fields.items():
            plain = name.lower()
            if field.type is FieldType.STRING and not field.enum and _WORDS.search(plain):
                body[name] = words
            elif field.type in (FieldType.INTEGER, FieldType.NUMBER) and _CODE.search(plain):
                body[name] = status
        return body


def filled(text: str, holes: Mapping[str, str]) -> str:
    """``text`` with its ``{holes}`` filled; one that nothing is known for stays. Doubled braces mean single ones."""
    return _HOLE.sub(lambda match: holes.get(match[1], match[0]) if match[1] else match[0][0], text)


def _names(case: ErrorCase, parameter: str) -> bool:
    return parameter.lower() in (case.description or "").lower().split()


def _family(kind: FieldType) -> set[FieldType]:
    return next((set(family) for family in (NUMERIC, TEMPORAL) if kind in family), {kind})


def _is_text(response: Response | None) -> bool:
    return response is not None and response.shape is not None and response.shape.type is FieldType.STRING


def _phrase(status: int) -> str:
    return responses.get(status, "Error")
