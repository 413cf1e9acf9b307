"""Record lines: a line below a label that names the record of a body or an answer."""

from __future__ import annotations

import pytest

from codegen.dialects.facts import GroupFact
from tests.dialects.generic.reading import of, rows

CALL = "# Owls\n\n## Make an owl\n\n`POST /owls`\n\n"


@pytest.mark.parametrize(
    ("line", "record"),
    [
        ("[Owl](#owl)", "Owl"),
        ("An [owl](owl.html) object.", "owl"),
        ("array of [owl](owl.html) entities", "array[owl]"),
        ("A list of [Owl](#owl)[].", "array[Owl]"),
        ("[resource](resource.html)", "resource"),  # a word that is a label elsewhere
    ],
)
@pytest.mark.parametrize(("label", "role"), [("### Request body", "body"), ("### Response", "answer")])
def test_a_line_below_a_label_names_the_record(line: str, record: str, label: str, role: str) -> None:
    page = f"{CALL}{label}\n\n{line}\n"
    assert [(group.role, group.operations) for group in of(GroupFact, page)] == [(role, ("POST /owls",))]
    assert rows(page) == [{"type": record}]


@pytest.mark.parametrize(
    "page",
    [
        f"{CALL}### Response\n\nThe [owl](owl.html) is made at once.\n",
        f"{CALL}### Response\n\n`true`\n",
        f"{CALL}[Owl](#owl)\n",  # below no label
        "# Owls\n\n### Response\n\n[Owl](#owl)\n",  # of no call
    ],
)
def test_any_other_line_is_running_text(page: str) -> None:
    assert of(GroupFact, page) == []
