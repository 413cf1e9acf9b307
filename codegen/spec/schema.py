"""The JSON Schema of a spec, made from the model, for people and editors that meet a spec.json."""

from __future__ import annotations

import functools
from typing import Any

import msgspec

from codegen.spec.canonical import dump
from codegen.spec.model import SPEC_VERSION, Spec
from codegen.text import Text


@functools.cache
def spec_schema() -> str:
    """JSON Schema 2020-12 of a spec as canonical JSON; the content of ``specs/spec.schema.json``."""
    schema = msgspec.json.schema(Spec, schema_hook=_text_schema)
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "spec.schema.json",
        "title": f"Spec, version {SPEC_VERSION}",
    }
    definitions = dict(sorted(schema.pop("$defs").items()))
    return dump({**head, **schema, "$defs": definitions})


def _text_schema(kind: type) -> dict[str, Any]:
    """Msgspec's hook: a Text is its words."""
    if kind is Text:
        return {"type": "string"}
    raise NotImplementedError(f"no JSON Schema for {kind.__name__}")  # msgspec asks for this very exception
