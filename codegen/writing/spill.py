"""Bytes that a run made and needs once more at its end: on disk meanwhile, so that memory does not hold them too.

They are in a temporary file without a name, which is gone with the process however it ends. A few stay in memory, and
so do all where the disk refuses.
"""

from __future__ import annotations

import os
from typing import BinaryIO

_AT_ONCE = 1 << 20  # bytes that are worth a file, and a write


class Spill:
    """Bytes in the order in which they were appended."""

    def __init__(self) -> None:
        self._recent = bytearray()
        self._file: BinaryIO | None = None
        self._on_disk = 0
        self._refused = False

    def append(self, content: bytes) -> int:
        """Add ``content``; return where it begins."""
        at = self._on_disk + len(self._recent)
        self._recent += content
        if len(self._recent) >= _AT_ONCE and not self._refused:
            self._write()
        return at

    def read(self, at: int, length: int) -> bytes:
        """Return ``length`` bytes from ``at`` on."""
        below = min(max(self._on_disk - at, 0), length)
        begun = read_at(self._file, at, below) if self._file and below else b""
        first = max(at - self._on_disk, 0)
        return begun + bytes(memoryview(self._recent)[first : first + length - below])

    def _write(self) -> None:
        import tempfile  # late: most runs make little

        try:
            if self._file is None:
                self._file = tempfile.TemporaryFile(prefix="codegen-", buffering=0)  # noqa: SIM115 - open until the end
            self._file.seek(self._on_disk)
            write_whole(self._file, self._recent)
        except OSError:
            self._refused = True
            return
        self._on_disk += len(self._recent)
        self._recent = bytearray()


def write_whole(file: BinaryIO, content: bytes | bytearray) -> None:
    """Write all of ``content`` to an unbuffered ``file``, however little it takes at once. Raises OSError."""
    left = memoryview(content)
    while left:
        left = left[file.write(left) :]


def read_at(file: BinaryIO, at: int, length: int) -> bytes:
    """Return up to ``length`` bytes of an unbuffered ``file``. Processes that share it do not disturb each other."""
    if hasattr(os, "pread"):
        return os.pread(file.fileno(), length, at)
    file.seek(at)  # Windows, where no processes share it
    return file.read(length)
