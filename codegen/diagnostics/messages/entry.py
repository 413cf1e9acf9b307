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
    """One message: ``message`` and ``hint`` have named parts in braces.

    ``lenient`` is the severity in an API that is not read strictly: pages of unknown make hold much that is not
    understood, and none of it may stop the rest. ``many`` replaces the messages of several findings on the terminal.
    ``gap``: what the spec lacks because of it, as the spec itself says (``incomplete``); empty where it lacks nothing.
    """

    severity: Severity
    message: str
    hint: str
    lenient: Severity | None = None
    many: str = ""
    gap: str = ""


ERROR, WARNING, NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE
