"""Of all: sentences that say of all parameters or fields together whether a call needs them."""

from __future__ import annotations

from codegen.wording.label_words import classes_of
from codegen.wording.tokens import tokens_of
from codegen.wording.vocabulary import vocabulary

_LONGEST = 200  # characters
_NEAR = 5  # words in which "all parameters" is said


def read_of_all(words: str) -> bool | None:
    """Return whether a sentence says that all fields are required, or optional; None for any other sentence.

    "All query parameters are optional, and can be combined" says so; "All fields are optional unless …" does not.
    """
    if len(words) > _LONGEST:
        return None
    said = [token.lowered for token in tokens_of(words, ()) if token.kind == "word"]
    known = vocabulary()
    if not said or said[0] not in known.words("of_all", "every") or known.words("of_all", "unless") & set(said):
        return None
    if not any(classes_of(word) & {"parameters", "fields"} for word in said[1:_NEAR]):
        return None
    flags = {name for word in said for name in classes_of(word) & {"required", "optional"}}
    return flags == {"required"} if len(flags) == 1 else None
