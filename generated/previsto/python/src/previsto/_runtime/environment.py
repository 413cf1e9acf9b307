"""Credentials from the environment of the process."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any, NamedTuple


class Variable(NamedTuple):
    """An argument of a client and the variable of the environment that holds it."""

    argument: str
    variable: str
    required: bool = True
    whole: bool = False  # whether it is a whole number


def credentials_of(
    variables: tuple[Variable, ...],
    passed: Mapping[str, Any],
    environment: Mapping[str, str] | None = None,
) -> dict[str, Any]:
    """Return the arguments that the environment holds, besides the ``passed`` ones.

    Raises ValueError that names each variable that is missing.
    """
    variables = tuple(
        variable for variable in variables if variable.argument not in passed
    )
    values = os.environ if environment is None else environment
    missing = [
        variable.variable
        for variable in variables
        if variable.required and not values.get(variable.variable)
    ]
    if missing:
        raise ValueError(f"not set in the environment: {', '.join(missing)}")
    return {
        variable.argument: _value(variable, values[variable.variable])
        for variable in variables
        if values.get(variable.variable)
    }


def _value(variable: Variable, text: str) -> object:
    if not variable.whole:
        return text
    if not (text.isascii() and text.isdigit()):
        raise ValueError(f"{variable.variable}: a whole number was expected")
    return int(text)
