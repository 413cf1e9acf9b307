"""Nodes: what a filter expression means, once read; and the tokens that it is made of."""

from __future__ import annotations

from typing import Literal as OneOf
from typing import TypeAlias

import msgspec

from codegen.spec.conventions import Operator


class Token(msgspec.Struct, frozen=True):
    """A piece of the expression: a bracket, a quoted text or a word. ``raw`` is as written, ``text`` without quotes."""

    kind: OneOf["open", "close", "text", "word"]
    raw: str
    text: str


class Literal(msgspec.Struct, frozen=True):
    """A value as written, with the kind that its spelling gives it."""

    kind: OneOf["text", "number", "boolean", "null", "word"]
    raw: str
    value: str | int | float | bool | None


class Comparison(msgspec.Struct, frozen=True):
    """``field operator literal``; ``negated`` for an operator that a word after it turns round."""

    field: str
    operator: Operator
    negated: bool
    literal: Literal


class Bare(msgspec.Struct, frozen=True):
    """A value alone, sought in every field of its type."""

    literal: Literal


class Joined(msgspec.Struct, frozen=True):
    """Parts of which all must hold, or any."""

    all: bool
    parts: tuple[Node, ...]


Node: TypeAlias = Comparison | Bare | Joined
