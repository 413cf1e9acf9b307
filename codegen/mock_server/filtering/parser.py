"""The parser: tokens to nodes, by recursive descent; ``and`` binds closer than ``or``.

Errors are reported at their position, from left to right, with the documented messages.
"""

from __future__ import annotations

from codegen.mock_server.filtering.checking import check
from codegen.mock_server.filtering.lexer import literal, tokens
from codegen.mock_server.filtering.nodes import Bare, Comparison, Joined, Node, Token
from codegen.mock_server.messages import ApiError
from codegen.mock_server.tables import Table
from codegen.spec.conditions import Condition
from codegen.spec.conventions import Filter, Operator
from codegen.spec.model import Field
from codegen.spec.types import FieldType, Origin

DEEPEST, LONGEST = 50, 300  # brackets within brackets, and tokens: what is more is no filter that anyone needs
_UNKNOWN = Field(type=FieldType.ANY, origin=Origin.EXAMPLE)
_CONJUNCTIONS: dict[str, Condition] = {"and": "filter_ends_with_and", "or": "filter_ends_with_or"}


def parse(expression: str, form: Filter, table: Table) -> Node:
    """Return what ``expression`` means for the records of ``table``. Raises ApiError with the documented condition."""
    token_list = tokens(expression, form)
    if len(token_list) > LONGEST:
        raise ApiError(parameter=form.parameter, words=f"The filter has more than {LONGEST} parts")
    return _Parser(token_list, form, table).whole()


class _Parser:
    def __init__(self, tokens: list[Token], form: Filter, table: Table) -> None:
        self._tokens, self._form, self._table = tokens, form, table
        self._at = self._depth = 0
        self._operators = {name.lower(): operator for name, operator in form.operators.items()}
        self._joins = [word.lower() for word in form.conjunctions]
        self._nulls = tuple(kind for operator in form.operators.values() for kind in operator.nullable_types or [])

    def whole(self) -> Node:
        node = self._joined(0)
        if (token := self._peek()) is not None:
            raise self._misplaced(token)
        return node

    def _peek(self, further: int = 0) -> Token | None:
        at = self._at + further
        return self._tokens[at] if at < len(self._tokens) else None

    def _word(self, further: int = 0) -> str:
        token = self._peek(further)
        return token.raw.lower() if token is not None and token.kind == "word" else ""

    def _joined(self, level: int) -> Node:
        """Parts joined by the conjunction of ``level``: the last of the convention binds least."""
        if level == len(self._joins):
            return self._part()
        conjunction = self._joins[-1 - level]
        parts = [self._joined(level + 1)]
        while self._word() == conjunction:
            self._at += 1
            if self._peek() is None:
                condition = _CONJUNCTIONS.get(conjunction)
                raise self._refused(condition, f"The filter ends with {conjunction}")
            parts.append(self._joined(level + 1))
        return parts[0] if len(parts) == 1 else Joined(conjunction == "and", tuple(parts))

    def _part(self) -> Node:
        token = self._peek()
        if token is None:
            raise self._refused(None, "The filter is empty")
        if token.kind == "open" and self._form.brackets:
            return self._bracketed()
        if token.kind == "close":
            raise self._refused("bracket_close_misplaced", "A closing bracket is misplaced")
        return self._comparison(token)

    def _bracketed(self) -> Node:
        self._at += 1
        self._depth += 1
        if self._depth > DEEPEST:
            raise self._refused(None, f"More than {DEEPEST} brackets are nested")
        node = self._joined(0)
        token = self._peek()
        if token is None:
            raise self._refused("bracket_unclosed", "A bracket is not closed")
        if token.kind != "close":
            raise self._misplaced(token)
        self._at += 1
        self._depth -= 1
        return node

    def _comparison(self, token: Token) -> Node:
        if self._is_operator():
            raise self._refused("operator_without_field", "An operator has no field", operator=token.raw)
        follows = self._peek(1)
        if token.kind == "text" or not self._starts_comparison(token, follows):
            return self._bare(token)
        self._at += 1
        field = self._field(token)
        operator, negated = self._operator()
        comparison = Comparison(token.raw, operator, negated, literal(self._value(), self._form))
        check(comparison, field, self._nulls)
        return comparison

    def _starts_comparison(self, token: Token, follows: Token | None) -> bool:
        """Return a word is a field when it is known as one, or when an operator follows it."""
        if token.raw in self._table.fields or self._is_operator(1) or self._word(1) == self._form.negation:
            return True
        return literal(token, self._form).kind == "word" and follows is not None and self._table.open

    def _field(self, token: Token) -> Field:
        if not self._table.has(token.raw):
            raise self._refused("filter_field_unknown", "The filter has an unknown field", field=token.raw)
        return self._table.fields.get(token.raw, _UNKNOWN)

    def _is_operator(self, further: int = 0) -> bool:
        return self._word(further) in self._operators

    def _operator(self) -> tuple[Operator, bool]:
        """Return the operator that stands here, and whether the word after it turns it round, as only containing can
        be.
        """
        token, negation = self._peek(), self._form.negation
        if token is None or token.kind != "word" or self._word() in self._joins:
            raise self._refused("value_without_field", "A field has no operator")
        if self._word() == negation:
            raise self._unknown_operator(2)
        operator = self._operators.get(self._word())
        if operator is None:
            two = token.raw in self._table.fields
            raise (
                self._refused("filter_two_fields", "Two fields without an operator between them")
                if two
                else self._unknown_operator(1)
            )
        negated = negation is not None and self._word(1) == negation
        if negated and operator.meaning != "contains":
            raise self._unknown_operator(2)
        self._at += 2 if negated else 1
        return operator, negated

    def _unknown_operator(self, length: int) -> ApiError:
        words = " ".join(token.raw for token in self._tokens[self._at : self._at + length])
        return self._refused("operator_unknown", f"{words} is no operator", operator=words)

    def _value(self) -> Token:
        token = self._peek()
        if token is None or token.kind in ("open", "close") or self._is_operator() or self._word() in self._joins:
            raise self._refused(None, "An operator has no value")
        self._at += 1
        return token

    def _bare(self, token: Token) -> Node:
        literal_value = literal(token, self._form)
        if literal_value.kind == "word":
            raise self._refused("filter_field_unknown", "The filter has an unknown field", field=token.raw)
        if (
            not self._form.bare_values
            or len(token.text) < (self._form.bare_minimum or 1)
            or literal_value.kind == "null"
        ):
            raise self._refused("value_without_field", "A value has no field")
        self._at += 1
        return Bare(literal_value)

    def _misplaced(self, token: Token) -> ApiError:
        """Return what stands where a conjunction or the end should."""
        if token.kind == "open":
            return self._refused("bracket_open_misplaced", "An opening bracket is misplaced")
        if token.kind == "close":
            return self._refused("bracket_close_misplaced", "A closing bracket is misplaced")
        if token.kind == "text" or literal(token, self._form).kind != "word":
            return self._refused("value_without_field", "A value has no field")
        if token.raw.lower() in self._operators:
            return self._refused("operator_without_field", "An operator has no field", operator=token.raw)
        return self._refused("filter_two_fields", "No conjunction between two comparisons")

    def _refused(self, condition: Condition | None, words: str, **holes: str) -> ApiError:
        error = ApiError(condition, words=words, parameter=self._form.parameter)
        error.holes = holes
        return error
