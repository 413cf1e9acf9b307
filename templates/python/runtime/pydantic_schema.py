"""How pydantic takes records: made from dictionaries, written as they are sent. Nothing here needs pydantic itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar, cast

R = TypeVar("R")


def schema_of(kind: type[R], read: Callable[[Mapping[str, Any]], R], write: Callable[[R], dict[str, Any]]) -> Any:
    """Return the schema of pydantic for records of ``kind``."""
    from pydantic_core import core_schema  # pydantic alone calls this

    def validate(value: object) -> R:
        if isinstance(value, kind):
            return value
        if not isinstance(value, Mapping):
            raise ValueError(f"a mapping or a {kind.__name__} was expected")
        return read(cast("Mapping[str, Any]", value))

    written = core_schema.plain_serializer_function_ser_schema(write)
    return core_schema.no_info_plain_validator_function(validate, serialization=written)
