"""Samples: lines of Python that call a generated client, for its README and its examples."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from codegen.spec.model import Field, Model, Spec
from codegen.spec.types import Action, FieldType
from codegen.targets.code import Code
from codegen.targets.encoders.python import identifier, literal
from codegen.targets.python.names import Names, sent_fields
from codegen.targets.python.parameters import all_parameters
from codegen.targets.python.types import effective, values
from codegen.targets.shared.listings import SINGLE, gives_listing
from codegen.targets.shared.names import snake

if TYPE_CHECKING:
    from codegen.targets.python.python_view import PackageView

SHOWN = 2


def opening(view: PackageView, indent: int = 0, *more: str) -> str:
    """Return the client made with credentials from the environment, in a statement that stands ``indent`` columns in.

    ``more`` are arguments beside them.
    """
    margin = " " * indent
    given: list[str] = []
    for one in view.client.shown:
        value = f'os.environ["{one.name.upper().strip("_")}"]'
        given.append(f"{one.name}=int({value})" if one.value == "int" else f"{one.name}={value}")
    given += more
    if not given:
        return f"{view.client.name}()"
    return f"{view.client.name}(\n{margin}    " + f",\n{margin}    ".join(given) + f",\n{margin})"


def program(view: PackageView, body: str, *imports: str, settings: Sequence[str] = (), before: str = "") -> str:
    """Return a whole program: the imports it needs, ``before``, a client with ``settings``, and ``body`` inside its
    ``with``.

    Imports of the standard library start with ``import``.
    """
    standard = "\n".join(sorted(["import os", *(one for one in imports if one.startswith("import "))]))
    own = [one for one in imports if not one.startswith("import ")]
    needed = "\n".join([f"from {view.package} import {view.client.name}", *own])
    opened = opening(view, 0, *settings)
    return with_dates(f"{standard}\n\n{needed}\n\n{before}with {opened} as api:\n{body}")


def lines(calls: list[Code], indent: int, wait: str) -> str:
    """Return ``calls`` as lines that stand ``indent`` columns in; ``wait`` is the word before each in async code."""
    found = [line for call in calls for line in (_awaited(call, wait) if wait else str(call)).split("\n")]
    return "".join(f"{' ' * indent}{line}\n" for line in found or ["print(api)"])


def _awaited(call: Code, wait: str) -> str:
    """Return the same in async code: a call is awaited, a list is walked with ``async for``."""
    return f"async {call}" if call.startswith("for ") else call.replace("api.", f"{wait}api.", 1)


def with_dates(source: str) -> str:
    """``source`` with the standard modules it turned out to need."""
    needed = [
        line
        for word, line in (("dt.", "import datetime as dt"), ("Decimal(", "from decimal import Decimal"))
        if word in source
    ]
    first, _, rest = source.partition("\n\n")
    return (
        "\n".join(sorted([*first.split("\n"), *needed], key=lambda line: (not line.startswith("import"), line)))
        + "\n\n"
        + rest
    )


def worth(methods: dict[str, str], spec: Spec) -> tuple[int, int]:
    """How much there is to show of a resource: pages that tell of its calls, and calls."""
    pages = sum(spec.operations[key].documented == "page" for key in methods.values())
    return pages, len(methods)


def call(method: str, key: str, spec: Spec, names: Names) -> Code:
    """Return a call that prints what it answers; a list is walked through."""
    shown = made(method, key, spec, names)
    if gives_listing(spec.operations[key], spec):
        return Code(f"for record in {shown}:\n    print(record)")
    return Code(f"print({shown})")


def made(method: str, key: str, spec: Spec, names: Names, which: str = "") -> Code:
    """Return the call alone, with a value for all that it needs; ``which`` stands for the record that its path
    names.
    """
    operation = spec.operations[key]
    given: list[str] = []
    for wire, parameter in all_parameters(operation, spec).items():
        if parameter.location == "path":
            given.append(which or (literal("1") if parameter.shape.type is FieldType.STRING else literal(1)))
        elif parameter.required and parameter.default is None:
            given.append(
                f"{identifier(snake(wire))}={literal(1) if parameter.shape.type is FieldType.INTEGER else literal('1')}"
            )
    request = operation.request
    model = spec.models.get(request.shape.ref or "") if request else None
    if request and model is None:
        given.append("records=[]" if request.shape.type is FieldType.ARRAY else "record={}")
    if request and model is not None and request.shape.ref:
        fields = shown_fields(model, create=operation.action is not Action.UPDATE)
        given += [
            f"{identifier(names.fields[request.shape.ref][wire])}={sample(model.fields[wire])}" for wire in fields
        ]
    return Code(f"{method}({', '.join(given)})")


def shown_fields(model: Model, *, create: bool) -> list[str]:
    """Return the fields of an example: those that must be sent, or the first that may; one is enough for a change."""
    sent = sent_fields(model, create=create)
    if not create:
        single = [wire for wire in sent if effective(model.fields[wire]) in SINGLE and wire != model.key]
        texts = [wire for wire in single if effective(model.fields[wire]) is FieldType.STRING]
        return [*texts, *single][:1]
    return [wire for wire in sent if model.fields[wire].required is True] or sent[:SHOWN]


def sample(field: Field) -> Code:
    """Return a value that fits the field: the documented example when it does, else the plainest."""
    if field.enum and values(field):
        return literal(values(field)[0])
    kind = effective(field)
    if isinstance(field.example, str) and kind is FieldType.STRING:
        return literal(field.example)
    if isinstance(field.example, int) and not isinstance(field.example, bool) and kind is FieldType.INTEGER:
        return literal(field.example)
    plain: dict[FieldType, Callable[[], str]] = {
        FieldType.INTEGER: lambda: "1",
        FieldType.NUMBER: lambda: "1.0",
        FieldType.DECIMAL: lambda: 'Decimal("1.00")',
        FieldType.STRING: lambda: '"text"',
        FieldType.BOOLEAN: lambda: "True",
        FieldType.DATE: lambda: "dt.date(2026, 5, 7)",
        FieldType.DATETIME: lambda: "dt.datetime(2026, 5, 7, 8, 30)",
        FieldType.TIME: lambda: "dt.time(8, 30)",
        FieldType.OBJECT: lambda: "{}",
        FieldType.ARRAY: lambda: f"[{', '.join(['1.0'] * (field.min_items or 0))}]" if _numbers(field) else "[]",
        FieldType.MAP: lambda: "{}",
        FieldType.UNION: lambda: "None",
        FieldType.FILE: lambda: '"text"',
        FieldType.ANY: lambda: "None",
    }
    return Code(plain[kind]())


def _numbers(field: Field) -> bool:
    return field.items is not None and field.items.type in (FieldType.NUMBER, FieldType.INTEGER)
