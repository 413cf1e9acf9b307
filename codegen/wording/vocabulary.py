"""Vocabulary: the word lists of ``languages/*.toml``, read once, on first use.

A new language is a file there and a line in ``LANGUAGES``. What a language leaves out, English replaces.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping, Sequence
from importlib import resources

import msgspec

from codegen.wording.phrases import Phrases
from codegen.wording.tokens import Token
from codegen.wording.word_lists import Section, read_word_lists

LANGUAGES = ("en", "nl", "de", "fr", "es", "it", "da", "nb", "sv", "ru", "pt")
_ENDS = " \t\n*_`:?."


class ListWords(msgspec.Struct, frozen=True):
    """The single words that matter inside a list of values; ``connectives`` are "or" or "and"."""

    connectives: dict[str, str]
    links: frozenset[str]
    of: frozenset[str]
    subjects: frozenset[str]
    sorts: frozenset[str]
    formats: frozenset[str]
    fillers: frozenset[str]
    articles: frozenset[str]
    before_item: frozenset[str]
    explains: frozenset[str]
    never_items: frozenset[str]
    seldom_items: frozenset[str]
    abbreviations: frozenset[str]
    more: frozenset[str]


class Vocabulary:
    """The words of all languages."""

    def __init__(self, sections: Mapping[str, Mapping[str, Section]]) -> None:
        self.sections = sections
        self.columns = self._by_word("columns")

    def phrases(self, section: str) -> Phrases:
        """Return the phrases of ``section`` in all languages, listed under their keys."""
        return _phrases(self, section)

    def lists(self, language: str) -> ListWords:
        """Return the words of lists in ``language``, and in English."""
        return _list_words(self, language)

    def entries(self, section: str) -> Iterator[tuple[str, str, str]]:
        """Yield language, key and phrase of ``section``."""
        for language, sections in self.sections.items():
            for key, phrases in sections.get(section, {}).items():
                for phrase in phrases:
                    yield language, key, phrase

    def words(self, section: str, key: str, languages: Sequence[str] = LANGUAGES) -> frozenset[str]:
        """Return the words under ``key`` of ``section`` in ``languages``."""
        return _words_of(self, section, key, tuple(languages))

    def language_of(self, tokens: Sequence[Token]) -> str:
        """Return the language whose frequent words occur most often in ``tokens``, English where hardly any do."""
        seen = [token.lowered for token in tokens[:200] if token.kind == "word"]
        frequent = _frequent_words(self)
        counts = {language: sum(word in frequent[language] for word in seen) for language in LANGUAGES}
        best = max(counts, key=lambda language: counts[language])
        return best if counts[best] > 1 else "en"

    def _by_word(self, section: str) -> dict[str, str]:
        """Return the words of ``section`` with their keys; the first meaning of a word counts."""
        words: dict[str, str] = {}
        for _, key, word in self.entries(section):
            words.setdefault(folded(word), key)
        return words


def folded(words: str) -> str:
    """Return ``words`` in small letters, with single blanks, without marks at the ends."""
    return " ".join(words.casefold().split()).strip(_ENDS)


@functools.cache
def vocabulary() -> Vocabulary:
    """Return the words of all languages."""
    folder = resources.files("codegen.wording").joinpath("languages")
    return Vocabulary(
        {language: read_word_lists(folder.joinpath(f"{language}.toml").read_text("utf-8")) for language in LANGUAGES}
    )


@functools.cache
def _words_of(words: Vocabulary, section: str, key: str, languages: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word for one in languages for word in words.sections[one].get(section, {}).get(key, ()))


@functools.cache
def _phrases(words: Vocabulary, section: str) -> Phrases:
    return Phrases((f"{language}.{key}", phrase) for language, key, phrase in words.entries(section))


@functools.cache
def _list_words(words: Vocabulary, language: str) -> ListWords:
    languages = ("en",) if language == "en" else ("en", language)
    sets = {key: words.words("lists", key, languages) for key in ListWords.__struct_fields__ if key != "connectives"}
    sets["abbreviations"] = words.words("lists", "abbreviations")  # a dot after one of another language ends nothing
    connectives = {
        word: kind
        for kind in ("or", "and")
        for word in words.words("lists", kind)
        if word in words.words("lists", kind, languages) or _is_plain_connective(word)
    }
    return ListWords(connectives=connectives, **sets)


def _is_plain_connective(word: str) -> bool:
    """Whether a connective means nothing else in the other languages: "oder", not "of"."""
    return len(word) > 2 or word in ("ou", "et", "og") or not word.isascii()


@functools.cache
def _frequent_words(words: Vocabulary) -> dict[str, frozenset[str]]:
    return {language: words.words("language", "words", (language,)) for language in LANGUAGES}
