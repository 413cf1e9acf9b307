"""Tags and operation ids: names that make good classes and methods in every language, apart by more than case."""

from __future__ import annotations

import re

import msgspec

from codegen.spec.model import Spec
from codegen.targets.shared.names import pascal
from codegen.targets.shared.schema_names import NamePool

_SAFE_TAG = re.compile(r"[A-Za-z][A-Za-z0-9_ -]{0,79}")
_LONGEST = 120
_FIRST_WORD = re.compile(r"[A-Z]+(?![a-z])")  # capitals that are together are one word


class CallNames(msgspec.Struct, frozen=True):
    """``tags`` by resource and ``operation_ids`` by the operation's key."""

    tags: dict[str, str]
    operation_ids: dict[str, str]


def call_names(spec: Spec, *taken: str) -> CallNames:
    """Return the names of ``spec``'s resources and calls; ``taken`` are operation ids that are in use already.

    Two resources that differ by case alone (``ProductStock``, ``Productstock``) have one tag, spelled as the first.
    """
    tags, stems, ids = NamePool(), NamePool(), NamePool(taken)
    tag_of: dict[str, str] = {}
    stem_of: dict[str, str] = {}
    id_of: dict[str, str] = {}
    for key, operation in spec.operations.items():
        resource, _, action = key.rpartition(".")
        same = operation.resource.casefold()
        if same not in tag_of:
            tag_of[same] = tags.take(_tag(operation.resource))
            stem_of[same] = stems.take(camel(resource or operation.resource))
        id_of[key] = ids.take((stem_of[same] + pascal(action).rstrip("_"))[:_LONGEST])
    resources = dict.fromkeys(operation.resource for operation in spec.operations.values())
    return CallNames({resource: tag_of[resource.casefold()] for resource in resources}, id_of)


def camel(words: str, longest: int = _LONGEST) -> str:
    """``product_stock`` as ``productStock``, ``NULL value`` as ``nullValue``; ASCII letters and digits alone."""
    name = pascal(words).rstrip("_")[:longest]
    start = _FIRST_WORD.match(name)
    first = start.end() if start else 1
    return name[:first].lower() + name[first:]


def _tag(resource: str) -> str:
    """Return the resource's own name when every generator can make a class of it."""
    return resource if _SAFE_TAG.fullmatch(resource) else pascal(resource).rstrip("_")[:_LONGEST]
