"""The spec lowered once into what the templates lay out: frozen records of ready Code, in the package's own order."""

from __future__ import annotations

import re

import msgspec
from msgspec.structs import replace

from codegen.diagnostics.finding import Finding
from codegen.spec.auth import TokenExchange
from codegen.spec.model import Spec
from codegen.spec.types import FieldType
from codegen.targets.code import Code, join
from codegen.targets.encoders import markdown, toml
from codegen.targets.encoders.python import docstring, dotted, identifier, literal
from codegen.targets.python import client_auth, conventions, docs, errors, fields, methods, models, server_variables
from codegen.targets.python.call_rules import RulesView, lower_rules
from codegen.targets.python.conventions import ApiView, Entry
from codegen.targets.python.errors import ErrorView
from codegen.targets.python.fields import FieldsView
from codegen.targets.python.imports import Imports
from codegen.targets.python.lowering import MethodLowering
from codegen.targets.python.methods import MethodView
from codegen.targets.python.models import ModelView
from codegen.targets.python.names import CLIENT_WORDS, Names, Resource, choose
from codegen.targets.shared.package_metadata import PackageMetadata, package_metadata
from codegen.targets.target import FIRST, PackageInfo


class ResourceView(msgspec.Struct, frozen=True):
    """One module with the synchronous and the asynchronous calls of a resource."""

    attribute: Code
    name: Code
    async_name: Code
    module_doc: Code
    doc: Code
    summary: Code
    imports: Code
    methods: list[MethodView]


class ClientView(msgspec.Struct, frozen=True):
    """The module with the two clients. ``optional`` are the credentials that only some calls need.

    ``shown`` are the arguments that samples pass: credentials, and parts of the server's address that have no default.
    ``grants``: it gets tokens by OAuth 2. ``paces``: it can keep a documented rate. ``env``: the variables of the
    environment that hold its credentials.
    """

    name: Code
    async_name: Code
    doc: Code
    async_doc: Code
    credentials: list[Entry]
    optional: list[Entry]
    shown: list[Entry]
    arguments: list[Entry]
    optional_arguments: list[Entry]
    variables: list[Entry]
    logs_in: bool
    grants: bool
    paces: bool
    env: Code
    env_names: list[Code]
    env_doc: Code


class PackageView(msgspec.Struct, frozen=True):
    """The whole package; ``fields`` is None where no list can be filtered, sorted or cut to columns.

    ``exports`` maps names that only some packages have to the module of each.
    """

    package: Code
    distribution: Code
    version: Code
    version_literal: Code
    metadata: PackageMetadata
    title: Code
    doc: Code
    client: ClientView
    api: ApiView
    errors: list[ErrorView]
    error_tree: Code
    error_exports: list[Code]
    models: list[ModelView]
    fields: FieldsView | None
    resources: list[ResourceView]
    exports: list[Entry]
    rules: RulesView
    findings: list[Finding]


def lower_package(spec: Spec, info: PackageInfo = FIRST) -> PackageView:
    """``spec`` as one Python package that says ``info`` of itself."""
    names = choose(spec)
    findings = list(names.findings)
    failures = errors.lower_errors(spec)
    records = models.lower_models(spec, names)
    rules = lower_rules(spec)
    whole = frozenset(models.sent_whole(spec))
    common = MethodLowering(spec, names, Imports(), False, whole, errors.shared(spec), findings)
    resources = [_resource(resource, common) for resource in names.resources]
    return PackageView(
        package=identifier(names.package),
        distribution=toml.string(distribution(names)),
        version=toml.string(info.version),
        version_literal=literal(info.version),
        metadata=package_metadata(spec, info, ("api", "client")),
        title=toml.string(f"Client for {_one_line(spec)}"),
        doc=docstring([f"Client for {docs.sentence(_one_line(spec))}", docs.address(spec.api.docs_url)]),
        client=_client(spec, names),
        api=conventions.lower_conventions(spec, f"{distribution(names)}/{info.version}", has_rules=bool(rules.calls)),
        errors=failures,
        error_tree=errors.tree(failures),
        error_exports=errors.exports(failures),
        models=records,
        fields=fields.lower_fields(spec, names),
        resources=resources,
        exports=_exports([*(record.imports for record in records), *(resource.imports for resource in resources)]),
        rules=rules,
        findings=list(dict.fromkeys(findings)),
    )


def distribution(names: Names) -> str:
    """Return what the package is installed as."""
    return f"{names.package.strip('_').replace('_', '-')}-client"


def title_words(spec: Spec) -> Code:
    """Return the API's title for a Markdown page."""
    return markdown.words(_one_line(spec))


def _one_line(spec: Spec) -> str:
    return " ".join(spec.api.title.raw.split()) or spec.api.id


_SOME_HAVE = {"Answered": "_runtime.answers", "FileInput": "_runtime.uploads"}


def _exports(imports: list[Code]) -> list[Entry]:
    """Return the names beyond the usual ones that users write, as types of what the package's own modules import."""
    used = {name for lines in imports for name in _SOME_HAVE if re.search(rf"\b{name}\b", lines)}
    return [Entry(identifier(name), dotted(module)) for name, module in _SOME_HAVE.items() if name in used]


def _resource(resource: Resource, common: MethodLowering) -> ResourceView:
    imports = Imports()
    imports.name(".._runtime.transport", "AsyncCaller")
    imports.name(".._runtime.transport", "Caller")
    context = replace(common, imports=imports, list_hidden="list" in resource.methods)
    lowered = [methods.lower_method(key, name, context) for name, key in resource.methods.items()]
    calls = ", ".join(name.rstrip("_").replace("_", " ") for name in resource.methods)
    return ResourceView(
        attribute=identifier(resource.attribute),
        name=identifier(resource.class_name),
        async_name=identifier(f"Async{resource.class_name}"),
        module_doc=docstring(f"Calls on {docs.sentence(resource.title)}"),
        doc=docstring(f"Calls on {docs.sentence(resource.title)}", 4),
        summary=docstring(f"{resource.title}: {calls}.", 8),
        imports=imports.lines(),
        methods=lowered,
    )


def _client(spec: Spec, names: Names) -> ClientView:
    variables = _variables(spec, names)
    must = client_auth.credentials(spec)
    return ClientView(
        name=identifier(names.client),
        async_name=identifier(f"Async{names.client}"),
        doc=_client_doc(spec, variables, "closing it closes the connections"),
        async_doc=_client_doc(spec, variables, "for async code; closing it closes the connections"),
        credentials=_credentials(spec, names, [wire for wire in names.credentials if must[wire]]),
        optional=_credentials(spec, names, [wire for wire in names.credentials if not must[wire]]),
        shown=[*_credentials(spec, names, client_auth.usual_credentials(spec)), *_missing(spec, variables)],
        arguments=_arguments(names, [wire for wire in names.credentials if must[wire]]),
        optional_arguments=_arguments(names, [wire for wire in names.credentials if not must[wire]]),
        variables=variables,
        logs_in=client_auth.logs_in(spec),
        grants=client_auth.grants(spec),
        paces=spec.conventions.rate_limit is not None,
        env=_environment(spec, names),
        env_names=[identifier(_variable_name(names, name)) for name in names.credentials.values()],
        env_doc=_environment_doc(spec, names),
    )


def _environment(spec: Spec, names: Names) -> Code:
    """Return the variables of the environment that hold arguments of the client, as data of the runtime."""
    must = client_auth.credentials(spec)
    whole = {entry.name for entry in _credentials(spec, names, list(names.credentials)) if entry.value == "int"}
    parts: list[Code] = []
    for wire, name in names.credentials.items():
        is_whole = identifier(name) in whole
        variable = _variable(names, name)
        parts.append(Code(f"Variable({literal(name)}, {variable}, {literal(must[wire])}, {literal(is_whole)})"))
    for name in _addresses(spec):
        variable = _variable(names, name)
        parts.append(Code(f"Variable({literal(name)}, {variable}, {literal(False)})"))
    return Code(f"({join(', ', parts)},)")


def _addresses(spec: Spec) -> list[str]:
    """Return the arguments of the client that are addresses."""
    return ["base_url", *(["auth_url"] if client_auth.logs_in(spec) else [])]


def _variable(names: Names, argument: str) -> Code:
    return literal(_variable_name(names, argument))


def _variable_name(names: Names, argument: str) -> str:
    return f"{names.package.strip('_')}_{argument.strip('_')}".upper()


def _environment_doc(spec: Spec, names: Names) -> Code:
    must = client_auth.credentials(spec)
    needed = [_variable_name(names, name) for wire, name in names.credentials.items() if must[wire]]
    others = [_variable_name(names, name) for wire, name in names.credentials.items() if not must[wire]]
    others += [_variable_name(names, name) for name in _addresses(spec)]
    words = (
        f"It reads {', '.join(needed)}, and where they are set {', '.join(others)}."
        if needed
        else (f"It reads {', '.join(others)} where they are set.")
    )
    return docstring(["Make a client with what the environment holds.", words, "``options`` take precedence."], 8)


def _credentials(spec: Spec, names: Names, wires: list[str]) -> list[Entry]:
    """Return the arguments for credentials, with their types."""
    kinds = {
        name: kind
        for entry in client_auth.needed_entries(spec).values()
        if isinstance(entry, TokenExchange)
        for name, kind in entry.credentials.items()
    }
    typed = {wire: Code("int" if kinds.get(wire) is FieldType.INTEGER else "str") for wire in wires}
    return [Entry(identifier(names.credentials[wire]), kind) for wire, kind in typed.items()]


def _arguments(names: Names, wires: list[str]) -> list[Entry]:
    return [Entry(literal(wire), identifier(names.credentials[wire])) for wire in wires]


def _variables(spec: Spec, names: Names) -> list[Entry]:
    """Return the parts of a server's address that users give: the wire name, and the argument with its default."""
    entries: list[Entry] = []
    for wire, name in server_variables.variable_names(spec).items():
        free = f"{name}_" if name in CLIENT_WORDS.union(names.credentials.values()) else name
        entries.append(Entry(literal(wire), identifier(free)))
    return entries


_PACE = "Wait before calls so that they keep the documented rate."
_SCOPE = "The scopes of tokens, divided by blanks; None for those that the server chooses."


def _missing(spec: Spec, variables: list[Entry]) -> list[Entry]:
    """Return the parts of a server's address that most calls need and that have no default."""
    wires = {literal(wire) for wire in server_variables.usual_variables(spec)}
    return [Entry(entry.value, Code("str")) for entry in variables if entry.name in wires]


def _client_doc(spec: Spec, variables: list[Entry], how: str) -> Code:
    elsewhere = any(operation.servers for operation in spec.operations.values())
    all_calls = " All calls go there, also those that have a server of their own." if elsewhere else ""
    arguments: list[tuple[str, str]] = [
        ("base_url", f"Another server than the API's own, such as one for tests.{all_calls}"),
        *([("auth_url", "Another address to log in at.")] if client_auth.logs_in(spec) else []),
        *([("scope", _SCOPE)] if client_auth.grants(spec) else []),
        *((str(entry.value), "A part of the server's address.") for entry in variables),
        ("timeout", "Seconds until a try is given up (30), or the settings of httpx2; None waits for ever."),
        ("retries", "How often a call that may be repeated is, when the server cannot answer."),
        ("deadline", "Seconds until a call is given up with all its repetitions; None for no end."),
        ("max_bytes", "The longest answer that is read; a longer one is a NoAnswerError."),
        ("check", 'What calls are checked by before they are sent: "documentation", or None for nothing.'),
        ("headers", "Headers of every call."),
        *([("pace", _PACE)] if spec.conventions.rate_limit else []),
        ("strict", "Raise AnswerError when an answer breaks the documentation, instead of keeping what it says."),
        ("http_client", "Your own client of httpx2; it stays open when this one is closed."),
        ("before", "Called before each request with redacted request details."),
        ("after", "Called after each request, also with its answer or the error in its place."),
        ("on_fault", "Called with each value of an answer that breaks the documentation."),
        ("sleep", "How to wait between tries, such as not at all in tests."),
    ]
    first = f"Client for {_one_line(spec)}; {how}."
    return docstring([first, "Secrets never show in its repr or in errors."], 4, {"Args": arguments})
