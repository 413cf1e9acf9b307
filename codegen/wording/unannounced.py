"""Unannounced lists: a sentence, a bracket, the words after a colon or some lines that are nothing but values."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.wording.introduced import Candidate
from codegen.wording.lists import DASHES, Listed
from codegen.wording.scalars import number_of
from codegen.wording.scene import Scene, names_an_enum

_MOST = 40  # places of one description that are tried
_BEFORE_COLON = 6  # tokens; more words before a colon are no name of a list


def lines_of_values(scene: Scene) -> Iterator[Candidate]:
    """Yield the lists that have a line each, with an explanation each: "big = A large one"."""
    for start in _line_starts(scene)[:_MOST]:
        listed = scene.reader.read(start)
        if listed and listed.lines and len(listed.items) > 1 and _is_explained(listed):
            yield Candidate(listed)


def unannounced(scene: Scene) -> Iterator[Candidate]:
    """Yield the lists that nothing announces, the most certain first."""
    yield from _barred(scene)
    for find, fits in ((_sentence_starts, _is_sentence), (_after_colons, _fits_colon), (_in_brackets, _fits_bracket)):
        for start in find(scene)[:_MOST]:
            listed = scene.reader.read(start)
            if listed and _is_allowed(scene, start, listed) and fits(scene, start, listed):
                yield Candidate(listed)
    if scene.like_enum:
        yield from _anywhere(scene)


def _barred(scene: Scene) -> Iterator[Candidate]:
    """One piece of code that is all of the text, with bars between values."""
    if len(scene.tokens) == 1 and scene.tokens[0].set_apart and "|" in scene.tokens[0].text:
        listed = scene.reader.read(0)
        if listed is not None:
            yield Candidate(listed)


def _is_allowed(scene: Scene, start: int, listed: Listed) -> bool:
    if len(listed.items) < 2 or listed.more:
        return False
    return not (scene.is_denied(start) or scene.is_conditional(start) or scene.asks_for_fields(listed))


def _line_starts(scene: Scene) -> list[int]:
    after = [index + 1 for index, token in enumerate(scene.tokens) if token.kind == "line"]
    return [0, *after]


def _is_explained(listed: Listed) -> bool:
    return listed.items[0].kind != "word" or _is_dashed(listed)


def _is_dashed(listed: Listed) -> bool:
    """Whether the same dash, colon or equals sign explains every item."""
    markers = {item.marker for item in listed.items}
    return len(markers) == 1 and markers <= DASHES


def _are_numbers(listed: Listed) -> bool:
    return all(number_of(item.text) is not None for item in listed.items)


def _sentence_starts(scene: Scene) -> list[int]:
    """The first tokens of sentences."""
    after = [
        index + 1
        for index, token in enumerate(scene.tokens)
        if token.kind == "line" or (token.text == "." and scene.ends(index))
    ]
    return [0, *after]


def _is_sentence(scene: Scene, start: int, listed: Listed) -> bool:
    """Whether the list is all of its sentence."""
    if not scene.ends(listed.end) or listed.ragged:
        return False
    whole = start == 0 and listed.end >= len(scene.tokens) - 1
    if _is_dashed(listed) and (listed.items[0].kind != "word" or scene.like_enum or _are_numbers(listed)):
        return True
    if listed.items[0].kind == "word":
        several = len(listed.items) > 2 or all(item.text.isupper() for item in listed.items)
        return listed.piped or (listed.joined == "or" and (scene.like_enum or (not scene.name and several)))
    return listed.joined == "or" or listed.piped or scene.like_enum or whole


def _after_colons(scene: Scene) -> list[int]:
    """The first tokens after colons, those of JSON aside (``"key": "value"``)."""
    return [
        index + 1
        for index, token in enumerate(scene.tokens)
        if token.kind == "mark" and token.text == ":" and not (index and scene.tokens[index - 1].kind == "quoted")
    ]


def _fits_colon(scene: Scene, start: int, listed: Listed) -> bool:
    """Whether the words before the colon name the list, and the list is all that follows."""
    first = scene.clause(start - 1)
    before = scene.token(start - 2)
    if not scene.ends(listed.end) or not 0 < start - 1 - first <= _BEFORE_COLON or before is None:
        return False
    if scene.said(("field_nouns", "examples", "asked_for"), first, start):
        return False
    named = scene.like_enum or names_an_enum(before.text)
    if listed.items[0].kind != "word":
        return before.lowered not in scene.lexicon.never_items
    return not listed.ragged and (listed.piped or named)


def _in_brackets(scene: Scene) -> list[int]:
    return [index + 1 for index, token in enumerate(scene.tokens) if token.kind == "mark" and token.text in "([{"]


def _fits_bracket(scene: Scene, start: int, listed: Listed) -> bool:
    """Whether the list is all that stands in its brackets."""
    closing, before = scene.mark(listed.end), scene.token(start - 2)
    if not closing or closing not in ")]}":
        return False
    named = scene.like_enum or (before is not None and names_an_enum(before.text))
    if listed.items[0].kind != "word":
        return listed.joined == "or" or listed.piped or named
    return listed.piped or named


def _anywhere(scene: Scene) -> Iterator[Candidate]:
    """Lists of words set apart, wherever they are, in the description of a field that is named like an enum."""
    index = tried = 0
    while index < len(scene.tokens) and tried < _MOST:
        listed = scene.reader.read(index) if scene.tokens[index].set_apart else None
        if listed is None:
            index += 1
            continue
        tried += 1
        joined = listed.joined == "or" or (listed.joined != "and" and len(listed.items) > 2)
        foreign = scene.is_foreign(index)
        if joined and not foreign and _is_allowed(scene, index, listed):
            yield Candidate(listed)
        index = max(listed.end, index + 1)
