"""Label words: the words of a heading or label, each with the classes that it is of."""

from __future__ import annotations

import functools
import re

import msgspec

from codegen.wording.vocabulary import vocabulary

_WORD = re.compile(r"[\w'’]++(?:[-./+]\w++|::\w++)*+|[–—:,&|>-]")
_ELIDED = re.compile(r"^[dl]['’](?=\w)")  # French and Italian: "d'URL", "l'appel"
_QUIET = frozenset(("fillers",))


class LabelWord(msgspec.Struct, frozen=True):
    """One word of a label; no classes where it is not known."""

    text: str
    classes: frozenset[str]

    @property
    def known(self) -> bool:
        """Whether the word is one of those that labels are made of."""
        return bool(self.classes)


class LabelWords(msgspec.Struct, frozen=True):
    """The words of a label, in order."""

    words: tuple[LabelWord, ...]

    @property
    def classes(self) -> frozenset[str]:
        """Return the classes of all words, without those that say nothing."""
        return frozenset(name for word in self.words for name in word.classes) - _QUIET

    @property
    def unknown(self) -> tuple[LabelWord, ...]:
        """Return the words that are not known."""
        return tuple(word for word in self.words if not word.known)

    @property
    def told(self) -> frozenset[str]:
        """Return the words in small letters."""
        return frozenset(word.text.lower() for word in self.words)


def label_words(words: str) -> LabelWords:
    """Return the words of ``words`` with their classes; marks between them are left out."""
    words_in = [match[0] for match in _WORD.finditer(words)]
    return LabelWords(tuple(LabelWord(word, classes_of(word)) for word in words_in if word not in ",&|>:–—-"))


def classes_of(word: str) -> frozenset[str]:
    """Return the classes that ``word`` is of; a compound with a hyphen is of the classes of its parts."""
    lowered = _ELIDED.sub("", word.lower().removesuffix("'s").removesuffix("’s"))
    if known := _classes().get(lowered):
        return known
    parts = [_classes().get(part, frozenset()) for part in lowered.split("-")]
    return frozenset().union(*parts) if len(parts) > 1 and all(parts) else frozenset()


@functools.cache
def _classes() -> dict[str, frozenset[str]]:
    """Return the classes of every word that labels are made of, in all languages."""
    special = ("tails", "announces", "has", "returns", "is", "no_names")
    classes: dict[str, set[str]] = {}
    for _, name, word in vocabulary().entries("label_words"):
        if name not in special:
            classes.setdefault(word, set()).add(name)
    return {word: frozenset(names) for word, names in classes.items()}


@functools.cache
def special_words(name: str) -> frozenset[str]:
    """Return words that matter by their place: ``tails``, ``announces``, ``has``, ``is``, ``returns``, ``no_names``."""
    return vocabulary().words("label_words", name)
