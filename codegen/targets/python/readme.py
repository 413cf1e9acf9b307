"""The README lowered: words about this API, and examples that run as they stand."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec

from codegen.spec.model import Field, Model, Spec
from codegen.spec.types import Action, FieldType
from codegen.targets.code import Code, join
from codegen.targets.encoders import markdown
from codegen.targets.encoders.python import identifier, literal
from codegen.targets.naming import snake
from codegen.targets.python.methods import all_parameters, gives_listing
from codegen.targets.python.names import Names, choose, sent_fields
from codegen.targets.python.types import effective, values

if TYPE_CHECKING:
    from codegen.targets.python.view import PackageView

_SHOWN = 2


class ReadmeView(msgspec.Struct, frozen=True):
    """The parts of the README that differ from API to API."""

    title: Code
    docs: Code
    first: Code
    first_async: Code
    errors: Code
    resources: list[Code]
    lists: bool
    rows: Code


def lower(spec: Spec, view: PackageView) -> ReadmeView:
    """The README of the package that ``view`` lays out."""
    names = choose(spec)
    calls = _calls(spec, names)
    title = markdown.words(spec.api.title) or markdown.words(spec.api.id)
    package, client, error_kind = view.package, view.client, identifier("StatusError")
    opening = _opening(view)
    first = f"import os\n\nfrom {package} import {client.name}\n\nwith {opening} as api:\n" + _lines(calls, 4, "")
    later = (
        f"import asyncio\nimport os\n\nfrom {package} import {client.async_name}\n\n\nasync def main() -> None:\n"
        f"    async with Async{_opening(view, 4)} as api:\n" + _lines(calls, 8, "await ") + "\n\nasyncio.run(main())\n"
    )
    failing = (
        f"import os\n\nfrom {package} import {client.name}\nfrom {package}.errors import {error_kind}\n\n"
        f"with {opening} as api:\n    try:\n"
        + _lines(calls[:1], 8, "")
        + f"    except {error_kind} as error:\n        print(error.status, error.reason, error.request_id)\n"
    )
    return ReadmeView(
        title=title,
        docs=markdown.link("its pages", spec.api.docs_url) if spec.api.docs_url else Code(""),
        first=markdown.fence(Code(_with_dates(first)), "python"),
        first_async=markdown.fence(Code(_with_dates(later)), "python"),
        errors=markdown.fence(Code(_with_dates(failing)), "python"),
        resources=[
            Code(f"`api.{one.attribute}`: {join(', ', [identifier(method.name) for method in one.methods])}")
            for one in view.resources
        ],
        lists=any(one.action is Action.LIST for one in spec.operations.values()),
        rows=markdown.code(f"{package}.rows") if spec.conventions.rows else Code(""),
    )


def _opening(view: PackageView, indent: int = 0) -> str:
    """The client made with credentials from the environment, in a statement that stands ``indent`` columns in."""
    margin = " " * indent
    given: list[str] = []
    for one in view.client.credentials:
        value = f'os.environ["{one.name.upper().strip("_")}"]'
        given.append(f"{one.name}=int({value})" if one.value == "int" else f"{one.name}={value}")
    if not given:
        return f"{view.client.name}()"
    return f"{view.client.name}(\n{margin}    " + f",\n{margin}    ".join(given) + f",\n{margin})"


def _lines(calls: list[Code], indent: int, wait: str) -> str:
    lines = [line for call in calls for line in (_awaited(call, wait) if wait else str(call)).split("\n")]
    return "".join(f"{' ' * indent}{line}\n" for line in lines or ["print(api)"])


def _awaited(call: Code, wait: str) -> str:
    """The same in async code: a call is awaited, a list is walked with ``async for``."""
    return f"async {call}" if call.startswith("for ") else call.replace("api.", f"{wait}api.", 1)


def _with_dates(source: str) -> str:
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


def _calls(spec: Spec, names: Names) -> list[Code]:
    """A list, a get and a create of the best documented resource, as far as it has them."""
    best = max(names.resources, key=lambda one: _worth(one.methods, spec), default=None)
    if best is None:
        return []
    found: dict[Action, Code] = {}
    for method, key in best.methods.items():
        action = spec.operations[key].action
        if action in (Action.LIST, Action.CREATE, Action.CALL) and action not in found:
            found[action] = _call(f"api.{best.attribute}.{method}", key, spec, names)
    return [found[action] for action in (Action.LIST, Action.CREATE, Action.CALL) if action in found][:_SHOWN]


def _worth(methods: dict[str, str], spec: Spec) -> tuple[int, int]:
    pages = sum(spec.operations[key].documented == "page" for key in methods.values())
    return pages, len(methods)


def _call(method: str, key: str, spec: Spec, names: Names) -> Code:
    operation = spec.operations[key]
    given: list[str] = []
    for wire, parameter in all_parameters(operation, spec).items():
        if parameter.location == "path":
            given.append(literal("1") if parameter.shape.type is FieldType.STRING else literal(1))
        elif parameter.required and parameter.default is None:
            given.append(
                f"{identifier(snake(wire))}={literal(1) if parameter.shape.type is FieldType.INTEGER else literal('1')}"
            )
    request = operation.request
    model = spec.models.get(request.shape.ref or "") if request else None
    if request and model is None:
        given.append("records=[]" if request.shape.type is FieldType.ARRAY else "record={}")
    if request and model is not None and request.shape.ref:
        fields = _shown_fields(model)
        given += [
            f"{identifier(names.fields[request.shape.ref][wire])}={sample(model.fields[wire])}" for wire in fields
        ]
    shown = Code(f"{method}({', '.join(given)})")
    if gives_listing(operation, spec):
        return Code(f"for record in {shown}:\n    print(record)")
    return Code(f"print({shown})")


def _shown_fields(model: Model) -> list[str]:
    """The fields of an example: those that must be sent, or the first that may."""
    sent = sent_fields(model, create=True)
    return [wire for wire in sent if model.fields[wire].required is True] or sent[:_SHOWN]


def sample(field: Field) -> Code:
    """A value that fits the field: the documented example when it does, else the plainest."""
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
        FieldType.ARRAY: lambda: "[]",
        FieldType.MAP: lambda: "{}",
        FieldType.ANY: lambda: "None",
    }
    return Code(plain[kind]())
