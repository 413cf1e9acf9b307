"""Places: where on the pages a part of the spec comes from."""

from __future__ import annotations

from functools import cached_property

from codegen.diagnostics.location import Excerpt, Location
from codegen.spec.lookup import nearest_evidence
from codegen.spec.pointers import Pointer, parsed
from codegen.spec.provenance import Provenance


class Places:
    """Finds the first source of a part of the spec, of something in it, or of what is around it."""

    def __init__(self, provenance: Provenance) -> None:
        self._provenance = provenance

    @cached_property
    def _first(self) -> dict[Pointer, Excerpt]:
        """The first source of all that is in the spec. Most specs raise no alarm, so no one asks."""
        first: dict[Pointer, Excerpt] = {}
        for pointer, evidence in self._provenance.items():
            parts = parsed(pointer)
            for length in range(1, len(parts) + 1):
                first.setdefault(parts[:length], evidence.source.quote)
        return first

    def of(self, pointer: Pointer) -> tuple[Location | None, tuple[Excerpt, ...]]:
        """Return the place and the quote of ``pointer``; nothing where no source is recorded."""
        quote = self._first.get(pointer)
        if quote is None and (near := nearest_evidence(self._provenance, pointer)) is not None:
            quote = near[1].source.quote
        return (None, ()) if quote is None else (quote.place, (quote,))
