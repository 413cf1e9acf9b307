"""How soon the local server answers, and what the import of a client of 92 resources takes over its HTTP library."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.timing import seconds
from tests.targets.python.packages import run_python, write_packages
from tests.targets.python.test_client_package import with_resources

_SERVE = [sys.executable, "-m", "codegen.cli.main", "serve", "bouwsoft", "--port", "0", "--json"]
_IMPORT = (
    "import time\nbefore = time.process_time()\nimport httpx2, msgspec\nmiddle = time.process_time()\n"
    "from yard import Yard, AsyncYard\nprint(middle - before, time.process_time() - middle)"
)


def show() -> None:
    """Print both."""
    print(f"codegen serve until it answers: {seconds(_serve):.2f} s of the processor")
    with tempfile.TemporaryDirectory() as folder:
        source = write_packages(Path(folder), {"yard": with_resources(90)})["yard"]
        runs = [[float(word) for word in run_python(_IMPORT, source).split()] for _ in range(4)]
    library, client = (min(run[part] for run in runs) for part in (0, 1))
    print(f"import of httpx2 and msgspec: {library:.3f} s; of a client of 92 resources: {client:.3f} s")


def _serve() -> None:
    with subprocess.Popen(_SERVE, stdout=subprocess.PIPE, text=True) as started:
        assert started.stdout is not None  # noqa: S101 - it is a pipe
        started.stdout.readline()
        started.terminate()
