"""The facts of a page as bytes: how they come from other processes, and how the cache keeps them."""

from __future__ import annotations

import functools

import msgspec

from codegen.dialects.facts import PageFacts
from codegen.spec.canonical import encode_text
from codegen.text import Text, known_text


def encode_facts(facts: PageFacts) -> bytes:
    """Return ``facts`` as bytes."""
    return _encoder().encode(facts)


def decode_facts(content: bytes) -> PageFacts:
    """Return the facts that ``content`` holds, cells with the same words sharing them. Raises msgspec.DecodeError."""
    return _decoder().decode(content)


@functools.cache
def _encoder() -> msgspec.json.Encoder:
    return msgspec.json.Encoder(enc_hook=encode_text)


@functools.cache
def _decoder() -> msgspec.json.Decoder[PageFacts]:
    return msgspec.json.Decoder(PageFacts, dec_hook=_text)


def _text(kind: type, value: object) -> Text:
    if kind is Text and isinstance(value, str):
        return known_text(value)
    raise TypeError(f"expected `str`, got `{type(value).__name__}`")
