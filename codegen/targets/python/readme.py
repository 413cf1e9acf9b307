"""The README lowered: words about this API, and examples that run as they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from codegen.spec.model import Spec
from codegen.spec.types import Action
from codegen.targets.code import Code, join
from codegen.targets.encoders import markdown
from codegen.targets.encoders.python import identifier
from codegen.targets.python import examples
from codegen.targets.python.names import Names, choose
from codegen.targets.python.samples import SHOWN, call, lines, opening, program, with_dates, worth

if TYPE_CHECKING:
    from codegen.targets.python.view import PackageView


class ReadmeView(msgspec.Struct, frozen=True):
    """The parts of the README that differ from API to API; ``choosing`` is an example, empty where none can be given.

    ``filters`` is the kind of filters that lists have, empty for none.
    """

    title: Code
    docs: Code
    first: Code
    first_async: Code
    errors: Code
    options: Code
    choosing: Code
    filters: str
    anywhere: bool
    columns: bool
    open: bool
    package: Code
    resources: list[Code]
    lists: bool
    rows: Code


def lower(spec: Spec, view: PackageView) -> ReadmeView:
    """The README of the package that ``view`` lays out."""
    names = choose(spec)
    calls = _calls(spec, names)
    title = markdown.words(spec.api.title) or markdown.words(spec.api.id)
    package, client, error_kind = view.package, view.client, identifier("StatusError")
    later = (
        f"import asyncio\nimport os\n\nfrom {package} import {client.async_name}\n\n\nasync def main() -> None:\n"
        f"    async with Async{opening(view, 4)} as api:\n" + lines(calls, 8, "await ") + "\n\nasyncio.run(main())\n"
    )
    failing = (
        "    try:\n"
        + lines(calls[:1], 8, "")
        + f"    except {error_kind} as error:\n        print(error.status, error.reason, error.request_id)\n"
    )
    patient = "    patient = api.with_options(timeout=60.0, retries=5, deadline=300.0)\n"
    patient += lines([Code(one.replace("api.", "patient.", 1)) for one in calls[:1]], 4, "")
    shown = {
        "first": program(view, lines(calls, 4, "")),
        "first_async": with_dates(later),
        "errors": program(view, failing, f"from {package}.errors import {error_kind}"),
        "options": program(view, patient),
        "choosing": examples.listing(spec, view, names) or "",
    }
    blocks = {name: markdown.fence(Code(source), "python") for name, source in shown.items()}
    return ReadmeView(
        title=title,
        docs=markdown.link("its pages", spec.api.docs_url) if spec.api.docs_url else Code(""),
        first=blocks["first"],
        first_async=blocks["first_async"],
        errors=blocks["errors"],
        options=blocks["options"],
        choosing=blocks["choosing"] if shown["choosing"] else Code(""),
        filters=filters.kind if (filters := spec.conventions.filter) else "",
        anywhere=view.fields is not None and view.fields.anywhere,
        columns=spec.conventions.columns is not None,
        open=view.fields is not None and bool(view.fields.open),
        package=package,
        resources=[
            Code(f"`api.{one.attribute}`: {join(', ', [identifier(method.name) for method in one.methods])}")
            for one in view.resources
        ],
        lists=any(one.action is Action.LIST for one in spec.operations.values()),
        rows=markdown.code(f"{package}.rows") if spec.conventions.rows else Code(""),
    )


def _calls(spec: Spec, names: Names) -> list[Code]:
    """A list, a get and a create of the best documented resource, as far as it has them."""
    best = max(names.resources, key=lambda one: worth(one.methods, spec), default=None)
    if best is None:
        return []
    found: dict[Action, Code] = {}
    for method, key in best.methods.items():
        action = spec.operations[key].action
        if action in (Action.LIST, Action.CREATE, Action.CALL) and action not in found:
            found[action] = call(f"api.{best.attribute}.{method}", key, spec, names)
    return [found[action] for action in (Action.LIST, Action.CREATE, Action.CALL) if action in found][:SHOWN]
