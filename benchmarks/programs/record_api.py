"""An API with one list, of records of 50 fields, in pages of 500: its spec, its workspace, and a page of it."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from benchmarks.programs.records import FIELDS, LONGEST, records
from codegen.spec.canonical import convert, dump
from codegen.spec.model import Spec
from codegen.targets.openapi.document import document
from codegen.targets.openapi.openapi_files import OPENAPI
from codegen.targets.python.python_files import PYTHON
from codegen.targets.target import Target
from codegen.targets.templating import Templates
from codegen.writing.formatting import format_python

PAGES, SIZE = 200, 500


def write_workspace(root: Path) -> None:
    """Write the workspace, as a build leaves it: the spec, the OpenAPI document, the Python client."""
    spec, folder = _spec(), root / "specs" / "bench"
    for target in (OPENAPI, PYTHON):
        _write(root / "generated" / "bench" / target.folder, _files(spec, target))
    _write(folder, {"api.toml": 'title = "Bench"\ndialect = "generic"\n', "spec.json": dump(spec)})
    assert document(spec)["paths"]  # noqa: S101 - nothing would be measured


def page_of_records(number: int) -> bytes:
    """Return the JSON of page ``number``."""
    rows = [row | {"integer0": number * SIZE + at} for at, row in enumerate(records("valid"))]
    return json.dumps(rows).encode()


def _files(spec: Spec, target: Target) -> dict[str, str]:
    return format_python(target.emit(spec, Templates()).files)


def _write(folder: Path, files: dict[str, str]) -> None:
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, "utf-8")


def _spec() -> Spec:
    fields = {
        name: {"type": kind, "origin": "table"} | ({"max_length": LONGEST} if kind == "string" else {})
        for name, kind in FIELDS.items()
    }
    number = {"location": "query", "shape": {"type": "integer"}}
    size = {**number, "minimum": 1, "maximum": SIZE, "default": SIZE}
    paging = {"kind": "page", "parameter": "page", "size_parameter": "size", "default_size": SIZE}
    shape = {"type": "array", "items": {"type": "object", "ref": "Record"}}
    listing = {
        "resource": "records", "documented": "page", "method": "GET", "path": "/records", "action": "list",
        "parameters": {"page": number, "size": size},
        "responses": {"200": {"phrase": "OK", "body": "json", "shape": shape}},
    }  # fmt: skip
    model = {"resource": "records", "documented": "page", "key": "integer0", "fields": fields}
    data = {
        "api": {"id": "bench", "title": "Bench"},
        "servers": [{"url": "https://api.bench.test"}],
        "conventions": {
            "pagination": [{**paging, "maximum_size": SIZE, "minimum_size": 1}],
            "filter": {"kind": "equality"},
            "sort": {"parameter": "sort", "separator": ","},
        },
        "operations": {"records.list": listing},
        "models": {"Record": model},
    }
    return convert(data, Spec)


if __name__ == "__main__":
    write_workspace(Path(sys.argv[1]))
