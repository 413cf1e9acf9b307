"""Loads a document in connexion or aiopenapi3: load_document.py TOOL DOCUMENT.json. Prints the number of its calls."""

from __future__ import annotations

import json
import sys
from pathlib import Path


def connexion(document: Path) -> int:
    """Serve the document with made-up answers, and ask for a path that it does not have."""
    from connexion import AsyncApp
    from connexion.mock import MockResolver

    app = AsyncApp("mock")
    app.add_api(document.resolve(), resolver=MockResolver(mock_all=True))
    with app.test_client() as client:
        assert client.get("/no-such-path").status_code == 404
        return sum(len(item) for item in json.loads(document.read_text("utf-8"))["paths"].values())


def aiopenapi3(document: Path) -> int:
    """Build the client that it makes at run time."""
    from aiopenapi3 import OpenAPI

    return len(list(OpenAPI.loads("https://api.test/openapi.json", document.read_text("utf-8"))._))


if __name__ == "__main__" and len(sys.argv) == 3:
    print({"connexion": connexion, "aiopenapi3": aiopenapi3}[sys.argv[1]](Path(sys.argv[2])))
