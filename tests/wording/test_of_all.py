"""Sentences about all fields together."""

from __future__ import annotations

import pytest

from codegen.wording.of_all import read_of_all


@pytest.mark.parametrize(
    ("words", "required"),
    [
        ("All query parameters are always strings and optional, and can be combined.", False),
        ("All fields are required.", True),
        ("Alle Parameter sind optional.", False),
        ("Alle velden zijn verplicht.", True),
        ("Tous les paramètres sont facultatifs.", False),
        ("Todos los campos son obligatorios.", True),
        ("Tutti i parametri sono facoltativi.", False),
        ("Все параметры необязательны.", None),
        ("All fields are optional unless the table says otherwise.", None),
        ("All owls are required.", None),
        ("All parameters that are required have a star, the others are optional.", None),
        ("The parameters are optional.", None),
    ],
)
def test_a_sentence_about_all_fields_says_whether_they_are_needed(words: str, required: bool | None) -> None:
    assert read_of_all(words) is required
