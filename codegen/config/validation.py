"""Validation of the files that people write: each wrong key or value of a TOML file as a finding at its line.

msgspec stops at the first problem, and its words are about our types. This walks the same types over the data and
reports each problem in words of the file. One cause gives one finding: a misspelled key is not missing also.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice
from typing import Any

from msgspec import inspect

from codegen.config.expectations import choices, described, members, one_of, value_in_words
from codegen.config.toml import Path_, TomlFile
from codegen.diagnostics.finding import Finding, finding
from codegen.diagnostics.suggest import suggestions

_MOST = 1000  # problems of one file


def problems(file: TomlFile, kind: type, data: Any, at: Path_ = ()) -> list[Finding]:
    """Return what is wrong with ``data``, which is the value at ``at`` in ``file`` and has to be of ``kind``.

    Of a file that is wrong throughout, the first thousand problems are enough.
    """
    return list(islice(_Walk(file).walk(_type_info(kind), data, at), _MOST))


@cache
def _type_info(kind: type) -> inspect.Type:
    """Return msgspec's description of ``kind``; finding it takes longer than walking it."""
    return inspect.type_info(kind)


def unknown_key(file: TomlFile, path: Path_, known: Iterable[str]) -> Finding:
    """Return the finding for the last part of ``path``, a key that is none of ``known``."""
    names, key = list(known), str(path[-1])
    return _unknown(file, path, ", ".join(names), suggestions(key, names, most=1))


def wrong_value(file: TomlFile, path: Path_, expected: str, value: Any) -> Finding:
    """Return the finding for ``value`` at ``path``, where something else is ``expected``."""
    words = value_in_words(value)
    return finding("value-wrong", file.place(*path), key=_shown(path), expected=expected, found=words, file=file.name)


class _Walk:
    """Walks types and data together; ``file`` has the lines."""

    def __init__(self, file: TomlFile) -> None:
        self._file = file

    def walk(self, kind: inspect.Type, data: Any, at: Path_) -> Iterator[Finding]:
        """Yield what is wrong with ``data`` at ``at``, and inside of it."""
        inner = kind.type if isinstance(kind, inspect.Metadata) else kind
        match inner:
            case inspect.UnionType():
                yield from self._union(inner, data, at)
            case inspect.StructType() if isinstance(data, dict):
                yield from self._struct(inner, data, at)
            case inspect.DictType() if isinstance(data, dict):
                yield from self._table(inner, data, at)
            case inspect.ListType() if isinstance(data, list):
                for index, item in enumerate(data):
                    yield from self.walk(inner.item_type, item, (*at, index))
            case _ if not _fits(inner, data):
                yield wrong_value(self._file, at, described(kind), data)

    def _struct(self, kind: inspect.StructType, data: dict[str, Any], at: Path_) -> Iterator[Finding]:
        known = ([kind.tag_field] if kind.tag_field else []) + [field.encode_name for field in kind.fields]
        unknown = [key for key in data if key not in known]
        meant = {name for key in unknown[:_MOST] for name in suggestions(key, known, most=1)}
        yield from (unknown_key(self._file, (*at, key), known) for key in unknown)
        for field in kind.fields:
            name = field.encode_name
            if name in data:
                yield from self.walk(field.type, data[name], (*at, name))
            elif field.required and name not in meant:
                yield self._missing((*at, name), described(field.type))

    def _table(self, kind: inspect.DictType, data: dict[str, Any], at: Path_) -> Iterator[Finding]:
        for key, value in data.items():
            if _fits(_bare(kind.key_type), key):
                yield from self.walk(kind.value_type, value, (*at, key))
            else:
                yield _unknown(self._file, (*at, key), described(kind.key_type), [])

    def _union(self, kind: inspect.UnionType, data: Any, at: Path_) -> Iterator[Finding]:
        """Yield the problems of the variant that ``data`` is; without one, what all variants together expect."""
        kinds = list(members(kind))
        tagged = [member for member in kinds if isinstance(member, inspect.StructType) and member.tag_field]
        if tagged and isinstance(data, dict):
            yield from self._tagged(tagged, data, at)
        elif len(kinds) == 1:
            yield from self.walk(kinds[0], data, at)
        elif all(any(True for _ in self.walk(member, data, at)) for member in kinds):
            yield wrong_value(self._file, at, described(kind), data)

    def _tagged(self, kinds: list[inspect.StructType], data: dict[str, Any], at: Path_) -> Iterator[Finding]:
        field, tags = str(kinds[0].tag_field), one_of(str(kind.tag) for kind in kinds)
        variant = next((kind for kind in kinds if kind.tag == data.get(field)), None)
        if variant is not None:
            yield from self._struct(variant, data, at)
        elif field in data:
            yield wrong_value(self._file, (*at, field), tags, data[field])
        else:
            yield self._missing((*at, field), tags)

    def _missing(self, path: Path_, expected: str) -> Finding:
        return finding("key-missing", self._file.place(*path), key=path[-1], expected=expected)


def _unknown(file: TomlFile, path: Path_, known: str, meant: list[str]) -> Finding:
    guess = f'; did you mean "{meant[0]}"?' if meant else ""
    return finding("key-unknown", file.place(*path), key=path[-1], guess=guess, known=known)


def _shown(path: Path_) -> str:
    """Write the keys of ``path`` behind the last number: the line shows which entry of a list it is."""
    keys: list[str] = []
    for index, part in enumerate(path):
        if isinstance(part, str):
            keys.append(part)
        elif index < len(path) - 1:
            keys.clear()
    return ".".join(keys)


def _bare(kind: inspect.Type) -> inspect.Type:
    return kind.type if isinstance(kind, inspect.Metadata) else kind


def _fits(kind: inspect.Type, value: Any) -> bool:
    """Whether a value that has nothing inside is of ``kind``."""
    match kind:
        case inspect.AnyType():
            return True
        case inspect.BoolType():
            return isinstance(value, bool)
        case inspect.IntType(ge=least, le=most):
            return isinstance(value, int) and not isinstance(value, bool) and _between(value, least, most)
        case inspect.FloatType(ge=least, le=most):
            return isinstance(value, int | float) and not isinstance(value, bool) and _between(value, least, most)
        case inspect.EnumType() | inspect.LiteralType():
            return isinstance(value, str) and value in choices(kind)
        case inspect.StrType(pattern=pattern):
            return isinstance(value, str) and (pattern is None or re.search(pattern, value) is not None)
        case inspect.CustomType():
            return isinstance(value, str)
        case _:
            return False


def _between(value: float, least: float | None, most: float | None) -> bool:
    return (-math.inf if least is None else least) <= value <= (math.inf if most is None else most)
