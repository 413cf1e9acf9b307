"""Names of schemas: one for each model and mode, safe in references and file names, apart by more than their case.

A model keeps its name where it can: ``Job`` read, ``JobCreate`` and ``JobUpdate`` sent. What generators of code would
rename gets another name here, once and for all of them.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable, Iterator, Mapping

from codegen.spec.model import Spec
from codegen.spec.references import reached
from codegen.spec.types import Action
from codegen.targets.shared.names import pascal

_SAFE = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,79}")
_LONGEST = 80

# Names of devices, which no file can have on Windows.
DEVICES = ("aux", "con", "nul", "prn", *(f"{device}{number}" for device in ("com", "lpt") for number in range(1, 10)))
# Words that generators of some language rename.
RENAMED = frozenset(
    {
        "any", "array", "boolean", "bool", "byte", "class", "client", "configuration", "date", "datetime", "decimal",
        "default", "dict", "double", "enum", "error", "exception", "file", "float", "function", "import", "int",
        "integer", "interface", "list", "long", "map", "model", "none", "null", "number", "object", "operation",
        "package", "record", "request", "response", "self", "set", "string", "type", "unset", "void",
        # reserved in at least three languages, and generators look without regard to case
        "abstract", "and", "as", "assert", "async", "await", "break", "case", "catch", "char", "const", "continue",
        "do", "else", "extends", "false", "final", "finally", "for", "goto", "if", "implements", "in", "instanceof",
        "internal", "is", "native", "new", "operator", "or", "override", "private", "protected", "public", "return",
        "short", "static", "struct", "super", "switch", "this", "throw", "true", "try", "typeof", "uint", "var",
        "volatile", "when", "where", "while", "with", "yield",
        *DEVICES,
    }
)  # fmt: skip
# Classes that clients bring along in some language: a schema of the same name replaces them, or does not compile.
BROUGHT = frozenset(
    {
        "abstractopenapischema", "apiclient", "apiexception", "apikeyauth", "apirequest", "apirequestoptions",
        "apiresponse", "apiresult", "authentication", "baseapi", "basemodel", "cancelablepromise", "cancelerror",
        "fetcherror", "headerselector", "httpbasicauth", "httpclient", "httperror", "json", "middleware",
        "modelbase", "objectserializer", "openapi", "openapiconfig", "pair", "requestcontext", "requestoptions",
        "requiredarraydefault", "requirederror", "responsecontext", "responseerror", "serverconfiguration",
        "servervariable", "stringutil", "validationerror",
    }
)  # fmt: skip
# What an API calls its error: each is a class of some client, so all get the same name.
_ERRORS = frozenset({"error", "apierror", "errorresponse"})
ERROR_BODY = "ErrorBody"


class Mode(enum.StrEnum):
    """What a schema is for: reading a record, or sending one to create or to update."""

    READ = "read"
    CREATE = "create"
    UPDATE = "update"


SUFFIX = {Mode.READ: "", Mode.CREATE: "Create", Mode.UPDATE: "Update"}


class NamePool:
    """Gives out names that differ by more than case: the second ``Jobs`` is ``Jobs2``."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = {name.casefold() for name in taken}

    def take(self, name: str) -> str:
        """``name``, or with the first number from 2 that makes it free."""
        number, candidate = 1, name
        while candidate.casefold() in self._taken:
            number += 1
            candidate = f"{name}{number}"
        self._taken.add(candidate.casefold())
        return candidate


def schema_names(spec: Spec) -> dict[tuple[str, Mode], str]:
    """Return the schema name of each model of ``spec`` in each mode; fixed by the spec's order, not by what is used."""
    stems = NamePool()
    stem_of = {model: stems.take(safe_name(model)) for model in spec.models}
    pool = NamePool()
    own = {key: pool.take(stem_of[key[0]]) for key in _requests(spec, stem_of)}
    return own | {
        (model, mode): pool.take(stem + SUFFIX[mode])
        for mode in Mode
        for model, stem in stem_of.items()
        if (model, mode) not in own
    }


def _requests(spec: Spec, stem_of: Mapping[str, str]) -> Iterator[tuple[str, Mode]]:
    """Yield the models that are the request of a call, with the mode it sends them in: they need no suffix."""
    requests = [
        (operation.action, operation.request.shape)
        for operation in spec.operations.values()
        if operation.request is not None
    ]
    updates = reached(spec, (shape for action, shape in requests if action is Action.UPDATE))
    for model, stem in stem_of.items():
        if spec.models[model].direction == "request" and stem.endswith("Request"):
            yield model, Mode.UPDATE if model in updates else Mode.CREATE


def safe_name(name: str) -> str:
    """``name`` if it can be in a reference and a file name and no generator renames it, else the nearest."""
    safe = name if _SAFE.fullmatch(name) else pascal(name).rstrip("_")[:_LONGEST]
    if safe.casefold() in _ERRORS:
        return ERROR_BODY
    return f"{safe}Record" if safe.casefold() in RENAMED | BROUGHT else safe
