"""Files to send: what users pass for one, and how requests carry it. A path is opened when it is sent."""

from __future__ import annotations

import io
import mimetypes
import os
from collections.abc import AsyncIterator, Generator, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO, Any, NamedTuple, TypedDict, cast

from .codecs import Single
from .spellings import undecimal

FileContent = bytes | os.PathLike[str] | IO[bytes]
FileInput = FileContent | tuple[str, FileContent] | tuple[str, FileContent, str]

UNKNOWN_MEDIA = "application/octet-stream"
_CHUNK = 65_536  # bytes
_EXPECTED = "bytes, a pathlib.Path, an open binary file or a tuple (name, content, media type) was expected"
_TEXT_MODE = 'a file opened for bytes was expected: open(path, "rb")'


class Upload:
    """One file to send, with its ``name`` and ``media`` type; None where they are not known."""

    __slots__ = ("content", "media", "name")

    def __init__(self, content: FileContent, name: str | None = None, media: str | None = None) -> None:
        self.content = content
        self.name = name
        self.media = media

    def __repr__(self) -> str:
        return f"Upload({self.name!r}, {self.media!r})"


class Part(NamedTuple):
    """One part of a multipart body: a file, or a plain text."""

    name: str
    value: Upload | str


Content = bytes | Upload | tuple[Part, ...] | None  # what a request carries; a tuple is a multipart body


class _File(Single[Any]):
    """A file. JSON cannot hold one, so an answer's value in its place stays as it is."""

    def read(self, value: object) -> Any:
        return undecimal(value)

    def encode(self, value: Any) -> Upload:
        return upload_of(value)


class _Payload(_File):
    """A body of a kind that is not documented: a text or a file."""

    def encode(self, value: Any) -> Upload:
        return Upload(value.encode("utf-8")) if isinstance(value, str) else upload_of(value)


FILE = _File()
PAYLOAD = _Payload()


def upload_of(value: object) -> Upload:
    """Return the file that ``value`` is. Raises TypeError or ValueError for what is none, OSError for a lost path."""
    name, content, media = _apart(value)
    if isinstance(content, (bytes, bytearray)):
        return Upload(bytes(content), name, media)
    if isinstance(content, os.PathLike):
        path = Path(cast("os.PathLike[str]", content))
        path.stat()  # a wrong path fails before anything is sent
        return Upload(path, path.name if name is None else name, media)
    if not hasattr(content, "read"):
        raise TypeError(f"{_EXPECTED}, not {type(content).__name__}")
    file = cast("IO[bytes]", content)
    return Upload(_repeatable(file), _name_of(file) if name is None else name, media)


def _apart(value: object) -> tuple[str | None, object, str | None]:
    if not isinstance(value, tuple):
        return None, value, None
    parts = cast("tuple[object, ...]", value)
    if len(parts) not in (2, 3) or not all(isinstance(part, str) for part in (parts[0], *parts[2:])):
        raise TypeError(f"{_EXPECTED}, not a tuple of {len(parts)}")
    name, media = str(parts[0]), str(parts[2]) if len(parts) == 3 else None
    for text in (name, media or ""):
        if not text.isprintable():
            raise ValueError("the name or media type of a file has control characters")
    if media is not None and not media.isascii():
        raise ValueError("a media type has ASCII characters only")
    return name, parts[1], media


def _repeatable(file: IO[bytes]) -> FileContent:
    """Return ``file``, or its bytes where it can be read once only and a second try would send nothing."""
    if isinstance(file, io.TextIOBase):
        raise TypeError(_TEXT_MODE)
    if hasattr(file, "seekable") and file.seekable():
        if file.writable():
            file.flush()  # its length is asked of the system, which does not know what is in buffers
        return file
    content = cast("object", file.read())
    if not isinstance(content, bytes):
        raise TypeError(_TEXT_MODE)
    return content


def _name_of(file: IO[bytes]) -> str | None:
    name = getattr(file, "name", None)
    return Path(name).name if isinstance(name, str) else None


def media_of(upload: Upload, documented: str) -> str:
    """Return the media type to send: the user's, else the documented one, else what the name says."""
    if upload.media is not None:
        return upload.media
    if "*" not in documented:
        return documented
    return mimetypes.guess_type(upload.name or "")[0] or UNKNOWN_MEDIA


class Ready(TypedDict, total=False):
    """The arguments by which httpx2 takes what a request carries."""

    content: bytes | Iterator[bytes] | AsyncIterator[bytes]
    files: list[tuple[str, tuple[str | None, bytes | IO[bytes], str | None]]]
    headers: dict[str, str]


@contextmanager
def ready(content: Content, *, asynchronous: bool) -> Generator[Ready, None, None]:
    """Provide ``content`` with its paths open, until the block ends."""
    with ExitStack() as files:
        match content:
            case None:
                yield {}
            case bytes():
                yield {"content": content}
            case Upload():
                yield _streamed(_open(content, files), asynchronous=asynchronous)
            case _:
                yield {"files": [_file(part, files) for part in content]}


def _open(upload: Upload, files: ExitStack) -> bytes | IO[bytes]:
    if isinstance(upload.content, os.PathLike):
        return files.enter_context(Path(upload.content).open("rb"))
    return upload.content


def _file(part: Part, files: ExitStack) -> tuple[str, tuple[str | None, bytes | IO[bytes], str | None]]:
    """Return a part as httpx2 takes it: without a name it is a plain value, with one it is a file."""
    if isinstance(part.value, str):
        return part.name, (None, part.value.encode("utf-8"), None)
    return part.name, (part.value.name, _open(part.value, files), part.value.media)


def _streamed(content: bytes | IO[bytes], *, asynchronous: bool) -> Ready:
    """Return the content of an open file piece by piece, from its start, with its length."""
    if isinstance(content, bytes):
        return {"content": content}
    length = content.seek(0, io.SEEK_END)
    content.seek(0)
    pieces = _later(content) if asynchronous else _pieces(content)
    return {"content": pieces, "headers": {"Content-Length": str(length)}}


def _pieces(content: IO[bytes]) -> Iterator[bytes]:
    while piece := content.read(_CHUNK):
        yield piece


async def _later(content: IO[bytes]) -> AsyncIterator[bytes]:
    for piece in _pieces(content):
        yield piece
