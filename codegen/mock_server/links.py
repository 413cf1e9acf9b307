"""Links of the records that are kept: whether they lead to a record, and what is copied from there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from codegen.mock_server.messages import ApiError
from codegen.mock_server.rows import Record
from codegen.mock_server.store import Store
from codegen.mock_server.tables import Table
from codegen.targets.shared.record_links import Link


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
