"""Links of the fake's records: what leads to no record is refused, and what repeats a linked record is filled in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .fake_data import FakeLink, FakeResource
from .fake_errors import RefusedError

Stored = Mapping[str, Mapping[str, Mapping[str, Any]]]  # records by resource and key


def broken_links(sent: Mapping[str, Any], resource: FakeResource, stored: Stored) -> Iterator[str]:
    """Yield the fields of ``sent`` whose documented link leads to no record; 0 and empty texts link to nothing."""
    for link in resource.links:
        key = sent.get(link.field)
        if link.documented and isinstance(key, (str, int)) and key and _target(link, key, stored) is None:
            yield link.field


def refuse_broken_links(sent: Mapping[str, Any], resource: FakeResource, stored: Stored) -> None:
    """Raise RefusedError for the first link that leads to no record."""
    for field in broken_links(sent, resource, stored):
        raise RefusedError("reference_missing", f"{field} leads to no record", field=field)


def copied(record: Mapping[str, Any], resource: FakeResource, stored: Stored) -> dict[str, Any]:
    """Return the fields of ``record`` that repeat what linked records hold."""
    copies: dict[str, Any] = {}
    for link in resource.links:
        key = record.get(link.field)
        target = _target(link, key, stored) if link.copies and key else None
        if target is not None:
            copies |= {field: target[other] for field, other in link.copies.items() if other in target}
    return copies


def _target(link: FakeLink, key: object, stored: Stored) -> Mapping[str, Any] | None:
    return stored.get(link.target, {}).get(str(key))
