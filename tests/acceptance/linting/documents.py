"""The documents to judge: what the target ``openapi`` makes of each committed spec, in both flavours."""

from __future__ import annotations

from pathlib import Path

from codegen.build.artifacts import read_spec
from codegen.targets.openapi.openapi_files import OPENAPI
from codegen.targets.templating import Templates

ROOT = Path(__file__).resolve().parents[3]
APIS = ("bouwsoft", "payandbill", "previsto")
FLAVOURS = {"3.1": "openapi", "3.0": "openapi-3.0"}


def write_documents(folder: Path) -> None:
    """Every document as YAML and JSON, below ``folder``/api/."""
    for api in APIS:
        (folder / api).mkdir()
        for name, text in OPENAPI.emit(read_spec(ROOT / "specs" / api), Templates()).files.items():
            (folder / api / name).write_text(text, "utf-8")
