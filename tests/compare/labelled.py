"""The labelled pairs of specs in tests/cases/diff/: a base, edits of the older and the newer side, and the classes."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import msgspec

from codegen.spec.canonical import convert, to_builtins
from codegen.spec.model import Spec
from codegen.spec.pointers import key_in, parsed, value_at
from tests.targets.sample_specs import ALL

FOLDER = Path(__file__).resolve().parents[1] / "cases" / "diff"


class Labelled(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One pair. ``changes`` are kind, pointer, what it is for the reader, and for the writer."""

    about: str
    base: str
    step: str
    changes: list[tuple[str, str, str, str]]
    older: dict[str, Any] = {}
    newer: dict[str, Any] = {}
    older_remove: list[str] = []
    newer_remove: list[str] = []

    def pair(self) -> tuple[Spec, Spec]:
        """Return the older and the newer spec."""
        older = _edited(to_builtins(ALL[self.base]()), self.older, self.older_remove)
        newer = _edited(to_builtins(convert(older, Spec)), self.newer, self.newer_remove)
        return convert(older, Spec), convert(newer, Spec)


def _edited(data: Any, put: dict[str, Any], remove: list[str]) -> Any:
    for pointer, value in put.items():
        *above, last = parsed(pointer)
        holder = value_at(data, tuple(above))
        holder[key_in(holder, last) if isinstance(holder, list) else last] = value
    for pointer in remove:
        *above, last = parsed(pointer)
        del value_at(data, tuple(above))[last]
    return data


def labelled(name: str) -> Labelled:
    """Return the pair of that name."""
    return msgspec.convert(tomllib.loads((FOLDER / f"{name}.toml").read_text("utf-8")), Labelled)


NAMES = sorted(path.stem for path in FOLDER.glob("*.toml"))
