"""Calls on papers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

from msgspec import UNSET, UnsetType

from .._runtime.answers import Answered, Content, Nothing, PlainText, WithHeaders
from .._runtime.calls import More
from .._runtime.codecs import INTEGER, TEXT
from .._runtime.conventions import Server
from .._runtime.operations import MultipartBody, Operation, Path, RawBody
from .._runtime.plans import Fields
from .._runtime.transport import AsyncCaller, Caller
from .._runtime.uploads import FILE, FileInput
from .._runtime.writes import extra_fields
from ..models.paper import Paper

_GET = Operation(
    "papers.get",
    "GET",
    "/papers/{id}",
    Content(),
    parameters=(Path("id", INTEGER),),
    server=Server(url="https://files.harbour.test"),
    accept="application/pdf, */*;q=0.5",
)

_CREATE = Operation(
    "papers.create",
    "POST",
    "/papers",
    WithHeaders(Nothing()),
    body=MultipartBody(Fields(Paper, nulls=())),
    needs=(("app",), ()),
    server=Server(url="https://files.harbour.test"),
)

_REPLACE = Operation(
    "papers.replace",
    "PUT",
    "/papers/{id}",
    Nothing(),
    parameters=(Path("id", INTEGER),),
    body=RawBody(FILE, "application/pdf"),
)

_NOTE = Operation(
    "papers.note",
    "POST",
    "/papers/{id}/note",
    PlainText(),
    parameters=(Path("id", INTEGER),),
    body=RawBody(TEXT, "text/plain; charset=utf-8"),
    accept="text/csv, */*;q=0.5",
)


class Papers:
    """Calls on papers."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def get(self, id: int, **call: Unpack[More]) -> bytes:
        """Get a paper.

        https://docs.harbour.test/papers
        """
        return self._caller.call(_GET, {"id": id}, more=call)

    def create(
        self,
        *,
        file: FileInput,
        title: str | UnsetType = UNSET,
        pages: Sequence[FileInput] | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Answered[None]:
        """Create a paper.

        https://docs.harbour.test/papers

        Args:
            file: The scanned paper.

        Headers:
            Location: The addresses of the other pages.
        """
        return self._caller.call(
            _CREATE,
            {},
            {
                "file": file,
                "title": title,
                "pages": pages,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    def replace(self, id: int, *, content: FileInput, **call: Unpack[More]) -> None:
        """Update a paper.

        https://docs.harbour.test/papers

        Args:
            content: A path, bytes, an open binary file, or a tuple of name, content and
                media type.
        """
        return self._caller.call(_REPLACE, {"id": id}, content, more=call)

    def note(self, id: int, *, content: str, **call: Unpack[More]) -> str:
        """Call papers.note.

        https://docs.harbour.test/papers
        """
        return self._caller.call(_NOTE, {"id": id}, content, more=call)


class AsyncPapers:
    """Calls on papers."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def get(self, id: int, **call: Unpack[More]) -> bytes:
        """Get a paper.

        https://docs.harbour.test/papers
        """
        return await self._caller.call(_GET, {"id": id}, more=call)

    async def create(
        self,
        *,
        file: FileInput,
        title: str | UnsetType = UNSET,
        pages: Sequence[FileInput] | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Answered[None]:
        """Create a paper.

        https://docs.harbour.test/papers

        Args:
            file: The scanned paper.

        Headers:
            Location: The addresses of the other pages.
        """
        return await self._caller.call(
            _CREATE,
            {},
            {
                "file": file,
                "title": title,
                "pages": pages,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    async def replace(
        self, id: int, *, content: FileInput, **call: Unpack[More]
    ) -> None:
        """Update a paper.

        https://docs.harbour.test/papers

        Args:
            content: A path, bytes, an open binary file, or a tuple of name, content and
                media type.
        """
        return await self._caller.call(_REPLACE, {"id": id}, content, more=call)

    async def note(self, id: int, *, content: str, **call: Unpack[More]) -> str:
        """Call papers.note.

        https://docs.harbour.test/papers
        """
        return await self._caller.call(_NOTE, {"id": id}, content, more=call)
