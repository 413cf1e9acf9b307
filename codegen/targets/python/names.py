"""The Python names of everything in one spec, chosen once, so that every module of the package agrees on them."""

from __future__ import annotations

import sys

import msgspec

from codegen.diagnostics.finding import Finding
from codegen.spec.model import Model, Operation, Spec
from codegen.targets.python.client_auth import credentials as credentials_of_client
from codegen.targets.shared.names import pascal, snake, unique

# Names a record has of its own, and the module that its annotations name.
RECORD_WORDS = frozenset({"as_dict", "dt", "extra", "faults", "raw", "validate"})
# Further names that its fields cannot have.
_FIELD_WORDS = RECORD_WORDS | {"failed", "from_dict", "get", "to_dict", "to_json"}
_USUAL = ("list", "get", "create", "update", "delete")
# Classes of records that the runtime has; no model is called like them.
_RECORDS = frozenset({"AsDict", "Model", "OpenRecord"})
# What modules of calls and of records import besides models; a model called like one of these would hide it there.
_IMPORTED = frozenset({
    "Answered", "Api", "Array", "Assigned", "AsyncCaller", "AsyncListing", "Bare", "Body", "Caller", "Codecs",
    "Columns", "Condition", "Content", "Cookie", "Date", "DateTime", "Enum", "Exact", "Exactly", "Field", "Fields",
    "FileContent", "FileInput", "FormBody", "Header", "Joined", "JsonBody", "Listing", "Many", "Map", "More",
    "MultipartBody", "Nothing", "Nullable", "One", "Operation", "OrEmpty", "OrderBy", "Part", "Path", "PlainText",
    "Query", "RawBody", "RowResults", "RowsAnswer", "Server", "Time", "TypeAlias", "Union", "Upload", "WithHeaders",
})  # fmt: skip
# What the client takes besides credentials.
CLIENT_WORDS = frozenset(
    {
        "after",
        "auth_url",
        "base_url",
        "before",
        "check",
        "deadline",
        "headers",
        "http_client",
        "max_bytes",
        "on_fault",
        "pace",
        "retries",
        "scope",
        "sleep",
        "strict",
        "timeout",
    }
)
# Files that cannot be made on every system.
_DEVICES = frozenset(
    {"aux", "con", "nul", "prn", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))}
)
_LONGEST_MODULE = 80
_TAKEN_PACKAGES = frozenset({"httpx2", "msgspec", *sys.stdlib_module_names})


class Resource(msgspec.Struct, frozen=True):
    """The calls of one resource: ``methods`` maps a Python name to the operation's key."""

    attribute: str
    title: str
    class_name: str
    methods: dict[str, str]


class Names(msgspec.Struct, frozen=True):
    """``classes`` and ``modules`` by model, ``fields`` by model and wire name, ``credentials`` by credential."""

    package: str
    client: str
    classes: dict[str, str]
    modules: dict[str, str]
    fields: dict[str, dict[str, str]]
    resources: list[Resource]
    credentials: dict[str, str]
    findings: list[Finding]


def choose(spec: Spec) -> Names:
    """All names for ``spec``, with a note for each pair of wire names that clash."""

    def in_words(wire: str, reserved: frozenset[str]) -> str:
        return snake(spec.names.get(wire, wire), reserved)

    findings: list[Finding] = []
    classes, clashes = unique(spec.models, pascal, _RECORDS | _IMPORTED, where="the models")
    findings += clashes
    modules, _ = unique(spec.models, module)
    fields: dict[str, dict[str, str]] = {}
    for key, model in spec.models.items():
        fields[key], clashes = unique(model.fields, in_words, _FIELD_WORDS, f"model {key}")
        findings += clashes
    client = pascal(spec.api.id, frozenset({"Caller", "Session"}))
    # The clients stand in one module with the classes of the resources.
    resources, clashes = _resources(spec, {*classes.values(), client, f"Async{client}"})
    findings += clashes
    credentials, clashes = unique(credentials_of_client(spec), reserved=CLIENT_WORDS, where="the credentials")
    return Names(
        package=snake(spec.api.id, _TAKEN_PACKAGES),
        client=client,
        classes=classes,
        modules=modules,
        fields=fields,
        resources=resources,
        credentials=credentials,
        findings=findings + clashes,
    )


def sent_fields(model: Model, *, create: bool) -> list[str]:
    """Return the wire names that may be sent: all the documentation does not forbid, and on creation what is fixed
    after.
    """
    return [
        wire for wire, field in model.fields.items() if field.writeable is not False or (create and field.write_once)
    ]


def _resources(spec: Spec, taken: set[str]) -> tuple[list[Resource], list[Finding]]:
    groups: dict[str, dict[str, str]] = {}
    titles: dict[str, str] = {}
    for key, operation in spec.operations.items():
        group, word = _parted(key, operation)
        groups.setdefault(group, {})[word] = key
        titles.setdefault(group, operation.resource)
    attributes, findings = unique(groups, module, frozenset({"close", "with_options"}), where="the resources")
    own = {"Caller", "AsyncCaller", "Operation", "Page", "Path", "Query", "Header", "Listing", "AsyncListing"}
    reserved = frozenset(taken | _RECORDS | own)
    classes, _ = unique(groups, pascal, reserved)
    resources: list[Resource] = []
    for group, words in groups.items():
        methods, clashes = unique(words, _method, where=f"resource {group}")
        findings += clashes
        by_name = {methods[word]: words[word] for word in sorted(words, key=_place)}
        resources.append(Resource(attributes[group], titles[group], classes[group], by_name))
    return resources, findings


def _place(word: str) -> int:
    """Return where a method is among those of its resource: the usual five first, the others as documented."""
    return _USUAL.index(word) if word in _USUAL else len(_USUAL)


def _parted(key: str, operation: Operation) -> tuple[str, str]:
    group, _, word = key.rpartition(".")
    return group or operation.resource, word


def module(wire: str, reserved: frozenset[str]) -> str:
    """Return the name of a module that is called after ``wire``."""
    return snake(snake(wire)[:_LONGEST_MODULE].rstrip("_"), reserved | _DEVICES)


def _method(wire: str, reserved: frozenset[str]) -> str:
    """Return a method may be called list: inside its class no annotation needs the type."""
    return "list" if wire == "list" else snake(wire, reserved | RECORD_WORDS)
