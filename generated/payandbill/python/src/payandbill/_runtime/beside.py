"""What is kept beside the fields of a record: the answer it came in, what is not documented, and faults.

Records that are decoded as a page share one dictionary, which leads to their answer, until one of them keeps something
of its own: to make and to free a dictionary for each takes a tenth of the time that it takes to decode them.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from itertools import repeat
from typing import Any, cast

import msgspec

_LOCK = threading.Lock()


class Shared(dict[str, Any]):
    """What several records keep. None of them writes to it."""


class Keeper(msgspec.Struct, dict=True):
    """Base of all records: has a place for what is kept beside fields."""


# The place itself, without the call that vars() makes.
members_of = cast(
    "Callable[[Keeper], dict[str, Any]]", Keeper.__dict__["__dict__"].__get__
)
_set_members = cast(
    "Callable[[Keeper, dict[str, Any]], None]", Keeper.__dict__["__dict__"].__set__
)


def share(keepers: list[Any]) -> None:
    """Give all ``keepers``, which have kept nothing so far, the same place."""
    deque(map(_set_members, keepers, repeat(Shared())), maxlen=0)


def own_members(keeper: Keeper) -> dict[str, Any]:
    """Return what a record keeps, to be written to: no other record has it from now on."""
    members = members_of(keeper)
    if type(members) is not Shared:
        return members
    with _LOCK:  # of two threads that write at once, one would lose what it wrote
        members = members_of(keeper)
        if type(members) is Shared:
            members = dict(members)
            _set_members(keeper, members)
    return members
