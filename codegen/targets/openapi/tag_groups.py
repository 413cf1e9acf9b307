"""Groups of tags, for pages that show them: resources whose names begin with the same words are together."""

from __future__ import annotations

from itertools import takewhile

from codegen.targets.openapi.security import TOKEN_TAG
from codegen.targets.shared.schemas import Data
from codegen.targets.shared.wording import capital, words_of

_FEW = 12  # tags up to which a plain list is easier to read
_GROUP = 2  # tags that make a group


def tag_groups(tags: list[str]) -> list[Data]:
    """Return ``tags`` by the first word of their names, and the others together; nothing where they are few."""
    if len(tags) <= _FEW:
        return []
    by_word: dict[str, list[str]] = {}
    for tag in tags:
        if tag != TOKEN_TAG:
            by_word.setdefault(_first_word(tag), []).append(tag)
    groups = {_title(group): group for group in by_word.values() if len(group) >= _GROUP}
    grouped = {tag for group in groups.values() for tag in group}
    rest = [tag for tag in tags if tag not in grouped and tag != TOKEN_TAG]
    first = {TOKEN_TAG: [TOKEN_TAG]} if TOKEN_TAG in tags else {}
    whole = {**first, **groups, **({"Other": rest} if rest else {})}
    return [{"name": name, "tags": members} for name, members in whole.items()]


def _first_word(tag: str) -> str:
    return words_of(tag)[0].casefold()


def _title(group: list[str]) -> str:
    """Return the words that all names of ``group`` begin with: ``Actual cost``."""
    names = [[word.casefold() for word in words_of(tag)] for tag in group]
    shared = len(list(takewhile(lambda words: len(set(words)) == 1, zip(*names, strict=False))))
    return capital(" ".join(words_of(group[0])[:shared]))
