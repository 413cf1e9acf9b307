"""States: nullable, deprecated, read-only, write-only, and whether the keys of an object are data."""

from __future__ import annotations

from codegen.wording.marks import Marks, marked
from codegen.wording.tokens import LONGEST
from codegen.wording.vocabulary import vocabulary

_AROUND = "([{*_`. :;,–—\n-"


def read_nullable(words: str, marks: Marks = ()) -> bool | None:
    """Return whether words say that the value may be null ("or null", "null if …"), or never is; None for neither."""
    said = {phrase.key.partition(".")[2] for phrase in vocabulary().phrases("states").find(words[:LONGEST])}
    if "not_nullable" in said:
        return False
    return True if "nullable" in said or _badge("nullable", words, marks) else None


def read_deprecated(words: str, marks: Marks = ()) -> bool:
    """Return whether words say that the thing they describe is deprecated."""
    return _is_said("deprecated", words) or _badge("deprecated", words, marks)


def read_read_only(words: str, marks: Marks = ()) -> bool:
    """Return whether words say that the value cannot be written."""
    return _is_said("read_only", words) or _badge("read_only", words, marks)


def read_write_only(words: str, marks: Marks = ()) -> bool:
    """Return whether words say that the value is only written, never answered."""
    return _is_said("write_only", words) or _badge("write_only", words, marks)


def read_free_keys(words: str) -> bool:
    """Return whether words say that the keys of an object are data ("set of key-value pairs", "a map of …")."""
    return any(True for _ in vocabulary().phrases("free_keys").find(words[:LONGEST]))


def _is_said(state: str, words: str) -> bool:
    """Whether a phrase of ``state`` is alone; a lone adjective also is before nouns ("a read-only owl")."""
    for phrase in vocabulary().phrases("states").find(words[:LONGEST]):
        if phrase.key.partition(".")[2] != state:
            continue
        several = " " in words[phrase.start : phrase.end].replace("read only", "").replace("write only", "").strip()
        if several or (_opens(words, phrase.start) and _closes(words, phrase.end)):
            return True
    return False


def _opens(words: str, at: int) -> bool:
    """Whether a sentence, a bracket or a clause begins at ``at``."""
    before = words[:at].rstrip(" ")
    return not before or before[-1] in _AROUND


def _closes(words: str, at: int) -> bool:
    """Whether what begins before ``at`` ends there, or goes on with a time, a reason or a replacement."""
    after = words[at : at + 40].lstrip(" ")
    if not after or after[0] in ")]}*_`.,:;–—!\n-":
        return True
    following = after.split()[0].lower().strip(".,;:()")
    return following in vocabulary().words("state_words", "goes_on")


def _badge(state: str, words: str, marks: Marks) -> bool:
    """Whether a badge, or strong text, is a flag of ``state``."""
    flags = vocabulary().words("flags", state)
    return any(word.lower().strip(".:*()[] ") in flags for word in marked(words, marks, "badge", "strong", "emphasis"))
