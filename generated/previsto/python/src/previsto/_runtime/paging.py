"""The way through a list: which page comes after which, and whether all records were seen. Nothing here sends."""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence
from typing import Any, Generic, NoReturn, TypeVar
from urllib.parse import parse_qsl, urlsplit

import msgspec
from msgspec import UNSET

from .answers import Page, total_of
from .codecs import TEXT, Array
from .conventions import Pagination
from .errors import AnswerError, StatusError
from .operations import Arguments, Operation, Query
from .responses import Response

T = TypeVar("T")

_LOG = logging.getLogger(__name__.partition(".")[0])  # the package's own name
_LINK = re.compile(r'<(?P<address>[^<>]*)>[^<>]*?;\s*rel="?(?P<relation>[^",;<>]*)')
_PAST_THE_END = (404, 416)  # how some servers answer a page after the last one
_NO_CURSOR = (None, False, 0, "")


class Course(Generic[T]):
    """The way through one list: the arguments of each page, given the page before it.

    What the user gives decides: a cursor, offset or page number is the start, and the way to go on.
    A short page does not end a list. It goes on until the total that the answers state is reached; without a total,
    until there is no cursor or until a page is empty. Where total and records disagree, AnswerError names both.
    """

    def __init__(
        self,
        ways: Sequence[Pagination],
        operation: Operation[Page[T]],
        arguments: Arguments,
    ) -> None:
        self.operation = _with_cursor(operation, ways)
        known = {parameter.name for parameter in self.operation.parameters}
        self._ways = [way for way in ways if way.parameter in known]
        stated = {
            name: value for name, value in arguments.items() if value is not UNSET
        }
        self._given = {
            name: self._clamped(name, value) for name, value in stated.items()
        }
        self._link = next((way for way in ways if way.kind == "link"), None)
        chosen = [way for way in self._ways if way.parameter in self._given]
        self._way = next(iter([*chosen, *self._ways]), None)
        self._from_start = not chosen
        self._seen = self._steps = 0
        # The lowest and the highest total that the pages stated.
        self._totals: list[int] = []
        self._asked: str | None = None  # the cursor of the page that was asked for last
        self._mark: str | None = None
        self._short = False
        self._last: bytes | None = None  # the page before, as it came
        self._page: Response | None = None  # the answer that held the last page

    def start(self) -> Arguments:
        """Return the arguments of the first page. Its size is sent where places are counted in pages or records."""
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

    def _clamped(self, name: str, value: object) -> object:
        """Return ``value``; for a page size above the documented maximum the maximum, with a warning in the log."""
        most = next(
            (
                way.maximum_size
                for way in self._ways
                if way.size_parameter == name and way.maximum_size
            ),
            None,
        )
        if most is None or _whole_number(value, 0) <= most:
            return value
        _LOG.warning(
            "%s: %s=%s is more than the documented maximum: pages of %s are asked for",
            self.operation.name,
            name,
            value,
            most,
        )
        return most

    def _sized(self, size: int) -> Arguments:
        """Return the arguments of a page of ``size`` records, where the API takes one."""
        name = self._way.size_parameter if self._way else None
        return self._given if name is None else {**self._given, name: size}

    def whole(self) -> Arguments:
        """Return the arguments of a small page at the start of the whole list, for what it says about all."""
        places = {way.parameter for way in self._ways}
        kept = {
            name: value for name, value in self._given.items() if name not in places
        }
        return Course(self._ways, self.operation, kept).only_one()

    def check(self, page: Page[T]) -> Page[T]:
        """``page`` itself. Raises AnswerError when it is the one before it again: a place that the server ignores."""
        self._page = page.raw
        if self._way is None or page.raw is None or not page:
            return page
        if page.raw.content == self._last:
            which = (
                f"page {self._number(self._way)}"
                if self._way.kind == "page"
                else "a page"
            )
            self._fail(
                f"{which} is the page before it again, as if {self._way.parameter} were ignored"
            )
        self._last = page.raw.content
        return page

    def end(self, refused: StatusError) -> None:
        """Take ``refused`` for the end of the list, where the page before was short. Raises ``refused`` otherwise."""
        counted = self._way is not None and self._way.kind in ("page", "offset")
        if not (
            counted
            and self._short
            and self._expected() is None
            and refused.status in _PAST_THE_END
        ):
            raise refused

    def after(self, page: Page[T]) -> Arguments | None:
        """Return the arguments of the page after ``page``, None when it was the last one.

        Raises AnswerError when it was the last one and the records seen are not as many as the answers state.
        """
        self._seen += len(page)
        self._note_total(page)
        self._short = 0 < len(page) < (self._size() or 0)
        following = self._following(page)
        if following is None:
            self._check_all_seen()
        return following

    def _following(self, page: Page[T]) -> Arguments | None:
        if self._link is not None:
            return self._by_link(self._link, page)
        if self._way is None:
            return None
        if self._way.kind == "cursor":
            return self._by_cursor(self._way, page)
        return (
            self._by_offset(self._way, page)
            if self._way.kind == "offset"
            else self._by_number(self._way, page)
        )

    def _note_total(self, page: Page[T]) -> None:
        total = page.total
        if total is None and self._way is not None and self._way.total:
            total = total_of(page.meta.get(self._way.total))
        if total is not None:
            self._totals = [min([*self._totals, total]), max([*self._totals, total])]

    def _before(self) -> int | None:
        """How many records the list has before where the user starts; None where that is not known."""
        if self._from_start:
            return 0 if self._way is not None or not self._has_numbers() else None
        if self._way is not None and self._way.kind == "offset":
            return _whole_number(self._placed(self._way), 0)
        return None

    def _has_numbers(self) -> bool:
        """Whether the user gave a number in the query: it may be a page size that the documentation does not name."""
        names = {
            parameter.name
            for parameter in self.operation.parameters
            if isinstance(parameter, Query)
        }
        return any(
            isinstance(value, int)
            for name, value in self._given.items()
            if name in names
        )

    def _expected(self) -> tuple[int, int] | None:
        """Return the fewest and the most records from where the user starts on; None where that is not known."""
        before = self._before()
        if before is None or not self._totals:
            return None
        fewest, most = (max(0, total - before) for total in self._totals)
        return fewest, most

    def _is_missing_some(self) -> bool:
        expected = self._expected()
        return expected is not None and self._seen < expected[0]

    def _check_all_seen(self) -> None:
        expected = self._expected()
        if expected is None or expected[0] <= self._seen <= expected[1]:
            return
        self._fail(
            f"the list ended after {self._seen} records, and the answers state {expected[1]}"
        )

    def _fail(self, words: str) -> NoReturn:
        answer = self._page
        raise AnswerError(f"{self.operation.name}: {words}").about(
            answer.request if answer else None, answer
        )

    def _by_cursor(self, way: Pagination, page: Page[T]) -> Arguments | None:
        if page.next is None or page.next == self._asked:
            return self._without_cursor(way, page)
        self._watch(page.next)
        self._asked = page.next
        return self._moved(way, page.next)

    def _without_cursor(self, way: Pagination, page: Page[T]) -> Arguments | None:
        """Return the next page by offset where records are missing, or rows that have no key filled the first page."""
        full = not self._steps and len(page) >= (self._size() or len(page) + 1)
        if not (self._is_missing_some() or full):
            return None
        following = self._by_offset_instead(page)
        if following is None and page.meta.get(way.next or "") not in (
            *_NO_CURSOR,
            self._asked,
        ):
            self._fail(
                f"{way.next} is no cursor that can be sent back, and a page follows"
            )
        return following

    def _placed(self, way: Pagination) -> object:
        """Where the user starts, by ``way``."""
        return self._given.get(way.parameter or "")

    def _number(self, way: Pagination) -> int:
        """Return the number of the page that is read."""
        return _whole_number(self._placed(way), way.first) + self._steps

    def _moved(self, way: Pagination, place: object) -> Arguments:
        """Return the arguments of the page at ``place``."""
        return {**self.start(), way.parameter: place} if way.parameter else self.start()

    def _by_link(self, way: Pagination, page: Page[T]) -> Arguments | None:
        """Return the arguments in the address of the next page. Its host is ignored: secrets go to no other."""
        address = (
            page.meta.get(way.next)
            if way.next
            else _next_link(page, way.header or "Link")
        )
        if not isinstance(address, str) or not address:
            return None
        self._watch(address)
        asked: dict[str, list[str]] = {}
        for name, value in parse_qsl(urlsplit(address).query, keep_blank_values=True):
            asked.setdefault(name, []).append(value)
        others = [
            parameter
            for parameter in self.operation.parameters
            if not isinstance(parameter, Query)
        ]
        parameters = (*others, *(Query(name, Array(TEXT)) for name in asked))
        self.operation = msgspec.structs.replace(self.operation, parameters=parameters)
        kept = {parameter.name for parameter in others}
        return {
            **{name: value for name, value in self._given.items() if name in kept},
            **asked,
        }

    def _watch(self, cursor: str) -> None:
        """Raise AnswerError when cursors go in a circle; one cursor kept at each power of two finds any circle."""
        if cursor == self._mark:
            self._fail(
                f"the list goes in a circle: its pages lead to {cursor!r:.100} again"
            )
        self._steps += 1
        if self._steps & (self._steps - 1) == 0:
            self._mark = cursor

    def _by_offset_instead(self, page: Page[T]) -> Arguments | None:
        way = next((way for way in self._ways if way.kind == "offset"), None)
        if way is None or not self._from_start:
            return None
        self._way = way
        return self._by_offset(way, page)

    def _by_offset(self, way: Pagination, page: Page[T]) -> Arguments | None:
        following = _whole_number(self._placed(way), 0) + self._seen
        more = self._is_missing_some() if self._expected() else bool(page)
        return self._moved(way, following) if page and more else None

    def _by_number(self, way: Pagination, page: Page[T]) -> Arguments | None:
        self._steps += 1
        more = self._is_missing_some() if self._expected() else bool(page)
        return self._moved(way, self._number(way)) if page and more else None

    def _size(self) -> int | None:
        if self._way is None:
            return None
        name = self._way.size_parameter
        if name is None:
            return self._way.default_size
        return (
            self._default_size(name)
            if name not in self._given
            else _whole_number(self._given[name], 0) or None
        )

    def _default_size(self, parameter: str) -> int | None:
        known = (
            way.default_size for way in self._ways if way.size_parameter == parameter
        )
        return next((size for size in known if size is not None), None)


def _with_cursor(
    operation: Operation[Page[T]], ways: Sequence[Pagination]
) -> Operation[Page[T]]:
    """Add the parameters of cursors that the documentation does not list for the operation."""
    known = {parameter.name for parameter in operation.parameters}
    cursors = [
        way.parameter
        for way in ways
        if way.kind == "cursor" and way.parameter is not None
    ]
    more = [Query(name, TEXT) for name in cursors if name not in known]
    if not more:
        return operation
    return msgspec.structs.replace(operation, parameters=(*operation.parameters, *more))


def _next_link(page: Page[T], header: str) -> str | None:
    """Return the address that the header ``Link`` of an answer calls the next one."""
    said = page.raw.headers.get(header.lower(), "") if page.raw is not None else ""
    addresses = (
        match["address"]
        for match in _LINK.finditer(said)
        if "next" in match["relation"].lower().split()
    )
    return next(addresses, None)


def _whole_number(value: Any, otherwise: int) -> int:
    try:
        return int(value)
    except (TypeError, ValueError):
        return otherwise
