"""Records as assignments in one text: the grammar in a sentence or two, and a record spelled in it."""

from __future__ import annotations

import re
from typing import Any

from codegen.spec.conventions import Write
from codegen.spec.model import Field, Model
from codegen.spec.types import FieldType
from codegen.targets.encoders.commonmark import code_span
from codegen.targets.shared.schema_names import Mode
from codegen.targets.shared.schemas import sendable
from codegen.targets.shared.wording import joined

_SPECIAL = re.compile(r"[\\^$.|?*+()\[\]{}/]")


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


def pattern_of(write: Write) -> str:
    """Return the pattern of assignments: names, each with a value that is quoted or has no separator."""
    separator = _literal(write.separator or ",")
    quote = _literal(write.quote or "")
    value = f"[^{separator}{quote}]*"
    if quote:
        escaped = f"|{_literal(write.quote_escape)}" if write.quote_escape else ""
        value = f"({quote}([^{quote}]{escaped})*{quote}|{value})"
    pair = f"[^={separator}]+={value}"
    return f"^{pair}({separator}{pair})*$"


def _literal(words: str) -> str:
    """Return ``words`` as a pattern that ECMA-262 reads too, which refuses a backslash before most characters."""
    return _SPECIAL.sub(r"\\\g<0>", words).replace("-", r"\x2d")  # which a set of characters takes, too


def fields_in_words(model: Model, mode: Mode) -> str:
    """Return what may be sent of ``model`` in CommonMark: the fields of each type with the same limits together."""
    groups: dict[str, list[str]] = {}
    for wire, field in model.fields.items():
        if sendable(field, mode):
            groups.setdefault(_limits(field, mode), []).append(code_span(wire))
    words = [f"{', '.join(names)} ({limits})" for limits, names in groups.items()]
    return f"{'; '.join(words)}." if words else "none is known."


def _limits(field: Field, mode: Mode) -> str:
    words = [field.type.value]
    words += ["required"] if field.required and mode is Mode.CREATE else []
    words += [f"at most {field.max_length} characters"] if field.max_length is not None else []
    words += [f"at least {field.minimum}"] if field.minimum is not None else []
    words += [f"at most {field.maximum}"] if field.maximum is not None else []
    if field.enum:
        words.append(f"{'such as' if field.enum_open else 'one of'} {', '.join(map(code_span, field.enum))}")
    return ", ".join(words)


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
