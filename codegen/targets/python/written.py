"""Records of the runtime as they are written in a module: ``kind(key=value, …)`` without what says nothing."""

from __future__ import annotations

from typing import Any

from codegen.targets.code import Code, join
from codegen.targets.encoders.python import literal
from codegen.targets.python.imports import Imports

CONVENTIONS = "._runtime.conventions"


def called(kind: str, imports: Imports, module: str = CONVENTIONS, /, **values: Code | None) -> Code:
    """Return ``kind(key=value, …)``, without the values that are None."""
    codes = [Code(f"{key}={value}") for key, value in values.items() if value is not None]
    return Code(f"{imports.name(module, kind)}({join(', ', codes)})")


def known(value: Any) -> Code | None:
    """Return ``value`` as it is written; None for what says nothing."""
    return literal(value) if value is not None and value != [] and value is not False else None


def texts(values: list[str]) -> Code | None:
    """Return a tuple of texts; None for none."""
    if not values:
        return None
    return Code("(" + ", ".join(literal(value) for value in values) + ("," if len(values) == 1 else "") + ")")
