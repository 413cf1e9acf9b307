"""A first call: one line of Python that calls the API at another address, such as that of a mock server."""

from __future__ import annotations

import ast
from collections.abc import Mapping

from codegen.spec.auth import TokenExchange
from codegen.spec.model import Spec
from codegen.spec.types import Action, FieldType
from codegen.targets.code import Code, join
from codegen.targets.encoders.python import identifier, literal
from codegen.targets.python.client_auth import usual_credentials
from codegen.targets.python.examples import usable
from codegen.targets.python.names import Names, choose
from codegen.targets.python.samples import made, printed, worth
from codegen.targets.shared.listings import gives_listing

_PREFERRED = (Action.LIST, Action.GET, Action.CALL, Action.CREATE)
_STANDARD = {"dt": "import datetime as dt", "Decimal": "from decimal import Decimal"}


def first_call(spec: Spec, url: str, values: Mapping[str, str]) -> str:
    """Return a line that makes a client for ``url`` with the credentials ``values``, and prints what a call answers."""
    names = choose(spec)
    arguments = [
        f"{identifier(names.credentials[wire])}={_credential(wire, values, spec)}" for wire in usual_credentials(spec)
    ]
    arguments.append(f"base_url={literal(url)}")
    statement = f"api = {identifier(names.client)}({', '.join(arguments)}); {_call(spec, names)}"
    return "; ".join([*_imports(statement, names), statement])


def _credential(wire: str, values: Mapping[str, str], spec: Spec) -> str:
    value = values.get(wire, "")
    exchanges = [auth for auth in spec.auth if isinstance(auth, TokenExchange)]
    is_number = any(auth.credentials.get(wire) is FieldType.INTEGER for auth in exchanges)
    return str(literal(int(value))) if is_number and value.isascii() and value.isdecimal() else str(literal(value))


def _call(spec: Spec, names: Names) -> Code:
    """Return the call to show: one that needs no key of a record if there is one, of the best documented resource."""
    calls = [
        (
            -_rank(spec, key),
            worth(resource.methods, spec),
            f"api.{identifier(resource.attribute)}.{identifier(method)}",
            key,
        )
        for resource in usable(spec, names)
        for method, key in resource.methods.items()
    ]
    if not calls:
        return Code("print(api)")
    *_, method, key = max(calls, key=lambda ranked: ranked[:2])
    shown = made(method, key, spec, names)
    if gives_listing(spec.operations[key], spec):
        return Code(f"print({shown}.first())")
    return printed(shown, key, spec)


def _rank(spec: Spec, key: str) -> int:
    operation = spec.operations[key]
    place = _PREFERRED.index(operation.action) if operation.action in _PREFERRED else len(_PREFERRED)
    return place + (len(_PREFERRED) + 1) * ("{" in operation.path)


def _imports(statement: str, names: Names) -> list[str]:
    used = {node.id for node in ast.walk(ast.parse(statement)) if isinstance(node, ast.Name)}
    models = sorted(used & set(names.classes.values()))
    return [
        f"from {identifier(names.package)} import {identifier(names.client)}",
        *(
            [f"from {identifier(names.package)}.models import {join(', ', [identifier(name) for name in models])}"]
            if models
            else []
        ),
        *(line for name, line in _STANDARD.items() if name in used),
    ]
