"""Exclusions: which other parameter words forbid beside the one that they describe."""

from __future__ import annotations

from codegen.wording.marks import Marks
from codegen.wording.tokens import LONGEST, tokens_of
from codegen.wording.vocabulary import vocabulary

_BETWEEN = 3  # words such as "the parameter" before the name


def read_exclusion(words: str, marks: Marks = ()) -> str | None:
    """Return the name in "cannot be used together with `near`"; None where words forbid nothing.

    The name is as written: whether there is such a parameter, only its call knows.
    """
    tokens = tokens_of(words[:LONGEST], marks)
    fillers = vocabulary().words("exclusion_words", "fillers")
    for phrase in vocabulary().phrases("exclusions").find(words[:LONGEST]):
        after = [token for token in tokens if token.start >= phrase.end][: _BETWEEN + 1]
        for token in after:
            if token.set_apart or (token.kind == "word" and token.lowered not in fillers):
                return token.text
            if token.kind != "word":
                break
    return None
