"""Facts without places: what two forms of one page must have in common, as plain data that a diff can show."""

from __future__ import annotations

from typing import Any

import msgspec

from codegen.diagnostics.location import Location
from codegen.text import Text


def without_places(value: object) -> Any:
    """``value`` (a fact, or a tuple of them) as dicts, lists and strings; places and empty members are left out."""
    match value:
        case Text():
            return value.raw
        case msgspec.Struct():
            members = {name: getattr(value, name) for name in value.__struct_fields__}
            kept = {name: without_places(member) for name, member in members.items() if _says(member)}
            tag = value.__struct_config__.tag
            return {"fact": tag, **kept} if tag else kept
        case tuple() | list():
            return [without_places(member) for member in value]
        case dict():
            return {name: without_places(member) for name, member in value.items()}
        case _:
            return value


def _says(member: object) -> bool:
    return not isinstance(member, Location) and member not in (None, (), False)
