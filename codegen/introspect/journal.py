"""The journal of a run: which resources answered already, so that a run that was broken off can be taken up again.

It is one file in the API's folder until a run comes to its end. The answers themselves are in fieldinfo/.
"""

from __future__ import annotations

import contextlib
import time
from pathlib import Path

import msgspec

from codegen.fetch.captures import append, put

FILE = ".introspect.jsonl"
_OLDEST = 24 * 3600  # seconds; after a day the server may be another


class _Line(msgspec.Struct, frozen=True, omit_defaults=True):
    """The first line names the server, every other a resource and whether it has a field table."""

    server: str = ""
    resource: str = ""
    has_table: bool = False


class Journal:
    """The resources that are ``done``, each with whether it has a field table; on disk as they come."""

    def __init__(self, folder: Path, server: str) -> None:
        """Take up what an earlier run noted of ``server``; notes of another server, or of yesterday, are dropped."""
        self._path = folder / FILE
        lines = self._lines()
        known = lines[1:] if lines and lines[0].server == server else []
        self.done = {line.resource: line.has_table for line in known if line.resource}
        put(self._path, b"".join(_written(line) for line in [_Line(server=server), *known]))

    def add(self, resource: str, *, has_table: bool) -> None:
        """Note ``resource``, after its answer was stored."""
        self.done[resource] = has_table
        append(self._path, _written(_Line(resource=resource, has_table=has_table)))

    def close(self) -> None:
        """End the run: nothing of it is taken up again."""
        self._path.unlink()

    def _lines(self) -> list[_Line]:
        """Return the lines of a run that was broken off; one that was cut short is none."""
        lines: list[_Line] = []
        try:
            fresh = time.time() - self._path.stat().st_mtime < _OLDEST
            content = self._path.read_bytes() if fresh else b""
        except FileNotFoundError:
            content = b""
        for line in content.splitlines():
            with contextlib.suppress(msgspec.DecodeError):
                lines.append(msgspec.json.decode(line, type=_Line))
        return lines


def _written(line: _Line) -> bytes:
    return msgspec.json.encode(line) + b"\n"
