"""Derivation: the values that follow from others, computed from the corrected spec, each with a rule of its own.

A correction changes one value. What was read from the same words, or follows from that value, is brought in line here.
What a person corrected itself is never derived.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from codegen.derive.direction import derive_directions
from codegen.derive.envelopes import derive_envelopes
from codegen.derive.keys import derive_keys_in_paths
from codegen.derive.page_sizes import derive_page_sizes
from codegen.derive.prose import derive_prose
from codegen.derive.success import derive_success
from codegen.derive.values import Changes
from codegen.derive.write_once import derive_write_once
from codegen.spec.model import Spec
from codegen.spec.provenance import Provenance

_STEPS: tuple[Callable[[Changes], None], ...] = (
    derive_envelopes,
    derive_directions,
    derive_keys_in_paths,
    derive_write_once,
    derive_page_sizes,
    derive_success,
    derive_prose,
)


class Derived(msgspec.Struct, frozen=True):
    """The spec with what follows from it, and the provenance with the sources of that."""

    spec: Spec
    provenance: Provenance


def derive(spec: Spec, provenance: Provenance) -> Derived:
    """Return ``spec`` and ``provenance`` with all derived values."""
    changes = Changes(spec, provenance)
    for step in _STEPS:
        step(changes)
    return Derived(changes.spec, changes.provenance)
