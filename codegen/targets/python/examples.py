"""The examples lowered: whole programs that run as they stand, one for each thing that people do with the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from codegen.spec.model import Spec
from codegen.spec.types import Action
from codegen.targets.code import Code, join
from codegen.targets.encoders.python import docstring, identifier
from codegen.targets.python.client_auth import usable_calls
from codegen.targets.python.errors import class_name, statuses
from codegen.targets.python.fields import object_names, operators_of
from codegen.targets.python.names import Names, Resource, choose, sent_fields
from codegen.targets.python.sample_values import FILE, record_fields, sample
from codegen.targets.python.samples import call, lines, made, printed, program, worth
from codegen.targets.python.types import effective
from codegen.targets.shared.listings import SINGLE, gives_listing, listed_model, success
from codegen.targets.shared.record_keys import key_of

if TYPE_CHECKING:
    from codegen.targets.python.python_view import PackageView

_WRITES = (Action.CREATE, Action.GET, Action.UPDATE, Action.DELETE)


class ExampleView(msgspec.Struct, frozen=True):
    """One program: the name of its file, what it shows, and its source."""

    name: Code
    doc: Code
    source: Code


_ABOUT = {
    "listing": "A list: chosen records in a chosen order, page by page.",
    "create_read_update_delete": "A record made, read, changed and deleted.",
    "files": "A file that is sent.",
    "rows": "A batch whose rows succeed and fail one by one.",
    "errors": "Handle errors: what a failed call reports.",
}


def lower_programs(spec: Spec, view: PackageView) -> dict[str, str]:
    """Return the programs of the package that ``view`` lays out, by name; empty ones of what the API does not have."""
    names = choose(spec)
    lowered = (listing, writing, files, rows, failing)
    return {name: lower(spec, view, names) for name, lower in zip(_ABOUT, lowered, strict=True)}


def lower_examples(programs: dict[str, str]) -> list[ExampleView]:
    """Return those of ``programs`` that there are, as examples."""
    return [
        ExampleView(identifier(name), docstring(_ABOUT[name]), Code(source))
        for name, source in programs.items()
        if source
    ]


def usable(spec: Spec, names: Names) -> list[Resource]:
    """Return the resources with the calls that the usual credentials are enough for."""
    calls = usable_calls(spec)
    resources = [
        msgspec.structs.replace(resource, methods={name: key for name, key in resource.methods.items() if key in calls})
        for resource in names.resources
    ]
    return [resource for resource in resources if resource.methods]


def listing(spec: Spec, view: PackageView, names: Names) -> str:
    """Return a program that filters, sorts and walks a list, as far as the API has that; empty without a described
    list.
    """
    objects = object_names(spec, names)
    lists = [
        (worth(group.methods, spec), group.attribute, name, ref)
        for group in usable(spec, names)
        for name, key in group.methods.items()
        if gives_listing(spec.operations[key], spec)
        and (ref := listed_model(spec.operations[key], spec)) in objects
        and ref is not None
    ]
    if view.fields is None or not lists:
        return ""
    _, attribute, method, ref = max(lists, key=lambda entry: entry[0])
    arguments = _choice(spec, names, ref, objects[ref])
    body = (
        f"    found = api.{attribute}.{method}(\n"
        + "".join(f"        {argument},\n" for argument in arguments)
        + "    )\n"
        "    for record in found:\n        print(record)\n"
        "    for page in found.pages():\n        print(len(page), page.total)\n"
        "    print(found.first())\n    print(found.count())\n"
    )
    return program(view, body, f"from {view.package}.fields import {identifier(objects[ref])}")


def _choice(spec: Spec, names: Names, ref: str, of: str) -> list[Code]:
    """Return the arguments of a list that chooses by a text of the model ``ref`` and by its key; ``of`` holds its
    fields.
    """
    model, filters = spec.models[ref], spec.conventions.filter
    single = [wire for wire in sent_fields(model, create=True) if effective(model.fields[wire]) in SINGLE]
    sent = [wire for wire in single if not model.fields[wire].write_only]
    wire = next((wire for wire in sent if effective(model.fields[wire]).value == "string"), None)
    wire = wire or next(iter([*sent, *model.fields]))
    shown = [
        Code(f"{identifier(of)}.{identifier(names.fields[ref][text])}")
        for text in dict.fromkeys([wire, model.key])
        if text in model.fields
    ]
    field, first, last = model.fields[wire], shown[0], shown[-1]
    operators = operators_of(effective(field), filters)
    codes: list[Code] = []
    if "contains" in operators:
        codes.append(
            Code(f'{first}.contains("a") | ({first} == "b")' if "equal" in operators else f'{first}.contains("a")')
        )
    elif "equal" in operators:
        value = sample(field, spec, names)
        codes.append(Code(f"{first} == {value}"))
    if spec.conventions.sort:
        codes.append(Code(f"sort=[{first}, -{last}]") if first != last else Code(f"sort=-{first}"))
    if spec.conventions.columns:
        codes.append(Code(f"columns=[{join(', ', shown)}]"))
    return codes


def writing(spec: Spec, view: PackageView, names: Names) -> str:
    """Return a program of what the best described resource lets one do with a record; empty where none can be made."""
    best = max(
        usable(spec, names),
        key=lambda group: (_steps(group, spec) >= len(_WRITES), worth(group.methods, spec)),
        default=None,
    )
    methods = _by_action(best, spec) if best else {}
    if best is None or Action.CREATE not in methods:
        return ""
    key = best.methods[methods[Action.CREATE]]
    answer = success(spec.operations[key])
    ref = answer.shape.ref if answer and answer.shape else None
    model = spec.models.get(ref or "")
    if ref is None or model is None:
        return ""
    of_paths = None if model.key else key_of(model, [spec.operations[method] for method in best.methods.values()])
    name = of_paths.name if of_paths is not None else model.key
    if name not in model.fields:
        return ""
    record = f"made.{identifier(names.fields[ref][name])}"
    calls = {
        action: made(f"api.{best.attribute}.{method}", best.methods[method], spec, names, record)
        for action, method in methods.items()
    }
    codes = [
        Code(f"made = {calls[Action.CREATE]}"),
        Code(f"print({record})"),
        *(
            printed(calls[action], best.methods[methods[action]], spec)
            for action in (Action.GET, Action.UPDATE)
            if action in calls
        ),
        *([calls[Action.DELETE]] if Action.DELETE in calls else []),
    ]
    return program(view, lines(codes, 4, ""))


def _steps(resource: Resource, spec: Spec) -> int:
    return len(_by_action(resource, spec))


def _by_action(resource: Resource, spec: Spec) -> dict[Action, str]:
    """Return the first method of a resource for each thing that is done with a record."""
    by_action: dict[Action, str] = {}
    for method, key in resource.methods.items():
        action = spec.operations[key].action
        if action in _WRITES:
            by_action.setdefault(action, method)
    return by_action


def rows(spec: Spec, view: PackageView, names: Names) -> str:
    """Return a program that sends a batch and looks at its rows; empty where no call takes one."""
    if spec.conventions.rows is None:
        return ""
    for resource in usable(spec, names):
        for method, key in resource.methods.items():
            request = spec.operations[key].request
            if request is not None and request.shape.type.value == "array":
                sent = _batch(spec, names, request.shape.items.ref if request.shape.items else None)
                body = (
                    f"    answer = api.{resource.attribute}.{method}(\n        records=[\n{sent}        ]\n    )\n"
                    "    for row in failed_rows(answer):\n        print(row.position, row.messages)\n"
                    "    try:\n        raise_for_rows(answer)\n"
                    "    except RowsError as error:\n        print(error)\n"
                    '    else:\n        print("every row succeeded")\n'
                )
                rows = f"from {view.package}.rows import RowsError, failed_rows, raise_for_rows"
                return program(view, body, rows)
    return ""


def files(spec: Spec, view: PackageView, names: Names) -> str:
    """Return a program of the first call that sends a file; empty where none does."""
    for resource in usable(spec, names):
        for method, key in resource.methods.items():
            shown = call(f"api.{resource.attribute}.{method}", key, spec, names)
            if FILE in shown:
                return program(view, lines([shown], 4, ""))
    return ""


def _batch(spec: Spec, names: Names, ref: str | None) -> str:
    """Return one row of the records of the model ``ref``."""
    model = spec.models.get(ref or "")
    if model is None or ref is None:
        return ""
    wires = [wire for wire in record_fields(ref, spec) if model.fields[wire].required is True]
    margin = " " * 12
    rows = [
        f"{margin}    {identifier(names.fields[ref][wire])}={sample(model.fields[wire], spec, names)},\n"
        for wire in wires
    ]
    name = identifier(names.classes[ref])
    return f"{margin}{name}(\n{''.join(rows)}{margin})\n"


def failing(spec: Spec, view: PackageView, names: Names) -> str:
    """Return a program that reads a record which is not there, or makes the first call there is."""
    methods = [(group, method, key) for group in usable(spec, names) for method, key in group.methods.items()]
    gets = [entry for entry in methods if spec.operations[entry[2]].action is Action.GET]
    if not methods:
        return ""
    resource, method, key = max(gets or methods, key=lambda entry: worth(entry[0].methods, spec))
    shown = made(f"api.{resource.attribute}.{method}", key, spec, names)
    missing = class_name(404) if gets and 404 in statuses(spec) else ""
    kinds = [*([missing] if missing else []), "NoAnswerError", "StatusError"]
    body = "    try:\n" + f"        {printed(shown, key, spec)}\n"
    if missing:
        body += f'    except {missing} as error:\n        print("there is no such record:", error.message)\n'
    body += (
        "    except StatusError as error:\n"
        "        print(error.status, error.code, error.message, error.description)\n"
        "        print(error.reason, error.field, error.request, error.request_id)\n"
        '    except NoAnswerError as error:\n        print("the server was not reached:", error)\n'
    )
    return program(view, body, f"from {view.package}.errors import {', '.join(sorted(kinds))}")
