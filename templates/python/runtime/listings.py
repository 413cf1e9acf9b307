"""Lists: all records of one, page by page, each page asked for when it is needed and none kept."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterator, Sequence
from typing import Any, Generic, TypeVar
from urllib.parse import parse_qsl, urlsplit

import msgspec
from msgspec import UNSET

from .answers import Page
from .codecs import TEXT, Array
from .conventions import Pagination
from .errors import AnswerError
from .operations import Arguments, Operation, Query
from .transport import AsyncCaller, Caller

T = TypeVar("T")
_LINK = re.compile(r'<(?P<address>[^<>]*)>[^<>]*?;\s*rel="?(?P<relation>[^",;<>]*)')


class Course(Generic[T]):
    """The way through one list: the arguments of each page, given the page before it. It does no I/O.

    What the user gives decides: a cursor, offset or page number is the start, and the way to go on.
    """

    def __init__(self, ways: Sequence[Pagination], operation: Operation[Page[T]], arguments: Arguments) -> None:
        self._given = {name: value for name, value in arguments.items() if value is not UNSET}
        self.operation = _with_cursor(operation, ways)
        known = {parameter.name for parameter in self.operation.parameters}
        self._ways = [way for way in ways if way.parameter in known]
        self._link = next((way for way in ways if way.kind == "link"), None)
        chosen = [way for way in self._ways if way.parameter in self._given]
        self._way = next(iter([*chosen, *self._ways]), None)
        self._from_start = not chosen
        self._seen = self._steps = 0
        self._mark: str | None = None
        self._last: int | None = None

    def start(self) -> Arguments:
        """Return the arguments of the first page. Where a short page is the last one, its size is always sent."""
        size = self._size()
        if self._way is None or self._way.kind == "cursor" or size is None:
            return self._given
        return self._sized(size)

    def only_one(self) -> Arguments:
        """Return the arguments of a page that is as small as it may be, from where the user starts."""
        if self._way is None:
            return self._given
        size = max(1, self._way.minimum_size or 1)
        if self._way.kind == "page" and not self._from_start:
            return self.start()  # a page number counts pages of the user's own size
        return self._sized(size)

    def _sized(self, size: int) -> Arguments:
        """Return the arguments of a page of ``size`` records, where the API takes one."""
        name = self._way.size_parameter if self._way else None
        return self._given if name is None else {**self._given, name: size}

    def whole(self) -> Arguments:
        """Return the arguments of a small page at the start of the whole list, for what it says about all."""
        places = {way.parameter for way in self._ways}
        given = {name: value for name, value in self._given.items() if name not in places}
        return Course(self._ways, self.operation, given).only_one()

    def check(self, page: Page[T]) -> Page[T]:
        """``page`` itself. Raises AnswerError when it is the one before it again: a number that the server ignores."""
        if self._way is None or self._way.kind != "page" or page.raw is None or not page:
            return page
        mark = hash(page.raw.content)
        if mark == self._last:
            number = _whole_number(self._placed(self._way), self._way.first) + self._steps
            raise AnswerError(
                f"{self.operation.name}: page {number} is the page before it again, as if "
                f"{self._way.parameter} were ignored"
            )
        self._last = mark
        return page

    def after(self, page: Page[T]) -> Arguments | None:
        """Return the arguments of the page after ``page``, None when it was the last one."""
        self._seen += len(page)
        if self._link is not None:
            return self._by_link(self._link, page)
        if self._way is None:
            return None
        if self._way.kind == "cursor":
            return self._by_cursor(self._way, page)
        return self._by_offset(self._way, page) if self._way.kind == "offset" else self._by_number(self._way, page)

    def _by_cursor(self, way: Pagination, page: Page[T]) -> Arguments | None:
        if page.next is None:
            return self._by_offset_instead(page)
        self._watch(page.next)
        return self._moved(way, page.next)

    def _placed(self, way: Pagination) -> object:
        """Where the user starts, by ``way``."""
        return self._given.get(way.parameter or "")

    def _moved(self, way: Pagination, place: object) -> Arguments:
        """Return the arguments of the page at ``place``."""
        return {**self.start(), way.parameter: place} if way.parameter else self.start()

    def _by_link(self, way: Pagination, page: Page[T]) -> Arguments | None:
        """Return the arguments in the address of the next page. Its host is ignored: secrets go to no other."""
        address = page.meta.get(way.next) if way.next else _next_link(page, way.header or "Link")
        if not isinstance(address, str) or not address:
            return None
        self._watch(address)
        asked: dict[str, list[str]] = {}
        for name, value in parse_qsl(urlsplit(address).query, keep_blank_values=True):
            asked.setdefault(name, []).append(value)
        others = [one for one in self.operation.parameters if not isinstance(one, Query)]
        parameters = (*others, *(Query(name, Array(TEXT)) for name in asked))
        self.operation = msgspec.structs.replace(self.operation, parameters=parameters)
        kept = {one.name for one in others}
        return {**{name: value for name, value in self._given.items() if name in kept}, **asked}

    def _watch(self, cursor: str) -> None:
        """Raise AnswerError when cursors go in a circle; one cursor kept at each power of two finds any circle."""
        if cursor == self._mark:
            raise AnswerError(f"the list goes in a circle: its pages lead to {cursor!r:.100} again")
        self._steps += 1
        if self._steps & (self._steps - 1) == 0:
            self._mark = cursor

    def _by_offset_instead(self, page: Page[T]) -> Arguments | None:
        """Rows without a key have no cursor, even on the first page: where that is full, they go on by offset."""
        way = next((way for way in self._ways if way.kind == "offset"), None)
        if way is None or self._steps or not self._from_start or self._size() is None:
            return None
        self._way = way
        return self._by_offset(way, page)

    def _by_offset(self, way: Pagination, page: Page[T]) -> Arguments | None:
        following = _whole_number(self._placed(way), 0) + self._seen
        more = self._is_full(page) if page.total is None else following < page.total
        return self._moved(way, following) if page and more else None

    def _by_number(self, way: Pagination, page: Page[T]) -> Arguments | None:
        self._steps += 1
        following = _whole_number(self._placed(way), way.first) + self._steps
        return self._moved(way, following) if page and self._is_full(page) else None

    def _is_full(self, page: Page[T]) -> bool:
        size = self._size()
        return size is None or len(page) >= size

    def _size(self) -> int | None:
        if self._way is None:
            return None
        name = self._way.size_parameter
        if name is None:
            return self._way.default_size
        return self._default_size(name) if name not in self._given else _whole_number(self._given[name], 0) or None

    def _default_size(self, parameter: str) -> int | None:
        known = (way.default_size for way in self._ways if way.size_parameter == parameter)
        return next((size for size in known if size is not None), None)


class Listing(Generic[T]):
    """All records of a list: ``for record in listing``. Nothing is asked for before the first record is.

    Each ``for`` starts anew, and no page is kept, so that a list of any length takes the memory of one page.
    """

    def __init__(self, caller: Caller, operation: Operation[Page[T]], arguments: Arguments) -> None:
        self._caller = caller
        self._operation = operation
        self._arguments = dict(arguments)

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page

    def pages(self) -> Iterator[Page[T]]:
        """Return the pages, one by one."""
        course = _course(self._caller, self._operation, self._arguments)
        arguments: Arguments | None = course.start()
        while arguments is not None:
            page = course.check(self._caller.call(course.operation, arguments))
            yield page
            arguments = course.after(page)

    def first(self) -> T | None:
        """Return the first record, None when there is none. Asks for no more records than it must."""
        course = _course(self._caller, self._operation, self._arguments)
        page = self._caller.call(course.operation, course.only_one())
        return page[0] if page else None

    def count(self) -> int | None:
        """How many records there are in all, wherever the listing starts; None when the API does not report it."""
        if not self._operation.answer.counts:
            return None
        course = _course(self._caller, self._operation, self._arguments)
        return self._caller.call(course.operation, course.whole()).total

    def __repr__(self) -> str:
        return f"Listing({self._operation.name})"


class AsyncListing(Generic[T]):
    """All records of a list: ``async for record in listing``. Nothing is asked for before the first record is.

    Each ``async for`` starts anew, and no page is kept, so that a list of any length takes the memory of one page.
    """

    def __init__(self, caller: AsyncCaller, operation: Operation[Page[T]], arguments: Arguments) -> None:
        self._caller = caller
        self._operation = operation
        self._arguments = dict(arguments)

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for record in page:
                yield record

    async def pages(self) -> AsyncIterator[Page[T]]:
        """Return the pages, one by one."""
        course = _course(self._caller, self._operation, self._arguments)
        arguments: Arguments | None = course.start()
        while arguments is not None:
            page = course.check(await self._caller.call(course.operation, arguments))
            yield page
            arguments = course.after(page)

    async def first(self) -> T | None:
        """Return the first record, None when there is none. Asks for no more records than it must."""
        course = _course(self._caller, self._operation, self._arguments)
        page = await self._caller.call(course.operation, course.only_one())
        return page[0] if page else None

    async def count(self) -> int | None:
        """How many records there are in all, wherever the listing starts; None when the API does not report it."""
        if not self._operation.answer.counts:
            return None
        course = _course(self._caller, self._operation, self._arguments)
        return (await self._caller.call(course.operation, course.whole())).total

    def __repr__(self) -> str:
        return f"AsyncListing({self._operation.name})"


def _course(caller: Caller | AsyncCaller, operation: Operation[Page[T]], arguments: Arguments) -> Course[T]:
    return Course(caller.api.pagination, operation, arguments)


def _with_cursor(operation: Operation[Page[T]], ways: Sequence[Pagination]) -> Operation[Page[T]]:
    """Add the parameters of cursors that the documentation does not list for the operation."""
    known = {parameter.name for parameter in operation.parameters}
    cursors = [way.parameter for way in ways if way.kind == "cursor" and way.parameter is not None]
    more = [Query(name, TEXT) for name in cursors if name not in known]
    if not more:
        return operation
    return msgspec.structs.replace(operation, parameters=(*operation.parameters, *more))


def _next_link(page: Page[T], header: str) -> str | None:
    """Return the address that the header ``Link`` of an answer calls the next one."""
    said = page.raw.headers.get(header.lower(), "") if page.raw is not None else ""
    found = (match["address"] for match in _LINK.finditer(said) if "next" in match["relation"].lower().split())
    return next(found, None)


def _whole_number(value: Any, otherwise: int) -> int:
    try:
        return int(value)
    except (TypeError, ValueError):
        return otherwise
