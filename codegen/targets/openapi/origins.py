"""The source of fields, said once a record: what most of its fields share, and with a field what it has instead."""

from __future__ import annotations

from collections import Counter

from codegen.targets.shared.schemas import Data

ORIGIN = "x-origin"


def origin_once(schema: Data) -> Data:
    """Return ``schema`` with the origin that most of its fields have, and without it in those fields."""
    fields = schema.get("properties", {})
    counts = Counter(field[ORIGIN] for field in fields.values() if ORIGIN in field)
    if not counts or sum(counts.values()) < len(fields):
        return schema
    shared = counts.most_common(1)[0][0]
    others = {name: _without(field, shared) for name, field in fields.items()}
    head = {key: part for key, part in schema.items() if key not in ("required", "properties", "additionalProperties")}
    return {**head, ORIGIN: shared, **{key: part for key, part in schema.items() if key not in head}} | {
        "properties": others
    }


def _without(field: Data, shared: str) -> Data:
    return {key: part for key, part in field.items() if (key, part) != (ORIGIN, shared)}
