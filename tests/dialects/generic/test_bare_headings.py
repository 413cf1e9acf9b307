"""Pages whose markup is lost: headings are found by their words, and the facts are those of the page with markup."""

from __future__ import annotations

import pytest

from codegen.dialects.facts import OperationFact, SectionFact
from tests.dialects.generic.reading import calls, facts_of, of

MARKDOWN = """\
# Owls

## List owls

`GET /owls`

Lists all of them.

### Response

```json
{"id": 1}
```

## Drop an owl

`DELETE /owls/{id}`
"""
TEXT = """\
Owls

List owls

GET /owls

Lists all of them.

Response

{"id": 1}

Drop an owl

DELETE /owls/{id}
"""


def test_titles_and_labels_are_headings() -> None:
    results = [(fact.title.raw, fact.level) for fact in of(SectionFact, TEXT, ".txt")]
    assert results == [("Owls", 1), ("List owls", 2), ("Response", 3), ("Drop an owl", 2)]


def test_the_calls_are_those_of_the_page_with_markup() -> None:
    assert calls(TEXT, ".txt") == calls(MARKDOWN)
    summaries = [
        [fact.summary for fact in of(OperationFact, text, end)] for text, end in ((TEXT, ".txt"), (MARKDOWN, ".md"))
    ]
    assert summaries[0] == summaries[1]


def test_words_directly_below_a_call_describe_it() -> None:
    page = "Owls\n\nTag an owl\n\nPOST /owls/{id}/tag\n\nTag the owl with a ring\n\nParameters:\n\n- ring (string): Which.\n"  # noqa: E501 - a line of a page, as it is written
    assert [fact.title.raw for fact in of(SectionFact, page, ".txt")] == ["Owls", "Tag an owl"]


@pytest.mark.parametrize("text", ["One line.\n\nAnother line.\n", "Short\n\nWords\n"])
def test_a_page_without_calls_and_labels_has_no_headings(text: str) -> None:
    assert not [fact for fact in facts_of(text, ".txt").facts if isinstance(fact, SectionFact)]


def test_a_page_with_headings_is_left_as_it_is() -> None:
    page = "# Owls\n\nList owls\n\n`GET /owls`\n"
    assert [fact.title.raw for fact in of(SectionFact, page)] == ["Owls"]
