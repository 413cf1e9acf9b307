"""What can go wrong in a call.

ApiError
├── NoAnswerError       the server was not reached, or the connection broke
│   └── TimedOutError   no answer in time
├── AnswerError         an answer that cannot be read
├── LoginError          no usable token from the login
└── StatusError         the server refused
    ├── BadRequestError (400)
    └── ForbiddenError (403)
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
    "BadRequestError",
    "ForbiddenError",
    "LoginError",
    "NoAnswerError",
    "Reason",
    "SentRequest",
    "StatusError",
    "TimedOutError",
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


class BadRequestError(StatusError):
    """The server answered 400.

    The JSON is wrong.
    """


class ForbiddenError(StatusError):
    """The server answered 403.

    The key's name differs.

    No integration.

    Not active.
    """


BY_STATUS: dict[int, type[StatusError]] = {
    400: BadRequestError,
    403: ForbiddenError,
}
