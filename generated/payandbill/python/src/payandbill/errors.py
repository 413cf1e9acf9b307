"""What can go wrong in a call.

ApiError
├── NotSentError        the call breaks the documentation, and the client checks that
├── NoAnswerError       the server was not reached, or the connection broke
│   └── TimedOutError   no answer in time
├── AnswerError         an answer that cannot be read
├── LoginError          no usable token from the login
└── StatusError         the server refused
    ├── RedirectError (3xx)
    ├── ClientError (4xx)
    │   ├── BadRequestError (400)
    │   ├── UnauthorizedError (401)
    │   ├── PaymentRequiredError (402)
    │   ├── ForbiddenError (403)
    │   ├── NotFoundError (404)
    │   ├── MethodNotAllowedError (405)
    │   ├── NotAcceptableError (406)
    │   ├── RequestTimeoutError (408)
    │   ├── ConflictError (409)
    │   ├── GoneError (410)
    │   ├── PreconditionFailedError (412)
    │   ├── RequestEntityTooLargeError (413)
    │   ├── UnsupportedMediaTypeError (415)
    │   ├── UnprocessableEntityError (422)
    │   ├── LockedError (423)
    │   └── TooManyRequestsError (429) < RateLimitError
    └── ServerError (5xx)
        ├── InternalServerError (500)
        ├── HttpNotImplementedError (501)
        ├── BadGatewayError (502)
        ├── ServiceUnavailableError (503)
        └── GatewayTimeoutError (504)

All errors have the same contents, as far as they are known: ``request``, ``status``, ``headers``, ``request_id``,
``body``, ``raw``, and ``may_be_done`` for a call that may have been carried out. Any call can raise any of these; a
method names only what is special to it.
"""

from __future__ import annotations

from ._runtime.errors import (
    AnswerError,
    ApiError,
    ClientError,
    LoginError,
    NoAnswerError,
    NotSentError,
    RateLimitError,
    Reason,
    RedirectError,
    SentRequest,
    ServerError,
    StatusError,
    TimedOutError,
    Violation,
)

__all__ = [
    "AnswerError",
    "ApiError",
    "BadGatewayError",
    "BadRequestError",
    "ClientError",
    "ConflictError",
    "ForbiddenError",
    "GatewayTimeoutError",
    "GoneError",
    "HttpNotImplementedError",
    "InternalServerError",
    "LockedError",
    "LoginError",
    "MethodNotAllowedError",
    "NoAnswerError",
    "NotAcceptableError",
    "NotFoundError",
    "NotSentError",
    "PaymentRequiredError",
    "PreconditionFailedError",
    "RateLimitError",
    "Reason",
    "RedirectError",
    "RequestEntityTooLargeError",
    "RequestTimeoutError",
    "SentRequest",
    "ServerError",
    "ServiceUnavailableError",
    "StatusError",
    "TimedOutError",
    "TooManyRequestsError",
    "UnauthorizedError",
    "UnprocessableEntityError",
    "UnsupportedMediaTypeError",
    "Violation",
]

# Tracebacks show the name under which they can be imported.
for _one in (
    AnswerError,
    ApiError,
    ClientError,
    LoginError,
    NoAnswerError,
    NotSentError,
    RateLimitError,
    RedirectError,
    ServerError,
    StatusError,
    TimedOutError,
):
    _one.__module__ = __name__


class BadRequestError(ClientError):
    """The server answered 400.

    Json request or DB Version is invalid.
    """


class UnauthorizedError(ClientError):
    """The server answered 401.

    API Key is missing or invalid.
    """


class PaymentRequiredError(ClientError):
    """The server answered 402.

    The documentation does not name this status.
    """


class ForbiddenError(ClientError):
    """The server answered 403.

    Name of the key differs from the Software Key.

    Software Key has no Integration, or a disabled one.

    Pay and Bill Database is inactive.
    """


class NotFoundError(ClientError):
    """The server answered 404.

    The documentation does not name this status.
    """


class MethodNotAllowedError(ClientError):
    """The server answered 405.

    The documentation does not name this status.
    """


class NotAcceptableError(ClientError):
    """The server answered 406.

    The documentation does not name this status.
    """


class RequestTimeoutError(ClientError):
    """The server answered 408.

    The documentation does not name this status.
    """


class ConflictError(ClientError):
    """The server answered 409.

    The documentation does not name this status.
    """


class GoneError(ClientError):
    """The server answered 410.

    The documentation does not name this status.
    """


class PreconditionFailedError(ClientError):
    """The server answered 412.

    The documentation does not name this status.
    """


class RequestEntityTooLargeError(ClientError):
    """The server answered 413.

    The documentation does not name this status.
    """


class UnsupportedMediaTypeError(ClientError):
    """The server answered 415.

    The documentation does not name this status.
    """


class UnprocessableEntityError(ClientError):
    """The server answered 422.

    The documentation does not name this status.
    """


class LockedError(ClientError):
    """The server answered 423.

    The documentation does not name this status.
    """


class TooManyRequestsError(RateLimitError):
    """The server answered 429.

    The documentation does not name this status.
    """


class InternalServerError(ServerError):
    """The server answered 500.

    The documentation does not name this status.
    """


class HttpNotImplementedError(ServerError):
    """The server answered 501.

    Message Type is unknown or not implemented.

    Data of the payload is unsupported.
    """


class BadGatewayError(ServerError):
    """The server answered 502.

    The documentation does not name this status.
    """


class ServiceUnavailableError(ServerError):
    """The server answered 503.

    The documentation does not name this status.
    """


class GatewayTimeoutError(ServerError):
    """The server answered 504.

    The documentation does not name this status.
    """


BY_STATUS: dict[int, type[StatusError]] = {
    400: BadRequestError,
    401: UnauthorizedError,
    402: PaymentRequiredError,
    403: ForbiddenError,
    404: NotFoundError,
    405: MethodNotAllowedError,
    406: NotAcceptableError,
    408: RequestTimeoutError,
    409: ConflictError,
    410: GoneError,
    412: PreconditionFailedError,
    413: RequestEntityTooLargeError,
    415: UnsupportedMediaTypeError,
    422: UnprocessableEntityError,
    423: LockedError,
    429: TooManyRequestsError,
    500: InternalServerError,
    501: HttpNotImplementedError,
    502: BadGatewayError,
    503: ServiceUnavailableError,
    504: GatewayTimeoutError,
}
