"""Each encoder keeps its promise for all words, and the check would see it if it did not: as the identity, it fails.

The promise is checked with the reader of the language that the words are for. A new encoder has to be added here.
"""

from __future__ import annotations

import ast
import html
import importlib
import inspect
import json
import pkgutil
import re
import tomllib
from collections.abc import Callable
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from codegen.diagnostics.finding import BadInput
from codegen.targets import encoders
from codegen.targets.code import Code
from tests.hostile.hostile_checks import unseen
from tests.hostile.payloads import PROSE
from tests.targets.bruno.reading import blocks

Encoder = Callable[..., Any]
MARKDOWN = MarkdownIt("commonmark")
ADDRESSES = ("javascript:alert(1)", "data:text/html,x", "https://[evil]/x", "//evil.test", "file:///etc", "https:evil")


def loaded(text: str) -> Any:
    return yaml.load(f"{text}", Loader=yaml.CSafeLoader)


def bru_value(encode: Encoder, words: str) -> None:
    line = encode(words)
    assert "\n" not in line
    assert not line.startswith("'''")
    assert unseen(line) == set()


def bru_key(encode: Encoder, words: str) -> None:
    key = encode(words)
    assert re.fullmatch(r'[A-Za-z0-9_%][A-Za-z0-9_.%-]*|"(?:[^"\\\n]|\\")*"', key)
    assert unseen(key) == set()


def bru_lines(encode: Encoder, words: str) -> None:
    assert list(blocks(f"docs {{\n{encode(words)}\n}}\nmeta {{\n}}\n")) == ["docs", "meta"]
    assert unseen(encode(words)) == set()


def inert_markdown(encode: Encoder, words: str) -> None:
    shown = MARKDOWN.render(f"{encode(words)}\n\nend `code`")
    assert not re.search(r"<(?:a |img|script|javascript|!--|b\b)", shown, re.IGNORECASE), shown
    assert shown.rstrip().endswith("<p>end <code>code</code></p>") or "<pre>" in shown


def inert_line(encode: Encoder, words: str) -> None:
    inert_markdown(encode, words)
    assert not re.search(r"[\n\r\t]", encode(words))


def sentence(encode: Encoder, words: str) -> None:
    inert_markdown(encode, words)
    line = encode(words)
    assert not line or line[-1] in ".!?:…"


def code_span(encode: Encoder, words: str) -> None:
    (paragraph, inline, _) = MARKDOWN.parse(f"x{encode(words)}y")
    assert paragraph.type == "paragraph_open"
    assert [child.type for child in inline.children or []] == ["text", "code_inline", "text"]


def markdown_words(encode: Encoder, words: str) -> None:
    shown = MARKDOWN.render(f"x {encode(words)}")
    assert not re.search(r"<(?!/?p>)", shown), shown
    assert unseen(encode(words)) == set()


def markdown_inert(encode: Encoder, words: str) -> None:
    line = encode(f"{words} @user #1 https://evil.test")
    assert not re.search(r"@user|#1|https://", line)


def markdown_link(encode: Encoder, words: str) -> None:
    assert not re.search(r"<(?!/?p>)", MARKDOWN.render(f"x {encode('label', ADDRESSES[len(words) % len(ADDRESSES)])}"))
    assert MARKDOWN.render(f"x {encode(words, 'https://a.test/)x')}").count("<a href") == 1


def fence(encode: Encoder, words: str) -> None:
    kinds = [
        token.type for token in MARKDOWN.parse(f"{encode(Code(words + chr(10) + '```' + chr(10) + 'x'), 'sh')}\n\nend")
    ]
    assert kinds == ["fence", "paragraph_open", "inline", "paragraph_close"]


def one_comment(encode: Encoder, words: str) -> None:
    assert re.fullmatch(r"#[^\n\r]*", encode(words))
    assert unseen(encode(words)) == set()


def python_comment(encode: Encoder, words: str) -> None:
    text = encode(words)
    assert all(line.startswith("#") for line in text.split("\n"))
    assert not re.search(r"^# type: ignore|^#!", text)
    assert ast.parse(text).body == []
    assert unseen(text) == set()


def json_value(encode: Encoder, words: str) -> None:
    assert json.loads(encode({words: [words]})) == {words: [words]}
    assert unseen(encode(words)) == set()


def json_entries(encode: Encoder, words: str) -> None:
    assert json.loads("{" + encode({words: words}, 2, words) + "}") == {words: words}


def yaml_value(encode: Encoder, words: str) -> None:
    assert loaded(encode({words: [words]})) == {words: [words]}
    assert unseen(encode(words)) == set()


def yaml_entries(encode: Encoder, words: str) -> None:
    assert loaded(encode({words: words}, 0, words)) == {words: words}


def yaml_key(encode: Encoder, words: str) -> None:
    assert loaded(f"{encode(words, 0)} 1\n") == {words: 1}
    long = words * 400
    assert loaded(f"a:\n  {encode(long, 2)}\n    1\n") == {"a": {long: 1}}


def html_words(encode: Encoder, words: str) -> None:
    assert not re.search("[<>\"']|&(?![a-z]+;|#)", encode(words))
    assert unseen(encode(words)) == set()


def anchor(encode: Encoder, words: str) -> None:
    assert re.fullmatch(r"[A-Za-z0-9_.-]*", encode(words))


def html_address(encode: Encoder, words: str) -> None:
    assert encode(ADDRESSES[len(words) % len(ADDRESSES)]) is None
    assert re.fullmatch(r"https://[^\s\"'<>]+", html.unescape(encode(f"https://a.test/{words}")))


def script_data(encode: Encoder, words: str) -> None:
    text = encode([words, "</script><!--"])
    assert json.loads(text) == [words, "</script><!--"]
    assert "<" not in text


def compact_script_data(encode: Encoder, words: str) -> None:
    text = encode({words: [words, "</script><!--"]})
    assert json.loads(text) == {words: [words, "</script><!--"]}
    assert not re.search("[<>&\n]", text)
    assert unseen(text) == set()


def script(encode: Encoder, words: str) -> None:
    assert not re.search("</script|<!--|<script", encode(f"{words}</ScRipt><!--"), re.IGNORECASE)


def style(encode: Encoder, words: str) -> None:
    assert not re.search("</style", encode(f"{words}</Style>"), re.IGNORECASE)


def literal(encode: Encoder, words: str) -> None:
    assert ast.literal_eval(encode({words: [words]})) == {words: [words]}
    assert unseen(encode(words)) == set()


def docstring(encode: Encoder, words: str) -> None:
    (statement,) = ast.parse(encode(words)).body
    assert isinstance(statement, ast.Expr)
    assert isinstance(statement.value, ast.Constant)
    assert "".join(str(statement.value.value).split()) == "".join(words.split())
    assert unseen(encode(words)) == set()


def prose(encode: Encoder, words: str) -> None:
    docstring(lambda text: f'"""{encode(text)} """', words)


def name(encode: Encoder, words: str) -> None:
    try:
        value = encode(words)
    except BadInput:
        return
    assert isinstance(ast.parse(value, mode="eval").body, ast.Name | ast.Attribute)


def toml_string(encode: Encoder, words: str) -> None:
    assert tomllib.loads(f"x = {encode(words)}\n") == {"x": words}


def toml_strings(encode: Encoder, words: str) -> None:
    assert tomllib.loads(f"x = [{encode([words, words])}]\n") == {"x": [words, words]}


CHECKS: dict[str, Callable[[Encoder, str], None]] = {
    "bru.value": bru_value, "bru.key": bru_key, "bru.lines": bru_lines,
    "commonmark.inert": inert_markdown, "commonmark.inert_line": inert_line, "commonmark.sentence": sentence,
    "commonmark.code_span": code_span,
    "data.comment": one_comment, "data.json_text": json_value, "data.json_entries": json_entries,
    "data.yaml_text": yaml_value, "data.yaml_entries": yaml_entries, "data.yaml_key": yaml_key,
    "html.words": html_words, "html.anchor": anchor, "html.web_address": html_address,
    "inline.data": script_data, "inline.compact_data": compact_script_data,
    "inline.script": script, "inline.style": style,
    "markdown.words": markdown_words, "markdown.inert": markdown_inert, "markdown.code": code_span,
    "markdown.link": markdown_link, "markdown.fence": fence,
    "python.literal": literal, "python.docstring": docstring, "python.comment": python_comment,
    "python.identifier": name, "python.dotted": name, "python.prose": prose,
    "toml.string": toml_string, "toml.strings": toml_strings,
}  # fmt: skip
NO_ENCODERS = {
    "data.words": "hands the words on, to be encoded with the data around them",
    "html.shown": "spells what does not show; the data around it is encoded as a whole",
}
ANYTHING = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
many = settings(
    max_examples=60, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
)


def encoder(called: str) -> Encoder:
    module, _, function = called.partition(".")
    encoder: Encoder = getattr(importlib.import_module(f"codegen.targets.encoders.{module}"), function)
    return encoder


def identity(value: Any, *_: Any) -> Any:
    return value if isinstance(value, str) else str(value)


def test_every_encoder_has_a_check() -> None:
    results = set()
    for module in pkgutil.iter_modules(encoders.__path__):
        loaded_module = importlib.import_module(f"codegen.targets.encoders.{module.name}")
        for name, member in inspect.getmembers(loaded_module, callable):
            function = inspect.unwrap(member)  # one that remembers what it returned is one too
            is_own = inspect.isfunction(function) and function.__module__ == loaded_module.__name__
            if is_own and not name.startswith("_"):
                results.add(f"{module.name}.{name}")
    assert results == {*CHECKS, *NO_ENCODERS}


@pytest.mark.parametrize("called", CHECKS)
def test_every_payload_is_encoded_for_its_place(called: str) -> None:
    for words in PROSE:
        CHECKS[called](encoder(called), words)


@pytest.mark.parametrize("called", CHECKS)
@many
@given(words=ANYTHING)
def test_any_words_are_encoded_for_their_place(called: str, words: str) -> None:
    CHECKS[called](encoder(called), words)


@pytest.mark.parametrize("called", CHECKS)
def test_the_check_fails_for_an_encoder_that_does_nothing(called: str) -> None:
    assert any(_fails(CHECKS[called], words) for words in PROSE)


def _fails(check: Callable[[Encoder, str], None], words: str) -> bool:
    try:
        check(identity, words)
    except Exception:
        return True
    return False
