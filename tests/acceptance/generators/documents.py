"""The documents to prove: what the target ``openapi`` makes of each committed spec, in all flavours it writes."""

from __future__ import annotations

import json
from pathlib import Path

from codegen.build.artifacts import read_spec
from codegen.targets.openapi.openapi_files import OPENAPI
from codegen.targets.templating import Templates

APIS = ("bouwsoft", "payandbill", "previsto")
FILES = {"3.1": "openapi.json", "3.0": "openapi-3.0.json"}
ROOT = Path(__file__).resolve().parents[3]


def documents(api: str) -> dict[str, str]:
    """Return the JSON texts of one API's documents by flavour."""
    files = OPENAPI.emit(read_spec(ROOT / "specs" / api), Templates(ROOT / "templates")).files
    results = {flavour: files[name] for flavour, name in FILES.items() if name in files}
    for flavour, text in results.items():
        said = json.loads(text)["openapi"]
        assert said.startswith(flavour), f"{FILES[flavour]} of {api} says {said}"
    return results


def flavours() -> list[str]:
    """Return the flavours that are written."""
    return list(documents("payandbill"))
