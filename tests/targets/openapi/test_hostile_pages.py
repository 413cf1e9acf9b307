"""Whatever a page says is data in the documents: nothing of it becomes structure, a link, or an unseen character."""

from __future__ import annotations

import html
import json
from typing import Any

import pytest
import yaml
from markdown_it import MarkdownIt
from openapi_spec_validator import OpenAPIV31SpecValidator

from codegen.spec.canonical import convert, to_builtins
from codegen.spec.model import Spec
from codegen.targets.encoders.commonmark import code_span, inert, sentence
from codegen.targets.jsonschema.jsonschema_files import JSONSCHEMA
from codegen.targets.templating import Templates
from codegen.text import is_visible
from codegen.writing.paths import refuse_paths
from tests.targets.openapi.reading import document_of, emitted, walk
from tests.targets.sample_specs import ALL

TEXTS = [
    "\"quoted' `ticks` \\ end\\",
    "- a: b\n? c\n# d\r\n---\n...\u2028!!python/object:os.system",
    '""" */ --> ]]> ../../etc {{ x }} {% y %} ${z} \x00\x1b[31m',
    "\u202eabc\u200b\ufeff\U000e0041",
    "<script>alert(1)</script> [x](javascript:y) ![z](https://t.test) [r]: https://u.test",
    "  edge  \n\n",
    "&anchor *alias %tag @at",
    "one ` tick <b> [a](https://t.test)",
    "`one\n\ntwo` \\` <b> # <script>",
]
WORDY = {"title", "description", "summary", "phrase", "trigger", "message", "native"}


def hostile(api: str, text: str) -> Spec:
    """Return the sample spec with ``text`` in every place where words and names of pages stand."""
    data = to_builtins(ALL[api]())
    renamed = {name: f"{name}{text}" for name in data["models"]}
    spoiled: Any = _spoiled(data, text, renamed)
    spoiled["models"] = {renamed[name]: model for name, model in spoiled["models"].items()}
    for model in spoiled["models"].values():
        model["fields"] |= {text: {"type": "string", "enum": [text, "x"], "example": text, "origin": "table"}}
        model["fields"] |= {"$ref": {"type": "string", "origin": "table"}}
    for operation in spoiled["operations"].values():
        operation["docs_url"] = f"https://docs.test/{text}"
        operation["resource"] += text
    spoiled["errors"].append({"status": 418, "description": text, "about": text, "body": {text: [text]}})
    return convert(spoiled, Spec)


def _spoiled(data: Any, text: str, renamed: dict[str, str], key: str = "") -> Any:
    if isinstance(data, dict):
        return {name: _spoiled(inner, text, renamed, name) for name, inner in data.items()}
    if isinstance(data, list):
        return [_spoiled(inner, text, renamed, "description" if key == "meanings" else "") for inner in data]
    if isinstance(data, str) and key in ("ref", "model"):
        return renamed.get(data, data)
    return f"{data}{text}" if isinstance(data, str) and key in WORDY else data


every_text = pytest.mark.parametrize("text", TEXTS)
every_api = pytest.mark.parametrize("api", ALL)


@every_api
@every_text
def test_the_document_stays_valid_and_both_spellings_agree(api: str, text: str) -> None:
    files = emitted(hostile(api, text))
    document = json.loads(files["openapi.json"])
    assert repr(yaml.safe_load(files["openapi.yaml"])) == repr(document)
    assert [error.message for error in OpenAPIV31SpecValidator(document).iter_errors()] == []


@every_api
@every_text
def test_no_unseen_character_is_in_any_file(api: str, text: str) -> None:
    spec = hostile(api, text)
    for content in [*emitted(spec).values(), *JSONSCHEMA.emit(spec, Templates()).files.values()]:
        assert all(is_visible(char) or char == "\n" for char in set(content))


@every_text
def test_names_values_and_examples_survive_exactly(text: str) -> None:
    document = document_of(hostile("yard", text))
    job = next(
        schema
        for name, schema in document["components"]["schemas"].items()
        if name.startswith("Job") and text in schema["properties"]
    )
    assert job["properties"][text]["enum"] == [text, "x"]
    assert job["properties"][text]["examples"] == [text]
    assert {text: [text]} in [part["value"] for part in walk(document) if isinstance(part, dict) and "value" in part]


@every_text
def test_descriptions_hold_the_same_words_with_html_and_links_made_harmless(text: str) -> None:
    document = document_of(hostile("yard", text))
    job = next(schema for name, schema in document["components"]["schemas"].items() if name.startswith("Job"))
    assert job["properties"]["class"]["description"] == inert(f"What kind of job it is.{text}")
    for part in walk(document):
        if isinstance(part, dict) and isinstance(part.get("description"), str):
            shown = MarkdownIt("commonmark").render(part["description"])
            assert not [tag for tag in ("<script", "<a ", "<img", "<b>") if tag in shown]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("<b>", "&lt;b>"),
        ("\\<b>", "\\&lt;b>"),
        ("[a](b)", "[a]\\(b)"),
        ("[a][b]", "[a]\\[b]"),
        ("[a]: b", "[a]\\: b"),
        ("![a]", "!\\[a]"),
        ("<https://a.test>", "&lt;https://a.test>"),
        ("a `b <c>` ``d`e``", "a `b &lt;c>` ``d`e``"),
        ("a `b", "a &#96;b"),
        ("`a\n\nb`", "&#96;a\n\nb&#96;"),
        ("\\`a`", "\\&#96;a&#96;"),
        ("1 < 2, [11.5, 56.7], a_b_c, *", "1 < 2, [11.5, 56.7], a_b_c, *"),
    ],
)
def test_only_what_could_do_something_is_escaped(text: str, shown: str) -> None:
    assert inert(text) == shown
    assert html.unescape(shown).replace("\\", "") == text.replace("\\", "")


@pytest.mark.parametrize(
    ("name", "span"), [("a", "`a`"), ("a`b", "``a`b``"), ("`", "`` ` ``"), ("a\n\nb", "`a b`"), ("", "` `")]
)
def test_a_name_in_a_code_span_cannot_leave_it(name: str, span: str) -> None:
    assert code_span(name) == span


@pytest.mark.parametrize(("words", "shown"), [("a", "a."), ("a. ", "a."), ("a?", "a?"), ("a:", "a:"), (" \n", "")])
def test_a_sentence_ends_so_that_more_can_follow(words: str, shown: str) -> None:
    assert sentence(words) == shown


@every_api
@every_text
def test_addresses_that_are_none_are_left_out(api: str, text: str) -> None:
    assert not [url for url in _links(document_of(hostile(api, text))) if "docs.test" in url]


def _links(document: Any) -> list[str]:
    return [part["externalDocs"]["url"] for part in walk(document) if isinstance(part, dict) and "externalDocs" in part]


@every_api
@every_text
def test_file_names_are_safe_whatever_models_are_called(api: str, text: str) -> None:
    files = JSONSCHEMA.emit(hostile(api, text), Templates()).files
    assert not refuse_paths(files)
    schemas = {name: content for name, content in files.items() if name != "README.md"}
    for name, content in schemas.items():
        schema = json.loads(content)
        assert schema["$id"] == name
        refs = {
            part["$ref"]
            for part in walk(schema["properties"])
            if isinstance(part, dict) and isinstance(part.get("$ref"), str)
        }
        assert refs <= set(files)
