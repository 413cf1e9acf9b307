"""Sentences that announce an answer."""

from __future__ import annotations

import pytest

from codegen.wording.returns import Returns, read_returns
from tests.wording.marked_words import marked

RETURNS = [
    ("Returns an owl object.", "owl"),
    ("Returns the owl object if the update succeeded. Returns [an error](#errors) if it did not.", "owl"),
    ("Returns an `Owl`.", "Owl"),
    ("Returns a list of owls.", "owls list"),
    ("Returns a list of your owls.", "owls list"),
    ("Returns an array of [Owl](owl.md).", "Owl@owl.md list"),
    ("Returns [Owl](owl.md).", "Owl@owl.md"),
    ("Returns the [Owl](owl.md) that was created.", "Owl@owl.md"),
    ("On success, an array of Owl objects is returned.", "Owl list"),
    ("On success, the sent Message is returned.", "Message"),
    ("On success, returns a NestInfo object.", "NestInfo"),
    ("Use this method to get owls. On success, an array of OwlId of the sent owls is returned.", "OwlId list"),
    ("Returns the OwlId of the sent owl on success.", "OwlId"),
    ("Returns basic information about the nest in form of a Nest object.", "Nest"),
    ("Returns the details of an existing owl.", "owl"),
    ("Retrieves an owl and returns it in full. The response is an owl object.", "owl"),
    ("Returns True on success.", ":boolean"),
    ("Returns the new link as String on success.", ":string"),
    ("Returns a string.", ":string"),
    ("Successful response is an array of owls", "owls list"),
    ("The response is a list of owl objects.", "owl list"),
    ("The response contains the created owl.", "owl"),
    ("This endpoint returns all barn owls.", "barn owls list"),
    ("The API responds with a 201 Created and the owl in the body.", "201"),
    ("Successful request will return `200 OK`.", "200"),
    ("`GET /owls.json` will return `200 OK` and the following attributes:", "200 announces"),
    ("Returns JSON structured like this:", "announces"),
    ("The response contains the following fields:", "announces"),
    ("Returns an empty response upon success. If the owl does not exist, this call returns an error.", "empty"),
    ("Response body is empty.", "empty"),
    ("Returns nothing.", "empty"),
    ("Returns no content.", "empty"),
    ("Returns 204 No Content.", "204 empty"),
    ("Returns a 200 status code.", "200"),
    ("You will receive an owl object.", "owl"),
    ("If the nest is full, a Nest is returned.", "Nest conditional"),
    ("[Owl](a.md) is returned. When `when` is sent, [Flight](b.md) is returned instead.", "Owl@a.md"),
    ("Returns a paginated list of barn_owl resources.", "barn_owl list"),
    ("Returns an owl and its nest.", "owl"),
]

LABELLED = [
    ("Array of [Owl](owl.md)", "Owl@owl.md list"),
    ("[Owl](owl.md), but without a name", "Owl@owl.md"),
    ("[Owl](a.md). When `when` is present, [Flight](b.md) is returned instead.", "Owl@a.md"),
    ("Empty", "empty"),
    ("An owl object", "owl"),
    ("Boolean", ":boolean"),
    ("An array of up to limit owls, starting after offset.", "limit owls list"),
    ("Returns an owl object if the call succeeded.", "owl"),
    ("Owl", "Owl"),
    ("[List](list.md)", "List@list.md"),
    ("Array of [List](list.md)", "List@list.md list"),
    ("If successful, returns `200 OK` and the following attributes:", "200 announces"),
]

NONE = [
    "Returned only in getNest.",
    "The owl will not be able to return to the nest on its own.",
    "Returns an error if the owl sleeps.",
    "The call will return a 404 error.",
    "Gets an owl.",
    "The number of returned owls is 1000.",
    "No owls are returned by mistake." and "Feeds an owl.",
    "Permanently deletes an owl. It cannot be undone.",
    "",
]


def shown(read: Returns | None) -> str:
    """Return an answer in short."""
    if read is None:
        return ""
    names = " ".join(read.names[:1]) + "".join(f"@{link}" for link in read.links[:1])
    kind = f":{read.type.kind}" if read.type else ""
    flags = ("list" * read.list, "announces" * read.announces, "empty" * read.empty, "conditional" * read.conditional)
    return " ".join(part for part in (read.status, names, kind, *flags) if part)


@pytest.mark.parametrize(("written", "expected"), RETURNS)
def test_a_sentence_announces_an_answer(written: str, expected: str) -> None:
    assert shown(read_returns(*marked(written))) == expected


@pytest.mark.parametrize(("written", "expected"), LABELLED)
def test_words_behind_a_label_need_no_verb(written: str, expected: str) -> None:
    assert shown(read_returns(*marked(written), labelled=True)) == expected


@pytest.mark.parametrize("written", NONE)
def test_other_sentences_announce_nothing(written: str) -> None:
    assert read_returns(*marked(written)) is None
