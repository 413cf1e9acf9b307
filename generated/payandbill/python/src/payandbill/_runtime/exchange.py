"""One request and its answer, without the I/O: what is prepared before it is sent, and what is made of what comes.

The transport of threads and that of async code use the same.
"""

from __future__ import annotations

import httpx2

from . import uploads
from .errors import NoAnswerError, TimedOutError
from .responses import Headers, Lost, Response
from .retrying import Tries
from .session import Outgoing

# Trouble that may pass, and the kind of it in which nothing was sent.
_PASSING = (
    httpx2.TimeoutException,
    httpx2.NetworkError,
    httpx2.RemoteProtocolError,
    httpx2.ProxyError,
)
_UNSENT = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout)


def prepare(
    client: httpx2.Client | httpx2.AsyncClient,
    owned: bool,
    request: Outgoing,
    tries: Tries,
    agent: str,
    content: uploads.Ready,
) -> httpx2.Request | Lost:
    """Return ``request`` as ``client`` sends it, or why it is not sent. ``owned``: the client is not the user's own."""
    if tries.is_late():
        return _late(request, arrived=False)
    headers = {**request.headers, **content.get("headers", {})}
    theirs = client.headers.get("User-Agent", "")
    if agent and theirs.startswith(
        "python-httpx2/"
    ):  # a name that users gave their own client stays
        headers["User-Agent"] = f"{agent} {theirs}"
    try:
        return client.build_request(
            request.method,
            request.url,
            headers=headers,
            content=content.get("content"),
            files=content.get("files"),
            timeout=_within(tries, None if owned else client.timeout),
        )
    except httpx2.InvalidURL as wrong:
        words = f"{request.shown.method} {request.shown.place[:500]}: the address cannot be sent: {wrong}"
        return Lost(NoAnswerError(words), arrived=False, passing=False)


def _within(tries: Tries, own: httpx2.Timeout | None) -> httpx2.Timeout:
    """Return the timeouts of one try: those of the options, none of them longer than until the deadline."""
    timeout, left = tries.options.timeout_of(own), tries.seconds_left()
    if left is None:
        return timeout

    def at_most(seconds: float | None) -> float:
        return left if seconds is None else min(seconds, left)

    return httpx2.Timeout(
        connect=at_most(timeout.connect),
        read=at_most(timeout.read),
        write=at_most(timeout.write),
        pool=at_most(timeout.pool),
    )


class Body:
    """The body of an answer as it comes, with its limits in bytes and in time.

    Raises DecodingError for one that is compressed more than once.
    """

    def __init__(
        self, request: Outgoing, answer: httpx2.Response, tries: Tries
    ) -> None:
        self._request, self._answer, self._tries = request, answer, tries
        self._parts: list[bytes] = []
        self._length = 0
        self._lost: Lost | None = None
        packings = answer.headers.get("Content-Encoding", "").lower().split(",")
        if sum(name.strip() not in ("", "identity") for name in packings) > 1:
            # Each packing is undone as a whole, so nothing would limit what the second one becomes.
            raise httpx2.DecodingError("the answer is compressed more than once")

    def add(self, part: bytes) -> Lost | None:
        """Keep one part; return what ends the reading before the body does."""
        self._parts.append(part)
        self._length += len(part)
        if self._tries.is_late():
            self._lost = _late(self._request, arrived=True)
        elif self._length > self._tries.options.max_bytes:
            self._parts.clear()
            words = f"{self._request.shown}: the answer has more than {self._tries.options.max_bytes} bytes (max_bytes)"
            self._lost = Lost(
                NoAnswerError(words + _doubt(self._request, arrived=True)),
                arrived=True,
                passing=False,
            )
        return self._lost

    def outcome(self) -> Response | Lost:
        """Return the answer, or why it was not read to its end."""
        if self._lost is not None:
            return self._lost
        return Response(
            self._answer.status_code,
            Headers(self._answer.headers.items()),
            b"".join(self._parts),
        )


def _late(request: Outgoing, *, arrived: bool) -> Lost:
    words = f"{request.shown}: no answer before the deadline{_doubt(request, arrived)}"
    return Lost(TimedOutError(words), arrived=arrived, passing=False)


def lost(failed: httpx2.HTTPError, request: Outgoing) -> Lost:
    """Return what failed, in words: the original error holds the whole request, secrets included, and is left
    behind.
    """
    arrived = not isinstance(failed, _UNSENT)
    trouble = f"{type(failed).__name__}: {failed}{_doubt(request, arrived)}"
    words = f"{request.shown}: {trouble}"
    error = (
        TimedOutError(words)
        if isinstance(failed, httpx2.TimeoutException)
        else NoAnswerError(words)
    )
    return Lost(error, arrived=arrived, passing=isinstance(failed, _PASSING))


def _doubt(request: Outgoing, arrived: bool) -> str:
    """Return what callers that change records should know when no answer came."""
    return (
        " (it may have been carried out)"
        if arrived and request.method not in ("GET", "HEAD")
        else ""
    )
