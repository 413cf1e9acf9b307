"""Which targets api.toml chooses, by name: they are imported when they are run, which most builds need not do."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.diagnostics.finding import BadInput, Finding, finding
from codegen.diagnostics.location import Location
from codegen.diagnostics.suggest import did_you_mean

NAMES = ("openapi", "jsonschema", "python", "validators", "postman", "bruno")  # in the registry's order


def chosen_names(names: Sequence[str] | None, place: Location) -> tuple[str, ...]:
    """Return the targets that api.toml names at ``place``, in the registry's order; all when it names none.

    Raises BadInput for names that no target has.
    """
    unknown = [name for name in names or () if name not in NAMES]
    if unknown:
        raise BadInput(*(_unknown(name, place) for name in unknown))
    return NAMES if names is None else tuple(name for name in NAMES if name in names)


def _unknown(name: str, place: Location) -> Finding:
    return finding("target-unknown", place, name=name, known=", ".join(NAMES), guess=did_you_mean(name, NAMES))
