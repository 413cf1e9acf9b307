"""The facts of a page as bytes: how they come from other processes, and how the cache keeps them."""

from __future__ import annotations

import functools

import msgspec

from codegen.dialects.facts import PageFacts
from codegen.spec.canonical import encode_text


def encode_facts(facts: PageFacts) -> bytes:
    """Return ``facts`` as bytes, which ``dialects.shared_words`` reads."""
    return _encoder().encode(facts)


@functools.cache
def _encoder() -> msgspec.json.Encoder:
    return msgspec.json.Encoder(enc_hook=encode_text)
