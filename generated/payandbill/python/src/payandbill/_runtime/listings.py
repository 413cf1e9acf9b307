"""Lists: all records of one, page by page, each page asked for when it is needed and none kept."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Generic, TypeVar

from .answers import Page
from .calls import More, check_more
from .errors import StatusError
from .operations import Arguments, Operation
from .paging import Course
from .transport import AsyncCaller, Caller

T = TypeVar("T")


class Listing(Generic[T]):
    """All records of a list: ``for record in listing``. Nothing is asked for before the first record is.

    Each ``for`` starts anew, and no page is kept, so that a list of any length takes the memory of one page.
    """

    def __init__(
        self,
        caller: Caller,
        operation: Operation[Page[T]],
        arguments: Arguments,
        more: More | None = None,
    ) -> None:
        check_more(more, operation.name)
        self._caller = caller
        self._operation = operation
        self._arguments = dict(arguments)
        self._more = more

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page

    def pages(self) -> Iterator[Page[T]]:
        """Return the pages, one by one."""
        course = _course(self._caller, self._operation, self._arguments)
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
        course = _course(self._caller, self._operation, self._arguments)
        page = self._caller.call(course.operation, course.only_one(), more=self._more)
        return page[0] if page else None

    def count(self) -> int | None:
        """How many records there are in all, wherever the listing starts; None when the API does not report it."""
        if not self._operation.answer.counts:
            return None
        course = _course(self._caller, self._operation, self._arguments)
        return self._caller.call(
            course.operation, course.whole(), more=self._more
        ).total

    def __repr__(self) -> str:
        return f"Listing({self._operation.name})"


class AsyncListing(Generic[T]):
    """All records of a list: ``async for record in listing``. Nothing is asked for before the first record is.

    Each ``async for`` starts anew, and no page is kept, so that a list of any length takes the memory of one page.
    """

    def __init__(
        self,
        caller: AsyncCaller,
        operation: Operation[Page[T]],
        arguments: Arguments,
        more: More | None = None,
    ) -> None:
        check_more(more, operation.name)
        self._caller = caller
        self._operation = operation
        self._arguments = dict(arguments)
        self._more = more

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for record in page:
                yield record

    async def pages(self) -> AsyncIterator[Page[T]]:
        """Return the pages, one by one."""
        course = _course(self._caller, self._operation, self._arguments)
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
        course = _course(self._caller, self._operation, self._arguments)
        page = await self._caller.call(
            course.operation, course.only_one(), more=self._more
        )
        return page[0] if page else None

    async def count(self) -> int | None:
        """How many records there are in all, wherever the listing starts; None when the API does not report it."""
        if not self._operation.answer.counts:
            return None
        course = _course(self._caller, self._operation, self._arguments)
        return (
            await self._caller.call(course.operation, course.whole(), more=self._more)
        ).total

    def __repr__(self) -> str:
        return f"AsyncListing({self._operation.name})"


def _course(
    caller: Caller | AsyncCaller, operation: Operation[Page[T]], arguments: Arguments
) -> Course[T]:
    return Course(caller.api.pagination, operation, arguments)
