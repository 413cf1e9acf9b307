"""Conventions: how an API pages, wraps, writes, filters, sorts and says errors, as data that knows no vendor."""

from __future__ import annotations

from typing import Literal

from codegen.spec.conditions import Condition
from codegen.spec.record import Json, Record
from codegen.spec.types import Action, FieldType
from codegen.text import Text


class EnvelopeKey(Record, frozen=True, kw_only=True):
    """One key of an envelope beside the records; ``role``: ``next``, ``range``, or null."""

    type: FieldType
    required: bool = True
    role: Literal["next", "range"] | None = None
    example: Json = None


class Envelope(Record, frozen=True, kw_only=True):
    """An object around records: ``records`` is the key of the array that holds them, ``actions`` answer with it."""

    records: str
    actions: list[Action] = []
    keys: dict[str, EnvelopeKey] = {}


class Pagination(Record, frozen=True, kw_only=True):
    """One way through a list. ``parameter`` moves on: a ``cursor`` from the envelope key ``next``, an ``offset`` in
    records, or a ``page`` number from ``first``. ``link``: the answer has the address of the next page, in its
    ``header`` (``Link``, the one with ``rel="next"``) or in the envelope key ``next``; only here ``parameter`` may be
    null. ``size_parameter`` null: the size of a page is fixed. ``total``: the envelope key that may hold how many
    there are.
    """

    kind: Literal["cursor", "offset", "page", "link"]
    parameter: str | None = None
    size_parameter: str | None = None
    header: str | None = None
    next: str | None = None
    total: str | None = None
    first: int = 0
    default_size: int | None = None
    maximum_size: int | None = None
    minimum_size: int | None = None


class Write(Record, frozen=True, kw_only=True):
    """How records are sent: as a ``json_body``, or as assignments ``name='text',nr=5`` in a query parameter.

    ``quote`` is around text, a quote inside it is written as ``quote_escape`` (how the docs or, where they are
    silent, api.toml say). ``unset``: what a field that was not sent comes back as: not at all, or as its type's empty
    value. ``stamps``: the fields that the server sets itself. ``deletes_absent``: deleting what is not there succeeds.
    """

    kind: Literal["json_body", "query_assignments"]
    parameter: str | None = None
    separator: str | None = None
    quote: str | None = None
    quote_escape: str | None = None
    quoted: list[FieldType] = []
    true: str | None = None
    false: str | None = None
    unset: Literal["absent", "empty"] = "absent"
    stamps: dict[str, Literal["created", "changed"]] = {}
    deletes_absent: bool = False


class Operator(Record, frozen=True, kw_only=True):
    """One filter operator; ``meaning`` in a neutral word, ``types`` null when no type is excluded."""

    meaning: Literal[
        "equal", "not_equal", "greater", "greater_or_equal", "less", "less_or_equal", "contains", "not_contains"
    ]
    description: Text | None = None
    types: list[FieldType] | None = None
    nullable_types: list[FieldType] | None = None


class Filter(Record, frozen=True, kw_only=True):
    """How lists are filtered: an ``expression`` in one parameter, or ``equality`` (each property is a parameter).

    ``negation`` turns the meaning of the ``contains`` operator before it. ``bare_values``: a value alone is sought in
    every field of its type; ``bare_minimum``: the fewest characters that it may have.
    """

    kind: Literal["expression", "equality"]
    parameter: str | None = None
    operators: dict[str, Operator] = {}
    conjunctions: list[str] = []
    null: str | None = None
    quote: str | None = None
    quote_escape: str | None = None
    brackets: bool = False
    bare_values: bool = False
    bare_minimum: int | None = None
    negation: str | None = None


class Sort(Record, frozen=True, kw_only=True):
    """How lists are sorted: names joined by ``separator``; descending by a ``prefix`` or a ``suffix``."""

    parameter: str
    separator: str | None = None
    descending_prefix: str | None = None
    descending_suffix: str | None = None


class ErrorFormat(Record, frozen=True, kw_only=True):
    """Where an error body holds its parts; ``inside`` is the envelope key it may come in too, or null.

    ``types``: the value of the part ``type``, by a status or its first digit.
    """

    kind: Literal["object", "none"]
    code: str | None = None
    message: str | None = None
    description: str | None = None
    parameter: str | None = None
    type: str | None = None
    inside: str | None = None
    model: str | None = None
    types: dict[str, str] = {}


class ErrorText(Record, frozen=True, kw_only=True):
    """How an API words one error: ``{name}`` in ``text`` is what changes with the request, ``{}`` any other words.

    ``condition`` is what is wrong. Braces that are part of the text are doubled.
    """

    condition: Condition
    text: str


class RateLimit(Record, frozen=True, kw_only=True):
    """At most ``requests`` in ``seconds`` for each key."""

    requests: int
    seconds: int


class RowMessage(Record, frozen=True, kw_only=True):
    """Under which keys a message about a row holds its parts; null where it has none. ``error``: its severity's word.

    ``texts`` and ``codes``: what it says, and its number, where the documentation shows one for the condition.
    """

    severity: str | None = None
    text: str | None = None
    field: str | None = None
    value: str | None = None
    code: str | None = None
    error: str | None = None
    texts: dict[Condition, str] = {}
    codes: dict[Condition, int] = {}


class RowIdentifiers(Record, frozen=True, kw_only=True):
    """Where a row's result repeats the ``fields`` that say which row it is: a list of pairs of name and value."""

    key: str
    name: str
    value: str
    fields: list[str] = []


class RowResults(Record, frozen=True, kw_only=True):
    """A batch whose rows succeed and fail apart: where the answer holds each row's result, status and messages.

    ``failure`` is the status of a row that failed, ``zero_counts`` are further counts in a result.
    """

    results: str
    status: str
    success: list[str] = []
    failure: str | None = None
    messages: str | None = None
    message: RowMessage | None = None
    identifiers: RowIdentifiers | None = None
    error_count: str | None = None
    zero_counts: list[str] = []


class Conventions(Record, frozen=True, kw_only=True):
    """What holds for the whole API, as data, so that targets need know no vendor."""

    pagination: list[Pagination] = []
    envelopes: dict[str, Envelope] = {}
    write: Write | None = None
    filter: Filter | None = None
    sort: Sort | None = None
    columns: str | None = None  # the parameter that selects fields
    errors: ErrorFormat | None = None
    error_texts: list[ErrorText] = []
    rate_limit: RateLimit | None = None
    rows: RowResults | None = None
    success: dict[str, int] = {}  # method -> status of success
    introspection: str | None = None  # path of the API's own field table, with {resource}
    notes: dict[str, list[Text]] = {}  # what pages state beyond all this, by what it is about (``status:204``)
