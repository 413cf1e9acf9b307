"""Lists: all records of one, page by page, each page asked for when it is needed and none kept."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from itertools import chain
from typing import Generic, TypeVar

from .answers import Page
from .calls import More, check_more
from .errors import StatusError
from .operations import Arguments, Operation
from .paging import Course
from .transport import AsyncCaller, BaseCaller, Caller

T = TypeVar("T")
C = TypeVar("C", bound=BaseCaller)


class _Listed(Generic[T, C]):
    """What listings of both kinds share: which call, with which arguments."""

    def __init__(
        self,
        caller: C,
        operation: Operation[Page[T]],
        arguments: Arguments,
        more: More | None = None,
    ) -> None:
        check_more(more, operation.name)
        self._caller = caller
        self._operation = operation
        self._arguments = dict(arguments)
        self._more = more

    def _course(self) -> Course[T]:
        return Course(self._caller.api.pagination, self._operation, self._arguments)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._operation.name})"


class Listing(_Listed[T, Caller]):
    """All records of a list: ``for record in listing``. Nothing is asked for before the first record is.

    Each ``for`` starts anew, and no page is kept, so that a list of any length takes the memory of one page.
    """

    def __iter__(self) -> Iterator[T]:
        return chain.from_iterable(self.pages())

    def pages(self) -> Iterator[Page[T]]:
        """Return the pages, one by one."""
        course = self._course()
        arguments: Arguments | None = course.start()
        while arguments is not None:
            try:
                page = course.check(
                    self._caller.call(course.operation, arguments, more=self._more)
                )
            except StatusError as refused:
                course.end(refused)  # raises it unless it is the end
                return
            yield page
            arguments = course.after(page)

    def first(self) -> T | None:
        """Return the first record, None when there is none. Asks for no more records than it must."""
        course = self._course()
        page = self._caller.call(course.operation, course.only_one(), more=self._more)
        return page[0] if page else None

    def count(self) -> int | None:
        """How many records there are in all, wherever the listing starts; None when the API does not report it."""
        if not self._operation.answer.counts:
            return None
        course = self._course()
        return self._caller.call(
            course.operation, course.whole(), more=self._more
        ).total


class AsyncListing(_Listed[T, AsyncCaller]):
    """All records of a list: ``async for record in listing``. Nothing is asked for before the first record is.

    Each ``async for`` starts anew, and no page is kept, so that a list of any length takes the memory of one page.
    """

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for record in page:
                yield record

    async def pages(self) -> AsyncIterator[Page[T]]:
        """Return the pages, one by one."""
        course = self._course()
        arguments: Arguments | None = course.start()
        while arguments is not None:
            try:
                page = course.check(
                    await self._caller.call(
                        course.operation, arguments, more=self._more
                    )
                )
            except StatusError as refused:
                course.end(refused)  # raises it unless it is the end
                return
            yield page
            arguments = course.after(page)

    async def first(self) -> T | None:
        """Return the first record, None when there is none. Asks for no more records than it must."""
        course = self._course()
        page = await self._caller.call(
            course.operation, course.only_one(), more=self._more
        )
        return page[0] if page else None

    async def count(self) -> int | None:
        """How many records there are in all, wherever the listing starts; None when the API does not report it."""
        if not self._operation.answer.counts:
            return None
        course = self._course()
        return (
            await self._caller.call(course.operation, course.whole(), more=self._more)
        ).total
