"""Proof: what words say of it, and to which calls it belongs."""

from __future__ import annotations

import pytest

from codegen.dialects.facts import AuthFact, ServerFact
from codegen.dialects.generic.access import access_in
from tests.dialects.generic.reading import of


@pytest.mark.parametrize(
    ("words", "scheme", "name"),
    [
        ("Authenticate with HTTP Basic: the key is the user name.", "basic", None),
        ("Send `Authorization: Bearer <token>` with each request.", "bearer", None),
        ("Pass your API key in the `X-Api-Key` header.", "header", "X-Api-Key"),
        ("Add your key: ?api_key=abc for authentication.", "query", "api_key"),
        ("Send the api key in a query parameter called `apikey`.", "query", "apikey"),
        ("This endpoint requires no authentication.", "none", None),
        ("We use OAuth 2.0.", "oauth2", None),
    ],
)
def test_words_name_a_way_of_proof(words: str, scheme: str, name: str | None) -> None:
    assert [(way.scheme, way.name) for way in access_in(words)] == [(scheme, name)]


@pytest.mark.parametrize(
    "words", ["Which page.", "Returns 401 if the token is invalid.", "The `X-Total` header counts."]
)
def test_other_words_name_none(words: str) -> None:
    assert access_in(words) == ()


def test_scopes_come_with_the_words() -> None:
    assert access_in("OAuth: user token + `write:owls`")[0].scopes == ("write:owls",)


PAGE = """\
# Owls

## Authentication

Base URL: https://api.test/v2

All calls need a bearer token.

## List

`GET /owls`

No authentication is needed: this call works without authentication.

## Make

`POST /owls`

### Headers

| Header | Required | Description |
|---|---|---|
| Authorization | yes | Bearer token |
"""


def test_proof_is_of_all_calls_or_of_one() -> None:
    assert [(fact.scheme, fact.operation) for fact in of(AuthFact, PAGE)] == [
        ("bearer", None),
        ("none", "GET /owls"),
        ("bearer", "POST /owls"),
    ]


def test_a_base_url_is_a_server() -> None:
    assert [fact.url for fact in of(ServerFact, PAGE)] == ["https://api.test/v2"]
