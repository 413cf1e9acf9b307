"""Provenance: for every pointer into the spec, where it comes from and what contradicted it."""

from __future__ import annotations

import msgspec

from codegen.diagnostics.location import Excerpt
from codegen.spec.record import Json


class Source(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """One source of one value: the rule that read it and the words it read. ``value`` only where it lost."""

    rule: str
    quote: Excerpt
    value: Json = msgspec.UNSET


class Evidence(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """Why the spec says what it says at one pointer: the source that holds, those that agree, those that lost.

    ``settled`` names how a contradiction ended (``example-layout over native-type``, ``correction``).
    """

    source: Source
    agree: tuple[Source, ...] = ()
    against: tuple[Source, ...] = ()
    settled: str = ""


Provenance = dict[str, Evidence]
