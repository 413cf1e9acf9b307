"""Fields of reStructuredText: what their names say in the descriptions of calls and functions.

``:query string sort: one of …`` is an entry of the query parameters, as documentation generators show it.
"""

from __future__ import annotations

import msgspec

_LABELS = {
    "Parameters": ("param", "parameter", "arg", "argument", "key", "keyword"),
    "Query Parameters": ("query", "queryparameter", "queryparam", "qparam"),
    "Form Parameters": ("form", "formparameter", "formparam", "fparam"),
    "JSON Parameters": ("json", "jsonparameter", "jsonparam"),
    "Request JSON Object": ("<json", "reqjson", "reqjsonobj", "<jsonobj"),
    "Response JSON Object": (">json", "resjson", "resjsonobj", ">jsonobj"),
    "Request JSON Array of Objects": ("<jsonarr", "reqjsonarr"),
    "Response JSON Array of Objects": (">jsonarr", "resjsonarr"),
    "Request Headers": ("reqheader", "requestheader", "<header"),
    "Response Headers": ("resheader", "responseheader", ">header"),
    "Status Codes": ("statuscode", "status", "code"),
    "Raises": ("raises", "raise", "except", "exception", "throws"),
}
_BY_KIND = {kind: label for label, kinds in _LABELS.items() for kind in kinds}
_ALONE = {"returns": "Returns", "return": "Returns", "rtype": "Return type"}
_TYPES = frozenset({"type", "paramtype"})


class FieldName(msgspec.Struct, frozen=True):
    """What a field's name says: the label that it is under, what it describes, and of which type."""

    label: str
    name: str = ""
    type: str = ""


def read_field_name(words: str) -> FieldName | None:
    """Read what ``words`` say; None when they are a name like any other."""
    kind, _, rest = words.strip().partition(" ")
    if kind in _BY_KIND and rest.strip():
        *types, name = rest.split()
        return FieldName(_BY_KIND[kind], name, " ".join(types))
    if kind in _ALONE and not rest:
        return FieldName(_ALONE[kind])
    return None


def typed_name(words: str) -> str | None:
    """Return the name that a field gives the type of (``:type id: int``); None when it does not."""
    kind, _, rest = words.strip().partition(" ")
    return rest.strip() if kind in _TYPES and rest.strip() else None
