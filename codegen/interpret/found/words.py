"""Words: names of records folded so that "The Owl objects", ``owl`` and "Owl properties" meet."""

from __future__ import annotations

import re

from codegen.interpret.names import singular
from codegen.wording.labels import label_of

# What a title or a type cell may say about a record besides its name.
_BESIDES = re.compile(
    r"(?i)\b(?:the|an?|objects?|resources?|entit(?:y|ies)|models?|schemas?|records?|structures?|attributes?"
    r"|propert(?:y|ies)|fields?|definitions?)\b"
)
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_NO_WORD = re.compile(r"[\W_]+")
_NUMBERED = re.compile(r"^\d+(?:\.\d+)*\.?\s+")


# "An array of owl records, newest first": what a list holds, up to a word that says no more of what it is.
_LIST_OF = re.compile(
    r"(?i)\b(?:an? |the )?(?:array|list|collection|set) of (?:the |an? )?(\w{2,40}(?: \w{2,40}){0,2}?)"
    r"(?=\W{0,2}(?:$|[.,;:(]|\s(?:records?|objects?|items?|entries|resources?|that|which|for|in|of|with|from)\b))"
)


def listed_in(words: str) -> str | None:
    """Return what ``words`` say that a list holds, where they begin so; None where they do not."""
    match = _LIST_OF.match(words.strip())
    return match[1] if match is not None else None


def lists_in(words: str) -> list[str]:
    """Return what ``words`` anywhere say that lists hold."""
    return [match[1] for match in _LIST_OF.finditer(words)]


def folded(words: str) -> str:
    """Return the words that name a record as one key: in the singular, without what titles add."""
    spaced = words.replace("_", " ")
    bare = _NO_WORD.sub("", _BESIDES.sub(" ", spaced)) or _NO_WORD.sub("", spaced)
    return singular(bare.casefold())


def keys_of(words: str) -> tuple[str, ...]:
    """Return the keys that ``words`` may name a record by, the most exact one first.

    ``MessageEntity`` is a name as it is; only where nothing is called so, it may be another word for a message.
    """
    whole = singular(_NO_WORD.sub("", words).casefold())
    return tuple(dict.fromkeys((whole, folded(words), folded(_HUMP.sub(" ", words)))))


def name_in(title: str) -> str | None:
    """Return the name of a thing that a title gives; None for one that only labels ("Attributes", "Response")."""
    bare = _NUMBERED.sub("", title.strip()).strip(" :#*`")
    label = label_of(bare)
    if label is not None:
        return label.named
    return bare or None
