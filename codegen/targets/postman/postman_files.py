"""The target ``postman``: a collection that can be sent as it is once the credentials are filled in."""

from __future__ import annotations

import msgspec

from codegen.spec.model import Spec
from codegen.targets.encoders.data import json_entries, json_text
from codegen.targets.postman.postman_view import Scripts, collection, environments
from codegen.targets.shared.collections.access import TOKEN, access
from codegen.targets.shared.collections.scripts import after, before
from codegen.targets.target import Output, Target
from codegen.targets.templating import Templates


def emit(spec: Spec, templates: Templates) -> Output:
    """``collection.json`` and the environments. Raises BadInput for a template that cannot be laid out."""
    scripts = Scripts(
        before=_laid_out(templates, "before", before(spec)),
        exchange=_exchange(spec, templates),
        after=lambda call: _laid_out(templates, "after", after(call.handing)),
    )
    document = collection(spec, scripts)
    files = {"collection.json": templates.render("postman/collection.json.j2", view=document, entries=json_entries)}
    for name, view in environments(spec).items():
        files[f"{name}.json"] = templates.render("postman/environment.json.j2", view=view, entries=json_entries)
    return Output(files)


def _laid_out(templates: Templates, name: str, view: msgspec.Struct) -> str:
    return templates.render(f"postman/{name}.js.j2", **msgspec.structs.asdict(view))


def _exchange(spec: Spec, templates: Templates) -> str:
    """Return what runs after the exchange of a token; empty without one."""
    exchange = access(spec).exchange
    if exchange is None:
        return ""
    view = {
        "token": json_text(exchange.token),
        "variable": json_text(TOKEN),
        "server": json_text(exchange.server),
        "follows": json_text(exchange.follows) if exchange.follows and exchange.hosts else None,
        "hosts": json_text(exchange.hosts),
    }
    return templates.render("postman/token.js.j2", **view)


POSTMAN = Target(
    name="postman",
    about="a Postman collection of all calls with documented values, and an environment for the credentials",
    folder="postman",
    templates="postman",
    emit=emit,
)
