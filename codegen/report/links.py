"""Links inside the report: from a pointer to the field, model or call that the page shows for it."""

from __future__ import annotations

from codegen.spec.model import Spec
from codegen.spec.pointers import PointerError, parsed
from codegen.targets.code import Code
from codegen.targets.encoders.html import anchor


def about(api: str, spec: Spec | None, pointer: str) -> Code | None:
    """Return the id of what ``pointer`` leads into, when the report shows it."""
    try:
        parts = parsed(pointer)
    except PointerError:
        return None
    if spec is None or len(parts) < 2:
        return None
    if parts[0] == "operations" and parts[1] in spec.operations:
        return anchor(api, "operation", parts[1])
    if parts[0] != "models" or parts[1] not in spec.models:
        return None
    if len(parts) > 3 and parts[3] in spec.models[parts[1]].fields:
        return anchor(api, "field", parts[1], parts[3])
    return anchor(api, "model", parts[1])
