"""The API's filter language read back, for the fake: an expression into conditions, and those applied to records."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from .codecs import ANY, Codec, DateTime, Nullable, OrEmpty
from .conditions import Anywhere, Compared, Condition, Joined, Negated, Scalar
from .conventions import Filter, Operator
from .fake_errors import RefusedError
from .spellings import moment

_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?", re.ASCII)
_CONJUNCTIONS = {"and": "filter_ends_with_and", "or": "filter_ends_with_or"}
_TEXTS = ("string", "time", "date", "datetime")
_DEEPEST = 50  # brackets within brackets


class Token(NamedTuple):
    """A piece of an expression: an ``open`` or ``close`` bracket, a quoted ``text`` or a ``word``."""

    kind: str
    raw: str
    text: str


class Columns:
    """The fields that records of a list may have, by name; ``complete``: there are no others."""

    def __init__(self, fields: Mapping[str, Codec[Any]], *, complete: bool) -> None:
        self._fields, self._complete = fields, complete

    def __iter__(self) -> Iterator[str]:
        return iter(self._fields)

    def has(self, name: str) -> bool:
        """Whether records may have ``name``."""
        return name in self._fields or not self._complete

    def known(self, name: str) -> bool:
        """Whether the documentation names ``name``."""
        return name in self._fields

    def kind(self, name: str) -> str | None:
        """Return the type of a field; ``any`` where it is not known, None for a structure."""
        codec = _inner(self._fields.get(name))
        return "any" if codec is None or codec is ANY else codec.kind

    def may_be_null(self, name: str) -> bool:
        """Whether a field may be null or empty."""
        return isinstance(self._fields.get(name), (Nullable, OrEmpty))

    def is_moment(self, name: str) -> bool:
        """Whether a field is a date-time."""
        return isinstance(_inner(self._fields.get(name)), DateTime)


def _inner(codec: Codec[Any] | None) -> Codec[Any] | None:
    while isinstance(codec, (Nullable, OrEmpty)):
        codec = codec.inner
    return codec


def parsed(form: Filter, expression: str, columns: Columns) -> Condition:
    """Return what ``expression`` means. Raises RefusedError with the documented condition."""
    return _Parser(form, _tokens(form, expression), columns).whole()


def _tokens(form: Filter, expression: str) -> list[Token]:
    quote = form.quote or "'"
    if expression.count(quote) % 2:
        raise RefusedError(
            "filter_quotes_odd", "A quote has no partner", parameter=form.parameter
        )
    inside, doubled = re.escape(quote), re.escape(form.quote_escape or quote * 2)
    pattern = rf"([()])|({inside}(?:{doubled}|(?!{inside}).)*{inside})|([^\s()]+?(?={inside}|[\s()]|$))"
    return [
        _token(match, form, quote)
        for match in re.finditer(pattern, expression, re.DOTALL)
    ]


def _token(match: re.Match[str], form: Filter, quote: str) -> Token:
    bracket, quoted, word = match.groups()
    if bracket:
        return Token("open" if bracket == "(" else "close", bracket, bracket)
    if quoted:
        return Token(
            "text", quoted, quoted[1:-1].replace(form.quote_escape or quote * 2, quote)
        )
    return Token("word", word, word)


class _Parser:
    def __init__(self, form: Filter, tokens: list[Token], columns: Columns) -> None:
        self._form, self._tokens, self._columns = form, tokens, columns
        self._at = self._depth = 0
        self._operators = {
            name.lower(): operator for name, operator in form.operators.items()
        }
        self._joins = [word.lower() for word in form.conjunctions]
        self._nulls = {
            kind
            for operator in form.operators.values()
            for kind in operator.nullable_types or ()
        }

    def whole(self) -> Condition:
        condition = self._joined(0)
        if (token := self._peek()) is not None:
            raise self._misplaced(token)
        return condition

    def _peek(self, further: int = 0) -> Token | None:
        at = self._at + further
        return self._tokens[at] if at < len(self._tokens) else None

    def _word(self, further: int = 0) -> str:
        token = self._peek(further)
        return token.raw.lower() if token is not None and token.kind == "word" else ""

    def _refused(
        self, condition: str | None, words: str, kind: str | None = None, **holes: str
    ) -> RefusedError:
        return RefusedError(
            condition, words, kind=kind, parameter=self._form.parameter, **holes
        )

    def _joined(self, level: int) -> Condition:
        """Parts joined by the conjunction of ``level``: the last of the convention binds least."""
        if level == len(self._joins):
            return self._part()
        word = self._joins[-1 - level]
        parts = [self._joined(level + 1)]
        while self._word() == word:
            self._at += 1
            if self._peek() is None:
                raise self._refused(
                    _CONJUNCTIONS.get(word), f"The filter ends with {word}"
                )
            parts.append(self._joined(level + 1))
        return parts[0] if len(parts) == 1 else Joined(word, tuple(parts))

    def _part(self) -> Condition:
        token = self._peek()
        if token is None:
            raise self._refused(None, "The filter is empty")
        if token.kind == "open" and self._form.brackets:
            return self._bracketed()
        if token.kind == "close":
            raise self._refused(
                "bracket_close_misplaced", "A closing bracket is misplaced"
            )
        if self._word() in self._operators:
            raise self._refused(
                "operator_without_field", "An operator has no field", operator=token.raw
            )
        return (
            self._comparison(token)
            if self._starts_comparison(token)
            else self._bare(token)
        )

    def _bracketed(self) -> Condition:
        self._at, self._depth = self._at + 1, self._depth + 1
        if self._depth > _DEEPEST:
            raise self._refused(None, f"More than {_DEEPEST} brackets are nested")
        condition = self._joined(0)
        token = self._peek()
        if token is None:
            raise self._refused("bracket_unclosed", "A bracket is not closed")
        if token.kind != "close":
            raise self._misplaced(token)
        self._at, self._depth = self._at + 1, self._depth - 1
        return condition

    def _starts_comparison(self, token: Token) -> bool:
        """Whether a word is a field: it is known as one, or an operator follows it."""
        if token.kind == "text":
            return False
        if self._columns.known(token.raw) or self._word(1) in {
            *self._operators,
            self._form.negation,
        }:
            return True
        return (
            _value(token, self._form) is token
            and self._peek(1) is not None
            and self._columns.has(token.raw)
        )

    def _comparison(self, token: Token) -> Condition:
        if not self._columns.has(token.raw):
            raise self._refused(
                "filter_field_unknown",
                "The filter has an unknown field",
                field=token.raw,
            )
        self._at += 1
        operator, negated = self._operator()
        value = self._operand()
        self._check(token.raw, operator, value)
        literal = _value(value, self._form)
        compared = Compared(
            token.raw,
            operator.meaning,
            literal if not isinstance(literal, Token) else literal.raw,
        )
        return Negated(compared) if negated else compared

    def _operator(self) -> tuple[Operator, bool]:
        token, negation = self._peek(), self._form.negation
        if token is None or token.kind != "word" or self._word() in self._joins:
            raise self._refused("value_without_field", "A field has no operator")
        if negation is not None and self._word() == negation:
            raise self._unknown_operator(2)
        operator = self._operators.get(self._word())
        if operator is None and self._columns.known(token.raw):
            raise self._refused(
                "filter_two_fields", "Two fields without an operator between them"
            )
        negated = negation is not None and self._word(1) == negation
        if operator is None or (negated and operator.meaning != "contains"):
            raise self._unknown_operator(1 if operator is None else 2)
        self._at += 2 if negated else 1
        return operator, negated

    def _unknown_operator(self, length: int) -> RefusedError:
        words = " ".join(
            token.raw for token in self._tokens[self._at : self._at + length]
        )
        return self._refused(
            "operator_unknown", f"{words} is no operator", operator=words
        )

    def _operand(self) -> Token:
        token = self._peek()
        bad = token is None or token.kind in ("open", "close")
        if (
            token is None
            or bad
            or self._word() in self._operators
            or self._word() in self._joins
        ):
            raise self._refused(None, "An operator has no value")
        self._at += 1
        return token

    def _check(self, name: str, operator: Operator, token: Token) -> None:
        """Raise RefusedError where the field does not take the operator or the value."""
        kind, value = self._columns.kind(name), _value(token, self._form)
        ordered = operator.meaning not in ("equal", "not_equal")
        excluded = operator.types is not None and kind not in (*operator.types, "any")
        if excluded or (ordered and kind in ("boolean", None)):
            raise RefusedError(
                "operator_not_allowed", f"{name} does not take this operator", kind=kind
            )
        if value is None:
            self._check_null(name, kind, operator)
        elif not fits(value, kind):
            words = f"{token.raw} is no value of {name}"
            raise RefusedError(
                "filter_value_invalid", words, kind=kind, value=token.raw
            )

    def _check_null(self, name: str, kind: str | None, operator: Operator) -> None:
        words, allowed = (
            f"{name} cannot be compared with null",
            operator.nullable_types or frozenset(),
        )
        if kind in self._nulls and kind not in allowed:
            raise RefusedError("null_operator_not_allowed", words, kind=kind)
        if kind not in allowed or not self._columns.may_be_null(name):
            raise RefusedError("null_not_allowed", words, kind=kind)

    def _bare(self, token: Token) -> Condition:
        value = _value(token, self._form)
        if isinstance(value, Token):
            raise self._refused(
                "filter_field_unknown",
                "The filter has an unknown field",
                field=token.raw,
            )
        if (
            not self._form.bare_values
            or len(token.text) < (self._form.bare_minimum or 1)
            or value is None
        ):
            raise self._refused("value_without_field", "A value has no field")
        self._at += 1
        return Anywhere(value)

    def _misplaced(self, token: Token) -> RefusedError:
        """Return what is where a conjunction or the end should be."""
        if token.kind in ("open", "close"):
            return self._refused(
                f"bracket_{token.kind}_misplaced", "A bracket is misplaced"
            )
        if not isinstance(_value(token, self._form), Token):
            return self._refused("value_without_field", "A value has no field")
        if token.raw.lower() in self._operators:
            return self._refused(
                "operator_without_field", "An operator has no field", operator=token.raw
            )
        return self._refused(
            "filter_two_fields", "No conjunction between two comparisons"
        )


def _value(token: Token, form: Filter) -> Scalar | Token:
    """Return what a token is as a value, by its spelling; a word that is none is itself."""
    word = token.raw.lower()
    if token.kind == "text":
        return token.text
    if form.null is not None and word == form.null.lower():
        return None
    if word in ("true", "false"):
        return word == "true"
    if _NUMBER.fullmatch(word):
        return float(word) if "." in word else int(word)
    return token


def fits(value: Scalar | Token, kind: str | None) -> bool:
    """Whether ``value`` can be one of a field of the type ``kind``."""
    if isinstance(value, Token) or kind is None:
        return False
    if kind == "any":
        return True
    if kind in ("date", "datetime"):
        return isinstance(value, str) and _is_moment(value)
    if kind in _TEXTS:
        return isinstance(value, str)
    if kind == "boolean" or isinstance(value, (bool, str)):
        return kind == "boolean" and isinstance(value, bool)
    return kind != "integer" or isinstance(value, int)


def _is_moment(text: str) -> bool:
    try:
        moment(text if len(text) > 10 else f"{text}T00:00:00")
    except ValueError:
        return False
    return True


def holds(condition: Condition, record: Mapping[str, Any], columns: Columns) -> bool:
    """Whether ``record``, as JSON data, is one that ``condition`` asks for."""
    match condition:
        case Joined("and", parts):
            return all(holds(part, record, columns) for part in parts)
        case Joined(_, parts):
            return any(holds(part, record, columns) for part in parts)
        case Negated(Compared(name, "contains", text)):
            return record.get(name) is not None and not _contains(
                record.get(name), text
            )
        case Compared(name, meaning, value):
            return _compare(
                record.get(name), meaning, value, is_moment=columns.is_moment(name)
            )
        case Anywhere(value):
            return any(
                _holds_anywhere(name, value, record, columns) for name in columns
            )
        case _:
            raise AssertionError("the fake does not know this condition")


def _holds_anywhere(
    name: str, value: Scalar, record: Mapping[str, Any], columns: Columns
) -> bool:
    kind = columns.kind(name)
    if not fits(value, kind) or kind == "any":
        return False
    meaning = "contains" if kind == "string" else "equal"
    return _compare(record.get(name), meaning, value, is_moment=columns.is_moment(name))


def _contains(stored: object, text: Scalar) -> bool:
    return stored is not None and str(text).casefold() in str(stored).casefold()


def _compare(stored: Any, meaning: str, value: Any, *, is_moment: bool) -> bool:
    if value is None:
        return (stored in (None, "")) == (meaning == "equal")
    if stored is None:
        return False
    if meaning in ("contains", "not_contains"):
        return _contains(stored, value) == (meaning == "contains")
    if is_moment:
        stored, value = str(stored).replace("T", " "), str(value).replace("T", " ")
    if meaning in ("equal", "not_equal"):
        return bool(stored == value) == (meaning == "equal")
    return _in_order(stored, meaning, value)


def _in_order(stored: Any, meaning: str, value: Any) -> bool:
    if isinstance(stored, str) != isinstance(value, str):
        return False
    match meaning:
        case "greater":
            return bool(stored > value)
        case "greater_or_equal":
            return bool(stored >= value)
        case "less":
            return bool(stored < value)
        case _:
            return bool(stored <= value)
