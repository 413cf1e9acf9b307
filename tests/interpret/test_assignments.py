"""Sample writes in a query parameter, read back into the record that they send."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from codegen.interpret.requests import read_assignments
from tests.steps import assert_steps_grow_with


@pytest.mark.parametrize(
    ("words", "record"),
    [
        ("nr=5", {"nr": 5}),
        ("nr=5,title='Saw'", {"nr": 5, "title": "Saw"}),
        (" nr = 5 , title = 'Saw' ", {"nr": 5, "title": "Saw"}),
        ("title='it''s'", {"title": "it's"}),
        ("title='a,b=c'", {"title": "a,b=c"}),
        ("title=''", {"title": ""}),
        ("done=true,sent=False", {"done": True, "sent": False}),
        ("price=12.35", {"price": 12.35}),
        ("nr='5'", {"nr": "5"}),
        ("title='a%20b%2Cc'", {"title": "a b,c"}),
        ("address_id=%7B%22call%22%3A%20%22id%22%7D,nr=5", {"address_id": {"call": "id"}, "nr": 5}),
        ("colour=red", {"colour": "red"}),
        ("a.b.c=1", {"a.b.c": 1}),
        ("", {}),
        ("nonsense", {}),
    ],
)
def test_assignments_are_read_by_their_quotes(words: str, record: dict[str, Any]) -> None:
    assert dict(read_assignments(words)) == record


HOSTILE: dict[str, Callable[[int], str]] = {
    "quotes": lambda count: "a=" + "'" * count,
    **{piece: piece.__mul__ for piece in ("=", "a", "a=1,", " ")},
}


@pytest.mark.parametrize("text_of", HOSTILE.values(), ids=HOSTILE)
def test_hostile_assignments_take_no_more_steps_than_they_are_long(text_of: Callable[[int], str]) -> None:
    read_all(text_of(50_000))
    assert_steps_grow_with(text_of, read_all, 500)


def read_all(words: str) -> list[tuple[str, Any]]:
    return list(read_assignments(words))
