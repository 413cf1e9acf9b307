"""Links: fields that hold the key of another record, and fields that repeat what stands there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

import msgspec

from codegen.interpret.names import words_for_one
from codegen.spec.model import Field
from codegen.spec.types import FieldType


class Linked(Protocol):
    """The records of one resource. ``open``: not all of their fields are known; ``key`` is what paths name them by."""

    @property
    def resource(self) -> str:
        """Return the name of the resource."""

    @property
    def fields(self) -> Mapping[str, Field]:
        """Return the fields that records have."""

    @property
    def open(self) -> bool:
        """Return whether they may have more."""

    @property
    def key(self) -> str | None:
        """Return the name of the field with the key."""


class Link(msgspec.Struct, frozen=True):
    """``field`` holds a key of ``target``; ``copies`` maps fields beside it to the fields they repeat.

    ``documented``: the field table says so, and the server insists on it; else only the names do.
    """

    field: str
    target: str
    copies: dict[str, str]
    documented: bool


def links_of(tables: Mapping[str, Linked]) -> dict[str, list[Link]]:
    """Return the links of each resource's records, by the documented column or by names such as ``address_id``."""
    named = {word: resource for resource in tables for word in words_for_one(resource)}
    return {resource: _links(table, tables, named) for resource, table in tables.items()}


def _links(table: Linked, tables: Mapping[str, Linked], named: dict[str, str]) -> list[Link]:
    found = []
    for name, field in table.fields.items():
        stem = name.removesuffix("_id") if name.endswith("_id") else ""
        target = field.link if field.link in tables else _meant(stem.replace("_", "").lower(), table, named)
        if target and target in tables and tables[target].key and _same_key(field.type, tables[target]):
            copies = _copies(table, tables[target], stem) if stem else {}
            found.append(Link(name, target, copies, documented=field.link in tables))
    return found


def _meant(stem: str, table: Linked, named: dict[str, str]) -> str | None:
    """Return the resource that ``stem`` calls one of: by its name, beside the own one, or with a word before or behind.

    ``contact_id`` of an address leads to its contacts, ``shippingaddress_id`` to an address, ``company_id`` to the
    details of a company where nothing else begins so.
    """
    if not stem:
        return None
    beside = next((found for own in words_for_one(table.resource) if (found := named.get(own + stem))), None)
    behind = max((word for word in named if stem.endswith(word)), key=len, default="")
    before = {resource for word, resource in named.items() if word.startswith(stem)}
    alone = next(iter(before)) if len(before) == 1 else None
    return named.get(stem) or beside or named.get(behind) or alone


def _same_key(kind: FieldType, target: Linked) -> bool:
    return target.key is not None and target.fields[target.key].type is kind


def _copies(table: Linked, target: Linked, stem: str) -> dict[str, str]:
    """``address_name`` repeats the ``name`` of the address, where both are of one type and it cannot be written."""
    found = {}
    for name, field in table.fields.items():
        other = name.removeprefix(f"{stem}_")
        known = target.fields.get(other)
        fits = known.type is field.type if known else target.open
        if fits and name not in (other, f"{stem}_id") and field.writeable is False and not field.link:
            found[name] = other
    return found
