"""The spec: everything the documentation of one API says, in the contract that all targets read.

Version 2. Keys are in the order of this file. ``null`` means unknown or not stated, never a default. Words from
pages are ``Text``; names (fields, paths, keys, enum values) are plain strings and just as untrusted: targets encode
both. No name of a programming language or of a library belongs here.

Version 2 added: unions, files and limits in shapes; text formats; form, multipart and raw bodies; text and binary
answers; response headers; bearer, OAuth 2, and keys in a cookie or after a prefix; authentication and servers of one
call; array styles, open value lists and deprecation of parameters; deprecated calls; HEAD; what is incomplete.
"""

from __future__ import annotations

from typing import Literal

from codegen.spec.auth import Auth
from codegen.spec.conditions import Condition
from codegen.spec.conventions import Conventions
from codegen.spec.record import Json, Record
from codegen.spec.types import Action, FieldType, Format, Layout, Origin
from codegen.text import Text

SPEC_VERSION = 2


# -- the API itself ----------------------------------------------------------------------------------------------


class Contact(Record, frozen=True, kw_only=True, omit_defaults=True):
    """Whom to ask about the API: a name, a page, an address for mail."""

    name: str | None = None
    url: str | None = None
    email: str | None = None


class License(Record, frozen=True, kw_only=True, omit_defaults=True):
    """The terms of the API: what they are called, and where they are."""

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


# -- shapes and fields --------------------------------------------------------------------------------------------


class Shape(Record, frozen=True, kw_only=True, omit_defaults=True):
    """A type without a name: ``ref`` names the model of an object, ``items`` is for arrays and maps.

    ``options`` are the types of a union, two or more. ``max_length`` is the most characters of a text,
    ``max_key_length`` of the key that a map has it under. ``enum`` and limits are those of this very value: of an
    item, an option, a header, or a whole body. A field or parameter has its own ``enum`` and limits beside its shape.
    """

    type: FieldType
    ref: str | None = None
    items: Shape | None = None
    options: list[Shape] = []
    nullable: bool = False
    layout: Layout | None = None
    format: Format | None = None
    min_length: int | None = None
    max_length: int | None = None
    max_key_length: int | None = None
    minimum: float | int | None = None
    maximum: float | int | None = None
    min_items: int | None = None
    max_items: int | None = None
    pattern: str | None = None
    enum: list[str] | None = None
    enum_open: bool = False


class NativeType(Record, frozen=True, kw_only=True):
    """The documentation's own type, as written."""

    id: int | None = None
    name: str


class Field(Record, frozen=True, kw_only=True):
    """One field of a model. The key it is under is its name on the wire.

    ``required``: must be sent on create (null: not said). ``writeable``: may be sent (null: not said).
    ``write_once``: may be sent on create although ``writeable`` is false: fixed afterwards. ``force_write``: the
    documented column of that name. ``write_only``: sent and never answered, such as a password. ``nullable``: JSON
    null may represent the value (null: not said). ``empty``: the empty string may represent a value of another type.
    ``options``: the types of a union. ``enum_open``: further values must be expected. ``unit``: what a number counts,
    when stated (``minutes``). ``example``: one documented value, cleaned. ``documented_name``: the table's spelling
    where the wire has another.
    """

    type: FieldType
    ref: str | None = None
    items: Shape | None = None
    options: list[Shape] = []
    native: NativeType | None = None
    min_length: int | None = None
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
    format: Format | None = None
    unit: str | None = None
    default: Json = None
    required: bool | None = None
    writeable: bool | None = None
    write_once: bool = False
    force_write: bool = False
    write_only: bool = False
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
    """One parameter of a call. ``enum`` and limits hold for the value itself, those in ``shape.items`` for each item.

    How a list is written: in one value, joined by ``array_separator`` (``|``), or as ``style`` says: ``repeat``
    (``a=1&a=2``), ``brackets`` (``a[]=1&a[]=2``, where the key has no brackets itself), ``indices`` (``a[0]=1``). How
    an object is: ``deep_object`` (``a[b]=1``). ``json``: the value is JSON in one parameter. Both null: not said.
    ``excludes``: parameters that must not be beside it. ``grammar``: the convention its value is written in
    (``columns``, ``sort``, ``filter``, ``assignments``), null for a plain value.
    """

    location: Literal["path", "query", "header", "cookie"]
    shape: Shape
    required: bool = False
    default: Json = None
    minimum: float | int | None = None
    maximum: float | int | None = None
    pattern: str | None = None
    enum: list[str] | None = None
    enum_open: bool = False
    array_separator: str | None = None
    style: Literal["repeat", "brackets", "indices", "deep_object", "json"] | None = None
    grammar: str | None = None
    excludes: list[str] = []
    deprecated: bool = False
    description: Text | None = None
    example: Json = None


class Request(Record, frozen=True, kw_only=True):
    """What a call sends besides parameters. ``style``: how.

    ``json_body``; ``query_assignments`` (see the write convention); ``form``: URL-encoded, names of nested fields as
    ``a[b]``, lists as ``a[]``; ``multipart``: a part for each field, files among them; ``raw``: the value alone, a
    text or a file. ``media``: the media type, where it is not the style's usual one; a ``raw`` body needs it.
    """

    style: Literal["json_body", "query_assignments", "form", "multipart", "raw"]
    media: str | None = None
    shape: Shape
    partial: bool = False  # what is not sent stays as it is
    required: bool = True
    description: Text | None = None
    examples: list[Example] = []


class Header(Record, frozen=True, kw_only=True):
    """One header of a response; its key is the header's name as documented."""

    shape: Shape
    required: bool = False
    description: Text | None = None
    example: Json = None


class Response(Record, frozen=True, kw_only=True):
    """What a status means here. ``meanings``: each documented reason, several where the status says several things.

    ``description``: what else the page says about it. ``envelope``: key in ``conventions.envelopes`` whose records have
    ``shape``; null when ``shape`` is the body itself. ``shape`` null: no body, or none documented (see ``body``).
    ``media``: the media type, where it is not the body's usual one (``text/csv``, ``application/pdf``).
    """

    phrase: str | None = None
    meanings: list[Text] = []
    description: Text | None = None
    body: Literal["none", "json", "text", "binary", "unknown"] = "unknown"
    media: str | None = None
    shape: Shape | None = None
    envelope: str | None = None
    headers: dict[str, Header] = {}
    examples: list[Example] = []


class Operation(Record, frozen=True, kw_only=True):
    """One call. Its key is ``<resource in snake case>.<action or name>``.

    ``native`` is the documentation's own name for the call. ``documented``: ``page`` when a page describes it,
    ``index`` when only a list of calls names it. ``shared`` names entries of ``Spec.parameters``. ``servers``: where
    this call is made instead of ``Spec.servers`` (null: there). ``auth``: what this call needs instead of
    ``Spec.default_auth`` (null: the same; ``[]``: nothing), as alternatives, each a list of ids of ``Spec.auth``.
    """

    native: str | None = None
    method: Literal["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"]
    path: str
    resource: str
    action: Action
    documented: Literal["page", "index"]
    summary: Text | None = None
    description: Text | None = None
    docs_url: str | None = None
    deprecated: bool = False
    servers: list[Server] | None = None
    auth: list[list[str]] | None = None
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


class Incomplete(Record, frozen=True, kw_only=True):
    """What the documentation shows and the spec does not say, because it was not understood.

    ``at`` is the pointer to what lacks it (``#`` for the whole API, ``#/operations/owls.create/request``). ``code``
    is the finding's. ``places`` are the first of ``count`` places, each a page with its line (``owls.md:12``).
    """

    at: str
    code: str
    reason: Text
    count: int = 1
    places: list[str] = []


class Spec(Record, frozen=True, kw_only=True):
    """One API, whole.

    ``parameters`` are shared by operations that name them in ``shared``. ``responses`` are what a status means for
    every call; what an operation itself says about a status replaces them (see ``responses_of``). ``default_auth`` is
    what a call needs, as alternatives, each a list of ids of ``auth`` (null: all of ``auth`` at once). ``names`` are
    fields whose names on the wire do not show their words: those, in small letters with ``_`` between them.
    """

    spec_version: Literal[2] = 2
    api: Api
    incomplete: list[Incomplete] = []
    servers: list[Server]
    auth: list[Auth] = []
    default_auth: list[list[str]] | None = None
    conventions: Conventions = Conventions()
    parameters: dict[str, Parameter] = {}
    responses: dict[str, Response] = {}
    operations: dict[str, Operation]
    models: dict[str, Model]
    names: dict[str, str] = {}
    errors: list[ErrorCase] = []


def responses_of(spec: Spec, operation: Operation) -> dict[str, Response]:
    """All responses of a call by status, in ascending order: its own, and those that every call has."""
    return dict(sorted({**spec.responses, **operation.responses}.items()))
