"""References: a model that an item or an option names is found like one that a field names itself."""

from __future__ import annotations

from codegen.spec.model import Shape
from codegen.spec.references import reached, references
from codegen.spec.types import FieldType
from tests.targets.sample_specs import harbour


def _of(name: str) -> Shape:
    return Shape(type=FieldType.OBJECT, ref=name)


def test_items_and_options_are_looked_into() -> None:
    union = Shape(type=FieldType.UNION, options=[Shape(type=FieldType.ARRAY, items=_of("Boat")), _of("Owner")])
    assert list(references(Shape(type=FieldType.MAP, items=union))) == ["Boat", "Owner"]


def test_models_are_reached_through_fields_once_even_in_a_circle() -> None:
    assert sorted(reached(harbour(), [_of("Boat"), _of("Nowhere")])) == ["Boat", "Owner"]
    assert sorted(reached(harbour(), [_of("Berthing")])) == ["Berthing", "Payer"]
