"""Suites assert what was done, not how long it took: a busy machine must not fail them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
MEASURES = {"accuracy/command.py"}  # reports how long reading took, and asserts nothing of it
CLOCKS = {"perf_counter", "perf_counter_ns", "process_time", "monotonic", "monotonic_ns", "timeit", "thread_time"}


def test_no_test_reads_a_clock_that_measures() -> None:
    modules = [path for path in sorted(TESTS.rglob("*.py")) if "expected" not in path.parts]
    assert len(modules) > 100
    results = {path.relative_to(TESTS).as_posix(): list(clocks_in(path.read_text("utf-8"))) for path in modules}
    assert {path: names for path, names in results.items() if names}.keys() == MEASURES


def clocks_in(source: str) -> Iterator[str]:
    """Yield the clocks that a module calls or imports; a fake one may be called like one."""
    for node in ast.walk(ast.parse(source)) if any(name in source for name in CLOCKS) else ():
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Name(id="time" | "timeit"), attr=name)) if name in CLOCKS:
                yield name
            case ast.ImportFrom(module="time" | "timeit", names=names):
                yield from (alias.name for alias in names if alias.name in CLOCKS)
            case ast.Import(names=names):
                yield from (alias.name for alias in names if alias.name == "timeit")


def test_a_clock_is_found() -> None:
    source = "import time, timeit\nfrom time import monotonic\nstart = time.perf_counter()\n"
    assert list(clocks_in(source)) == ["timeit", "monotonic", "perf_counter"]
