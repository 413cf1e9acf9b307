"""Narrowing: calls that share a place share what is below it, but for what words or samples give to one of them."""

from __future__ import annotations

import pytest

from codegen.dialects.facts import ExampleFact, GroupFact
from tests.dialects.generic.reading import calls, of

BOTH = "# Owls\n\n`GET /owls`\n\n`POST /owls`\n\n"
LIST, SENT = '```json\n[{"id": 3}]\n```\n\n', '```json\n{"wing": "left"}\n```\n\n'


def owners(text: str) -> list[tuple[str, list[str]]]:
    """Each example of a page, and the methods of the calls it is given to."""
    results: dict[str, list[str]] = {}
    for fact in of(ExampleFact, text):
        results.setdefault(fact.code.raw.strip(), []).append((fact.operation or "-").partition(" ")[0])
    return list(results.items())


@pytest.mark.parametrize(
    ("reading", "making"),
    [
        ("### GET\n\n", "### POST\n\n"),
        ("### GET response\n\n", "### POST request\n\n"),
        ("**GET**\n\n", "**POST**\n\n"),
        ("Response of GET:\n\n", "Request of POST:\n\n"),
        ("A GET request returns the owls:\n\n", "A POST request makes one:\n\n"),
        ("```\ncurl https://api.test/owls\n```\n\n", "```\ncurl -X POST https://api.test/owls -d wing=left\n```\n\n"),
    ],
)
def test_a_heading_a_line_or_a_sample_says_whose_a_body_is(reading: str, making: str) -> None:
    results = owners(BOTH + reading + LIST + making + SENT)
    assert results == [('[{"id": 3}]', ["GET"]), ('{"wing": "left"}', ["POST"])]


def test_a_part_below_a_heading_that_names_a_method_is_of_that_method() -> None:
    results = owners(f"{BOTH}### GET\n\n#### Response\n\n{LIST}### POST\n\n#### Body\n\n{SENT}#### Response\n\n{LIST}")
    assert results == [('[{"id": 3}]', ["GET", "POST"]), ('{"wing": "left"}', ["POST"])]


def test_a_body_is_of_no_call_that_sends_none() -> None:
    assert owners(f"{BOTH}Example request:\n\n{SENT}") == [('{"wing": "left"}', ["POST"])]
    fields = "| Name | Type |\n|---|---|\n| wing | string |\n"
    assert of(GroupFact, f"{BOTH}### Request body\n\n{fields}")[0].operations == ("POST /owls",)


def test_what_no_word_gives_to_one_call_is_of_all() -> None:
    assert owners(f"{BOTH}Example response:\n\n{LIST}") == [('[{"id": 3}]', ["GET", "POST"])]
    errors = '```json\n{"error": "no"}\n```\n'
    assert owners(f"{BOTH}POST:\n\n{SENT}### Errors\n\n{errors}")[-1] == ('{"error": "no"}', ["GET", "POST"])


@pytest.mark.parametrize(
    "heading",
    ["Owls: `GET /owls` and `POST /owls`", "GET /owls, POST /owls", "GET /owls | POST /owls", "/owls [GET, POST]"],
)
def test_a_heading_may_print_several_calls(heading: str) -> None:
    assert calls(f"# Birds\n\n## {heading}\n\nWords.\n\n{SENT}") == ["GET /owls", "POST /owls"]
