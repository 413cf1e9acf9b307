"""Type words: which kind a name of a type means, and which format it adds."""

from __future__ import annotations

import functools
from collections.abc import Sequence

import msgspec

from codegen.wording.scalars import Kind
from codegen.wording.tokens import Token
from codegen.wording.vocabulary import vocabulary

_CORE = frozenset(
    ("string", "integer", "int", "number", "boolean", "bool", "object", "array", "float", "double", "null", "any")
)
_NUMBERS = frozenset(("int32", "int64", "unix_seconds", "unix_milliseconds"))
_MEASURES = frozenset(("float", "double"))
_MOST = 6  # words of one name


class TypeWord(msgspec.Struct, frozen=True):
    """The name of a type: its kind, its format, how many tokens it takes; ``plural`` as in "strings".

    ``core``: no record is called like it.
    """

    kind: Kind
    format: str | None = None
    length: int = 1
    plural: bool = False
    core: bool = True


def type_word(tokens: Sequence[Token], at: int) -> TypeWord | None:
    """Return the longest name of a type that begins at the token ``at``; None where there is none."""
    spelled: list[str] = []
    best: TypeWord | None = None
    for index in range(at, min(at + _MOST, len(tokens))):
        token = tokens[index]
        if token.kind == "line" or (token.kind == "mark" and token.text != "/"):
            break
        spelled.append(token.lowered if token.kind == "word" else token.text.lower())
        if word := _known(spelled):
            best = msgspec.structs.replace(word, length=index - at + 1)
    return best


def _known(spelled: Sequence[str]) -> TypeWord | None:
    known = _words()
    joined = " ".join(spelled).replace(" / ", "/")
    if word := known.get(joined) or known.get(joined.replace("_", " ")):
        return msgspec.structs.replace(word, core=joined in _CORE)
    for ending, singular in (("ies", "y"), ("es", ""), ("s", "")):
        if joined.endswith(ending) and (word := known.get(joined.removesuffix(ending) + singular)):
            return msgspec.structs.replace(word, plural=True, core=joined.removesuffix(ending) in _CORE)
    return None


def format_kind(name: str) -> Kind:
    """Return the kind of values of a format."""
    return Kind.INTEGER if name in _NUMBERS else Kind.NUMBER if name in _MEASURES else Kind.STRING


@functools.cache
def _words() -> dict[str, TypeWord]:
    words: dict[str, TypeWord] = {}
    for _, name, word in vocabulary().entries("formats"):
        words.setdefault(word, TypeWord(format_kind(name), name))
    for _, kind, word in vocabulary().entries("types"):
        words.setdefault(word, TypeWord(Kind(kind)))
    return words
