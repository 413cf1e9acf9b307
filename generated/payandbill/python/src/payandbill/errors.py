"""What can go wrong in a call.

ApiError
├── NoAnswerError       the server was not reached, or the connection broke
│   └── TimedOutError   no answer in time
├── AnswerError         an answer that cannot be read
├── LoginError          no usable token from the login
└── StatusError         the server refused
    ├── BadRequestError (400)
    ├── UnauthorizedError (401)
    ├── ForbiddenError (403)
    └── HttpNotImplementedError (501)
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
    "HttpNotImplementedError",
    "LoginError",
    "NoAnswerError",
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

    Json request or DB Version is invalid.
    """


class UnauthorizedError(StatusError):
    """The server answered 401.

    API Key is missing or invalid.
    """


class ForbiddenError(StatusError):
    """The server answered 403.

    Name of the key differs from the Software Key.

    Software Key has no Integration, or a disabled one.

    Pay and Bill Database is inactive.
    """


class HttpNotImplementedError(StatusError):
    """The server answered 501.

    Message Type is unknown or not implemented.

    Data of the payload is unsupported.
    """


BY_STATUS: dict[int, type[StatusError]] = {
    400: BadRequestError,
    401: UnauthorizedError,
    403: ForbiddenError,
    501: HttpNotImplementedError,
}
