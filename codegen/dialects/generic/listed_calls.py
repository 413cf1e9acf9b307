"""Listed calls: on a page that names its calls in one table, what tables further down say of each of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from codegen.dialects.generic.scope import Call
from codegen.wording.labels import Role

_LAST_HOLE = re.compile(r"/\{[^{}/]*\}/?$")
_WRITES = ("POST", "PUT", "PATCH")


def owners_in_list(calls: Sequence[Call], number: int, role: Role | None) -> tuple[str, ...]:
    """Return the keys of the listed calls that a group of ``role`` at the unit ``number`` is about.

    None unless the page is about one kind of thing: its calls have the same path, up to a place at the end.
    """
    listed = [call for call in calls if not call.weak]
    shapes = {_collection(call) for call in listed}
    if len(listed) < 2 or len(shapes) > 1 or not all(call.listed and call.unit < number for call in listed):
        return ()
    return tuple(dict.fromkeys(call.key for call in listed if _takes(call, role)))


def _collection(call: Call) -> str:
    return _LAST_HOLE.sub("", call.line.address.shape.replace("{}", "{x}")).rstrip("/")


def _takes(call: Call, role: Role | None) -> bool:
    method, path = call.line.method, call.line.address.path
    has_key = _LAST_HOLE.search(path) is not None
    match role:
        case Role.PATH:
            return "{" in path
        case Role.BODY:
            return method in _WRITES
        case Role.QUERY:
            return method == "GET" and not has_key
        case Role.ANSWER:
            return method in _WRITES or (method == "GET" and has_key)
        case _:
            return False
