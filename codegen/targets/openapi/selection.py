"""Choosing records of a list: what its conventions give each list, though no page repeats it, and how it is written.

What a generator of code cannot take stays out: a name that differs from another parameter's by case alone, and
``from``, which is a reserved word where parameters become names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from codegen.spec.conventions import Filter, Operator, Sort
from codegen.spec.layouts import PATTERNS
from codegen.spec.model import Field, Operation, Parameter, Shape, Spec
from codegen.spec.types import FieldType, Layout
from codegen.targets.encoders.commonmark import code_span, sentence
from codegen.targets.openapi.sharing import FROM_SETTINGS, Shared
from codegen.targets.shared.listings import SINGLE, equal_fields, gives_listing, listed_model
from codegen.targets.shared.names import pascal
from codegen.targets.shared.schema_names import Mode
from codegen.targets.shared.schemas import Data, SchemaLowering
from codegen.targets.shared.wording import joined

_RESERVED = frozenset({"from"})
_SUFFIX = re.compile(r"[,;: ][A-Za-z]{1,20}")
_MEANINGS = {
    "equal": "equal to",
    "not_equal": "not equal to",
    "greater": "greater than",
    "greater_or_equal": "greater than or equal to",
    "less": "less than",
    "less_or_equal": "less than or equal to",
    "contains": "contains",
    "not_contains": "does not contain",
}
_MOMENTS = (FieldType.DATETIME, FieldType.DATE)


def equalities(spec: Spec, operation: Operation, lowering: SchemaLowering, taken: Iterable[str]) -> list[Shared]:
    """Return a parameter for each field that a record of the list can be chosen by; none has a name that is
    ``taken``.
    """
    used = {name.casefold() for name in taken} | _RESERVED
    shareds = []
    for wire, field in equal_fields(operation, spec).items():
        if wire.casefold() not in used:
            used.add(wire.casefold())
            shareds.append(_equality(wire, field, lowering))
    return shareds


def _equality(wire: str, field: Field, lowering: SchemaLowering) -> Shared:
    words = f"Returns only records with this {code_span(wire)}."
    if field.description:
        words += f" {sentence(field.description)}"
    data: Data = {"name": wire, "in": "query", "description": words, "schema": _schema(field, lowering)}
    if field.example is not None:
        data["example"] = field.example
    data["x-origin"] = FROM_SETTINGS
    if field.native:
        data["x-native-type"] = field.native.name
    return Shared("parameters", f"By{pascal(wire).rstrip('_')}", data)


def _schema(field: Field, lowering: SchemaLowering) -> Data:
    """Return what a value in the query can be: no null, and a moment as a text.

    Clients spell a ``date-time`` in their own way, and only the spelling of the records is equal to theirs.
    """
    if field.layout is Layout.DATETIME_ZONE:
        return {"type": "string", "pattern": f"^{PATTERNS[field.layout]}$"}
    bare = Field(
        type=field.type,
        layout=field.layout,
        max_length=field.max_length,
        minimum=field.minimum,
        maximum=field.maximum,
        enum=field.enum,
        enum_open=field.enum_open,
        origin=field.origin,
    )
    schema = lowering.field(bare, Mode.READ)
    del schema["x-origin"]
    return schema


def sorting(spec: Spec, operation: Operation) -> dict[str, Parameter]:
    """Return the parameter that sorts, for a list."""
    sort = spec.conventions.sort
    if sort is None or not gives_listing(operation, spec):
        return {}
    text, suffix = Shape(type=FieldType.STRING), sort.descending_suffix or ""
    is_list = sort.separator is not None and not suffix.startswith(sort.separator)
    return {
        sort.parameter: Parameter(
            location="query",
            shape=Shape(type=FieldType.ARRAY, items=text) if is_list else text,
            array_separator=sort.separator,
            grammar="sort",
            example=_descending(sort, spec, operation),
        )
    }


def _descending(sort: Sort, spec: Spec, operation: Operation) -> str | None:
    """Return the newest first, where a field says what is newest: an order to show."""
    model = spec.models.get(listed_model(operation, spec) or "")
    fields = {wire: field for wire, field in model.fields.items() if field.type in SINGLE} if model else {}
    wire = next(
        (wire for kind in _MOMENTS for wire, field in fields.items() if field.type is kind), next(iter(fields), None)
    )
    return None if wire is None else f"{sort.descending_prefix or ''}{wire}{sort.descending_suffix or ''}"


def sort_pattern(sort: Sort | None) -> Data:
    """Return the spelling of a single name to sort by, where what is behind it is plain."""
    suffix = sort.descending_suffix if sort and not sort.separator else None
    return {"pattern": f"^[^{suffix[0]}]+({suffix})?$"} if suffix and _SUFFIX.fullmatch(suffix) else {}


def filter_grammar(rules: Filter) -> str:
    """Return how a filter is written: its operators, then what joins and encloses them."""
    words = "Comparisons, each a field, an operator and a value."
    if rules.operators:
        words += (
            f" The operators are {joined([_operator(sign, operator) for sign, operator in rules.operators.items()])}."
        )
    if rules.conjunctions:
        words += f" Several are joined by {' or '.join(code_span(word) for word in rules.conjunctions)}."
    if rules.quote:
        inside = f", where {code_span(rules.quote_escape)} spells the quote itself" if rules.quote_escape else ""
        words += f" Text is enclosed in {code_span(rules.quote)}{inside}."
    words += " Brackets group comparisons." if rules.brackets else ""
    words += " A value by itself is searched for in all fields of its type." if rules.bare_values else ""
    return words + (f" {code_span(rules.null)} means no value." if rules.null else "")


def _operator(sign: str, operator: Operator) -> str:
    return f"{code_span(sign)} ({_MEANINGS[operator.meaning]})"


def order_words(sort: Sort) -> str | None:
    """How a name says that its order is a descending one."""
    if sort.descending_prefix:
        return f"{code_span(sort.descending_prefix)} before one means descending order"
    if sort.descending_suffix:
        return f"{code_span(sort.descending_suffix)} behind one means descending order"
    return None
