"""The spec lowered once into what the templates of the validators lay out."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from codegen.diagnostics.finding import Finding, finding
from codegen.spec.model import Field, Model, Spec
from codegen.targets.code import Code
from codegen.targets.encoders import markdown, toml
from codegen.targets.encoders.python import docstring, identifier, literal
from codegen.targets.shared.package_metadata import PackageMetadata, package_metadata
from codegen.targets.shared.patterns import refusal
from codegen.targets.shared.rules.tables import Row, Table, Tables, bounded, listed
from codegen.targets.target import FIRST, PackageInfo
from codegen.text import Text

_NO_FIELD = "no_such_field"


class ModuleView(msgspec.Struct, frozen=True):
    """One model's module. ``checks`` are the functions it has, each with its mode and docstring."""

    module: Code
    doc: Code
    imports: Code
    nested: Code
    rows: list[Row]
    options: list[Code]
    checks: list[Check]


class Check(msgspec.Struct, frozen=True):
    """One function of a module."""

    function: Code
    mode: Code
    doc: Code


class Sample(msgspec.Struct, frozen=True):
    """What the README shows: a call that breaks a rule, and a line that it prints."""

    module: Code
    function: Code
    payload: Code
    line: Code


class PackageView(msgspec.Struct, frozen=True):
    """The whole package."""

    package: Code
    distribution: Code
    heading: Code
    version: Code
    version_literal: Code
    metadata: PackageMetadata
    doc: Code
    modules: list[ModuleView]
    sample: Sample | None
    findings: tuple[Finding, ...]


def distribution(spec: Spec) -> str:
    """Return what the package is installed as."""
    return f"{bounded(spec.api.id)}_validators".replace("_", "-")


def package_view(spec: Spec, info: PackageInfo = FIRST) -> PackageView:
    """Lower ``spec``: names, tables, and which checks make sense for which model."""
    api = bounded(spec.api.id)
    tables = Tables(spec)
    modules = [_module(name, spec.models[name], tables.of(name)) for name in spec.models]
    return PackageView(
        package=identifier(f"{api}_validators"),
        distribution=toml.string(distribution(spec)),
        heading=markdown.words(distribution(spec)),
        version=toml.string(info.version),
        version_literal=literal(info.version),
        metadata=package_metadata(spec, info, ("api", "validation")),
        doc=docstring([Text(f"Which documented rules a payload for {spec.api.title.raw} breaks."), _HOW]),
        modules=modules,
        sample=_sample(spec, modules),
        findings=(*tables.clashes, *_unchecked_patterns(spec)),
    )


_HOW = "Each model has a module of its own with a table of rules and the checks that make sense for it."


def _module(name: str, model: Model, table: Table) -> ModuleView:
    return ModuleView(
        module=table.module,
        doc=docstring([part for part in _about(name, model) if part]),
        imports=listed({*table.kinds, "Problem", "Record"}),
        nested=table.nested,
        rows=table.rows,
        options=table.options,
        checks=list(_checks(model)),
    )


def _about(name: str, model: Model) -> Iterator[Text | str]:
    yield f"The rules of {name}."
    if model.description:
        yield model.description
    if not model.complete:
        yield "Its documentation shows only some of its fields, so unknown ones pass."
    if model.docs_url:
        yield f"Documented at {model.docs_url}"


_CHECKS = {
    "create": "Return every rule that a record to create violates; [] when none.",
    "update": "Return every rule that a change of a record violates; [] when none.",
    "read": "Return where an answer is not as documented; [] when nowhere.",
}


def _checks(model: Model) -> Iterator[Check]:
    """Return the checks of ``model``: to send, where some of it may be sent; to read, unless it is only ever sent."""
    if model.direction != "response" and any(_on_create(field) for field in model.fields.values()):
        yield _check("create")
    if model.direction != "response" and any(_on_update(field) for field in model.fields.values()):
        yield _check("update")
    if model.direction != "request":
        yield _check("read")


def _check(mode: str) -> Check:
    return Check(identifier(f"check_{mode}"), literal(mode), docstring(_CHECKS[mode], 4))


def _on_create(field: Field) -> bool:
    return field.writeable is not False or field.write_once


def _on_update(field: Field) -> bool:
    return field.writeable is not False and not field.write_once


def _sample(spec: Spec, modules: list[ModuleView]) -> Sample | None:
    """Return the first model that can be sent, else the first of all, with a payload that is surely wrong."""
    both = list(zip(spec.models.values(), modules, strict=True))
    sendable = [(model, view) for model, view in both if any(check.mode == '"create"' for check in view.checks)]
    for model, view in sendable or both:
        function = view.checks[0].function if view.checks else Code("check_read")
        if sendable and model.complete and _NO_FIELD not in model.fields:
            line = Code(f"unknown @ $.{_NO_FIELD}: no such field")
            return Sample(view.module, function, literal({_NO_FIELD: 1}), line)
        return Sample(view.module, function, literal("text"), Code("wrong_type @ $: expected an object, found text"))
    return None


def _unchecked_patterns(spec: Spec) -> Iterator[Finding]:
    for name, model in spec.models.items():
        for wire, field in model.fields.items():
            reason = refusal(field.pattern) if field.pattern else None
            if reason:
                yield finding("pattern-not-checked", model=name, field=wire, reason=reason)
