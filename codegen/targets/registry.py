"""The targets there are. A new one is a folder beside this file, one in templates/, and a line here."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.diagnostics.location import Location
from codegen.targets.bruno.bruno_files import BRUNO
from codegen.targets.chosen import chosen_names
from codegen.targets.jsonschema.jsonschema_files import JSONSCHEMA
from codegen.targets.openapi.openapi_files import OPENAPI
from codegen.targets.postman.postman_files import POSTMAN
from codegen.targets.python.python_files import PYTHON
from codegen.targets.target import Target
from codegen.targets.validators.validators_files import VALIDATORS

TARGETS: tuple[Target, ...] = (OPENAPI, JSONSCHEMA, PYTHON, VALIDATORS, POSTMAN, BRUNO)


def target_named(name: str) -> Target:
    """Return the target called ``name``."""
    return next(target for target in TARGETS if target.name == name)


def chosen_targets(names: Sequence[str] | None, place: Location) -> tuple[Target, ...]:
    """Return the targets that api.toml names at ``place``, in the registry's order; all when it names none.

    Raises BadInput for names that no target has.
    """
    chosen = chosen_names(names, place)
    return tuple(target for target in TARGETS if target.name in chosen)
