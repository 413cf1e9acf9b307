"""Samples: lines of Python that call a generated client, for its README and its examples."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from typing import TYPE_CHECKING

from codegen.spec.model import Operation, Spec
from codegen.targets.code import Code
from codegen.targets.encoders.python import identifier
from codegen.targets.python.method_answers import gives_nothing
from codegen.targets.python.method_bodies import body_name, field_names
from codegen.targets.python.methods import argument_names, has_default
from codegen.targets.python.names import Names
from codegen.targets.python.parameters import all_parameters
from codegen.targets.python.sample_values import argument, body, fields_sent, sample
from codegen.targets.shared.listings import gives_listing

if TYPE_CHECKING:
    from codegen.targets.python.python_view import PackageView

_STANDARD = {
    "dt": "import datetime as dt",
    "Decimal": "from decimal import Decimal",
    "os": "import os",
}


def opening(view: PackageView, indent: int = 0, *more: str) -> str:
    """Return the client made with credentials from the environment, in a statement that stands ``indent`` columns in.

    ``more`` are arguments beside them.
    """
    margin = " " * indent
    arguments: list[str] = []
    for entry in view.client.shown:
        value = f'os.environ["{entry.name.upper().strip("_")}"]'
        arguments.append(f"{entry.name}=int({value})" if entry.value == "int" else f"{entry.name}={value}")
    arguments += more
    if not arguments:
        return f"{view.client.name}()"
    return f"{view.client.name}(\n{margin}    " + f",\n{margin}    ".join(arguments) + f",\n{margin})"


def program(view: PackageView, body: str, *imports: str, settings: Sequence[str] = (), before: str = "") -> str:
    """Return a whole program: the imports it needs, ``before``, a client with ``settings``, and ``body`` inside its
    ``with``.

    Imports of the standard library start with ``import``.
    """
    opened = opening(view, 0, *settings)
    return assembled(view, f"{before}with {opened} as api:\n{body}", view.client.name, *imports)


def assembled(view: PackageView, code: str, client: Code, *imports: str) -> str:
    """Return ``code`` after the imports that it needs: those given, the ``client``, and what else it names."""
    used = {node.id for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Name)}
    standard = {line for line in imports if line.startswith("import ")}
    standard |= {line for name, line in _STANDARD.items() if name in used}
    own = [line for line in imports if not line.startswith("import ")]
    models = sorted(used & {str(model.name) for model in view.models})
    if models and not any(line.startswith(f"from {view.package}.models ") for line in own):
        own.append(f"from {view.package}.models import {', '.join(models)}")
    sections = [sorted(standard, key=lambda line: (not line.startswith("import"), line)), sorted(own)]
    sections[1].insert(0, f"from {view.package} import {client}")
    return "\n\n".join(["\n".join(lines) for lines in sections if lines] + [code])


def lines(calls: list[Code], indent: int, wait: str) -> str:
    """Return ``calls`` as lines that stand ``indent`` columns in; ``wait`` is the word before each in async code."""
    lines = [line for call in calls for line in (_awaited(call, wait) if wait else str(call)).split("\n")]
    return "".join(f"{' ' * indent}{line}\n" for line in lines or ["print(api)"])


def _awaited(call: Code, wait: str) -> str:
    """Return the same in async code: a call is awaited, a list is walked with ``async for``."""
    return f"async {call}" if call.startswith("for ") else call.replace("api.", f"{wait}api.", 1)


def worth(methods: dict[str, str], spec: Spec) -> tuple[int, int]:
    """How much there is to show of a resource: pages that tell of its calls, and calls."""
    pages = sum(spec.operations[key].documented == "page" for key in methods.values())
    return pages, len(methods)


def call(method: str, key: str, spec: Spec, names: Names) -> Code:
    """Return a call that prints what it answers; a list is walked through."""
    shown = made(method, key, spec, names)
    if gives_listing(spec.operations[key], spec):
        return Code(f"for record in {shown}:\n    print(record)")
    return printed(shown, key, spec)


def printed(shown: Code, key: str, spec: Spec) -> Code:
    """Return a call that prints what it answers, where it answers something."""
    return shown if gives_nothing(spec.operations[key]) else Code(f"print({shown})")


def made(method: str, key: str, spec: Spec, names: Names, which: str = "") -> Code:
    """Return the call alone, with a value for all that it needs; ``which`` stands for the record that its path
    names.
    """
    operation = spec.operations[key]
    parameters = all_parameters(operation, spec)
    called = argument_names(key, operation, parameters)
    path = [wire for wire, parameter in parameters.items() if parameter.location == "path"]
    arguments: list[str] = []
    for wire in path:
        arguments.append(which if which and wire == path[-1] else argument(parameters[wire], spec, names))
    for wire, parameter in parameters.items():
        if wire not in path and parameter.required and not has_default(parameter):
            arguments.append(f"{identifier(called[wire])}={argument(parameter, spec, names)}")
    return Code(f"{method}({', '.join([*arguments, *_sent(operation, set(called.values()), spec, names)])})")


def _sent(operation: Operation, taken: set[str], spec: Spec, names: Names) -> list[str]:
    """Return the arguments of the body."""
    request = operation.request
    if request is None:
        return []
    fields = field_names(operation, taken, spec, names)
    model = spec.models.get(request.shape.ref or "")
    if model is None or not fields:
        return [f"{body_name(request)}={body(request, spec, names)}"]
    shown = [wire for wire in fields_sent(model, request, operation.action) if wire in fields]
    return [f"{identifier(fields[wire])}={sample(model.fields[wire], spec, names)}" for wire in shown]
