"""The README lowered: words about this API, and programs that run as they stand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from codegen.spec.auth import OAuth2
from codegen.spec.model import Spec
from codegen.spec.types import Action
from codegen.targets.code import Code, join
from codegen.targets.encoders import markdown
from codegen.targets.encoders.python import identifier, literal
from codegen.targets.python import client_auth, examples
from codegen.targets.python.names import Names, choose
from codegen.targets.python.sample_values import SHOWN
from codegen.targets.python.samples import assembled, call, lines, opening, program, worth

if TYPE_CHECKING:
    from codegen.targets.python.python_view import PackageView

_ORDER = (Action.LIST, Action.GET, Action.CREATE, Action.UPDATE, Action.DELETE, Action.FIELD_INFO, Action.CALL)
_OPEN = re.compile(r"\bOpenRecord\b")


class ReadmeView(msgspec.Struct, frozen=True):
    """The parts of the README that differ from API to API; ``programs`` by what they show, empty where it has not that.

    ``filters`` is the kind of filters that lists have, empty for none; ``open_records``: some records have no model.
    ``ways`` are the credentials of each way to authenticate, where a client has a choice; ``answered``: the headers of
    some answers are documented and their values cannot lead to them.
    """

    title: Code
    docs: Code
    package: Code
    client: Code
    programs: dict[str, Code]
    errors: list[Code]
    resources: list[Code]
    filters: str
    anywhere: bool
    columns: bool
    sorts: bool
    open: bool
    open_records: bool
    lists: bool
    logs_in: bool
    grants: bool
    ways: list[Code]
    answered: bool
    rows: Code
    variables: Code
    paces: bool


def lower_readme(spec: Spec, view: PackageView, programs: dict[str, str]) -> ReadmeView:
    """Return the README of the package that ``view`` lays out, with the ``programs`` of its examples."""
    names = choose(spec)
    shown = _programs(spec, view, names, programs)
    returned = [str(method.returns) for resource in view.resources for method in resource.methods]
    return ReadmeView(
        title=markdown.words(spec.api.title) or markdown.words(spec.api.id),
        docs=markdown.link("its pages", spec.api.docs_url) if spec.api.docs_url else Code(""),
        package=view.package,
        client=view.client.name,
        programs={
            name: markdown.fence(Code(source), "python") if source else Code("") for name, source in shown.items()
        },
        errors=[Code(f"`{error.name}` ({error.status})") for error in view.errors if error.documented],
        resources=[_resource(resource.attribute, resource.methods, spec) for resource in names.resources],
        filters=filters.kind if (filters := spec.conventions.filter) else "",
        anywhere=view.fields is not None and view.fields.anywhere,
        columns=spec.conventions.columns is not None,
        sorts=spec.conventions.sort is not None,
        open=view.fields is not None and bool(view.fields.open),
        open_records=any(_OPEN.search(annotation) for annotation in returned),
        lists=any(operation.action is Action.LIST for operation in spec.operations.values()),
        logs_in=view.client.logs_in,
        variables=join(", ", [Code(f"`{name}`") for name in view.client.env_names]),
        paces=view.client.paces,
        grants=view.client.grants,
        ways=_ways(spec, names),
        answered=any(str(export.name) == "Answered" for export in view.exports),
        rows=markdown.code(f"{view.package}.rows") if spec.conventions.rows else Code(""),
    )


def _ways(spec: Spec, names: Names) -> list[Code]:
    """Return what each way to authenticate takes, where users choose among several."""
    if not client_auth.is_chosen(spec):
        return []
    codes: list[Code] = []
    for entry in client_auth.needed_entries(spec).values():
        taken = [markdown.code(names.credentials[wire]) for wire in client_auth.credentials_of(entry)]
        apart = isinstance(entry, OAuth2) and len(taken) > 1
        codes.append(Code(f"{taken[0]}, or {join(' and ', taken[1:])}") if apart else join(" and ", taken))
    return codes


def _resource(attribute: str, methods: dict[str, str], spec: Spec) -> Code:
    """Return a line of what can be done with a resource, in the order in which people think of it."""
    ordered = sorted(methods, key=lambda name: _ORDER.index(spec.operations[methods[name]].action))
    return Code(f"`api.{identifier(attribute)}`: {join(', ', [identifier(name) for name in ordered])}")


def _programs(spec: Spec, view: PackageView, names: Names, programs: dict[str, str]) -> dict[str, str]:
    """Return the programs, by what they show; empty ones of what this API does not have."""
    calls = _calls(spec, names)
    patient = "    patient = api.with_options(timeout=60.0, retries=5, deadline=300.0)\n"
    patient += lines([Code(call.replace("api.", "patient.", 1)) for call in calls[:1]], 4, "")
    return {
        "first": program(view, lines(calls, 4, "")),
        "first_async": _awaiting(calls, view),
        "selection": programs["listing"],
        "writing": programs["create_read_update_delete"],
        "files": programs["files"],
        "rows": programs["rows"],
        "errors": programs["errors"],
        "options": program(view, patient),
        "watching": _watching(calls, view),
        "strict": _strict(calls, view),
    }


def _awaiting(calls: list[Code], view: PackageView) -> str:
    code = f"\nasync def main() -> None:\n    async with Async{opening(view, 4)} as api:\n"
    code += lines(calls, 8, "await ") + "\n\nasyncio.run(main())\n"
    return assembled(view, code, view.client.async_name, "import asyncio")


def _watching(calls: list[Code], view: PackageView) -> str:
    """Return a program with hooks and a log."""
    hooks = (
        'before=lambda request: print("->", request.method, request.url)',
        'after=lambda request, answer: print("<-", answer)',
    )
    log = f"logging.basicConfig()\nlogging.getLogger({literal(view.package)}).setLevel(logging.DEBUG)\n\n"
    return program(view, lines(calls[:1], 4, ""), "import logging", settings=hooks, before=log)


def _strict(calls: list[Code], view: PackageView) -> str:
    """Return a program that wants to hear of whatever breaks the documentation."""
    body = "    try:\n" + lines(calls[:1], 8, "")
    body += "    except AnswerError as error:\n"
    body += "        for at, value, expected in error.faults:\n            print(at, value, expected)\n"
    return program(view, body, f"from {view.package}.errors import AnswerError", settings=("strict=True",))


def _calls(spec: Spec, names: Names) -> list[Code]:
    """Return a list, a get and a create of the best documented resource, as far as it has them."""
    best = max(examples.usable(spec, names), key=lambda group: worth(group.methods, spec), default=None)
    if best is None:
        return []
    codes: dict[Action, Code] = {}
    for method, key in best.methods.items():
        action = spec.operations[key].action
        if action in (Action.LIST, Action.CREATE, Action.CALL) and action not in codes:
            codes[action] = call(f"api.{best.attribute}.{method}", key, spec, names)
    return [codes[action] for action in (Action.LIST, Action.CREATE, Action.CALL) if action in codes][:SHOWN]
