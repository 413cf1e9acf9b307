"""What can go wrong in a call.

ApiError
├── NoAnswerError       the server was not reached, or the connection broke
│   └── TimedOutError   no answer in time
├── AnswerError         an answer that cannot be read
├── LoginError          no usable token from the login
└── StatusError         the server refused
    ├── BadRequestError (400)
    ├── UnauthorizedError (401)
    └── NotFoundError (404)
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
    "LoginError",
    "NoAnswerError",
    "NotFoundError",
    "Reason",
    "SentRequest",
    "StatusError",
    "TimedOutError",
    "UnauthorizedError",
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

    The request is wrong.
    """


class UnauthorizedError(StatusError):
    """The server answered 401.

    No token, or a wrong one.
    """


class NotFoundError(StatusError):
    """The server answered 404.

    The request is wrong.
    """


BY_STATUS: dict[int, type[StatusError]] = {
    400: BadRequestError,
    401: UnauthorizedError,
    404: NotFoundError,
}
