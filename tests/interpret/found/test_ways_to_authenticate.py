"""Authentication of pages of no known make: by what they say, and by what their sample calls send."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest

from codegen.diagnostics.location import Location
from codegen.dialects.facts import AuthFact, CallFact
from codegen.interpret.interpret import Interpretation
from codegen.spec.auth import ApiKey, Basic, Bearer
from codegen.spec.canonical import to_builtins
from codegen.spec.invariants import check_spec
from codegen.text import Text
from tests.interpret.found.made_facts import Page, interpreted, placed


def says(page: Page, scheme: Any, name: str | None = None, of: str | None = None) -> None:
    page.facts.append(
        AuthFact(place=Location(page.name, 90), scheme=scheme, name=name, operation=of, words=Text("Send your key."))
    )


def shown(folder: Path, *headers: tuple[str, str], url: str = "https://a.test/owls") -> Interpretation:
    """Interpret a sample call with these headers."""
    page = Page()
    call = page.call("GET", "/owls")
    page.sample(url, of=call)
    sample = page.facts.pop()
    parameters = tuple(("header" if name != "-u" else "basic", name, Text(value)) for name, value in headers)
    page.facts.append(
        type(sample)(**{**{f: getattr(sample, f) for f in sample.__struct_fields__}, "parameters": parameters})
    )
    return interpreted(folder, page)


@pytest.mark.parametrize(
    ("header", "kind", "entry"),
    [
        (("Authorization", "Bearer <token>"), Bearer, {"id": "token"}),
        (("Authorization", "Basic <credentials>"), Basic, {"id": "basic"}),
        (("-u", "<user>:<password>"), Basic, {"id": "basic"}),
        (("Authorization", "Token <key>"), ApiKey, {"name": "Authorization", "prefix": "Token "}),
        (("X-Api-Key", "<key>"), ApiKey, {"name": "X-Api-Key", "location": "header"}),
    ],
)
def test_a_sample_call_shows_how_to_authenticate(
    tmp_path: Path, header: tuple[str, str], kind: type, entry: dict[str, str]
) -> None:
    result = shown(tmp_path, header)
    (auth,) = result.spec.auth
    assert isinstance(auth, kind)
    assert entry.items() <= to_builtins(auth).items()
    assert check_spec(result.spec, result.provenance) == []


def test_headers_of_other_use_are_no_keys(tmp_path: Path) -> None:
    assert shown(tmp_path, ("X-Owl-Color", "white"), ("Accept", "application/json")).spec.auth == []


def test_what_authenticates_is_no_parameter(tmp_path: Path) -> None:
    page = Page()
    says(page, "query", "api_key")
    call = page.call("GET", "/owls")
    page.group({"name": "api_key", "type": "string"}, {"name": "color", "type": "string"}, of=call)
    assert placed(interpreted(tmp_path, page), "owls.list") == {"color": "query"}


def test_a_key_that_sample_calls_send_is_no_parameter(tmp_path: Path) -> None:
    page = Page()
    call = page.call("GET", "/owls")
    page.sample("https://a.test/owls", of=call)
    sample = page.facts.pop()
    assert isinstance(sample, CallFact)
    page.facts.append(msgspec.structs.replace(sample, parameters=(("header", "X-Owl-Key", Text("<key>")),)))
    page.group({"name": "X-Owl-Key", "description": "Yours."}, {"name": "X-Trace"}, of=call, role="header")
    result = interpreted(tmp_path, page)
    (auth,) = result.spec.auth
    assert isinstance(auth, ApiKey)
    assert auth.name == "X-Owl-Key"
    assert placed(result, "owls.list") == {"X-Trace": "header"}


def test_a_call_may_need_something_else_or_nothing(tmp_path: Path) -> None:
    page = Page()
    says(page, "bearer")
    page.call("GET", "/owls")
    says(page, "none", of=page.call("GET", "/health"))
    says(page, "basic", of=page.call("GET", "/nests"))
    result = interpreted(tmp_path, page)
    auth = {key: operation.auth for key, operation in result.spec.operations.items()}
    assert auth == {"owls.list": None, "health.get": [], "nests.list": [["basic"]]}
    assert result.spec.default_auth == [["token"]]
    assert check_spec(result.spec, result.provenance) == []


def test_api_toml_alone_says_it_where_it_does(tmp_path: Path) -> None:
    page = Page()
    says(page, "bearer")
    page.call("GET", "/owls")
    settings = '[[auth]]\nkind = "api_key"\ncredential = "key"\nname = "X-Key"\nlocation = "header"\n'
    (auth,) = interpreted(tmp_path, page, settings=settings).spec.auth
    assert isinstance(auth, ApiKey)


def test_what_one_sample_call_sends_together_is_needed_together(tmp_path: Path) -> None:
    result = shown(tmp_path, ("X-Api-Key", "<key>"), ("X-Auth-Token", "<token>"))
    assert result.spec.default_auth == [["x_api_key", "x_auth_token"]]


def test_what_different_sample_calls_send_are_alternatives(tmp_path: Path) -> None:
    page = Page()
    for name in ("X-Api-Key", "X-Auth-Token"):
        page.sample("https://a.test/owls", of=None)
        sample = page.facts.pop()
        fields = {field: getattr(sample, field) for field in sample.__struct_fields__}
        page.facts.append(type(sample)(**{**fields, "parameters": (("header", name, Text("<key>")),)}))
    page.call("GET", "/owls")
    assert interpreted(tmp_path, page).spec.default_auth == [["x_api_key"], ["x_auth_token"]]


def test_a_call_that_names_one_key_and_sends_another_with_it_needs_both(tmp_path: Path) -> None:
    page = Page()
    says(page, "bearer")
    call = page.call("GET", "/owls")
    says(page, "header", "X-Owner", of=call)
    page.sample("https://a.test/owls", of=call)
    sample = page.facts.pop()
    fields = {field: getattr(sample, field) for field in sample.__struct_fields__}
    sent = (("header", "Authorization", Text("Bearer <token>")), ("header", "x-owner", Text("<key>")))
    page.facts.append(type(sample)(**{**fields, "parameters": sent}))
    assert interpreted(tmp_path, page).spec.operations["owls.list"].auth == [["token", "x_owner"]]
