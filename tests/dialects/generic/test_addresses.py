"""Addresses: holes in every spelling, hosts that are variables, queries, and what a sample's path is an instance of."""

from __future__ import annotations

import pytest

from codegen.dialects.generic.addresses import is_identifier, read_address, with_sample_holes
from codegen.dialects.generic.instances import Paths


@pytest.mark.parametrize(
    ("written", "path"),
    [
        ("/owls/{id}", "/owls/{id}"),
        ("/owls/{{id}}", "/owls/{id}"),
        ("/owls/:id", "/owls/{id}"),
        ("/owls/<id>", "/owls/{id}"),
        ("/owls/<int:id>", "/owls/{id}"),
        ("/owls/(int:id)/feathers/(tag)", "/owls/{id}/feathers/{tag}"),
        ("/owls/[id]/nests", "/owls/{id}/nests"),
        ("/owls/(id or name)/json", "/owls/{id}/json"),
        ("/owls/$id", "/owls/{id}"),
        ("/owls/#{id}", "/owls/{id}"),
        ("/owls/${id}", "/owls/{id}"),
        ("/owls/OWL_ID.json", "/owls/{OWL_ID}.json"),
        ("/owls/YOUR_OWL_ID/nests", "/owls/{YOUR_OWL_ID}/nests"),
        ("/owls/xxx/nests", "/owls/{xxx}/nests"),
        ("/owls/:id.:format", "/owls/{id}.{format}"),
        ("/compare/:base...:head", "/compare/{base}...{head}"),
        ("/owls/{id}/friends/{id}", "/owls/{id}/friends/{friend_id}"),
        ("/v1/{name=owls/*}:cancel", "/v1/{name}:cancel"),
        ("/owls/{guild.id}", "/owls/{guild.id}"),
        ("/owls/{id}(.json)", "/owls/{id}"),
    ],
)
def test_a_hole_is_known_by_every_mark(written: str, path: str) -> None:
    address = read_address(written)
    assert address is not None
    assert address.path == path


@pytest.mark.parametrize("path", ["/API/owls", "/rest/v1/owls", "/$metadata", "/owls/$batch", "/2/owls", "/api/3/owls"])
def test_a_word_or_a_version_is_no_hole(path: str) -> None:
    address = read_address(path)
    assert address is not None
    assert address.path == path


@pytest.mark.parametrize(
    ("written", "base", "path", "query"),
    [
        ("https://api.test/owls?page=1", "https://api.test", "/owls", "page=1"),
        ("https://{account}.api.test/owls", "https://{account}.api.test", "/owls", ""),
        ("{{base_url}}/owls", None, "/owls", ""),
        ("$API_ROOT/owls", None, "/owls", ""),
        ("api.test/owls", "https://api.test", "/owls", ""),
        ("/owls{?page,size}", None, "/owls", "page=&size="),
        ("/owls?a[b]=1&c=2", None, "/owls", "a[b]=1&c=2"),
        ("owls/:id", None, "/owls/{id}", ""),
    ],
)
def test_an_address_is_taken_apart(written: str, base: str | None, path: str, query: str) -> None:
    address = read_address(written)
    assert address is not None
    assert (address.base_url, address.path, address.query) == (base, path, query)


@pytest.mark.parametrize("words", ["", "no address", "a/b c", "/owls and more", "x" * 700])
def test_other_words_are_no_address(words: str) -> None:
    assert read_address(words) is None


@pytest.mark.parametrize(
    ("path", "pattern"),
    [
        ("/owls/123/nests", "/owls/{id}/nests"),
        ("/v2/owls/4fa6e0f0c678", "/v2/owls/{id}"),
        ("/owls/9b99d8f8-183b-4c7b-8354-9b98b47a192e", "/owls/{id}"),
        ("/owls/5.json", "/owls/{id}.json"),
        ("/2/owls/12", "/2/owls/{id}"),
        ("/owls/search", "/owls/search"),
    ],
)
def test_a_sample_shows_its_holes_by_what_fills_them(path: str, pattern: str) -> None:
    assert with_sample_holes(path) == pattern


@pytest.mark.parametrize("segment", ["7", "12", "1,2,3", "4fa6e0f0c678", "acct_7B10MYfEnPp6r", "{id}", "12.json"])
def test_an_identifier_looks_like_one(segment: str) -> None:
    assert is_identifier(segment)


@pytest.mark.parametrize("segment", ["owls", "v1", "search", "list-all", "json", "me"])
def test_a_word_is_no_identifier(segment: str) -> None:
    assert not is_identifier(segment)


@pytest.mark.parametrize(
    ("method", "path", "loose", "key"),
    [
        ("GET", "/owls/4fa6e0f0", False, "get"),
        ("GET", "/api/v2/owls/4fa6e0f0.json", False, "get"),
        ("GET", "/owls/hedwig", False, None),
        ("GET", "/owls/hedwig", True, "get"),
        ("GET", "/owls/search", True, "search"),
        ("PUT", "/owls/7", False, None),
        ("GET", "/cats/7", True, None),
    ],
)
def test_a_sample_is_an_instance_of_a_documented_path(method: str, path: str, loose: bool, key: str | None) -> None:
    paths = Paths([("GET", "/owls/{id}", "get"), ("GET", "/owls/search", "search")])
    assert paths.instance(method, path, loose=loose) == key
