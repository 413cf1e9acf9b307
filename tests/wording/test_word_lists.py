"""Word lists are what TOML says that they are."""

from __future__ import annotations

import tomllib
from importlib import resources

import pytest

from codegen.wording.vocabulary import LANGUAGES
from codegen.wording.word_lists import _line_by_line, read_word_lists


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_is_read_line_by_line_and_as_toml_reads_it(language: str) -> None:
    text = resources.files("codegen.wording").joinpath(f"languages/{language}.toml").read_text("utf-8")
    assert _line_by_line(text) == tomllib.loads(text)


@pytest.mark.parametrize(
    "text",
    [
        '[nouns]\nowls = [\n  "owl",\n]\n',
        '[nouns]\nowls = ["owl"]  # one\n',
        "[nouns]\nowls = ['owl']\n",
        '[nouns]\nowls = ["o\\U00000077l"]\n',
        '[ nouns ]\n"of owls" = ["\\u006fwl"]\n',
        '[nouns]\r\nowls = ["owl"]\r\n',
    ],
)
def test_any_other_form_of_toml_is_read_too(text: str) -> None:
    assert read_word_lists(text) == tomllib.loads(text)


@pytest.mark.parametrize(
    "text", ['[nouns]\nowls = ["owl"]\nowls = ["owl"]\n', "[nouns]\nowls = [\n", "[nouns]\n[nouns]\n", "owls\n"]
)
def test_what_is_no_toml_is_refused(text: str) -> None:
    with pytest.raises(tomllib.TOMLDecodeError):
        read_word_lists(text)
