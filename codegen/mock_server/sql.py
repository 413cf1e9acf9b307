"""SQL in pieces: text with the values bound to it, which never become text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

import msgspec

Value: TypeAlias = str | int | float | None


class Sql(msgspec.Struct, frozen=True):
    """A piece of SQL and the values of its question marks, in order."""

    text: str
    values: tuple[Value, ...] = ()

    def __add__(self, other: Sql | str) -> Sql:
        more = Sql(other) if isinstance(other, str) else other
        return Sql(self.text + more.text, self.values + more.values)


TRUE = Sql("1")


def value(bound: Value) -> Sql:
    """Return a question mark with its value."""
    return Sql("?", (bound,))


def name(of: str) -> Sql:
    """Return an identifier, quoted so that it can be nothing else."""
    return Sql('"' + of.replace('"', '""').replace("\0", "") + '"')


def phrase(*parts: Sql | str) -> Sql:
    """``parts`` with a space between each two."""
    return joined((Sql(part) if isinstance(part, str) else part for part in parts), " ")


def joined(pieces: Iterable[Sql], by: str) -> Sql:
    """``pieces`` one after the other with ``by`` between them."""
    conditions = list(pieces)
    return Sql(
        by.join(piece.text for piece in conditions), tuple(value for piece in conditions for value in piece.values)
    )


def bracketed(pieces: Iterable[Sql], by: str) -> Sql:
    """``pieces`` joined and in brackets."""
    inner = joined(pieces, by)
    return Sql(f"({inner.text})", inner.values)
