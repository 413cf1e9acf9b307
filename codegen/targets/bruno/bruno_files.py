"""The target ``bruno``: a folder that Bruno opens as it is, and its command line runs."""

from __future__ import annotations

from codegen.spec.model import Spec
from codegen.targets.bruno.bruno_view import collection_view
from codegen.targets.encoders.data import json_entries
from codegen.targets.target import Output, Target
from codegen.targets.templating import Templates


def emit(spec: Spec, templates: Templates) -> Output:
    """Return the collection's files. Raises BadInput for a template that cannot be laid out."""
    view = collection_view(spec)
    about = {"version": "1", "name": view.title, "type": "collection", "ignore": ["node_modules", ".git"]}
    files = {
        "bruno.json": templates.render("bruno/bruno.json.j2", view=about, entries=json_entries),
        "collection.bru": templates.render("bruno/collection.bru.j2", view=view),
    }
    for name, environment in view.environments.items():
        files[f"environments/{name}.bru"] = templates.render("bruno/environment.bru.j2", view=environment)
    for folder in view.folders:
        files[f"{folder.path}/folder.bru"] = templates.render("bruno/folder.bru.j2", view=folder)
        for path, request in folder.requests.items():
            files[path] = templates.render("bruno/request.bru.j2", view=request)
    return Output(files)


BRUNO = Target(
    name="bruno",
    about="a Bruno collection of all calls with documented values, and an environment for the credentials",
    folder="bruno",
    templates="bruno",
    emit=emit,
)
