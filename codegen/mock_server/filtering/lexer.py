"""The lexer: a filter expression cut into brackets, quoted texts and words."""

from __future__ import annotations

import re

from codegen.mock_server.filtering.nodes import Literal, Token
from codegen.mock_server.messages import ApiError
from codegen.mock_server.values import number
from codegen.spec.conventions import Filter


def tokens(expression: str, form: Filter) -> list[Token]:
    """Return the tokens of ``expression``. Raises ApiError where a quote has no partner."""
    quote = form.quote or "'"
    if expression.count(quote) % 2:
        raise ApiError("filter_quotes_odd", parameter=form.parameter, words="A quote has no partner")
    inside, doubled = re.escape(quote), re.escape(form.quote_escape or quote * 2)
    pattern = rf"([()])|({inside}(?:{doubled}|(?!{inside}).)*{inside})|([^\s()]+?(?={inside}|[\s()]|$))"
    return [_token(match, form, quote) for match in re.finditer(pattern, expression, re.DOTALL)]


def _token(match: re.Match[str], form: Filter, quote: str) -> Token:
    bracket, quoted, word = match.groups()
    if bracket:
        return Token("open" if bracket == "(" else "close", bracket, bracket)
    if quoted:
        return Token("text", quoted, quoted[1:-1].replace(form.quote_escape or quote * 2, quote))
    return Token("word", word, word)


def literal(token: Token, form: Filter) -> Literal:
    """Return what a token is as a value, by its spelling."""
    if token.kind == "text":
        return Literal("text", token.raw, token.text)
    word = token.raw
    if form.null is not None and word.lower() == form.null.lower():
        return Literal("null", word, None)
    if word.lower() in ("true", "false"):
        return Literal("boolean", word, word.lower() == "true")
    if (value := number(word)) is not None:
        return Literal("number", word, value)
    return Literal("word", word, word)
