"""What can go wrong in a call.

ApiError
├── NoAnswerError       the server was not reached, or the connection broke
│   └── TimedOutError   no answer in time
├── AnswerError         an answer that cannot be read
├── LoginError          no usable token from the login
└── StatusError         the server refused
    ├── BadRequestError (400)
    ├── UnauthorizedError (401)
    ├── NotFoundError (404)
    ├── MethodNotAllowedError (405)
    ├── InternalServerError (500)
    ├── HttpNotImplementedError (501)
    └── ServiceUnavailableError (503)
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
    "HttpNotImplementedError",
    "InternalServerError",
    "LoginError",
    "MethodNotAllowedError",
    "NoAnswerError",
    "NotFoundError",
    "Reason",
    "SentRequest",
    "ServiceUnavailableError",
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

    The body of the request is malformed.

    When the request is at fault, the response status and code is 400.
    """

    @property
    def value(self) -> str | None:
        """What the error's text names here, None when it does not."""
        return self.holes.get("value")

    @property
    def text(self) -> str | None:
        """What the error's text names here, None when it does not."""
        return self.holes.get("text")

    @property
    def operator(self) -> str | None:
        """What the error's text names here, None when it does not."""
        return self.holes.get("operator")


class UnauthorizedError(StatusError):
    """The server answered 401.

    The credentials are missing or invalid.

    When the Authorization is missing, the response status is 401.

    When the Authorization is missing, the response status and code is 401.
    """


class NotFoundError(StatusError):
    """The server answered 404.

    What was requested is no valid resource.

    When no record carries the requested id the HTTP response status and code is 404.
    """

    @property
    def id(self) -> str | None:
        """What the error's text names here, None when it does not."""
        return self.holes.get("id")


class MethodNotAllowedError(StatusError):
    """The server answered 405.

    The Resource has no such method.
    """

    @property
    def method(self) -> str | None:
        """What the error's text names here, None when it does not."""
        return self.holes.get("method")


class InternalServerError(StatusError):
    """The server answered 500.

    The call got no Response.

    When the server can’t handle what came in, the response status is 500.
    """


class HttpNotImplementedError(StatusError):
    """The server answered 501.

    The Resource has no such method.
    """

    @property
    def path(self) -> str | None:
        """What the error's text names here, None when it does not."""
        return self.holes.get("path")


class ServiceUnavailableError(StatusError):
    """The server answered 503.

    For the moment the server cannot take the request.
    """


BY_STATUS: dict[int, type[StatusError]] = {
    400: BadRequestError,
    401: UnauthorizedError,
    404: NotFoundError,
    405: MethodNotAllowedError,
    500: InternalServerError,
    501: HttpNotImplementedError,
    503: ServiceUnavailableError,
}
