"""Claims: what one piece of documentation says about one place in the spec, with the evidence for it.

Interpreters only make claims; no one writes into the spec directly. So every fact has its source by construction,
and two sources that disagree cannot overwrite each other unseen.
"""

from __future__ import annotations

import msgspec

from codegen.diagnostics.location import Excerpt
from codegen.interpret.rules import RULES
from codegen.spec.pointers import Pointer
from codegen.spec.record import Json


class Claim(msgspec.Struct, frozen=True, gc=False):
    """``rule`` read ``quote`` and says that ``pointer`` in the spec is ``value``."""

    pointer: Pointer
    value: Json
    rule: str
    quote: Excerpt


class Claims:
    """The claims of one API, in documented order."""

    def __init__(self) -> None:
        self.all: list[Claim] = []
        self._closed: list[Pointer] = []

    def say(self, pointer: Pointer, value: Json, rule: str, quote: Excerpt) -> None:
        """Claim ``value`` at ``pointer``; ``rule`` is a name in ``rules.RULES`` (KeyError if not)."""
        RULES[rule]
        for closed in self._closed:
            if pointer[: len(closed)] == closed:
                raise AssertionError(f"{pointer} is settled already")
        self.all.append(Claim(pointer, value, rule, quote))

    def close(self, pointer: Pointer) -> list[Claim]:
        """Return all claims below ``pointer``; from now on none can be added there."""
        self._closed.append(pointer)
        return [claim for claim in self.all if claim.pointer[: len(pointer)] == pointer]
