"""When a request is sent once more, and after how long. Nothing here waits or sends."""

from __future__ import annotations

import datetime as dt
import random
import threading
import time
from collections import deque
from collections.abc import Callable
from types import NoneType
from typing import Literal

import httpx2
import msgspec
from msgspec import UNSET, UnsetType

from .conventions import RateLimit
from .responses import Lost, Response
from .spellings import http_date

Timeout = float | httpx2.Timeout | None
Check = Literal["documentation"]

_REPEATABLE = frozenset(
    {"GET", "HEAD", "PUT", "DELETE"}
)  # done twice, they come to the same as done once
_FIRST_PAUSE, _LONGEST_PAUSE = (
    0.5,
    8.0,
)  # seconds, doubled each time; a part of each is drawn by chance
_DEFAULT_TIMEOUT = 30.0  # seconds
_MARGIN = 1.02  # a part more than the documented seconds: calls do not arrive in the rhythm in which they are sent
_LONGEST_ASKED_FOR = 120.0  # seconds; a longer wait is reported, not sat out


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """How calls are made. ``timeout`` is for each try; ``deadline`` the seconds for a whole call, pauses included.

    ``timeout`` UNSET: that of the user's own client, or 30 seconds. ``max_bytes``: the longest answer that is read.
    ``check``: what calls are checked by before they are sent.
    """

    timeout: Timeout | UnsetType = UNSET
    retries: int = 2
    deadline: float | None = None
    max_bytes: int = 100_000_000
    check: Check | None = None

    def timeout_of(self, own: httpx2.Timeout | None) -> httpx2.Timeout:
        """Return the timeouts of a try; ``own`` are those of the user's own client."""
        if not isinstance(self.timeout, UnsetType):
            return httpx2.Timeout(self.timeout)
        return httpx2.Timeout(_DEFAULT_TIMEOUT) if own is None else own

    def __post_init__(self) -> None:
        """Raise TypeError or ValueError, naming the option, for what is no such number: at once, not in some call."""
        if not isinstance(self.timeout, (httpx2.Timeout, UnsetType)):
            _check(
                "timeout",
                self.timeout,
                (float, int, NoneType),
                "a number of seconds or None",
            )
            if self.timeout is not None and not self.timeout > 0:
                raise ValueError(
                    f"timeout: {self.timeout} seconds are no time: give more, or None for no end"
                )
        _check(
            "deadline",
            self.deadline,
            (float, int, NoneType),
            "a number of seconds or None",
        )
        _check("retries", self.retries, (int,), "a whole number")
        if self.retries < 0:
            raise ValueError(f"retries: {self.retries} is fewer than none")
        _check("max_bytes", self.max_bytes, (int,), "a whole number")
        if self.max_bytes < 1:
            raise ValueError(
                f"max_bytes: an answer of {self.max_bytes} bytes holds nothing"
            )
        if self.check not in ("documentation", None):
            raise ValueError(
                f'check: "documentation" or None was expected, not {self.check!r:.80}'
            )


class Tries:
    """The tries of one call: how many there may still be, and until when."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self._made = 0
        self.may_be_done = False  # whether a try of the call itself, which was repeated, may have been carried out
        self._end = (
            None if options.deadline is None else time.monotonic() + options.deadline
        )

    def seconds_left(self) -> float | None:
        """Until the deadline; None without one."""
        return None if self._end is None else self._end - time.monotonic()

    def is_late(self) -> bool:
        """Whether the deadline has passed."""
        left = self.seconds_left()
        return left is not None and left <= 0

    def pause(self, method: str, outcome: Response | Lost) -> float | None:
        """Return the seconds until the same request may be sent again; None when it may not be."""
        if self._made >= self.options.retries or not may_repeat(method, outcome):
            return None
        asked = (
            retry_after(outcome.headers.get("retry-after", ""))
            if isinstance(outcome, Response)
            else None
        )
        seconds = backoff(self._made) if asked is None else asked
        left = self.seconds_left()
        if seconds > _LONGEST_ASKED_FOR or (left is not None and seconds >= left):
            return None
        self._made += 1
        return seconds


def _check(option: str, value: object, kinds: tuple[type, ...], words: str) -> None:
    if isinstance(value, bool) or not isinstance(value, kinds):
        raise TypeError(f"{option}: {words} was expected, not {value!r:.80}")


def may_repeat(method: str, outcome: Response | Lost) -> bool:
    """Whether trouble may pass and a second try does no harm.

    What creates is repeated only if it was surely not carried out: it never arrived, came too soon (429), or the server
    says when it will take calls again (503 with Retry-After). What is not implemented stays so.
    """
    if isinstance(outcome, Lost):
        return outcome.passing and (method in _REPEATABLE or not outcome.arrived)
    if outcome.status == 429:
        return True
    if (
        outcome.status == 503
        and retry_after(outcome.headers.get("retry-after", "")) is not None
    ):
        return True
    return method in _REPEATABLE and (
        outcome.status == 408 or (outcome.status >= 500 and outcome.status != 501)
    )


def may_be_done(outcome: Response | Lost) -> bool:
    """Whether the server may have carried out the request: not where it never arrived, or was put off."""
    if isinstance(outcome, Lost):
        return outcome.arrived
    put_off = (
        outcome.status == 503
        and retry_after(outcome.headers.get("retry-after", "")) is not None
    )
    return not put_off and outcome.status != 429


def backoff(repetitions: int) -> float:
    """Return the pause after ``repetitions`` repetitions: longer each time, and never the same for all who wait."""
    longest = min(_LONGEST_PAUSE, _FIRST_PAUSE * 2.0 ** min(repetitions, 10))
    return random.uniform(longest / 2, longest)  # noqa: S311 - chance, no secrets


def retry_after(text: str) -> float | None:
    """Return the seconds that a Retry-After header asks for, as a number or as an HTTP date; None when it says
    neither.
    """
    if text.isascii() and text.isdigit():
        return float(text[:10])
    moment = http_date(text)
    return (
        None
        if moment is None
        else max(0.0, (moment - dt.datetime.now(dt.UTC)).total_seconds())
    )


class Pace:
    """Keeps calls within a documented rate: at most so many in so many seconds, in all threads and tasks together."""

    def __init__(
        self, limit: RateLimit, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.clock = clock
        self._seconds = limit.seconds * _MARGIN
        self._starts: deque[float] = deque(maxlen=limit.requests)
        self._lock = threading.Lock()

    def reserve(self) -> float:
        """Take the next place; return the seconds until a call may use it."""
        with self._lock:
            now = start = self.clock()
            if len(self._starts) == self._starts.maxlen:
                start = max(now, self._starts[0] + self._seconds)
            self._starts.append(start)
            return start - now
