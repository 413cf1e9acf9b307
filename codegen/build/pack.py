"""A pack: one file of results by key, read and written entry by entry, so that memory holds none that is not in use.

What a run learns is appended. Entries that no run asks for any more stay until they are as large as the others; then
the file is written anew. Each entry is behind the hash of its key and content, so one that was torn or edited counts
as none, and the file is written anew at the next occasion.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import os
import struct
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

from codegen.diagnostics.finding import BadInput
from codegen.writing.content import Kept
from codegen.writing.spill import Spill, read_at

_HEAD = struct.Struct(">32sII")  # the hash of all that follows; the lengths of key and content
_USUAL_KEY = 128
_AT_ONCE = 1 << 20


class Pack:
    """Results by key, in the file ``path``. None: nothing is found of another run, and nothing kept for the next.

    ``save`` keeps what this run asked for or put, and lets go of the rest unless ``forget`` is false.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._used: set[str] = set()  # of the stored ones
        self._fresh: dict[str, _Place] = {}
        self._spill = Spill()

    @functools.cached_property
    def _stored(self) -> _Stored:
        """What the runs before kept, looked at when first asked for."""
        return _Stored(self._path)

    @property
    def path(self) -> Path | None:
        """The file."""
        return self._path

    @property
    def was_empty(self) -> bool:
        """Whether there was nothing to be found in it."""
        return not self._stored.places

    def __iter__(self) -> Iterator[str]:
        """Yield all keys."""
        return iter(dict.fromkeys([*self._stored.places, *self._fresh]))

    def get(self, key: str) -> bytes | None:
        """Return what is under ``key``, if anything."""
        place = self._fresh.get(key)
        if place is not None:
            return self._spill.read(place.at, place.length)
        content = self._stored.read(key)
        if content is not None:
            self._used.add(key)
        return content

    def apart(self) -> Pack:
        """Return a pack that finds what the runs before kept, and keeps what is put into it for itself."""
        pack = Pack()
        pack.__dict__["_stored"] = self._stored
        return pack

    def kept(self, key: str) -> bytes | None:
        """Return what this run asked for or put under ``key``."""
        return self.get(key) if key in self._fresh or key in self._used else None

    def put(self, key: str, content: bytes) -> None:
        """Lay ``content`` under ``key``."""
        if self._stored.holds(key, len(content)) and self.get(key) == content:
            return
        self._fresh[key] = _Place(self._spill.append(content), len(content))

    def keep(self, key: str) -> bool:
        """Keep what is under ``key``; return whether there is anything."""
        if key in self._stored.places:
            self._used.add(key)
        return key in self._fresh or key in self._stored.places

    def content(self, key: str, digest: str) -> Kept:
        """Return what is under ``key``, to be read later; ``digest`` is its hash. Raises KeyError for nothing."""
        place = self._fresh.get(key) or self._stored.places[key]
        return Kept(digest, place.length, functools.partial(self._read, key))

    def _read(self, key: str) -> bytes:
        content = self.get(key)
        if content is None:
            raise OSError(f"{self._path} was changed meanwhile")
        return content

    def save(self, *, forget: bool = True) -> None:
        """Write what is new, or all anew. Raises nothing: without it the next run is only slower."""
        if self._path is None:
            return
        kept = [key for key in self._stored.places if self._is_kept(key, forget)]
        live = sum(_size(key, self._stored.places[key]) for key in kept)
        live += sum(_size(key, place) for key, place in self._fresh.items())
        old = self._stored.size
        is_wasteful = not self._stored.is_whole or old + self._fresh_size > 2 * live
        if not (self._fresh or is_wasteful):
            return
        with contextlib.suppress(BadInput, OSError):
            self._write(self._path, kept if is_wasteful else None)
            self._settle()

    @property
    def _fresh_size(self) -> int:
        return sum(_size(key, place) for key, place in self._fresh.items())

    def _is_kept(self, key: str, forget: bool) -> bool:
        return key not in self._fresh and (not forget or key in self._used)

    def _write(self, path: Path, kept: list[str] | None) -> None:
        """Append what is new; with ``kept``, write the whole file: those, and what is new."""
        from codegen.writing.writer import append, replace_atomically, write_atomically  # late: few commands write

        write_atomically(path.parent / ".gitignore", b"*\n")
        if kept is None:
            append(path, _joined(self._entries(self._fresh)))
        else:
            replace_atomically(path, self._all_parts(kept))

    def _all_parts(self, kept: list[str]) -> Iterator[bytes]:
        yield from _joined(self._entries([*kept, *self._fresh]))
        self._stored.close()  # before the file is replaced, which Windows refuses while it is open

    def _entries(self, keys: Iterable[str]) -> Iterator[bytes]:
        for key in keys:
            content = self.get(key)
            if content is not None:
                name = key.encode("utf-8", "surrogatepass")
                yield _head(name, content) + name
                yield content

    def _settle(self) -> None:
        """Find from now on in the file what was written there."""
        self._used |= self._fresh.keys()
        self._fresh, self._spill = {}, Spill()
        self.__dict__.pop("_stored", None)


class _Place(NamedTuple):
    """Where a content is."""

    at: int
    length: int


class _Stored:
    """The entries of a file. ``is_whole`` unless there is anything in it that is no entry, or none that can be used."""

    def __init__(self, path: Path | None) -> None:
        self.places: dict[str, _Place] = {}
        self.size, self.is_whole = 0, True
        self._file: BinaryIO | None = None
        with contextlib.suppress(OSError):
            self._file = None if path is None else path.open("rb", buffering=0)
            self._look_through()

    def holds(self, key: str, length: int) -> bool:
        place = self.places.get(key)
        return place is not None and place.length == length

    def read(self, key: str) -> bytes | None:
        place = self.places.get(key)
        if place is None or self._file is None:
            return None
        name = key.encode("utf-8", "surrogatepass")
        begin = place.at - len(name) - _HEAD.size
        entry = read_at(self._file, begin, _HEAD.size + len(name) + place.length)
        content = entry[_HEAD.size + len(name) :]
        if entry[: _HEAD.size + len(name)] == _head(name, content) + name:
            return content
        self.is_whole = False
        return None

    def close(self) -> None:
        if self._file is not None:
            self._file.close()

    def _look_through(self) -> None:
        if self._file is None:
            return
        self.size = os.fstat(self._file.fileno()).st_size
        at = 0
        while at + _HEAD.size <= self.size:
            start = read_at(self._file, at, _HEAD.size + _USUAL_KEY)
            _, key_length, length = _HEAD.unpack_from(start)
            begin = at + _HEAD.size + key_length
            if begin + length > self.size:
                break
            name = start[_HEAD.size :] if key_length <= _USUAL_KEY else read_at(self._file, at + _HEAD.size, key_length)
            self.places[name[:key_length].decode("utf-8", "replace")] = _Place(begin, length)
            at = begin + length
        self.is_whole = at == self.size


def _size(key: str, place: _Place) -> int:
    return _HEAD.size + len(key.encode("utf-8", "surrogatepass")) + place.length


def _head(name: bytes, content: bytes) -> bytes:
    lengths = struct.pack(">II", len(name), len(content))
    hashed = hashlib.sha256(lengths + name)
    hashed.update(content)
    return hashed.digest() + lengths


def _joined(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """Join small ones, so that each write is worth its call."""
    waiting: list[bytes] = []
    size = 0
    for piece in pieces:
        waiting.append(piece)
        size += len(piece)
        if size >= _AT_ONCE:
            yield from waiting if len(piece) >= _AT_ONCE else [b"".join(waiting)]
            waiting, size = [], 0
    yield b"".join(waiting)
