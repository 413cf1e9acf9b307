"""Validate records with a generated validator: print the seconds of the processor for one round."""

from __future__ import annotations

import importlib
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from benchmarks.programs.records import FAULTS, FIELDS, LONGEST, ROUNDS, records
from codegen.spec.canonical import convert
from codegen.spec.model import Spec
from codegen.targets.templating import Templates
from codegen.targets.validators.validators_files import VALIDATORS


def main() -> None:
    """Generate, import, measure."""
    with tempfile.TemporaryDirectory() as folder:
        check = _validator(Path(folder)).check_read
        rows = records(sys.argv[1])
        if len(check(rows[0])) != FAULTS[sys.argv[1]]:
            raise SystemExit(f"{check(rows[0])}")
        before = time.process_time()
        for _ in range(ROUNDS):
            for row in rows:
                list(check(row))
        print((time.process_time() - before) / ROUNDS)


def _validator(folder: Path) -> Any:
    for path, text in VALIDATORS.emit(_spec(), Templates()).files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")
    sys.path.insert(0, str(folder))
    return importlib.import_module("bench_validators.record")


def _spec() -> Spec:
    rules: dict[str, Any] = {"string": {"max_length": LONGEST}, "date": {"layout": "YYYY-MM-DD"}}
    fields = {name: {"type": kind, "origin": "table"} | rules.get(kind, {}) for name, kind in FIELDS.items()}
    model = {"documented": "page", "fields": fields}
    api = {"id": "bench", "title": "Bench"}
    return convert({"api": api, "servers": [], "operations": {}, "models": {"Record": model}}, Spec)


main()
