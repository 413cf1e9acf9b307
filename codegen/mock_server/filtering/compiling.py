"""Compiling: nodes to SQL, every value bound."""

from __future__ import annotations

from typing import assert_never

from codegen.mock_server.filtering.checking import fits
from codegen.mock_server.filtering.nodes import Bare, Comparison, Joined, Literal, Node
from codegen.mock_server.sql import Sql, Value, bracketed, value
from codegen.mock_server.tables import Table
from codegen.spec.conventions import Operator
from codegen.spec.layouts import is_day
from codegen.spec.types import FieldType, Layout

_SIGNS = {
    "equal": " = ",
    "not_equal": " <> ",
    "greater": " > ",
    "greater_or_equal": " >= ",
    "less": " < ",
    "less_or_equal": " <= ",
}
_FALSE = Sql("0")


def compiled(node: Node, table: Table) -> Sql:
    """Return the condition on the records of ``table`` that ``node`` means."""
    match node:
        case Joined():
            return bracketed((compiled(part, table) for part in node.parts), " AND " if node.all else " OR ")
        case Bare():
            return _everywhere(node.literal, table)
        case Comparison():
            return _comparison(node, table)
        case _:
            assert_never(node)


def _comparison(node: Comparison, table: Table) -> Sql:
    column = table.expression(node.field)
    if node.literal.kind == "null":
        return _is_null(column, node.operator)
    if node.operator.meaning in ("contains", "not_contains"):
        holds = _contains(column, str(node.literal.value))
        return holds if (node.operator.meaning == "contains") != node.negated else bracketed([Sql("NOT ") + holds], "")
    sign = _SIGNS[node.operator.meaning]
    return bracketed([column + sign + value(_bound(node.literal, table, node.field))], "")


def _is_null(column: Sql, operator: Operator) -> Sql:
    """Null on the wire may be an empty text."""
    empty = bracketed([column + Sql(" IS NULL"), column + Sql(" = ''")], " OR ")
    return empty if operator.meaning == "equal" else bracketed([Sql("NOT ") + empty], "")


def _contains(column: Sql, text: str) -> Sql:
    """Whether a text holds another, whatever their capitals."""
    return bracketed([Sql("instr(folded(") + column + "), " + value(text.casefold()) + ") > 0"], "")


def _bound(literal: Literal, table: Table, field: str) -> Value:
    """Return the value as the store keeps it: moments in the layout of their field."""
    known = table.fields.get(field)
    if known is None or known.type is not FieldType.DATETIME or not isinstance(literal.value, str):
        return literal.value
    if is_day(literal.value) or known.layout is None:
        return literal.value
    return literal.value.replace("T", " ") if known.layout is Layout.DATETIME_SPACE else literal.value.replace(" ", "T")


def _everywhere(literal: Literal, table: Table) -> Sql:
    """Return a bare value in every field that can hold it: texts are searched, other values compared."""
    conditions = [
        _contains(table.expression(name), str(literal.value))
        if field.type is FieldType.STRING
        else bracketed([table.expression(name) + Sql(" = ") + value(_bound(literal, table, name))], "")
        for name, field in table.fields.items()
        if fits(literal, field)
    ]
    return bracketed(conditions, " OR ") if conditions else _FALSE
