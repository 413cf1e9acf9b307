"""Claims: what one piece of documentation says of one place in the spec, with the evidence for it.

Interpreters only make claims; nobody writes into the spec directly. So every fact has its source by construction,
and two sources that disagree cannot overwrite each other unseen.
"""

from __future__ import annotations

from typing import TypeAlias

import msgspec

from codegen.interpret.rules import RULES
from codegen.places import Quote
from codegen.spec.model import Json

Pointer: TypeAlias = tuple[str, ...]


class Claim(msgspec.Struct, frozen=True):
    """``rule`` read ``quote`` and says that ``pointer`` in the spec is ``value``."""

    pointer: Pointer
    value: Json
    rule: str
    quote: Quote


class Claims:
    """The claims of one API, in documented order."""

    def __init__(self) -> None:
        self.all: list[Claim] = []

    def say(self, pointer: Pointer, value: Json, rule: str, quote: Quote) -> None:
        """Claim ``value`` at ``pointer``; ``rule`` is a name in ``rules.RULES`` (KeyError if not)."""
        RULES[rule]
        self.all.append(Claim(pointer, value, rule, quote))


def written(pointer: Pointer) -> str:
    """``pointer`` as a JSON Pointer fragment: ``#/models/Assignment/fields/status``."""
    return "#" + "".join("/" + part.replace("~", "~0").replace("/", "~1") for part in pointer)


def parsed(pointer: str) -> Pointer:
    """The parts of a written pointer, with or without ``#``."""
    parts = pointer.removeprefix("#").removeprefix("/").split("/")
    return tuple(part.replace("~1", "/").replace("~0", "~") for part in parts)
