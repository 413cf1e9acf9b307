"""Kinds: what each unit of a page is by itself, before anything is known of what is around it."""

from __future__ import annotations

from typing import TypeAlias

import msgspec

from codegen.dialects.generic.addresses import Address
from codegen.dialects.generic.endpoints import EndpointLine, HeadingCall
from codegen.dialects.generic.tables import TableRead
from codegen.dialects.sample_calls import Samples
from codegen.wording.labels import Label


class Title(msgspec.Struct, frozen=True):
    """A heading, with the call and the label that it is, if it is one."""

    call: HeadingCall | None
    label: Label | None


class Endpoints(msgspec.Struct, frozen=True):
    """A paragraph, code, a list, a table or an element that prints calls and nothing else.

    ``rows`` are the numbers of a table's rows, one for each line.
    """

    lines: tuple[EndpointLine, ...]
    rows: tuple[int, ...] = ()


class Half(msgspec.Struct, frozen=True):
    """A method without an address, or an address without a method."""

    methods: tuple[str, ...] = ()
    address: Address | None = None


class Sample(msgspec.Struct, frozen=True):
    """Code with sample calls or with answers as they travel."""

    samples: Samples


class Body(msgspec.Struct, frozen=True):
    """Code with a body alone: ``json``, ``form``, or another kind by its name."""

    media: str


class Headers(msgspec.Struct, frozen=True):
    """Code that is nothing but the headers of a message, one of them with a key."""


class Labelled(msgspec.Struct, frozen=True):
    """A short line that says what is below it; ``at`` is where the words begin that already belong to that."""

    label: Label
    at: int = 0


class Tabular(msgspec.Struct, frozen=True):
    """A table of anything but calls."""

    read: TableRead


class Items(msgspec.Struct, frozen=True):
    """A list, with the calls that each of its items begins with."""

    lines: tuple[tuple[EndpointLine, ...], ...]


class Prose(msgspec.Struct, frozen=True):
    """Running text; ``lines`` are the calls that it begins with or names."""

    lines: tuple[EndpointLine, ...] = ()


class Aside(msgspec.Struct, frozen=True):
    """What carries nothing, and why."""

    reason: str


class Edge(msgspec.Struct, frozen=True):
    """Where an element begins or ends that says nothing itself."""


Kind: TypeAlias = Title | Endpoints | Half | Sample | Body | Headers | Labelled | Tabular | Items | Prose | Aside | Edge
