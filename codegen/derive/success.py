"""Success: calls that answer with the usual status of their method follow a correction of that status."""

from __future__ import annotations

from codegen.derive.values import CORRECTION, Changes
from codegen.spec.pointers import Pointer, written

RULE = "usual-success"
_USUAL = ("settings", "status-table", "status-section")


def derive_success(changes: Changes) -> None:
    """Move the responses of calls to a corrected status of success; what a call's own page states stays."""
    for method, status in changes.spec.conventions.success.items():
        source: Pointer = ("conventions", "success", method)
        former = _former(changes, source)
        if former is None or former == status:
            continue
        for key, operation in changes.spec.operations.items():
            responses: Pointer = ("operations", key, "responses")
            usual = changes.rule((*responses, str(former), "phrase")) in _USUAL
            if operation.method == method and usual and str(status) not in operation.responses:
                changes.move((*responses, str(former)), (*responses, str(status)), RULE, source)


def _former(changes: Changes, pointer: Pointer) -> int | None:
    """Return the status that the pages state, where a correction replaced it."""
    evidence = changes.provenance.get(written(pointer))
    if evidence is None or evidence.source.rule != CORRECTION or not evidence.against:
        return None
    value = evidence.against[0].value
    return value if isinstance(value, int) else None
