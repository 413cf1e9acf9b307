"""Page sizes: the limits of the parameter that sizes a page are those of the pagination."""

from __future__ import annotations

from codegen.derive.values import CORRECTION, Changes
from codegen.spec.pointers import Pointer
from codegen.spec.record import Json

RULE = "page-size"
_SIZES = (("default", "default_size"), ("minimum", "minimum_size"), ("maximum", "maximum_size"))
_STATED = ("settings", CORRECTION)


def derive_page_sizes(changes: Changes) -> None:
    """Bring the pagination in line where a limit of its size parameter was corrected."""
    spec = changes.spec
    for index, paging in enumerate(spec.conventions.pagination):
        parameter = spec.parameters.get(paging.size_parameter or "")
        if parameter is None:
            continue
        for attribute, size in _SIZES:
            source: Pointer = ("parameters", paging.size_parameter or "", attribute)
            pointer: Pointer = ("conventions", "pagination", str(index), size)
            if changes.rule(source) != CORRECTION or changes.rule(pointer) in _STATED:
                continue
            value = getattr(parameter, attribute)
            if value != getattr(paging, size) and (value is None or _is_whole(value)):
                changes.set(pointer, None if value is None else int(value), RULE, source)


def _is_whole(value: Json) -> bool:
    """Whether ``value`` can be the size of a page."""
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value % 1 == 0
