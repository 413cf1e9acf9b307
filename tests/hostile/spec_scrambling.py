"""Puts other words in every place of a spec that holds words or names from pages, the same word for the same word."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterator
from typing import Any, Literal, get_args, get_origin

import msgspec

from codegen.spec import auth, conventions, model
from codegen.spec.canonical import convert, to_builtins
from codegen.spec.model import Spec

# Keys whose values come from a person's hand in api.toml, or are this program's own: no page chooses them.
_OWN = frozenset(
    {
        "spec_version", "source", "success", "credentials", "hosts", "username", "password", "credential", "url",
        "introspection", "operation", "at", "client_id", "client_secret",
    }
)  # fmt: skip


def _closed_keys() -> frozenset[str]:
    """Return the keys of the contract whose values come from a closed list."""
    parts = [*vars(model).values(), *vars(conventions).values(), *vars(auth).values()]
    kinds = [kind for kind in parts if isinstance(kind, type) and issubclass(kind, msgspec.Struct)]
    fields = [field for kind in kinds for field in msgspec.structs.fields(kind)]
    return frozenset(field.encode_name for field in fields if _is_closed(field.type))


def _is_closed(kind: Any) -> bool:
    if isinstance(kind, type) and issubclass(kind, enum.Enum):
        return True
    return get_origin(kind) is Literal or any(
        _is_closed(argument) for argument in get_args(kind) if argument is not kind
    )


# Objects whose keys are names of the page's, and those whose whole content is.
_NAMED = frozenset({"models", "fields", "parameters", "envelopes", "keys", "operators", "headers", "scopes"})
_DATA = frozenset({"value", "example", "default"})

_FIXED = _OWN | _closed_keys() | {"kind"}

Rename = Callable[[str], str]


def scrambled(spec: Spec, words: list[str]) -> Spec:
    """``spec`` with its words replaced by ``words`` in turn; two different words stay two."""
    data = to_builtins(spec)
    names = dict.fromkeys(_words(data))
    taken: set[str] = set()
    for number, name in enumerate(names):
        word = words[number % len(words)]
        names[name] = word if word not in taken else f"{word}{number}"
        taken.add(names[name])
    return convert(_renamed(data, names.__getitem__), Spec)


def _words(data: Any) -> Iterator[str]:
    """Every word that would be renamed, in order."""
    results: list[str] = []

    def collect(word: str) -> str:
        results.append(word)
        return word

    _renamed(data, collect)
    yield from results


def _renamed(data: dict[str, Any], rename: Rename) -> dict[str, Any]:
    kept = ("id", "version", "docs_url")
    api = {key: value if key in kept else _part_or_word(key, value, rename) for key, value in data["api"].items()}
    return {key: api if key == "api" else _part(key, value, rename) for key, value in data.items()}


def _part_or_word(key: str, value: Any, rename: Rename) -> Any:
    return rename(value) if isinstance(value, str) else _part(key, value, rename)


def _is_id(key: str, value: Any) -> bool:
    """Whether it is the id of a way to authenticate, or the ids that a call needs."""
    ids = (
        key in ("auth", "default_auth") and isinstance(value, list) and all(isinstance(inner, list) for inner in value)
    )
    return ids or (key == "id" and isinstance(value, str))


def _part(key: str, value: Any, rename: Rename) -> Any:
    """Return the value under ``key`` of a part of the spec."""
    if key in _FIXED or _is_id(key, value):
        return value
    if key in _DATA:
        return _data(value, rename)
    if key == "path":
        return _path(value, rename)
    if isinstance(value, dict):
        named = key in _NAMED
        return {
            rename(name) if named else name: _part("" if named else name, item, rename) for name, item in value.items()
        }
    if isinstance(value, list):
        return [_part("", inner, rename) if isinstance(inner, dict) else _data(inner, rename) for inner in value]
    return rename(value) if isinstance(value, str) else value


def _data(value: Any, rename: Rename) -> Any:
    match value:
        case str():
            return rename(value)
        case list():
            return [_data(inner, rename) for inner in value]
        case dict():
            return {rename(name): _data(item, rename) for name, item in value.items()}
    return value


def _path(path: str, rename: Rename) -> str:
    """Return the path with its holes renamed as their parameters are."""
    pieces = path.split("{")
    return pieces[0] + "".join(
        "{" + rename(name) + "}" + rest for name, _, rest in (piece.partition("}") for piece in pieces[1:])
    )
