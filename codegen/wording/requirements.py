"""Requirements: whether words ask for a value, always, never, or under a condition."""

from __future__ import annotations

import functools
from collections.abc import Iterator

import msgspec

from codegen.wording.marks import Marks, marked
from codegen.wording.phrases import Found
from codegen.wording.tokens import LONGEST
from codegen.wording.vocabulary import vocabulary

_CONDITION = 200  # characters of a condition that are kept
_OPENING = "([{*_`.:;,–—-\n|"
_CLOSING = ")]}*_`.:;,–—!\n|-"


class Requirement(msgspec.Struct, frozen=True):
    """Whether words ask for a value. ``condition`` is the words of a condition ("if no name is sent").

    With a condition, ``required`` is False: it is not always required.
    """

    required: bool
    condition: str | None = None


def read_required(words: str, marks: Marks = ()) -> Requirement | None:
    """Return whether the words of a description say that a value is required or optional; None where they say neither.

    "Required", "**Required**", "(optional)", "this field is mandatory", "not required", "if omitted, …" count;
    "Required scopes: …", "the required name of" and what is said of another field do not.
    """
    softened = _softened(words[:LONGEST])
    if softened is not None:
        return softened
    for word in marked(words, marks, "badge", "strong", "emphasis"):
        lowered = word.lower().strip(".:*()[]! ")
        if lowered in _flags("required") or lowered in _flags("optional"):
            return _conditioned(words, words.find(word) + len(word), required=lowered in _flags("required"))
    stated = list(_stated(words[:LONGEST]))
    certain = [requirement for requirement, implied in stated if not implied]
    return certain[0] if certain else stated[0][0] if stated else None


def read_flag(words: str, marks: Marks = ()) -> Requirement | None:
    """Return what a cell of a column "Required" (or "Nullable", "Read only" …) answers: yes, no, or yes if ….

    An empty cell and a dash are a no. None where the cell answers something else.
    """
    del marks
    bare = " ".join(words.lower().split()).strip("`*_\\ ").rstrip("¹²³†‡ ")
    if bare in _answers("yes") or bare in _answers("no"):
        return Requirement(required=bare in _answers("yes"))
    first, _, more = bare.partition(" ")
    first = first.strip(".,;:()*")
    if first in _answers("perhaps"):
        return Requirement(required=False, condition=words.strip()[:_CONDITION])
    if first in _answers("no"):
        return Requirement(required=False)
    if first in _answers("yes"):
        conditional = more.strip("(,;:– -").split(" ")[0].strip(".,)") in _conditions()
        return Requirement(False, words.strip()[:_CONDITION]) if conditional else Requirement(required=True)
    return None


def _softened(words: str) -> Requirement | None:
    """Return what becomes optional under a condition: "If `id` is sent, this becomes optional"."""
    for phrase in vocabulary().phrases("requirements").find(words):
        if phrase.key.endswith(".softened"):
            start = max(words.rfind(mark, 0, phrase.start) for mark in (". ", "\n")) + 1
            return Requirement(required=False, condition=words[start : start + _CONDITION].split(". ")[0].strip(" .\n"))
    return None


def _stated(words: str) -> Iterator[tuple[Requirement, bool]]:
    """Yield what sentences say, and whether they only imply it ("if omitted, …")."""
    for phrase in vocabulary().phrases("requirements").find(words):
        key = phrase.key.partition(".")[2]
        if key not in ("required", "optional"):
            continue
        said = words[phrase.start : phrase.end].lower()
        if " " in said:
            implied = said.startswith(("if ", "when ", "unless "))
            if key == "optional" or _is_about_itself(words, phrase):
                yield _conditioned(words, phrase.end, required=key == "required"), implied
        elif _stands_alone(words, phrase, key):
            yield _conditioned(words, phrase.end, required=key == "required"), False


def _stands_alone(words: str, phrase: Found, key: str) -> bool:
    """Whether a lone "required" or "optional" is a statement of its own, and no adjective of something else."""
    before, after = words[: phrase.start].rstrip(" "), words[phrase.end : phrase.end + 60].lstrip(" ")
    opens = not before or before[-1] in _OPENING
    closes = not after.strip() or after[0] in _CLOSING or after.split()[0].lower().strip(".,:;()") in _conditions()
    adjective = key == "optional" and not before and after[:1].isalpha()
    return opens and (closes or adjective) and not _names_something(after)


def _names_something(after: str) -> bool:
    """Whether a colon and more follow: "Required: the name" says so, "Required scopes: owls" names something else."""
    return after.startswith(":") and len(after) > 2 and after[1] != " "


def _is_about_itself(words: str, phrase: Found) -> bool:
    """Whether "is required", "must be sent" are said of this field: of nothing, "it", "this parameter"."""
    start = max(words.rfind(mark, 0, phrase.start) for mark in (".", ";", ",", ":", "\n", "("))
    before = words[start + 1 : phrase.start].lower().split()
    return set(before) <= vocabulary().words("requirement_words", "subjects")


def _conditioned(words: str, at: int, *, required: bool) -> Requirement:
    """Return the requirement that ends at ``at``, with the condition that may follow it."""
    after = words[at : at + _CONDITION + 40].lstrip(" *_`)]:,")
    sentence = after.split(". ")[0].split("\n")[0]
    first = sentence.split(" ")[0].lower().strip(".,;:") if sentence else ""
    if required and first in _conditions() and not words[at : at + 2].startswith("."):
        return Requirement(required=False, condition=sentence.rstrip(".)]")[:_CONDITION])
    return Requirement(required=required)


@functools.cache
def _answers(key: str) -> frozenset[str]:
    return frozenset(word.lower() for word in vocabulary().words("answers", key))


@functools.cache
def _flags(key: str) -> frozenset[str]:
    return vocabulary().words("flags", key)


@functools.cache
def _conditions() -> frozenset[str]:
    return frozenset(
        part for phrase in vocabulary().words("requirements", "conditions") for part in phrase.strip("()").split("|")
    )
