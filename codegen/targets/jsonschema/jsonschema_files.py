"""The target ``jsonschema``: a file for each model and mode that judges payloads as the emitted validators do.

Only two things are beyond it: days that no month has, and which of several rules a value broke first.
"""

from __future__ import annotations

from codegen.spec.model import Spec
from codegen.targets.encoders import markdown
from codegen.targets.encoders.data import json_entries
from codegen.targets.jsonschema.jsonschema_view import schema_files
from codegen.targets.target import Output, Target
from codegen.targets.templating import Templates


def emit(spec: Spec, templates: Templates) -> Output:
    """``Job.json``, ``JobCreate.json``, ``JobUpdate.json``, and a README that says how to use them.

    Raises BadInput for a template that cannot be laid out.
    """
    files = {
        name: templates.render("jsonschema/schema.json.j2", schema=schema, entries=json_entries)
        for name, schema in schema_files(spec).items()
    }
    readme = {"README.md": templates.render("jsonschema/README.md.j2", title=markdown.words(spec.api.title))}
    return Output(files | (readme if files else {}))


JSONSCHEMA = Target(
    name="jsonschema",
    about="JSON Schema files, one for each model to read, to create and to update",
    folder="jsonschema",
    templates="jsonschema",
    emit=emit,
)
