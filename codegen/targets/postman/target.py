"""The target ``postman``: a collection that can be sent as it is once the credentials are filled in."""

from __future__ import annotations

from codegen.spec.model import Spec
from codegen.targets.collections.access import TOKEN, access
from codegen.targets.encoders.data import json_entries, json_text
from codegen.targets.postman.view import collection, environment
from codegen.targets.target import Output, Target
from codegen.targets.templating import Templates


def emit(spec: Spec, templates: Templates) -> Output:
    """``collection.json`` and ``environment.json``. Raises BadInput for a template that cannot be laid out."""
    script = _script(spec, templates)
    views = {"collection": collection(spec, script), "environment": environment(spec)}
    return Output(
        {
            f"{name}.json": templates.render(f"postman/{name}.json.j2", view=view, entries=json_entries)
            for name, view in views.items()
        }
    )


def _script(spec: Spec, templates: Templates) -> str:
    """What runs after the exchange of a token; empty without one."""
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
