"""Sample writes in a query parameter, read back into the record that they send."""

from __future__ import annotations

import time
from typing import Any

import pytest

from codegen.interpret.requests import read_assignments


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


@pytest.mark.parametrize("words", ["a=" + "'" * 50_000, "=" * 50_000, "a" * 50_000, "a=1," * 20_000, " " * 50_000])
def test_hostile_assignments_end_soon(words: str) -> None:
    started = time.perf_counter()
    list(read_assignments(words))
    assert time.perf_counter() - started < 2
