"""Figures, their means, and what falls below the written ones."""

from __future__ import annotations

import copy

import pytest

from tests.accuracy.figures import figures, is_full, means
from tests.accuracy.record import falls, read_record

RATIOS = (("in recall", "in hit", "in true"), ("in precision", "in hit", "in ours"))
WRITTEN = {
    "means": {"first": {"builds": 1.0, "in recall": 0.5, "in precision": None}},
    "apis": {"shed": {"first": {"builds": 1.0, "in recall": 0.5}}},
    "cases": {"owls": {"html": True, "text": False}},
}


def test_a_figure_with_nothing_to_divide_by_is_undefined() -> None:
    tally = {"in hit": 1, "in true": 2, "in enums": 1, "out enums": 3, "in enum ok": 1, "out enum ok": 1}
    assert figures(tally, RATIOS) == {
        "in recall": 0.5,
        "in precision": None,
        "enum recall": 0.5,
        "enum precision": None,
    }


def test_a_mean_is_over_the_apis_where_it_is_defined() -> None:
    assert means([{"a": 1.0, "b": None}, {"a": 0.0, "b": 0.25}, {"a": 0.5, "b": None}]) == {"a": 0.5, "b": 0.25}
    assert means([{"a": None}]) == {"a": None}
    assert means([]) == {}


def test_a_case_is_right_only_when_every_defined_figure_is_one() -> None:
    assert is_full({"a": 1.0, "b": None})
    assert not is_full({"a": 1.0, "b": 0.9999})


def test_the_same_figures_do_not_fall() -> None:
    assert list(falls(WRITTEN, copy.deepcopy(WRITTEN))) == []


@pytest.mark.parametrize(("recall", "lines"), [(0.4996, 0), (0.4994, 1), (None, 1), (0.6, 0)])
def test_a_figure_below_the_written_one_is_reported(recall: float | None, lines: int) -> None:
    now = copy.deepcopy(WRITTEN)
    now["apis"]["shed"]["first"]["in recall"] = recall  # type: ignore[index]
    assert len(list(falls(WRITTEN, now))) == lines


def test_a_mean_below_the_written_one_is_reported() -> None:
    now = copy.deepcopy(WRITTEN)
    now["means"]["first"]["builds"] = 0.0  # type: ignore[index]
    assert list(falls(WRITTEN, now)) == ["mean, first: builds was 1.0, is 0.0"]


def test_a_case_that_was_right_and_an_api_that_is_gone_are_reported() -> None:
    now = {**WRITTEN, "apis": {}, "cases": {"owls": {"html": False, "text": False}}}
    assert list(falls(WRITTEN, now)) == [
        "shed, first: builds was 1.0, is undefined",
        "shed, first: in recall was 0.5, is undefined",
        "case owls: no longer right as html",
    ]


def test_the_written_record_has_every_part() -> None:
    record = read_record()
    assert record.keys() == WRITTEN.keys()
    assert record["means"].keys() == {"first", "settings"}
