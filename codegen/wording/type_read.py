"""What a type cell says, as a struct."""

from __future__ import annotations

import msgspec

from codegen.wording.scalars import Kind, Limits, Scalar
from codegen.wording.values import Values


class TypeRead(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a type cell says.

    ``kind`` UNION has ``options``; ARRAY and MAP have ``items`` (None: of anything). ``names`` are words that may be a
    record's name ("Owl"), as written and in order. Without a kind they are no type that is known here; beside a kind
    ("File", "Currency") a record of that name counts before the kind. ``target`` is the address of the link on the
    first of them. ``enum``: the cell says enum, with or without ``values``. ``format`` is a ``spec.types.Format``,
    ``layout`` a ``spec.types.Layout``. ``location`` is path, query, header, cookie or body. ``rest`` are the words that
    are left, a line or a bracket each.
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
    write_only: bool = False
    location: str | None = None
    enum: bool = False
    values: Values | None = None
    default: Scalar | None = None
    format: str | None = None
    layout: str | None = None
    limits: Limits = Limits()
    rest: tuple[str, ...] = ()
