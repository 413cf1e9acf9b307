"""Types that only descriptions mean, numbers that endpoint lines print, and answers that other calls show."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.spec.types import FieldType
from tests.interpret.found.made_facts import Page, interpreted


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("when set to `true`, tells all owls", FieldType.BOOLEAN),
        ("an array of owls that will hoot", FieldType.ARRAY),
        ("a date when the owl should hoot", FieldType.DATE),
        ("The name of the owl", FieldType.STRING),
        ("Number of feathers", FieldType.INTEGER),
        ("what it is", FieldType.ANY),
    ],
)
def test_a_description_implies_a_type_where_nothing_states_one(tmp_path: Path, words: str, kind: FieldType) -> None:
    page = Page()
    page.group({"name": "a", "description": words}, of=page.call("POST", "/owls"), role="body")
    assert interpreted(tmp_path, page).spec.models["CreateOwlRequest"].fields["a"].type is kind


def test_a_sample_shows_better_than_a_description_implies(tmp_path: Path) -> None:
    page = Page()
    call = page.call("POST", "/owls")
    page.group({"name": "a", "description": "Number of feathers"}, of=call, role="body")
    page.example("request", '{"a": "few"}', of=call)
    assert interpreted(tmp_path, page).spec.models["CreateOwlRequest"].fields["a"].type is FieldType.STRING
