"""The targets there are. A new one is a folder beside this file, one in templates/, and a line here."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.diagnostics.finding import BadInput, Finding, finding
from codegen.diagnostics.location import Location
from codegen.diagnostics.suggest import did_you_mean
from codegen.targets.bruno.bruno_files import BRUNO
from codegen.targets.jsonschema.jsonschema_files import JSONSCHEMA
from codegen.targets.openapi.openapi_files import OPENAPI
from codegen.targets.postman.postman_files import POSTMAN
from codegen.targets.python.python_files import PYTHON
from codegen.targets.target import Target
from codegen.targets.validators.validators_files import VALIDATORS

TARGETS: tuple[Target, ...] = (OPENAPI, JSONSCHEMA, PYTHON, VALIDATORS, POSTMAN, BRUNO)


def chosen_targets(names: Sequence[str] | None, place: Location) -> tuple[Target, ...]:
    """Return the targets that api.toml names at ``place``, in the registry's order; all when it names none.

    Raises BadInput for names that no target has.
    """
    known = [target.name for target in TARGETS]
    unknown = [name for name in names or () if name not in known]
    if unknown:
        raise BadInput(*(_unknown(name, known, place) for name in unknown))
    return TARGETS if names is None else tuple(target for target in TARGETS if target.name in names)


def _unknown(name: str, known: list[str], place: Location) -> Finding:
    return finding("target-unknown", place, name=name, known=", ".join(known), guess=did_you_mean(name, known))
