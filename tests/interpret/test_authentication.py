"""Authentication in api.toml: every kind becomes a part of the spec, with the line that says so."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from codegen.config.settings import Settings, SettingsFile
from codegen.config.toml import TomlFile, key_lines
from codegen.dialects.facts import Account, PageFacts
from codegen.interpret.interpret import Interpretation, interpret
from codegen.spec.auth import ApiKey, Bearer, OAuth2
from codegen.spec.canonical import convert
from codegen.spec.invariants import check_spec

_HEAD = 'title = "The Shed API"\ndialect = "gitbook"\n'


def _interpreted(settings: str) -> Interpretation:
    file = TomlFile("api.toml", tomllib.loads(_HEAD + settings), key_lines(_HEAD + settings))
    page = PageFacts("pages/a.md", "https://docs.shed.test/a", "page", (), Account((), (), ()))
    return interpret("shed", [page], SettingsFile(convert(file.data, Settings), file))


@pytest.fixture(scope="module")
def example(root: Path) -> str:
    """Return the example of the settings' own page, as people copy it."""
    (results,) = re.findall(r"```toml\n(default_auth.*?)```", (root / "docs" / "api-toml.md").read_text("utf-8"), re.S)
    assert isinstance(results, str)
    return results


def test_the_documented_example_is_two_alternatives(example: str) -> None:
    interpretation = _interpreted(example)
    key, app = interpretation.spec.auth
    assert isinstance(key, ApiKey)
    assert (key.id, key.prefix) == ("personal", "Token ")
    assert isinstance(app, OAuth2)
    assert app.flows[0].kind == "client_credentials"
    assert {name: words.raw for name, words in app.flows[0].scopes.items()} == {"owls.read": "Read owls"}
    assert interpretation.spec.default_auth == [["personal"], ["app"]]
    assert check_spec(interpretation.spec, interpretation.provenance) == []


def test_each_value_leads_to_its_line(example: str) -> None:
    interpretation = _interpreted(example)
    assert str(interpretation.provenance["#/default_auth"].source.quote.place) == "api.toml:3"
    assert interpretation.provenance["#/auth/1/flows/0/token_url"].source.rule == "settings"


def test_a_bearer_token_and_keys_in_the_query_and_in_a_cookie() -> None:
    interpretation = _interpreted(
        '[[auth]]\nkind = "bearer"\ncredential = "token"\nformat = "JWT"\n'
        '[[auth]]\nkind = "api_key"\ncredential = "key"\nname = "key"\nlocation = "query"\n'
        '[[auth]]\nkind = "api_key"\ncredential = "sid"\nname = "sid"\nlocation = "cookie"\n'
    )
    bearer, *keys = interpretation.spec.auth
    assert isinstance(bearer, Bearer)
    assert bearer.format == "JWT"
    assert [key.location for key in keys if isinstance(key, ApiKey)] == ["query", "cookie"]


def test_an_id_that_no_entry_has_is_an_error_with_its_line() -> None:
    interpretation = _interpreted('default_auth = [["tokn"]]\n[[auth]]\nkind = "bearer"\ncredential = "token"\n')
    (problem,) = check_spec(interpretation.spec, interpretation.provenance)
    assert problem.message == "`#/default_auth` refers to the entry of auth `tokn`, which does not exist"
    assert problem.hint.startswith("did you mean `token`?")
    assert str(problem.place) == "api.toml:3"
