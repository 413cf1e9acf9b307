"""Proof: what words say of it, and to which calls it belongs."""

from __future__ import annotations

import pytest

from codegen.dialects.facts import AuthFact, ServerFact
from codegen.dialects.generic.access import access_in
from tests.dialects.generic.reading import of
from tests.wording.marked_words import marked


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
        ("Send your key in the header `X-Parcel-Key`.", "header", "X-Parcel-Key"),
        ("Send your key in the header X-Parcel-Key.", "header", "X-Parcel-Key"),
        ("The key goes in the request header field named `X-Parcel-Key`.", "header", "X-Parcel-Key"),
        ("Your token is read from the cookie `parcel_session`.", "cookie", "parcel_session"),
        ("Send the token as the query parameter `parcel_token`.", "query", "parcel_token"),
        ("Stuur je sleutel mee in de header `X-Parcel-Key`.", "header", "X-Parcel-Key"),
        ("Schicken Sie den Schlüssel im Header `X-Parcel-Key`.", "header", "X-Parcel-Key"),
        ("Der API-Schlüssel wird als Query-Parameter `api_key` übergeben.", "query", "api_key"),
        ("Für die Anmeldung dient das Cookie `parcel_session`.", "cookie", "parcel_session"),
        ("Envoyez votre clé dans l'en-tête `X-Parcel-Key`.", "header", "X-Parcel-Key"),
        ("Ajoutez votre clé d'API au paramètre de requête nommé `api_key`.", "query", "api_key"),
        ("Envíe su clave en el encabezado `X-Parcel-Key`.", "header", "X-Parcel-Key"),
        ("Inviare la chiave nell'header `X-Parcel-Key`.", "header", "X-Parcel-Key"),
        ("Send nøglen i headeren `X-Parcel-Key`.", "header", "X-Parcel-Key"),
        ("Send nøkkelen i headeren `X-Parcel-Key`.", "header", "X-Parcel-Key"),
        ("Skicka nyckeln i headern `X-Parcel-Key`.", "header", "X-Parcel-Key"),
        ("Передайте ключ в заголовке `X-Parcel-Key`.", "header", "X-Parcel-Key"),
        ("Envie sua chave no cabeçalho `X-Parcel-Key`.", "header", "X-Parcel-Key"),
        ("All requests need the header `X-Parcel-Key`.", "header", "X-Parcel-Key"),
        ("Every call must carry an `X-Parcel-Token` header.", "header", "X-Parcel-Token"),
        ("Send `X-Parcel-Key` in the header of every request.", "header", "X-Parcel-Key"),
        ("Bei jeder Anfrage wird der Header `X-Parcel-Key` gesendet.", "header", "X-Parcel-Key"),
        ("Dieser Aufruf braucht keine Authentifizierung.", "none", None),
        ("Cet appel fonctionne sans authentification.", "none", None),
    ],
)
def test_words_name_a_way_of_proof(words: str, scheme: str, name: str | None) -> None:
    assert [(way.scheme, way.name) for way in access_in(*marked(words))] == [(scheme, name)]


@pytest.mark.parametrize(
    "words",
    [
        "Which page.",
        "Returns 401 if the token is invalid.",
        "The `X-Total` header counts.",
        "The answer has the token in the header `X-Session-Token`.",
        "Send an `Idempotency-Key` header with a unique key.",
        "Every request must carry an `Idempotency-Key` header.",
        "All requests need the header `X-Request-Id`.",
        "Send the secret in the header of the letter.",
        "Put the key of the box in the header of the letter.",
        "Sans authentification, la réponse est 401.",
    ],
)
def test_other_words_name_none(words: str) -> None:
    assert access_in(*marked(words)) == ()


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


@pytest.mark.parametrize(
    ("heading", "line", "ways"),
    [
        ("## 🔐 Authentication", "Authorization: Bearer YOUR_TOKEN", ["bearer"]),
        ("## Authentication", "X-Api-Key: YOUR_KEY\nContent-Type: application/json", ["header X-Api-Key"]),
        ("## Authentication", "Authorization: Basic abc", ["basic"]),
        ("## Authentication", "X-Page: 2", []),
        ("## Requests\n\nSend these headers:", "Authorization: Bearer YOUR_TOKEN\nAccept: */*", ["bearer"]),
        ("## Limits", "X-RateLimit-Limit: 10\nX-Next-Token: abc", []),
        ("## List\n\n`GET /owls`\n\n### Response headers", "Authorization: Bearer NEW", []),
    ],
)
def test_headers_that_are_printed_alone_name_keys(heading: str, line: str, ways: list[str]) -> None:
    page = f"# Owls\n\n{heading}\n\n```\n{line}\n```\n"
    assert [f"{fact.scheme} {fact.name or ''}".strip() for fact in of(AuthFact, page)] == ways


def test_a_name_and_password_before_a_host_are_no_part_of_the_server() -> None:
    page = "# Owls\n\nBase URL: https://user:password@api.test/v2\n\n## Make\n\n`POST https://user:password@api.test/owls`\n"
    assert [fact.url for fact in of(ServerFact, page)] == ["https://api.test/v2", "https://api.test"]


def test_a_base_url_is_a_server() -> None:
    assert [fact.url for fact in of(ServerFact, PAGE)] == ["https://api.test/v2"]


def test_a_header_that_a_table_describes_as_a_key_is_one() -> None:
    page = """\
# Owls

`GET /owls`

### Headers

| Header | Description |
|---|---|
| X-Owl-Key | Your key. |
| X-Trace | For tracing. |
| Idempotency-Key | Any key that is new. |
"""
    assert [(fact.scheme, fact.name) for fact in of(AuthFact, page)] == [("header", "X-Owl-Key")]
