"""Programs that read the documents and schemas at run time: each loads them all, and a mock answers each GET."""

from __future__ import annotations

import json
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from codegen.build.artifacts import read_spec
from codegen.targets.jsonschema.jsonschema_files import JSONSCHEMA
from codegen.targets.templating import Templates
from tests.acceptance.consumers.consumer_tools import node, node_packages, python
from tests.acceptance.linting.documents import APIS, FLAVOURS, ROOT, write_documents
from tests.hangs import HANGS

pytestmark = pytest.mark.slow

_PAUSE = 0.2  # seconds between two looks at whether the mock is up

every_api = pytest.mark.parametrize("api", APIS)
both_flavours = pytest.mark.parametrize("flavour", FLAVOURS)


@pytest.fixture(scope="session")
def documents(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Provide a folder with api/openapi.json and its siblings."""
    folder = tmp_path_factory.mktemp("documents")
    write_documents(folder)
    return folder


def calls(document: Path) -> int:
    return sum(len(item) for item in json.loads(document.read_text("utf-8"))["paths"].values())


@every_api
def test_ajv_compiles_every_schema_with_its_default_options(api: str, tmp_path: Path) -> None:
    for name, text in JSONSCHEMA.emit(read_spec(ROOT / "specs" / api), Templates()).files.items():
        (tmp_path / name).write_text(text, "utf-8")
    process = node("compile_schemas.js", tmp_path)
    assert (process.returncode, process.stdout, process.stderr) == (0, "", "")


def test_ajv_does_report_a_keyword_that_it_does_not_know(tmp_path: Path) -> None:
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "X.json", "x-enum": []}
    (tmp_path / "X.json").write_text(json.dumps(schema), "utf-8")
    assert "x-enum" in node("compile_schemas.js", tmp_path).stdout


@every_api
def test_openapi_backend_loads_the_3_0_document(documents: Path, api: str) -> None:
    document = documents / api / "openapi-3.0.json"
    process = node("load_backend.js", document)
    assert process.returncode == 0, process.stderr
    assert process.stdout.split()[-1] == str(calls(document))


@pytest.mark.parametrize("tool", ["connexion", "aiopenapi3"])
@every_api
def test_python_programs_load_the_3_0_document(documents: Path, api: str, tool: str) -> None:
    document = documents / api / "openapi-3.0.json"
    process = python("load_document.py", tool, document)
    assert process.returncode == 0, process.stderr
    assert process.stdout.split()[-1] == str(calls(document))


@both_flavours
@pytest.mark.parametrize(
    "api",
    [
        pytest.param("bouwsoft", marks=pytest.mark.stable),  # its formatters take minutes for hundreds of calls
        "payandbill",
        "previsto",
    ],
)
def test_what_fastapi_code_generator_makes_loads_with_all_calls(documents: Path, api: str, flavour: str) -> None:
    document = documents / api / f"{FLAVOURS[flavour]}.yaml"
    report = python("load_fastapi.py", document, pins="fastapi")
    assert report.returncode == 0, report.stderr
    assert report.stdout.split()[-1] == str(calls(document.with_suffix(".json")))


@both_flavours
@pytest.mark.parametrize("api", ["bouwsoft", "previsto"])
def test_a_mock_made_by_prism_answers_each_get_without_a_violation(documents: Path, api: str, flavour: str) -> None:
    document = documents / api / f"{FLAVOURS[flavour]}.json"
    with prism(document) as port:
        process = node("call_all_gets.js", str(port), document)
    *problems, last = process.stdout.splitlines()
    assert problems == []
    items = json.loads(document.read_text("utf-8"))["paths"].values()
    assert last == f"calls {sum('get' in item for item in items)}"


@contextmanager
def prism(document: Path) -> Iterator[int]:
    """Serve ``document`` with Prism, on a free port, until the block ends."""
    port = _free_port()
    words: list[Any] = [node_packages() / "node_modules" / ".bin" / "prism", "mock", "--errors", "-p", port, document]
    with subprocess.Popen([str(word) for word in words], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as mock:
        try:
            _wait_for(port)
            yield port
        finally:
            mock.terminate()


def _free_port() -> int:
    with socket.socket() as own_socket:
        own_socket.bind(("127.0.0.1", 0))
        return int(own_socket.getsockname()[1])


def _wait_for(port: int) -> None:
    for _ in range(int(HANGS / _PAUSE)):
        with socket.socket() as attempt:
            if attempt.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(_PAUSE)
    raise TimeoutError("the mock did not start")
