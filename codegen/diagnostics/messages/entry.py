"""A message: the severity, the message and the hint that belong to a code."""

from __future__ import annotations

import enum

import msgspec


class Severity(enum.StrEnum):
    """How much a finding matters. Only an error stops a build."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Code(msgspec.Struct, frozen=True):
    """One message: ``message`` and ``hint`` have named parts in braces."""

    severity: Severity
    message: str
    hint: str


ERROR, WARNING, NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE
