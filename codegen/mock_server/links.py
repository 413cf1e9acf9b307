"""Links: fields that hold the key of another record, and fields that repeat what stands there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from codegen.interpret.names import words_for_one
from codegen.mock_server.messages import ApiError
from codegen.mock_server.store import Record, Store
from codegen.mock_server.tables import Table
from codegen.spec.types import FieldType


class Link(msgspec.Struct, frozen=True):
    """``field`` holds a key of ``target``; ``copies`` maps fields beside it to the fields they repeat.

    ``documented``: the field table says so, and the server insists on it; else only the names do.
    """

    field: str
    target: str
    copies: dict[str, str]
    documented: bool


def links_of(tables: dict[str, Table]) -> dict[str, list[Link]]:
    """Return the links of each resource's records, by the documented column or by names such as ``address_id``."""
    named = {word: resource for resource in tables for word in words_for_one(resource)}
    return {resource: _links(table, tables, named) for resource, table in tables.items()}


def _links(table: Table, tables: dict[str, Table], named: dict[str, str]) -> list[Link]:
    found = []
    for name, field in table.fields.items():
        stem = name.removesuffix("_id") if name.endswith("_id") else ""
        target = field.link if field.link in tables else _meant(stem.replace("_", "").lower(), table, named)
        if target and target in tables and tables[target].key and _same_key(field.type, tables[target]):
            copies = _copies(table, tables[target], stem) if stem else {}
            found.append(Link(name, target, copies, documented=field.link in tables))
    return found


def _meant(stem: str, table: Table, named: dict[str, str]) -> str | None:
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


def _same_key(kind: FieldType, target: Table) -> bool:
    return target.key is not None and target.fields[target.key].type is kind


def _copies(table: Table, target: Table, stem: str) -> dict[str, str]:
    """``address_name`` repeats the ``name`` of the address, where both are of one type and it cannot be written."""
    found = {}
    for name, field in table.fields.items():
        other = name.removeprefix(f"{stem}_")
        known = target.fields.get(other)
        fits = known.type is field.type if known else target.open
        if fits and name not in (other, f"{stem}_id") and field.writeable is False and not field.link:
            found[name] = other
    return found


def broken(record: Mapping[str, Any], links: list[Link], tables: dict[str, Table], store: Store) -> Iterator[str]:
    """Yield the fields of ``record`` whose documented link leads to no record; 0 and empty texts link to nothing."""
    for link in links:
        there = record.get(link.field)
        if link.documented and isinstance(there, str | int) and there and store.one(tables[link.target], there) is None:
            yield link.field


def checked(sent: Mapping[str, Any], links: list[Link], tables: dict[str, Table], store: Store) -> None:
    """Raise ApiError where a documented link that was sent leads to no record."""
    for field in broken(sent, links, tables, store):
        raise ApiError("reference_missing", field=field, words=f"{field} leads to no record")


def copied(record: Record, links: list[Link], tables: dict[str, Table], store: Store) -> Record:
    """``record`` with the fields that repeat what stands in linked records."""
    more: dict[str, Any] = {}
    for link in links:
        there = store.one(tables[link.target], record[link.field]) if link.copies and record.get(link.field) else None
        if there is not None:
            more |= {name: there[other] for name, other in link.copies.items() if other in there}
    return record | more
