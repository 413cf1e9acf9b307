"""What is in the scripts around a call, as JavaScript: the templates of each client lay it out in its own words."""

from __future__ import annotations

import msgspec

from codegen.spec.model import Spec
from codegen.targets.code import Code
from codegen.targets.encoders.data import json_text
from codegen.targets.shared.collections.chain import CHANGE_LISTED, WAITING, Handing
from codegen.targets.shared.collections.request_values import strict


class After(msgspec.Struct, frozen=True):
    """What is asserted of an answer and kept of it; None or empty where there is nothing."""

    title: Code
    expected: list[int]
    records: Code | None
    key: Code | None
    listed: Code | None
    created: Code | None
    gone: Code | None
    change_listed: Code


class Before(msgspec.Struct, frozen=True):
    """When a call is passed over: ``waiting`` is a pattern of variables, ``written`` the parameter of writes."""

    waiting: Code
    written: Code | None


def after(handing: Handing) -> After:
    """Return the parts of the script after a call that hands on ``handing``."""
    statuses = " or ".join(str(status) for status in handing.expected)
    return After(
        title=json_text(f"Answers {statuses}" if statuses else "Succeeds"),
        expected=handing.expected,
        records=_text(handing.records),
        key=_text(handing.key),
        listed=_text(handing.listed),
        created=_text(handing.created),
        gone=_text(handing.gone),
        change_listed=json_text(CHANGE_LISTED),
    )


def before(spec: Spec) -> Before:
    """Return the parts of the script before each call."""
    write = spec.conventions.write
    return Before(WAITING, _text(strict(write.parameter)) if write and write.parameter else None)


def _text(value: str) -> Code | None:
    return json_text(value) if value else None
