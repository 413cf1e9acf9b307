"""Field types: the closed list that every target must know.

A new one starts here; mypy then names each ``match`` that ends in ``assert_never`` and misses it.
"""

from __future__ import annotations

import enum


class FieldType(enum.StrEnum):
    """What a value is, in no programming language's words."""

    INTEGER = "integer"
    NUMBER = "number"  # a measure, binary floating point is good enough
    DECIMAL = "decimal"  # money and the like: exact; on the wire a JSON number
    STRING = "string"
    BOOLEAN = "boolean"
    DATE = "date"  # spelled as the field's layout says
    DATETIME = "datetime"  # spelled as the layout says; a zone only where the layout has one
    TIME = "time"
    OBJECT = "object"  # a model, named by ref
    ARRAY = "array"  # of items
    MAP = "map"  # free keys, values of items
    UNION = "union"  # one of options
    FILE = "file"  # bytes: a part of a multipart body, a raw body, or a binary answer
    ANY = "any"  # the documentation does not say


NAMED_TYPES = sorted(kind.value for kind in FieldType if kind is not FieldType.UNION)  # those that a word can name
TEMPORAL = (FieldType.DATE, FieldType.DATETIME, FieldType.TIME)
NUMERIC = (FieldType.INTEGER, FieldType.NUMBER, FieldType.DECIMAL)


class Layout(enum.StrEnum):
    """How a date, date-time or time is spelled on the wire; the letters are the documentation's usual ones."""

    DATE = "YYYY-MM-DD"
    DATETIME_SPACE = "YYYY-MM-DD HH:MM:SS"
    DATETIME_T = "YYYY-MM-DDTHH:MM:SS"
    DATETIME_T_MINUTES = "YYYY-MM-DDTHH:MM"
    DATETIME_UTC_MINUTES = "YYYY-MM-DDTHH:MMZ"
    DATETIME_ZONE = "YYYY-MM-DDTHH:MM:SS.sssZ"  # RFC 3339: any fraction, any offset
    TIME_MINUTES = "HH:MM"
    TIME = "HH:MM:SS"


class Format(enum.StrEnum):
    """What a text or number is beyond its type, where the documentation says so; a remark, checked nowhere."""

    EMAIL = "email"
    URI = "uri"
    UUID = "uuid"
    HOSTNAME = "hostname"
    IPV4 = "ipv4"
    IPV6 = "ipv6"
    BYTE = "byte"  # base64 in a text
    PASSWORD = "password"  # noqa: S105 - the name of a format, no secret
    DECIMAL = "decimal"  # a number as a text
    INT32 = "int32"
    INT64 = "int64"
    FLOAT = "float"
    DOUBLE = "double"
    UNIX_SECONDS = "unix_seconds"  # a moment as a number
    UNIX_MILLISECONDS = "unix_milliseconds"


class Origin(enum.StrEnum):
    """The kind of source a field was first known from."""

    TABLE = "table"
    EXAMPLE = "example"
    PROSE = "prose"
    FIELDINFO = "fieldinfo"
    SETTINGS = "settings"  # stated in api.toml
    CORRECTION = "correction"


class Action(enum.StrEnum):
    """What an operation does to its resource, by which targets name methods and choose the write schema."""

    LIST = "list"
    GET = "get"
    CREATE = "create"
    UPDATE = "update"
    DELETE = "delete"
    FIELD_INFO = "field_info"  # the API's own field table
    CALL = "call"  # anything else; the operation's key names it
