"""Explained examples: a list below an example that says what its keys are."""

from __future__ import annotations

import pytest

from tests.dialects.generic.reading import groups, rows

GET, POST = "# Owls\n\n## The nest\n\n`GET /nest`\n\n", "# Owls\n\n## Build\n\n`POST /nest`\n\n"
JSON = '```json\n{"height": 3, "owls": [{"name": "Hoo"}]}\n```\n\n'
LIST = "- `height`: metres above the ground. `null` until it is measured.\n- `owls`: those who live there.\n"


def test_a_list_of_the_keys_of_an_answer_describes_its_fields() -> None:
    assert groups(GET + JSON + LIST) == [("answer", ["height", "owls"])]
    assert rows(GET + JSON + LIST)[1] == {"name": "owls", "description": "those who live there."}
    assert groups(f'{GET}```json\n[{{"height": 3, "owls": []}}]\n```\n\n{LIST}') == [("answer", ["height", "owls"])]


def test_what_is_sent_is_described_below_its_example_likewise() -> None:
    assert groups(f"{POST}Example request:\n\n{JSON}{LIST}") == [("body", ["height", "owls"])]


@pytest.mark.parametrize(
    "page",
    [
        f"{GET}{JSON}{LIST}- `tree`: no key of the example.\n",  # a list of remarks
        f"{GET}{JSON}- `name`: a key further inside.\n",
        f"{POST}{JSON}{LIST}",  # nothing says whether it is sent or answered
        f"{GET}{JSON}A sentence.\n\n{LIST}",
        f"{GET}```json\n{{height: 3\n```\n\n{LIST}",
    ],
)
def test_any_other_list_stays_one(page: str) -> None:
    assert groups(page) == []
