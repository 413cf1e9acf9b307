"""What can go wrong in a call.

ApiError
├── NoAnswerError       the server was not reached, or the connection broke
│   └── TimedOutError   no answer in time
├── AnswerError         an answer that cannot be read
├── LoginError          no usable token from the login
└── StatusError         the server refused
    ├── BadRequestError (400)
    ├── UnauthorizedError (401)
    ├── PaymentRequiredError (402)
    ├── ForbiddenError (403)
    ├── NotFoundError (404)
    ├── TooManyRequestsError (429)
    ├── InternalServerError (500)
    ├── BadGatewayError (502)
    ├── ServiceUnavailableError (503)
    └── GatewayTimeoutError (504)
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
    "BadGatewayError",
    "BadRequestError",
    "ForbiddenError",
    "GatewayTimeoutError",
    "InternalServerError",
    "LoginError",
    "NoAnswerError",
    "NotFoundError",
    "PaymentRequiredError",
    "Reason",
    "SentRequest",
    "ServiceUnavailableError",
    "StatusError",
    "TimedOutError",
    "TooManyRequestsError",
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

    Often a parameter is missing.
    """


class UnauthorizedError(StatusError):
    """The server answered 401.

    No valid API key was sent.
    """


class PaymentRequiredError(StatusError):
    """The server answered 402.

    The parameters were valid but the request failed.
    """


class ForbiddenError(StatusError):
    """The server answered 403.

    The API key may not do this.
    """


class NotFoundError(StatusError):
    """The server answered 404.

    There is no such object.
    """


class TooManyRequestsError(StatusError):
    """The server answered 429.

    More than 120 requests in a minute with one key.
    """


class InternalServerError(StatusError):
    """The server answered 500.

    Something went wrong at the server.
    """


class BadGatewayError(StatusError):
    """The server answered 502.

    Something went wrong at the server.
    """


class ServiceUnavailableError(StatusError):
    """The server answered 503.

    Something went wrong at the server.
    """


class GatewayTimeoutError(StatusError):
    """The server answered 504.

    Something went wrong at the server.
    """


BY_STATUS: dict[int, type[StatusError]] = {
    400: BadRequestError,
    401: UnauthorizedError,
    402: PaymentRequiredError,
    403: ForbiddenError,
    404: NotFoundError,
    429: TooManyRequestsError,
    500: InternalServerError,
    502: BadGatewayError,
    503: ServiceUnavailableError,
    504: GatewayTimeoutError,
}
