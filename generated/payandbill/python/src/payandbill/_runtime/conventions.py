"""What holds for a whole API, as data: a generated client states it once and passes it on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .errors import ErrorFormat, Reason, StatusError


@dataclass(frozen=True, kw_only=True, slots=True)
class ApiKey:
    """A secret that each call carries, in the header or query parameter ``name``."""

    credential: str
    name: str
    location: str = "header"


@dataclass(frozen=True, kw_only=True, slots=True)
class Basic:
    """HTTP Basic; ``username`` and ``password`` name the credentials that go in."""

    username: str
    password: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class TokenExchange:
    """Credentials are exchanged at ``url`` for a token that expires; the answer may name the server to call.

    The headers map a header to what fills it: a credential's name, or ``token``. ``hosts`` are the patterns to which
    the answer may lead; a server that fits none is refused.
    """

    url: str
    method: str
    request_headers: Mapping[str, str]
    call_headers: Mapping[str, str]
    token: str
    server: str | None = None
    valid_until: str | None = None
    layout: str | None = None
    hosts: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Envelope:
    """An object around records: the keys of the records, of the cursor to the next page, and of the range."""

    records: str
    next: str | None = None
    range: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Pagination:
    """One way through a list: by ``cursor``, ``offset`` or ``page`` number, in the query parameter ``parameter``."""

    kind: str
    parameter: str
    size_parameter: str
    next: str | None = None
    total: str | None = None
    first: int = 0
    default_size: int | None = None
    maximum_size: int | None = None
    minimum_size: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Assignments:
    """Writes as ``name='text',nr=5`` in one query parameter. ``quoted``: the kinds of value that stand in quotes."""

    parameter: str
    separator: str
    quote: str
    quote_escape: str | None
    quoted: frozenset[str]
    true: str
    false: str
    null: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Operator:
    """One operator of filter expressions; ``types`` is None when it fits every type."""

    meaning: str
    types: frozenset[str] | None = None
    nullable_types: frozenset[str] | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Filter:
    """How lists are filtered: an ``expression`` in one parameter, or by ``equality`` of properties."""

    kind: str
    parameter: str | None = None
    operators: Mapping[str, Operator] = field(default_factory=dict[str, Operator])
    conjunctions: tuple[str, ...] = ()
    null: str | None = None
    quote: str | None = None
    quote_escape: str | None = None
    brackets: bool = False
    bare_values: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Sort:
    """How lists are sorted: names joined by ``separator``, descending by a prefix or suffix."""

    parameter: str
    separator: str | None = None
    descending_prefix: str | None = None
    descending_suffix: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class RateLimit:
    """At most ``requests`` in ``seconds``."""

    requests: int
    seconds: int


@dataclass(frozen=True, kw_only=True, slots=True)
class RowResults:
    """Where a batch answers each row's result, its status, and the words for success."""

    results: str
    status: str
    success: tuple[str, ...] = ()
    messages: str | None = None
    error_count: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Api:
    """One API. ``server`` is its base URL; ``{braces}`` in it are filled from ``variables``, or from the token's answer
    where the name is ``found``.
    """

    name: str
    server: str
    variables: Mapping[str, str] = field(default_factory=dict[str, str])
    found: str | None = None
    auth: tuple[ApiKey | Basic | TokenExchange, ...] = ()
    pagination: tuple[Pagination, ...] = ()
    assignments: Assignments | None = None
    filter: Filter | None = None
    sort: Sort | None = None
    columns: str | None = None
    errors: ErrorFormat = field(default_factory=ErrorFormat)
    reasons: tuple[Reason, ...] = ()
    error_types: Mapping[int, type[StatusError]] = field(
        default_factory=dict[int, type[StatusError]]
    )
    rate_limit: RateLimit | None = None
    rows: RowResults | None = None
