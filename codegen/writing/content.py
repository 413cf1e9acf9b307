"""What a file becomes: bytes in memory, or bytes that are kept elsewhere until they are written, with size and hash."""

from __future__ import annotations

import functools
import hashlib
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator

from codegen.writing.spill import Spill

_PART = 1 << 20


class Content(ABC):
    """The bytes of one file, in parts of a megabyte at most where they are not in memory."""

    size: int

    def __len__(self) -> int:
        return self.size

    @property
    @abstractmethod
    def digest(self) -> str:
        """The hash by which the file is known."""

    @abstractmethod
    def parts(self) -> Iterator[bytes]:
        """Yield the bytes in their order. Raises OSError when they are no longer where they were kept."""

    def read(self) -> bytes:
        """Return all bytes."""
        return b"".join(self.parts())


class InMemory(Content):
    """Bytes in memory."""

    def __init__(self, content: bytes) -> None:
        self.size = len(content)
        self._content = content

    @functools.cached_property
    def digest(self) -> str:
        """The hash, counted when first asked for."""
        return hashlib.sha256(self._content).hexdigest()

    def parts(self) -> Iterator[bytes]:
        """Yield them all."""
        yield self._content

    def read(self) -> bytes:
        """Return them."""
        return self._content


class Kept(Content):
    """Bytes that ``read_bytes`` returns whole each time; their ``digest`` and ``size`` are known."""

    def __init__(self, digest: str, size: int, read_bytes: Callable[[], bytes]) -> None:
        self.size = size
        self._digest = digest
        self._read = read_bytes

    @property
    def digest(self) -> str:
        """The hash that was given."""
        return self._digest

    def parts(self) -> Iterator[bytes]:
        """Yield them all: such files are small."""
        yield self._read()


class Written(Content):
    """The bytes of a large file, written piece by piece with ``write``, and read once that is done."""

    def __init__(self, *pieces: bytes) -> None:
        self.size = 0
        self._spill = Spill()
        self._hash = hashlib.sha256()
        for piece in pieces:
            self.write(piece)

    def write(self, piece: bytes) -> None:
        """Add ``piece`` at the end."""
        self._spill.append(piece)
        self._hash.update(piece)
        self.size += len(piece)

    @property
    def digest(self) -> str:
        """The hash of all pieces so far."""
        return self._hash.hexdigest()

    def parts(self) -> Iterator[bytes]:
        """Yield them from where they are kept."""
        for at in range(0, self.size, _PART):
            yield self._spill.read(at, min(_PART, self.size - at))


def content_of(value: str | bytes | Content) -> Content:
    """Return ``value`` as what a file becomes; texts are UTF-8."""
    if isinstance(value, Content):
        return value
    return InMemory(value if isinstance(value, bytes) else value.encode("utf-8"))
