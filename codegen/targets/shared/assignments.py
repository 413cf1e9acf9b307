"""Records as assignments in one text: the grammar in a sentence or two, and a record spelled in it."""

from __future__ import annotations

from typing import Any

from codegen.spec.conventions import Write
from codegen.spec.model import Field
from codegen.spec.types import FieldType
from codegen.targets.encoders.commonmark import code_span
from codegen.targets.shared.wording import joined


def grammar(write: Write) -> str:
    """How a record is spelled, in a sentence or two of CommonMark."""
    separator = write.separator or ","
    parts = [f"What to set: {code_span('name=value')} for each field, joined by {code_span(separator)}."]
    if write.quote and write.quoted:
        kinds = joined([kind.value for kind in write.quoted])
        inside = f", where {code_span(write.quote_escape)} spells the quote itself" if write.quote_escape else ""
        parts.append(f"Values of type {kinds} are enclosed in {code_span(write.quote)}{inside}.")
    if write.true and write.false:
        parts.append(f"Booleans are {code_span(write.true)} and {code_span(write.false)}.")
    return " ".join(parts)


def spell(write: Write, fields: dict[str, Field], record: Any) -> str | None:
    """``record`` as assignments, before percent-encoding; None when it holds what cannot be spelled so."""
    if isinstance(record, str):
        return record or None
    if not isinstance(record, dict):
        return None
    parts = []
    for name, value in record.items():
        field = fields.get(name)
        spelled = _value(write, field.type if field else None, value)
        if spelled is None:
            return None
        parts.append(f"{name}={spelled}")
    return (write.separator or ",").join(parts)


def _value(write: Write, kind: FieldType | None, value: Any) -> str | None:
    match value:
        case bool():
            return write.true if value else write.false
        case str():
            quoted = kind is None or kind in write.quoted
            quote = write.quote or ""
            inner = value.replace(quote, write.quote_escape) if quote and write.quote_escape else value
            return f"{quote}{inner}{quote}" if quoted else value
        case int() | float():
            return str(value)
        case _:
            return None
