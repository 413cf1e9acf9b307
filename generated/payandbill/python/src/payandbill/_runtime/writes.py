"""What a method sends beyond the fields it knows: refused unless the user insists."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .operations import Assigned, FormBody, JsonBody, MultipartBody, Operation
from .plans import Fields, Insisted


def extra_fields(
    operation: Operation[Any], extra: Mapping[str, Any] | None, *, validate: bool
) -> Mapping[str, Any]:
    """``extra`` as it is. Raises ValueError for a field that is unknown or read-only, unless ``validate`` is False."""
    if extra and validate:
        fields = _fields(operation)
        wrong = [words for wire in extra if (words := _complaint(fields, wire))]
        if wrong:
            raise ValueError(
                f"{operation.name}: {'; '.join(wrong)} (validate=False sends it all the same)"
            )
        return extra
    return {
        wire: value if value is UNSET else Insisted(value)
        for wire, value in (extra or {}).items()
    }


def _fields(operation: Operation[Any]) -> Fields:
    match operation.body:
        case Assigned(fields):
            return fields
        case (
            JsonBody(Fields() as fields)
            | FormBody(Fields() as fields)
            | MultipartBody(Fields() as fields)
        ):
            return fields
        case _:
            return Fields()


def _complaint(fields: Fields, wire: str) -> str:
    if wire in fields.read_only:
        return f"{wire} is read-only"
    if fields.codec(wire) is not None:
        return ""
    import difflib  # only who made a mistake waits for it

    near = difflib.get_close_matches(wire, fields.writeable(), 1)
    return f"{wire} is no field" + (f", did you mean {near[0]}?" if near else "")
