"""Python files in Black's style: one run of one formatter for all of them, deaf to the user's configuration.

Ruff's formatter does the work, because a build that waits for layout is a build people stop running; ``black`` can
be chosen instead. Not here: whether the files are right (checking.py), or where they go.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Literal, TypeAlias

import ruff  # type: ignore[import-untyped]  # the wheel that carries the program has no types

from codegen.diagnostics.finding import BadInput, Finding, finding
from codegen.diagnostics.location import Location
from codegen.writing.checking import problem_in

Formatter: TypeAlias = Literal["ruff", "black"]

STYLE = ("--line-length", "88", "--target-version", "py311")
SOURCES = (".py", ".pyi")


def format_python(files: dict[str, str], formatter: Formatter = "ruff") -> dict[str, str]:
    """``files`` (text by path), those of Python laid out by ``formatter``, the others as they are, order kept.

    Raises BadInput with one finding for each file that is no Python (the bug is a template's), or with one that
    says why the formatter could not run. A second run changes nothing.
    """
    sources = [path for path in files if path.endswith(SOURCES)]
    if not sources:
        return dict(files)
    memory = _memory_for(files[path] for path in sources)
    with tempfile.TemporaryDirectory(prefix="codegen-format-", ignore_cleanup_errors=True, dir=memory) as name:
        folder = Path(name)
        copies = _copies(folder, files, sources)
        complaint = _run(formatter, folder)
        if complaint is not None:
            raise BadInput(*_blame(files, sources, formatter, complaint))
        laid_out = {path: copies[path].read_text("utf-8") for path in sources}
    return {path: laid_out.get(path, text) for path, text in files.items()}


def _memory_for(texts: Iterable[str]) -> str | None:
    """Return a folder in memory with plenty of room for ``texts``, where a system has one: a disk takes longer."""
    try:
        free = os.statvfs(_MEMORY)
    except (OSError, AttributeError):
        return None
    has_room = free.f_bavail * free.f_frsize > _ROOM + 8 * sum(map(len, texts)) and free.f_favail > _FILES
    return _MEMORY if has_room and os.access(_MEMORY, os.W_OK | os.X_OK) else None


_MEMORY = "/dev/shm"  # noqa: S108 - a folder of our own is made in it
_ROOM, _FILES = 16_000_000, 100_000  # bytes and files that are left to others


def _copies(folder: Path, files: dict[str, str], sources: Iterable[str]) -> dict[str, Path]:
    """Return ``sources`` written below ``folder`` under numbers: no name from outside may choose a path here."""
    copies = {path: folder / f"n{number}{Path(path).suffix}" for number, path in enumerate(sources)}
    for path, copy in copies.items():
        copy.write_bytes(files[path].encode("utf-8", "surrogatepass"))
    return copies


def _run(formatter: Formatter, folder: Path) -> str | None:
    """Lay out all of ``folder`` in one process. Returns what the formatter complained of, None when it was content."""
    environment = {**os.environ, "BLACK_CACHE_DIR": str(folder / "cache")}
    command = _ruff() if formatter == "ruff" else _black(folder)
    try:
        done = subprocess.run([*command, *STYLE, "."], cwd=folder, env=environment, capture_output=True, check=False)
    except OSError as failed:
        return f"it cannot be started: {failed.strerror}"
    return None if done.returncode == 0 else done.stderr.decode("utf-8", "replace")


def _ruff() -> list[str]:
    return [str(ruff.find_ruff_bin()), "format", "--isolated", "--no-cache", "--no-respect-gitignore", "--quiet"]


def _black(folder: Path) -> list[str]:
    """Black spreads many files over the processors itself. An empty configuration and exclusion: only what is here."""
    configuration = folder / "black.toml"
    configuration.touch()
    return [sys.executable, "-I", "-m", "black", "--quiet", "--config", str(configuration), "--exclude", ""]


def _blame(files: dict[str, str], sources: Iterable[str], formatter: Formatter, complaint: str) -> list[Finding]:
    """Which files are to blame; where none is, the formatter itself."""
    problems = [(path, problem_in(path, files[path])) for path in sources]
    findings = [
        finding("output-not-parsed", Location(path, problem.line), kind="Python", problem=problem.words)
        for path, problem in problems
        if problem is not None
    ]
    return findings or [finding("formatter-failed", formatter=formatter, problem=complaint)]
