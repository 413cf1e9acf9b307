"""What can go wrong in a call.

ApiError
├── NoAnswerError       the server was not reached, or the connection broke
│   └── TimedOutError   no answer in time
├── AnswerError         an answer that cannot be read
├── LoginError          no usable token from the login
└── StatusError         the server refused
    └── TooManyRequestsError (429)
"""

from __future__ import annotations

from ._runtime.errors import (
    AnswerError,
    ApiError,
    LoginError,
    NoAnswerError,
    Reason,
    SentRequest,
    StatusError,
    TimedOutError,
)

__all__ = [
    "AnswerError",
    "ApiError",
    "LoginError",
    "NoAnswerError",
    "Reason",
    "SentRequest",
    "StatusError",
    "TimedOutError",
    "TooManyRequestsError",
]

# Tracebacks show the name under which they can be imported.
for _one in (
    AnswerError,
    ApiError,
    LoginError,
    NoAnswerError,
    StatusError,
    TimedOutError,
):
    _one.__module__ = __name__


class TooManyRequestsError(StatusError):
    """The server answered 429.

    Wait a minute.
    """


BY_STATUS: dict[int, type[StatusError]] = {
    429: TooManyRequestsError,
}
