"""What the docstrings of fields say: the documentation's own words, then what they leave out."""

from __future__ import annotations

import pytest

from codegen.spec.model import Field
from codegen.spec.types import FieldType
from codegen.targets.python.docs import of_field
from codegen.text import Text


@pytest.mark.parametrize(
    ("about", "doc"),
    [
        ("A name of at most 60 characters", "A name of at most 60 characters."),
        ("A name, as of ISO 60", "A name, as of ISO 60. At most 60 characters."),
        ("A name of at most 40 words", "A name of at most 40 words. At most 60 characters."),
        ("", "At most 60 characters."),
    ],
)
def test_a_limit_that_the_words_of_a_field_state_is_not_repeated(about: str, doc: str) -> None:
    assert of_field(Field(type=FieldType.STRING, origin="table", description=Text(about), max_length=60)) == doc
