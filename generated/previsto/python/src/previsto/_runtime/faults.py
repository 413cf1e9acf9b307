"""What becomes of the faults of an answer: each goes to the user's function, and each field to the log once."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

_LOG = logging.getLogger(__name__.partition(".")[0])  # the package's own name
_INDEX = re.compile(r"\[[0-9]+\]")
_MOST = 10_000  # fields that are remembered as logged
UNKNOWN = "no field of this name"


class AnswerFault(NamedTuple):
    """One value of an answer that is not as documented: the call, the place, the value as it came, and what was
    expected.
    """

    operation: str
    at: str
    value: object
    expected: str


OnFault = Callable[[AnswerFault], object]


class FaultReports:
    """Reports the faults of all answers of a client."""

    def __init__(self, on_fault: OnFault | None = None) -> None:
        self._on_fault = on_fault
        self._logged: set[tuple[str, str]] = set()

    def report(self, operation: str, faults: Iterable[tuple[str, object, str]]) -> None:
        """Pass each fault on, and log each field once. The log shows kinds, no values: they may be personal."""
        for at, value, expected in faults:
            self._log(operation, _INDEX.sub("[]", at), type(value).__name__, expected)
            if self._on_fault is not None:
                self._on_fault(AnswerFault(operation, at, value, expected))

    def _log(self, operation: str, field: str, kind: str, expected: str) -> None:
        if (operation, field) in self._logged or len(self._logged) >= _MOST:
            return
        self._logged.add((operation, field))
        level = logging.INFO if expected == UNKNOWN else logging.WARNING
        _LOG.log(
            level, "%s: %s: expected %s, found %s", operation, field, expected, kind
        )
