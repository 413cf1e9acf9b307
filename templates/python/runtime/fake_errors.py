"""Refusals of the fake: the documented error of a condition, in the form that the API gives its errors."""

from __future__ import annotations

import re
from collections.abc import Mapping
from http.client import responses

from .conventions import Api
from .errors import Reason

_HOLE = re.compile(r"\{(\w+)\}")
_STATUSES = {"record_missing": 404, "cursor_missing": 404}


class RefusedError(Exception):
    """The call gets an error. ``condition`` says in a word what is wrong, ``words`` what to say where no text is
    documented; ``kind`` is the type of the field that it is about.
    """

    def __init__(
        self, condition: str | None, words: str, *, kind: str | None = None, parameter: str | None = None, **holes: str
    ) -> None:
        super().__init__(words)
        self.condition, self.words, self.kind, self.parameter = condition, words, kind, parameter
        self.holes = holes


def refusal_of(api: Api, operation: str, refused: RefusedError) -> tuple[int, Mapping[str, object]]:
    """Return the status and the body of a refusal."""
    reason = _reason(api, operation, refused)
    status = reason.status if reason else _STATUSES.get(refused.condition or "", 400)
    words = refused.words
    if reason and reason.description:
        words = _HOLE.sub(lambda hole: refused.holes.get(hole[1], hole[0]), reason.description)
    form = api.errors
    message = reason.message if reason else responses.get(status)
    parts = {
        form.code: reason.code if reason else str(status),
        form.message: message if form.description else words,
        form.description: words,
        form.parameter: refused.parameter,
    }
    return status, {key: value for key, value in parts.items() if key is not None and value is not None}


def _reason(api: Api, operation: str, refused: RefusedError) -> Reason | None:
    """Return the documented error that fits best: of the field's own type, and of the parameter."""
    fitting = [
        reason
        for reason in api.reasons
        if refused.condition and reason.condition == refused.condition and reason.operation in (None, operation)
    ]
    if refused.parameter is not None:
        fitting = [reason for reason in fitting if _names(reason, refused.parameter)] or fitting
    typed = [reason for reason in fitting if refused.kind in reason.kinds]
    return next(iter([*typed, *fitting]), None)


def _names(reason: Reason, parameter: str) -> bool:
    return parameter.lower() in (reason.description or "").lower().split()
