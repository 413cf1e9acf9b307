"""Calls on papers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.answers import Content, Nothing, PlainText
from .._runtime.codecs import INTEGER, TEXT
from .._runtime.operations import Operation, Path, Unsendable
from .._runtime.records import Fields
from .._runtime.transport import AsyncCaller, Caller
from .._runtime.writes import extra_fields
from ..models.paper import Paper

_CREATE = Operation(
    "papers.create",
    "POST",
    "/papers",
    Nothing(),
    body=Unsendable(
        Fields(
            Paper,
            nulls=(
                "title",
                "pages",
            ),
        ),
        "multipart/form-data",
    ),
)

_GET = Operation(
    "papers.get",
    "GET",
    "/papers/{id}",
    Content(),
    parameters=(Path("id", INTEGER),),
)

_REPLACE = Operation(
    "papers.replace",
    "PUT",
    "/papers/{id}",
    Nothing(),
    parameters=(Path("id", INTEGER),),
    body=Unsendable(TEXT, "application/pdf"),
)

_NOTE = Operation(
    "papers.note",
    "POST",
    "/papers/{id}/note",
    PlainText(),
    parameters=(Path("id", INTEGER),),
    body=Unsendable(TEXT, "application/octet-stream"),
)


class Papers:
    """Calls on papers."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def create(
        self,
        *,
        file: str,
        title: str | None | UnsetType = UNSET,
        pages: Sequence[str] | None | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
    ) -> None:
        """Create a paper.

        https://docs.harbour.test/papers

        Args:
            file: The scanned paper.
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
        )

    def get(self, id: int) -> bytes:
        """Get a paper.

        https://docs.harbour.test/papers
        """
        return self._caller.call(_GET, {"id": id})

    def replace(self, id: int, *, record: str) -> None:
        """Update a paper.

        https://docs.harbour.test/papers

        Args:
            record: The fields by the API's own names; it alone checks them.
        """
        return self._caller.call(_REPLACE, {"id": id}, record)

    def note(self, id: int, *, record: str) -> str:
        """Call papers.note.

        https://docs.harbour.test/papers

        Args:
            record: The fields by the API's own names; it alone checks them.
        """
        return self._caller.call(_NOTE, {"id": id}, record)


class AsyncPapers:
    """Calls on papers."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def create(
        self,
        *,
        file: str,
        title: str | None | UnsetType = UNSET,
        pages: Sequence[str] | None | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
    ) -> None:
        """Create a paper.

        https://docs.harbour.test/papers

        Args:
            file: The scanned paper.
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
        )

    async def get(self, id: int) -> bytes:
        """Get a paper.

        https://docs.harbour.test/papers
        """
        return await self._caller.call(_GET, {"id": id})

    async def replace(self, id: int, *, record: str) -> None:
        """Update a paper.

        https://docs.harbour.test/papers

        Args:
            record: The fields by the API's own names; it alone checks them.
        """
        return await self._caller.call(_REPLACE, {"id": id}, record)

    async def note(self, id: int, *, record: str) -> str:
        """Call papers.note.

        https://docs.harbour.test/papers

        Args:
            record: The fields by the API's own names; it alone checks them.
        """
        return await self._caller.call(_NOTE, {"id": id}, record)
