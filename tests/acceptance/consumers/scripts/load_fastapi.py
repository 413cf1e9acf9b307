"""Generates a FastAPI application from a document, loads it, and prints how many calls it has."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path


def main(document: str) -> None:
    tool = Path(sys.executable).with_name("fastapi-codegen")
    with tempfile.TemporaryDirectory() as folder:
        words = ["--input", document, "--output", f"{folder}/generated", "--output-model-type", "pydantic_v2.BaseModel"]
        subprocess.run([tool, *words], check=True, capture_output=True)
        sys.path.insert(0, folder)
        from fastapi.routing import APIRoute
        from generated.main import app

        app.openapi()
        print(sum(isinstance(route, APIRoute) for route in app.routes))


if __name__ == "__main__":
    main(sys.argv[1])
