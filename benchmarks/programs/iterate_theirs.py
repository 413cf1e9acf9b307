"""Iterate 100,000 records with the client that openapi-python-client made: print the seconds of the processor."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
import time

PAGES, SIZE = 200, 500  # as in record_api.py, which this environment cannot import


def main() -> None:
    """Measure."""
    package, python = sys.argv[1].rsplit("/", 1)[-1], sys.argv[2]
    sys.path.insert(0, sys.argv[1].rsplit("/", 1)[0])
    client = importlib.import_module(package).Client
    records_list = importlib.import_module(f"{package}.api.records.records_list")
    command = [python, "-m", "benchmarks.programs.page_server"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        try:
            port = (server.stdout or sys.stdin).readline().strip()
            before = time.process_time()
            with client(base_url=f"http://127.0.0.1:{port}") as api:
                pages = (records_list.sync(client=api, page=number, size=SIZE) for number in range(PAGES + 1))
                seen = sum(1 for page in pages for _ in page)
            print(time.process_time() - before if seen == PAGES * SIZE else json.dumps(seen))
        finally:
            server.terminate()


main()
