"""Types: what a type cell says, which is often more than a type."""

from __future__ import annotations

import re

import msgspec

from codegen.wording.marks import Marks
from codegen.wording.scalars import Kind, Limits, Scalar
from codegen.wording.values import Values


class TypeRead(msgspec.Struct, frozen=True):
    """What a type cell says.

    ``kind`` UNION has ``options``; ARRAY and MAP have ``items`` (None: of anything). An OBJECT whose ``names`` is not
    empty is the record of that name; ``names`` of a type without kind (None) are words that are no type here but may be
    a record's name ("Owl"). ``target`` is the address of the link on that name. ``enum`` tells that the cell
    says enum, with or without ``values``. ``format`` is a JSON Schema format or
    width (int64, date-time, email), ``layout`` how a date is spelled where the words say it.
    """

    kind: Kind | None
    items: TypeRead | None = None
    options: tuple[TypeRead, ...] = ()
    names: tuple[str, ...] = ()
    target: str | None = None
    nullable: bool = False
    required: bool | None = None
    deprecated: bool = False
    read_only: bool = False
    enum: bool = False
    values: Values | None = None
    default: Scalar | None = None
    format: str | None = None
    layout: str | None = None
    limits: Limits = Limits()
    rest: tuple[str, ...] = ()


_WORDS = {
    "string": Kind.STRING, "text": Kind.STRING, "integer": Kind.INTEGER, "int": Kind.INTEGER, "long": Kind.INTEGER,
    "number": Kind.NUMBER, "float": Kind.NUMBER, "double": Kind.NUMBER, "decimal": Kind.DECIMAL,
    "boolean": Kind.BOOLEAN, "bool": Kind.BOOLEAN, "date": Kind.DATE, "datetime": Kind.DATETIME,
    "object": Kind.OBJECT, "array": Kind.ARRAY, "list": Kind.ARRAY, "any": Kind.ANY, "file": Kind.FILE,
}  # fmt: skip
_LIST = re.compile(r"(?i)(?:array|list) of (\S.{0,80})|(\S.{0,80}?)\[\]")


def read_type(words: str, marks: Marks = ()) -> TypeRead | None:
    """Return what a type cell says; None where it names neither a type nor what could be a record."""
    plain = " ".join(words.split()).strip(" `*_.")
    if listed := _LIST.fullmatch(plain):
        return TypeRead(Kind.ARRAY, items=read_type(listed[1] or listed[2]))
    if kind := _WORDS.get(plain.casefold()):
        return TypeRead(kind)
    if re.fullmatch(r"[A-Za-z][\w-]{0,60}", plain):
        return TypeRead(None, names=(plain,))
    return None
