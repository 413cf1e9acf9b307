"""The spec: everything the documentation of one API says, in the contract that all targets read.

Version 1. Keys stand in the order of this file. ``null`` means unknown or not stated, never a default. Words from
pages are ``Text``; names (fields, paths, keys, enum values) are plain strings and just as untrusted: targets encode
both. No name of a programming language or of a library belongs here.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from codegen.spec.conditions import Condition
from codegen.spec.conventions import Conventions
from codegen.spec.record import Json, Record
from codegen.spec.types import Action, FieldType, Layout, Origin
from codegen.text import Text

SPEC_VERSION = 1


# -- the API itself ----------------------------------------------------------------------------------------------


class Contact(Record, frozen=True, kw_only=True, omit_defaults=True):
    """Whom to ask about the API: a name, a page, an address for mail."""

    name: str | None = None
    url: str | None = None
    email: str | None = None


class License(Record, frozen=True, kw_only=True, omit_defaults=True):
    """The terms of the API: what they are called, and where they stand."""

    name: str
    url: str | None = None


class Api(Record, frozen=True, kw_only=True):
    """Which API this is. ``id`` is the folder's name under specs/; ``version`` is the API's own, as in its paths."""

    id: str
    title: Text
    version: str | None = None
    docs_url: str | None = None
    contact: Contact | None = None
    license: License | None = None


class ServerVariable(Record, frozen=True, kw_only=True):
    """A part of a server's URL in braces; ``source`` says what fills it, such as ``auth.server``."""

    default: str | None = None
    enum: list[str] | None = None
    source: str | None = None
    description: Text | None = None


class Server(Record, frozen=True, kw_only=True):
    """A base URL that paths are added to, without a slash at the end: ``https://{server}/api/v1``."""

    url: str
    variables: dict[str, ServerVariable] = {}
    description: Text | None = None


# -- authentication: a client needs all entries of the list at once ------------------------------------------------


class ApiKey(Record, frozen=True, kw_only=True, tag="api_key", tag_field="kind"):
    """A secret sent with each call as header ``name``. ``credential`` is the snake_case word users give it by."""

    credential: str
    name: str
    location: Literal["header", "query"] = "header"
    description: Text | None = None


class Basic(Record, frozen=True, kw_only=True, tag="basic", tag_field="kind"):
    """HTTP Basic; ``username`` names the credential that is the user name, ``password`` likewise or null (empty)."""

    username: str
    password: str | None = None
    description: Text | None = None


class AnswerKeys(Record, frozen=True, kw_only=True):
    """Under which keys the token answer holds its parts; null where it has none."""

    token: str
    server: str | None = None
    valid_until: str | None = None


class TokenExchange(Record, frozen=True, kw_only=True, tag="token_exchange", tag_field="kind"):
    """Long-lived credentials are exchanged for a token that expires, at a server of its own.

    ``request_headers`` and ``call_headers`` map a header to what fills it: a credential's name, or ``token``.
    ``hosts`` are the patterns (``*.example.com``) to which the server name of the answer may lead.
    ``valid_until`` is the layout of the expiry, in UTC.
    """

    url: str
    method: str = "GET"
    request_headers: dict[str, str] = {}
    call_headers: dict[str, str] = {}
    credentials: dict[str, FieldType] = {}
    answer: AnswerKeys
    answer_model: str | None = None
    valid_until: Layout | None = None
    hosts: list[str] = []
    description: Text | None = None


Auth: TypeAlias = ApiKey | Basic | TokenExchange


# -- shapes and fields --------------------------------------------------------------------------------------------


class Shape(Record, frozen=True, kw_only=True, omit_defaults=True):
    """A type without a name: ``ref`` names the model of an object, ``items`` is for arrays and maps.

    ``max_length`` is the most characters of a text, ``max_key_length`` of the key that a map has it under.
    """

    type: FieldType
    ref: str | None = None
    items: Shape | None = None
    nullable: bool = False
    layout: Layout | None = None
    max_length: int | None = None
    max_key_length: int | None = None


class NativeType(Record, frozen=True, kw_only=True):
    """The documentation's own type, as written."""

    id: int | None = None
    name: str


class Field(Record, frozen=True, kw_only=True):
    """One field of a model. The key it stands under is its name on the wire.

    ``required``: must be sent on create (null: not said). ``writeable``: may be sent (null: not said).
    ``write_once``: may be sent on create although ``writeable`` is false: fixed afterwards. ``force_write``: the
    documented column of that name. ``nullable``: JSON null may stand for the value (null: not said). ``empty``: the
    empty string may stand for a value of another type. ``enum_open``: further values must be expected.
    ``unit``: what a number counts, when told (``minutes``). ``example``: one documented value, cleaned.
    ``documented_name``: the table's spelling where the wire has another.
    """

    type: FieldType
    ref: str | None = None
    items: Shape | None = None
    native: NativeType | None = None
    max_length: int | None = None
    minimum: float | int | None = None
    maximum: float | int | None = None
    min_items: int | None = None
    max_items: int | None = None
    max_properties: int | None = None
    pattern: str | None = None
    enum: list[str] | None = None
    enum_open: bool = False
    layout: Layout | None = None
    unit: str | None = None
    default: Json = None
    required: bool | None = None
    writeable: bool | None = None
    write_once: bool = False
    force_write: bool = False
    nullable: bool | None = None
    empty: bool = False
    link: str | None = None
    description: Text | None = None
    deprecated: bool = False
    example: Json = None
    documented_name: str | None = None
    origin: Origin


class Example(Record, frozen=True, kw_only=True):
    """A documented example, cleaned: what the wire carries, without secrets. ``name`` is unique in its operation."""

    name: str
    value: Json


class Model(Record, frozen=True, kw_only=True):
    """A record. ``resource`` is the resource it belongs to, if one; ``complete`` is false when only part of its
    fields can be known (a cut table, or example records alone). ``direction``: where such records travel.
    """

    resource: str | None = None
    title: str | None = None
    description: Text | None = None
    docs_url: str | None = None
    documented: Literal["page", "fieldinfo", "example", "prose"]
    complete: bool = True
    direction: Literal["both", "request", "response"] = "both"
    key: str | None = None
    fields: dict[str, Field]


# -- operations ---------------------------------------------------------------------------------------------------


class Parameter(Record, frozen=True, kw_only=True):
    """One parameter of a call. ``array_separator``: a list goes in one value, joined by it (``|``).

    ``excludes``: parameters that must not stand beside it. ``grammar``: the convention its value is written in
    (``columns``, ``sort``, ``filter``, ``assignments``), null for a plain value.
    """

    location: Literal["path", "query", "header"]
    shape: Shape
    required: bool = False
    default: Json = None
    minimum: int | None = None
    maximum: int | None = None
    enum: list[str] | None = None
    array_separator: str | None = None
    grammar: str | None = None
    excludes: list[str] = []
    description: Text | None = None
    example: Json = None


class Request(Record, frozen=True, kw_only=True):
    """What a call sends besides parameters. ``style``: how, one of the write convention's kinds."""

    style: Literal["json_body", "query_assignments"]
    shape: Shape
    partial: bool = False  # what is not sent stays as it is
    required: bool = True
    description: Text | None = None
    examples: list[Example] = []


class Response(Record, frozen=True, kw_only=True):
    """What a status means here. ``meanings``: each documented reason, several where the status says several things.

    ``description``: what else the page says of it. ``envelope``: key in ``conventions.envelopes`` whose records have
    ``shape``; null when ``shape`` is the body itself. ``shape`` null: no body, or none documented (see ``body``).
    """

    phrase: str | None = None
    meanings: list[Text] = []
    description: Text | None = None
    body: Literal["none", "json", "unknown"] = "unknown"
    shape: Shape | None = None
    envelope: str | None = None
    examples: list[Example] = []


class Operation(Record, frozen=True, kw_only=True):
    """One call. Its key is ``<resource in snake case>.<action or name>``.

    ``native`` is the documentation's own name for the call. ``documented``: ``page`` when a page describes it,
    ``index`` when only a list of calls names it. ``shared`` names entries of ``Spec.parameters``.
    """

    native: str | None = None
    method: Literal["GET", "POST", "PUT", "PATCH", "DELETE"]
    path: str
    resource: str
    action: Action
    documented: Literal["page", "index"]
    summary: Text | None = None
    description: Text | None = None
    docs_url: str | None = None
    shared: list[str] = []
    parameters: dict[str, Parameter] = {}
    request: Request | None = None
    responses: dict[str, Response] = {}


# -- errors and the whole ------------------------------------------------------------------------------------------


class ErrorCase(Record, frozen=True, kw_only=True):
    """One documented error. ``description`` is the wire's text with ``{holes}``; ``trigger`` is what provokes it.

    ``condition`` says in a closed list of words what is wrong. ``about`` is the parameter it is about, ``field_type``
    the documented heading of the type it is about, ``native_types`` the type names that this means, ``body`` the
    documented example, cleaned. ``operation`` limits it to one call. Of the holes, ``{value}`` is what was sent as it
    was written, ``{text}`` the same without its quotes.
    """

    status: int
    condition: Condition | None = None
    code: str | None = None
    message: str | None = None
    description: str | None = None
    about: str | None = None
    field_type: str | None = None
    native_types: list[str] = []
    trigger: Text | None = None
    operation: str | None = None
    body: Json = None


class Spec(Record, frozen=True, kw_only=True):
    """One API, whole.

    ``parameters`` are shared by operations that name them in ``shared``. ``responses`` are what a status means for
    every call; what an operation itself says of a status replaces them (see ``responses_of``).
    """

    spec_version: Literal[1] = 1
    api: Api
    servers: list[Server]
    auth: list[Auth] = []
    conventions: Conventions = Conventions()
    parameters: dict[str, Parameter] = {}
    responses: dict[str, Response] = {}
    operations: dict[str, Operation]
    models: dict[str, Model]
    errors: list[ErrorCase] = []


def responses_of(spec: Spec, operation: Operation) -> dict[str, Response]:
    """All responses of a call by status, in ascending order: its own, and those that every call has."""
    return dict(sorted({**spec.responses, **operation.responses}.items()))
