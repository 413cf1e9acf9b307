"""What the tests of the Python client share: the runtime as a package, generated packages, a server on localhost."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.targets.python.depot_spec import depot
from tests.targets.python.gate_spec import gate
from tests.targets.python.local_server import LocalServer
from tests.targets.python.packages import write_packages
from tests.targets.sample_specs import ALL

ROOT = Path(__file__).resolve().parents[3]


def _load_runtime() -> None:
    """Import the runtime, which is in templates/ to be copied; tests import it from there under a name of its own."""
    folder = ROOT / "templates" / "python" / "runtime"
    spec = importlib.util.spec_from_file_location(
        "client_runtime", folder / "__init__.py", submodule_search_locations=[str(folder)]
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["client_runtime"] = module
    spec.loader.exec_module(module)


_load_runtime()


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Provide the ``src`` folder of each generated package, of sample specs and others; all can be imported."""
    folder = tmp_path_factory.mktemp("packages")
    sources = write_packages(folder, {name: make() for name, make in {**ALL, "depot": depot, "gate": gate}.items()})
    sys.path[:0] = [str(source) for source in sources.values()]
    return sources


@pytest.fixture
def server() -> Iterator[LocalServer]:
    """Provide a server that keeps what arrives, byte for byte, and answers what it was told to."""
    with LocalServer() as local_server:
        yield local_server
