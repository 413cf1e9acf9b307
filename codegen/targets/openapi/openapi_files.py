"""The target ``openapi``: one document in two flavours, each as YAML for people and as JSON for programs.

``openapi.*`` is the 3.1.0 document, ``openapi-3.0.*`` its 3.0.3 twin for older tools; the same templates lay out both.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from codegen.spec.model import Spec
from codegen.targets.code import Code
from codegen.targets.encoders.data import Spelled, comment, json_entries, yaml_entries, yaml_key
from codegen.targets.openapi.document import document
from codegen.targets.openapi.downgrade import downgraded
from codegen.targets.shared.schemas import Data
from codegen.targets.target import FIRST, Output, PackageInfo, Target
from codegen.targets.templating import Templates


def emit(spec: Spec, templates: Templates, info: PackageInfo = FIRST) -> Output:
    """Both flavours, both spellings. Raises BadInput for a template that cannot be laid out."""
    newest = document(spec, info.version)
    files: dict[str, str] = {}
    spelled = Spelled()
    for name, data in (("openapi", newest), ("openapi-3.0", downgraded(newest))):
        files[f"{name}.yaml"] = templates.render("openapi/openapi.yaml.j2", **_yaml_view(spec, data, spelled))
        files[f"{name}.json"] = templates.render("openapi/openapi.json.j2", document=data, entries=json_entries)
    return Output(files)


def _yaml_view(spec: Spec, data: Data, spelled: Spelled) -> dict[str, Any]:
    return {
        "title": comment(spec.api.title),
        "document": data,
        "groups": list(_groups(data["paths"])),
        "entries": partial(yaml_entries, spelled=spelled),
        "key": yaml_key,
    }


def _groups(paths: Data) -> Iterator[tuple[Code, Data]]:
    """Paths that follow one another with the same tag, under a comment that names it."""
    tag, group = "", Data()
    for path, calls in paths.items():
        first = next(iter(calls.values()))["tags"][0]
        if first != tag and group:
            yield comment(tag), group
            group = {}
        tag, group = first, {**group, path: calls}
    if group:
        yield comment(tag), group


OPENAPI = Target(
    name="openapi",
    about="an OpenAPI 3.1.0 document and its 3.0.3 twin, as YAML and JSON",
    folder="",
    templates="openapi",
    emit=emit,
    emit_versioned=emit,
)
