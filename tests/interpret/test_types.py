"""The documentation's type names: an API's own first, then general words, then its models."""

from __future__ import annotations

import pytest

from codegen.config.settings import TypeSetting
from codegen.interpret.types import meaning
from codegen.spec.model import Shape
from codegen.spec.types import FieldType, Layout

OWN = {
    "tpDay": TypeSetting(type=FieldType.DATE, layout=Layout.DATE, empty=True),
    "tpHours": TypeSetting(type=FieldType.NUMBER, unit="hours"),
    "string": TypeSetting(type=FieldType.INTEGER),
}
MODELS = {"visit_plan": "VisitPlan", "tasks": "Task", "task": "Task"}


def test_an_apis_own_type_brings_its_layout_unit_and_emptiness() -> None:
    day, hours = meaning("tpDay", OWN, {}), meaning("tpHours", OWN, {})
    assert day is not None
    assert hours is not None
    assert (day.shape, day.layout, day.empty) == (Shape(type=FieldType.DATE), Layout.DATE, True)
    assert (hours.shape, hours.unit) == (Shape(type=FieldType.NUMBER), "hours")


def test_an_apis_own_word_comes_before_the_general_one() -> None:
    own_meaning = meaning("string", OWN, {})
    assert own_meaning is not None
    assert own_meaning.shape == Shape(type=FieldType.INTEGER)


@pytest.mark.parametrize("word", ["Integer", "INT", "long"])
def test_general_words_are_known_in_any_case(word: str) -> None:
    own_meaning = meaning(word, {}, {})
    assert own_meaning is not None
    assert (own_meaning.shape, own_meaning.wide) == (Shape(type=FieldType.INTEGER), False)


@pytest.mark.parametrize("word", ["string", "Number", "object", "array"])
def test_a_wide_word_may_be_narrowed_by_an_example(word: str) -> None:
    own_meaning = meaning(word, {}, {})
    assert own_meaning is not None
    assert own_meaning.wide


@pytest.mark.parametrize("word", ["visit_plan", "Visit_Plan"])
def test_a_models_word_is_a_reference(word: str) -> None:
    own_meaning = meaning(word, {}, MODELS)
    assert own_meaning is not None
    assert own_meaning.shape == Shape(type=FieldType.OBJECT, ref="VisitPlan")


@pytest.mark.parametrize("word", ["task[]", "task []", "tasks[ ]"])
def test_brackets_make_a_list(word: str) -> None:
    own_meaning = meaning(word, {}, MODELS)
    assert own_meaning is not None
    assert own_meaning.shape == Shape(type=FieldType.ARRAY, items=Shape(type=FieldType.OBJECT, ref="Task"))


def test_brackets_may_repeat() -> None:
    own_meaning = meaning("number[][]", {}, {})
    assert own_meaning is not None
    inner = Shape(type=FieldType.ARRAY, items=Shape(type=FieldType.NUMBER))
    assert own_meaning.shape == Shape(type=FieldType.ARRAY, items=inner)


@pytest.mark.parametrize("word", ["", "mass", "[]", "mass[]", "Error"])
def test_a_word_that_nobody_knows_means_nothing(word: str) -> None:
    assert meaning(word, OWN, MODELS) is None
