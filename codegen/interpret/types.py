"""Types: the documentation's type names as field types; general words here, a vendor's own in api.toml."""

from __future__ import annotations

import re
from collections.abc import Mapping

import msgspec

from codegen.config.settings import TypeSetting
from codegen.spec.model import Shape
from codegen.spec.types import FieldType, Layout

GENERAL: dict[str, FieldType] = {
    "string": FieldType.STRING,
    "text": FieldType.STRING,
    "integer": FieldType.INTEGER,
    "int": FieldType.INTEGER,
    "long": FieldType.INTEGER,
    "number": FieldType.NUMBER,
    "double": FieldType.NUMBER,
    "float": FieldType.NUMBER,
    "decimal": FieldType.DECIMAL,
    "boolean": FieldType.BOOLEAN,
    "bool": FieldType.BOOLEAN,
    "date": FieldType.DATE,
    "datetime": FieldType.DATETIME,
    "date-time": FieldType.DATETIME,
    "time": FieldType.TIME,
    "object": FieldType.ANY,
    "any": FieldType.ANY,
}
_WIDE = (FieldType.STRING, FieldType.NUMBER, FieldType.ANY)
_LIST = re.compile(r"(?i)(?:(?:array|list) of )(.+?)s?|(.*?)\s*\[\s*\]")
_LONGEST = 200  # what is longer names no type; brackets without end would nest without end


class Meaning(msgspec.Struct, frozen=True):
    """What a type name means. ``empty``: the empty string may represent a value. ``wide``: a general word that an
    example may narrow without contradicting it, as a date narrows "string".
    """

    shape: Shape
    layout: Layout | None = None
    empty: bool = False
    unit: str | None = None
    wide: bool = False


def meaning(word: str, own: Mapping[str, TypeSetting], models: Mapping[str, str]) -> Meaning | None:
    """Return what ``word`` means, by the API's ``own`` types, the general words, and ``models`` (word to model name).

    None when it is unknown. ``X[]`` is a list of X; ``array`` a list of anything.
    """
    if len(word) > _LONGEST:
        return None
    if word in own:
        setting = own[word]
        return Meaning(Shape(type=setting.type), setting.layout, setting.empty, setting.unit)
    if listed := _LIST.fullmatch(word):
        inner = meaning(listed.group(1) or listed.group(2), own, models)
        wide = inner is not None and inner.shape.type is FieldType.ANY
        return inner and Meaning(Shape(type=FieldType.ARRAY, items=inner.shape), wide=wide)
    lowered = word.lower()
    if lowered in models:
        return Meaning(Shape(type=FieldType.OBJECT, ref=models[lowered]))
    if lowered == "array":
        return Meaning(Shape(type=FieldType.ARRAY, items=Shape(type=FieldType.ANY)), wide=True)
    if lowered in GENERAL:
        return Meaning(Shape(type=GENERAL[lowered]), wide=GENERAL[lowered] in _WIDE)
    return None
