"""Settled models: each model read and settled by itself, or taken from what a run before kept of the same input.

All claims about a model come from its own input, but for a few models about which other interpreters make claims too.
The claims about those are settled with all others.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol, TypeAlias

import msgspec

from codegen.diagnostics.finding import Finding
from codegen.interpret.coverage import lines_of_claims
from codegen.interpret.model_input import ModelInput
from codegen.interpret.models import ReadModel, read_model
from codegen.interpret.settle import SettledPart, settle
from codegen.spec.canonical import raw_words

_ENCODER = msgspec.json.Encoder(enc_hook=raw_words)


class Store(Protocol):
    """What a run before kept, by a hash of all it was made from; what is put there, the next run finds."""

    def get(self, key: str) -> bytes | None:
        """Return what is under ``key``, if anything."""

    def put(self, key: str, content: bytes) -> None:
        """Lay ``content`` under ``key``."""


class SettledModel(msgspec.Struct, frozen=True):
    """A model with no claims but those of its own input: its ``part`` of the spec, and what was found while reading."""

    part: SettledPart
    findings: tuple[Finding, ...]


ResolvedModel: TypeAlias = SettledModel | ReadModel
_DECODER = msgspec.json.Decoder(SettledModel, dec_hook=type.__call__)  # Text alone needs a hook


def resolve_models(
    models: Iterable[ModelInput], claimed_elsewhere: set[str], store: Store | None
) -> Iterator[ResolvedModel]:
    """Yield each of ``models``, settled unless it is among those ``claimed_elsewhere``."""
    for model in models:
        yield read_model(model) if model.name in claimed_elsewhere else _settled(model, store)


def _settled(model: ModelInput, store: Store | None) -> SettledModel:
    key = model.digest() if store is not None else None
    if store is None or key is None:
        return _settle(model)
    known = _decoded(store.get(key))
    if known is None:
        known = _settle(model)
        _keep(store, key, known)
    return known


def _settle(model: ModelInput) -> SettledModel:
    read = read_model(model)
    settled = settle(read.claims)
    part = SettledPart(
        ("models", model.name),
        settled.tree["models"][model.name],
        settled.provenance,
        settled.findings,
        lines_of_claims(read.claims),
    )
    return SettledModel(part, tuple(read.findings))


def _decoded(content: bytes | None) -> SettledModel | None:
    """Return what ``content`` holds; None for nothing, and for what was damaged."""
    try:
        return None if content is None else _DECODER.decode(content)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None


def _keep(store: Store, key: str, model: SettledModel) -> None:
    try:
        store.put(key, _ENCODER.encode(model))
    except (OverflowError, UnicodeEncodeError, RecursionError):
        return  # a number or a character without an encoding: the model is read at each run
