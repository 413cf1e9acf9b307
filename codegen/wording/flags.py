"""Flags: the words beside a name or a type that say what is asked of the field: required, nullable, read-only …."""

from __future__ import annotations

import functools
from collections.abc import Sequence

import msgspec

from codegen.wording.tokens import Token, tokens_of
from codegen.wording.vocabulary import vocabulary

_MOST = 4  # words of one flag
LOCATIONS = ("path", "query", "header", "cookie", "body")


class Flags(msgspec.Struct, frozen=True, omit_defaults=True):
    """What flags say; None and False where they say nothing."""

    required: bool | None = None
    nullable: bool = False
    deprecated: bool = False
    read_only: bool = False
    write_only: bool = False
    unique: bool = False
    location: str | None = None

    def joined(self, other: Flags) -> Flags:
        """Return these flags with those of ``other`` added."""
        return Flags(
            self.required if other.required is None else other.required,
            self.nullable or other.nullable,
            self.deprecated or other.deprecated,
            self.read_only or other.read_only,
            self.write_only or other.write_only,
            self.unique or other.unique,
            self.location or other.location,
        )


def flag_at(tokens: Sequence[Token], at: int) -> tuple[str, int] | None:
    """Return the name of the longest flag that begins at the token ``at``, and the index after it; None for none."""
    known, spelled, flag_and_end = _known(), "", None
    for index in range(at, min(at + _MOST, len(tokens))):
        token = tokens[index]
        if token.kind == "line" or (token.kind == "mark" and token.text not in "/"):
            break
        spelled = f"{spelled} {token.text.lower()}".strip()
        if flag := known.get(spelled.strip(".")):
            flag_and_end = flag, index + 1
    return flag_and_end


def flags_of(words: str) -> Flags | None:
    """Return the flags that ``words`` are, with commas, brackets or line ends between them; None for anything else."""
    tokens = [token for token in tokens_of(words) if token.kind != "line" and token.text not in ",;()[].*:|/&-–•"]
    flags, at = Flags(), 0
    while at < len(tokens):
        read = flag_at(tokens, at)
        if read is None:
            return None
        flags, at = flags.joined(flag(read[0])), read[1]
    return flags if tokens else None


def flag(name: str) -> Flags:
    """Return the flags that hold where the flag ``name`` is."""
    if name in LOCATIONS:
        return Flags(location=name)
    if name in ("required", "optional"):
        return Flags(required=name == "required")
    return Flags() if name == "not_nullable" else Flags(**{name: True})  # type: ignore[arg-type]


@functools.cache
def _known() -> dict[str, str]:
    known: dict[str, str] = {}
    for _, name, words in vocabulary().entries("flags"):
        known.setdefault(words, name)
    return known
