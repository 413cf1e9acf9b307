"""Looking things up in provenance: the evidence for a pointer, or for the nearest thing around it."""

from __future__ import annotations

from codegen.spec.pointers import Pointer, is_at_or_below, written
from codegen.spec.provenance import Evidence, Provenance


def nearest_evidence(provenance: Provenance, pointer: Pointer) -> tuple[str, Evidence] | None:
    """Return the evidence at ``pointer``, or below it, or of the nearest thing above it: with the pointer it is at.

    Above it, a sibling's evidence counts too: it shows where on the page the thing is described.
    """
    for length in range(len(pointer), 0, -1):
        above = written(pointer[:length])
        if above in provenance:
            return above, provenance[above]
        inside = next((pointer for pointer in provenance if is_at_or_below(pointer, above)), None)
        if inside is not None:
            return inside, provenance[inside]
    return None


def evidence_below(provenance: Provenance, pointer: Pointer) -> dict[str, Evidence]:
    """All evidence at ``pointer`` and below it, in the spec's order."""
    above = written(pointer)
    return {name: evidence for name, evidence in provenance.items() if is_at_or_below(name, above)}
