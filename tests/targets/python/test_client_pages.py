"""Pages of records that msgspec decodes at once: the same values, faults and errors as value by value."""

from __future__ import annotations

import copy
import datetime as dt
import importlib
import logging
import pickle
import tracemalloc
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path
from random import Random
from types import SimpleNamespace
from typing import Any, cast

import msgspec
import pytest
from client_runtime import (
    answers,
    codecs,
    faults,
    layouts,
    listings,
    operations,
    pages,
    reading,
    records,
    responses,
    unions,
    uploads,
)
from client_runtime.unset import MISSING
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import UNSET

from tests.targets.python.json_rows import ODD, page, row

MODULES = ("answers", "codecs", "conventions", "faults", "operations", "pages", "plans", "reading", "records", "unions")


PLAIN = (codecs.INTEGER, codecs.TEXT, codecs.BOOLEAN, codecs.NUMBER, codecs.DECIMAL, codecs.ANY, codecs.Date())
SPELLED = [codecs.Enum("a:b", ""), codecs.Enum("5", closed=False), *map(codecs.Time, (None, *layouts.TIMES))]
MOMENTS = map(codecs.DateTime, (None, "YYYY-MM-DD HH:MM:SS", "YYYY-MM-DDTHH:MM:SS", "YYYY-MM-DDTHH:MM:SS.sssZ"))
SINGLE = [*PLAIN, *SPELLED, *MOMENTS, unions.Union(codecs.INTEGER, codecs.Date()), uploads.FILE]
CODECS = [
    *SINGLE,
    *map(codecs.Nullable, SINGLE),
    *map(codecs.OrEmpty, SINGLE),
    *map(codecs.Array, SINGLE),
    *map(codecs.Map, SINGLE),
]


class Node(records.Record, kw_only=True, rename={"from_": "from:"}):
    """A record with a field of each kind, records of its own kind inside, and an odd name."""

    from_: int = MISSING
    total: Decimal = MISSING
    due: dt.date | str = MISSING
    word: str = MISSING
    parent: Node = MISSING
    children: list[Node] = MISSING
    by_name: dict[str, Node] = MISSING
    either: Any = MISSING

    __complete__ = False

    @classmethod
    def __codecs__(cls) -> records.Codecs:
        node = records.Model(cls)
        return {
            "from_": codecs.INTEGER,
            "total": codecs.DECIMAL,
            "due": codecs.Nullable(codecs.OrEmpty(codecs.Date())),
            "word": codecs.Enum("a:b", "c"),
            "parent": codecs.Nullable(node),
            "children": codecs.Array(node),
            "by_name": codecs.Map(codecs.Nullable(node)),
            "either": unions.Union(codecs.INTEGER, codecs.Time(), node),
        }


class Kinds(list[tuple[Any, Any]]):
    """Each kind of record, after the runtime that it is of."""

    def __repr__(self) -> str:
        return f"{len(self)} kinds"


@pytest.fixture(scope="module")
def kinds(packages: dict[str, Path]) -> Kinds:
    """Provide the kinds of records of all packages."""
    here = SimpleNamespace(**{module: importlib.import_module(f"client_runtime.{module}") for module in MODULES})
    here.api = importlib.import_module("yard._api").API
    return Kinds([(here, Node), *(pair for name in packages for pair in _kinds(name))])


def _kinds(name: str) -> Iterator[tuple[Any, Any]]:
    runtime = SimpleNamespace(**{module: importlib.import_module(f"{name}._runtime.{module}") for module in MODULES})
    runtime.api = importlib.import_module(f"{name}._api").API
    models = importlib.import_module(f"{name}.models")
    for kind in (getattr(models, kind) for kind in dir(models)):
        # A kind with fields that must be there is only ever sent.
        if isinstance(kind, type) and issubclass(kind, runtime.records.Record) and _may_be_empty(kind):
            yield runtime, kind


def _may_be_empty(kind: Any) -> bool:
    try:
        kind()
    except TypeError:
        return False
    return True


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> Callable[[type[Any], str], list[str]]:
    """Return the places of the records in a list that were read value by value, given their kind and their text."""
    places: list[str] = []
    usual = records.Model.decode

    def watched(model: Any, value: object, at: str, faults: Any) -> Any:
        if at.startswith("$"):  # not what is inside of a union
            places.append(at)
        return usual(model, value, at, faults)

    monkeypatch.setattr(pages, "ENOUGH", 0)
    monkeypatch.setattr(records.Model, "decode", watched)

    def places_of(kind: type[Any], text: str) -> list[str]:
        assert answers.Bare(records.Model(kind)).read_at_once(text.encode(), codecs.Faults()) is not None
        return places

    return places_of


def _answers(runtime: Any, kind: Any) -> list[tuple[Any, str]]:
    """Return how a list is answered, with what stands around it."""
    model = runtime.records.Model(kind)
    around = runtime.conventions.Envelope(records="Rows", next="Next", range="Range")
    other = '{"Next": "a:b", "%s": ROWS, "range": "0-4/5", "x": [{"a": 1.50}]}'
    return [
        (runtime.answers.Bare(model), "ROWS"),
        (runtime.answers.Many(model, around), other % "Rows"),
        (runtime.answers.Many(model, around), other % "rows"),
        (runtime.answers.Many(model, around), '{"Rows": ROWS, "Rows": ROWS}'),
        (runtime.answers.WithHeaders(runtime.answers.Many(model, around)), other % "Rows"),
    ]


@contextmanager
def _reading(pages: Any, *, at_once: bool) -> Iterator[None]:
    """Read also few records at once, or none. Not by way of pytest, which takes longer than the reading."""
    usual = pages.ENOUGH, pages.records_of
    pages.ENOUGH, pages.records_of = 0, usual[1] if at_once else lambda *_: None
    try:
        yield
    finally:
        pages.ENOUGH, pages.records_of = usual


@pytest.fixture(scope="module", autouse=True)
def no_fault_is_logged() -> Iterator[None]:
    """Leave out the log of what is not as documented, a fifth of the time: pytest keeps each line."""
    before = logging.root.manager.disable
    logging.disable(logging.WARNING)
    yield
    logging.disable(before)


def _read(runtime: Any, answer: Any, content: bytes, *, at_once: bool, strict: bool) -> Any:
    """Return all there is to know of what a call makes of ``content``."""
    faults: list[Any] = []
    with _reading(runtime.pages, at_once=at_once):
        operation = runtime.operations.Operation("rows.list", "GET", "/rows", answer)
        response = runtime.reading.Response(200, {}, content)
        reports = runtime.faults.FaultReports(faults.append)
        try:
            value = runtime.reading.read_answer(runtime.api, operation, response, reports, strict=strict)
        except runtime.reading.AnswerError as wrong:
            return str(wrong), _all(list(wrong.faults))
    page_read = getattr(value, "value", value)
    assert value.raw is response
    assert page_read is not value or all(record.raw is response for record in page_read)
    return type(value), _all(page_read.records), page_read.next, page_read.total, _all(page_read.meta), _all(faults)


_PLAIN_TYPES = frozenset({str, int, float, bool, type(None)})


def _all(value: Any) -> Any:
    """Return ``value`` as one that is equal only to what is the same in all details."""
    if type(value) in _PLAIN_TYPES:
        return type(value), repr(value)
    if hasattr(value, "__struct_fields__"):
        fields = [object.__getattribute__(value, name) for name in value.__struct_fields__]
        beside = (value.extra, value.faults) if hasattr(value, "faults") else ()
        return type(value), _all(fields), _all(list(beside))
    if isinstance(value, dict):
        return dict, [(key, _all(item)) for key, item in value.items()]
    if isinstance(value, (list, tuple)):
        return type(value), [_all(item) for item in value]
    return type(value), repr(value)


def _kind_of(codec: Any, *, complete: bool) -> Any:
    """Return a kind of record with one field."""
    members = {"__codecs__": classmethod(lambda _: {"field": codec}), "__complete__": complete}
    return msgspec.defstruct("Row", [("field", Any, UNSET)], bases=(records.Record,), namespace=members, kw_only=True)


@pytest.mark.parametrize("codec", CODECS, ids=lambda codec: type(codec).__name__)
def test_each_odd_value_means_the_same_at_once_and_value_by_value(kinds: Kinds, codec: Any) -> None:
    runtime = kinds[0][0]
    for kind in (_kind_of(codec, complete=complete) for complete in (False, True)):
        bare = answers.Bare(records.Model(kind))
        for value in ODD:
            alone = [f'[{{"field": {value}}}]', f'[{{"field": null, "new": {value}}}]', f'[{{"new": {value}}}]']
            beside = f'[{{"field": {value}}}, {{}}, {{"field": true}}, {{"field": {value}, "new": {value}}}]'
            for text in (*alone, beside):
                at_once, slowly = (
                    _read(runtime, bare, text.encode(), at_once=at_once, strict=False) for at_once in (True, False)
                )
                assert at_once == slowly, text


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.randoms(use_true_random=False), st.sampled_from([0.0, 0.02, 0.3]), st.data())
def test_a_page_means_the_same_at_once_and_value_by_value(
    kinds: Kinds, random: Random, odd: float, data: st.DataObject
) -> None:
    runtime, kind = data.draw(st.sampled_from(kinds))
    answer, around = data.draw(st.sampled_from(_answers(runtime, kind)))
    content = around.replace("ROWS", page(runtime, kind, random, odd=odd)).encode()
    content = data.draw(st.sampled_from([content, content, b"\xef\xbb\xbf" + content, content[:-1], content + b"x"]))
    for strict in (False, True):
        at_once = _read(runtime, answer, content, at_once=True, strict=strict)
        assert at_once == _read(runtime, answer, content, at_once=False, strict=strict), content


@pytest.mark.parametrize("every", [False, True])
def test_records_as_documented_are_decoded_at_once(kinds: Kinds, read: Any, every: bool) -> None:
    runtime, random = kinds[0][0], Random(5)  # noqa: S311 - no secrets
    for _ in range(20):
        text = ", ".join(row(runtime, Node, random, odd=0, every=every) for _ in range(3))
        assert read(Node, f"[{text}]") == []


def test_only_the_record_that_breaks_the_documentation_is_read_value_by_value(read: Any) -> None:
    assert read(Node, '[{"from:": 1}, {"from:": "1"}, {"from:": 2}]') == ["$[1]"]


def test_what_the_documentation_does_not_name_is_kept_without_reading_value_by_value(read: Any) -> None:
    assert read(Node, '[{"from:": 1, "new": [1.50]}, {"from:": 2}]') == []


def test_a_key_that_comes_twice_or_may_do_so_is_left_to_reading_value_by_value(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "ENOUGH", 0)
    bare = answers.Bare(records.Model(Node))
    for text in ('[{"from:": 1, "from:": 2}]', r'[{"from\u003a": 1}]', '[{"from:": "x", "from:": 2, "from:": "y"}]'):
        assert bare.read_at_once(text.encode(), codecs.Faults()) is None


def test_classes_to_decode_with_are_made_once_enough_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    text = b'[{"from:": 1}]'
    monkeypatch.setattr(pages, "_readers", {})
    monkeypatch.setattr(pages, "_bytes", Counter[Any]())
    monkeypatch.setattr(pages, "ENOUGH", 2 * len(text))
    bare = answers.Bare(records.Model(Node))
    assert bare.read_at_once(text, codecs.Faults()) is None
    second = bare.read_at_once(text, codecs.Faults())
    assert second is not None
    assert second.records == [Node(from_=1)]
    reader = pages.records_of(records.Model(Node), 0)
    assert reader is pages.records_of(records.Model(Node), 0)


def test_a_record_decoded_at_once_is_one_of_its_own_class(read: Any) -> None:
    texts = b'[{"from:": 1, "children": [{"word": "c"}], "by_name": {"a": {"total": 1.50}, "b": null}}]'
    record = answers.Bare(records.Model(Node)).read_at_once(texts, codecs.Faults()).records[0]
    assert type(record) is type(record.children[0]) is type(record.by_name["a"]) is Node
    assert pickle.loads(pickle.dumps(record)) == record == copy.deepcopy(record)  # noqa: S301 - our own
    with pytest.raises(AttributeError, match="has no 'due'"):
        _ = record.due
    record.due = ""
    record.extra["y"] = 1
    assert record.to_dict(wire=True)["y"] == 1


def test_what_one_record_of_a_page_keeps_no_other_record_has(monkeypatch: pytest.MonkeyPatch, kinds: Kinds) -> None:
    monkeypatch.setattr(pages, "ENOUGH", 0)
    operation = operations.Operation("rows.list", "GET", "/rows", answers.Bare(records.Model(Node)))
    response = responses.Response(200, {}, b'[{"from:": 1}, {"from:": 2}, {"from:": 3}, {"from:": 4}]')
    reports = faults.FaultReports()
    page_read = reading.read_answer(kinds[0][0].api, operation, response, reports, strict=True)
    first, second, third, last = page_read
    assert vars(last) is vars(third)
    first.extra["y"] = 1
    second.raw = None
    copied, revived = copy.copy(third), pickle.loads(pickle.dumps(third))  # noqa: S301 - our own
    copied.extra["z"] = revived.extra["z"] = 2
    assert [record.extra for record in page_read] == [{"y": 1}, {}, {}, {}]
    assert [record.raw for record in page_read] == [response, None, response, response]
    assert (copied.raw, revived.raw) == (response, response)
    assert type(vars(revived)) is dict


class _Pages:
    """Answers each call with another page of records."""

    def __init__(self, runtime: Any, count: int) -> None:
        numbered = runtime.conventions.Pagination(kind="page", parameter="page", size_parameter=None)
        self.api = SimpleNamespace(pagination=(numbered,), errors=None)
        self._count = count

    def call(self, operation: Any, arguments: Any, **_: object) -> Any:
        number = int(arguments.get("page", 0))
        first, count = number * 1000, 1000 if number < self._count else 0
        rows = ", ".join(f'{{"from:": {first + at}, "word": "c"}}' for at in range(count))
        answer = responses.Response(200, {}, f"[{rows}]".encode())
        return reading.read_answer(cast("Any", self.api), operation, answer, faults.FaultReports(), strict=True)


def test_the_memory_of_a_walk_does_not_grow_with_its_pages(kinds: Kinds) -> None:
    number = operations.Query("page", codecs.INTEGER)
    bare = answers.Bare(records.Model(Node))
    operation = operations.Operation("rows.list", "GET", "/rows", bare, parameters=(number,))
    walk = listings.Listing(cast("Any", _Pages(kinds[0][0], 20)), operation, {})
    peaks: list[int] = []
    tracemalloc.start()
    try:
        for seen, _ in enumerate(walk, 1):
            if seen % 1000 == 0:
                peaks.append(tracemalloc.get_traced_memory()[1])
                tracemalloc.reset_peak()
    finally:
        tracemalloc.stop()
    assert len(peaks) == 20
    assert max(peaks[5:]) < 1.1 * max(peaks[2:5])
