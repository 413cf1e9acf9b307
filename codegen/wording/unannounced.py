"""Unannounced lists: a sentence, a bracket, the words after a colon or some lines that are nothing but values."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from codegen.wording.introduced import Candidate
from codegen.wording.lists import DASHES, Listed
from codegen.wording.scalars import number_of
from codegen.wording.scene import Scene, names_an_enum

_MOST = 40  # places of one description that are tried
_NOUNS = 3  # tokens between a list and "are supported"
_LONG = 20  # characters of a word
# What descriptions of one or two words are about, as often as they are values.
_NAMED = frozenset({
    "id", "ids", "uuid", "guid", "name", "names", "email", "slug", "code", "codes", "key", "keys", "username", "login",
    "number", "url", "uri", "path", "token", "title", "label", "date", "time", "timestamp", "string", "integer", "int",
    "boolean", "float", "decimal", "text", "null", "nil", "none", "empty", "nothing", "array", "object", "list", "one",
    "more", "less", "other", "not", "sku", "handle", "phone", "mobile", "fax", "country", "city", "address", "day",
    "days", "hours", "minutes", "seconds", "months", "years", "month", "year", "hash", "file", "image", "user", "users",
    "group", "groups", "team", "role", "account", "customer", "company", "person", "json", "xml", "ip", "hostname",
    "optional", "required",
})  # fmt: skip
_BEFORE_COLON = 6  # tokens; more words before a colon are no name of a list


def lines_of_values(scene: Scene) -> Iterator[Candidate]:
    """Yield the lists that have a line each, with an explanation each: "big = A large one"."""
    for _, listed in _read(scene, _line_starts(scene)):
        if listed.lines and len(listed.items) > 1 and _is_explained(listed):
            yield Candidate(listed)


def unannounced(scene: Scene) -> Iterator[Candidate]:
    """Yield the lists that nothing announces, the most certain first."""
    yield from _barred(scene)
    yield from _called_allowed(scene)
    for find, fits in ((_sentence_starts, _is_sentence), (_after_colons, _fits_colon), (_in_brackets, _fits_bracket)):
        for start, listed in _read(scene, find(scene)):
            if _is_allowed(scene, start, listed) and fits(scene, start, listed):
                yield Candidate(listed)
    if scene.like_enum:
        yield from _anywhere(scene)


def _read(scene: Scene, starts: Sequence[int]) -> Iterator[tuple[int, Listed]]:
    """Yield the lists that begin at ``starts``, without those that begin inside another."""
    after = 0
    for start in starts[:_MOST]:
        listed = scene.reader.read(start) if start >= after else None
        if listed is not None:
            after = listed.end
            yield start, listed


def _barred(scene: Scene) -> Iterator[Candidate]:
    """One piece of code that is all of the text, with bars between values."""
    listed = scene.reader.read(0) if len(scene.tokens) == 1 else None
    if listed is not None and listed.piped:
        yield Candidate(listed)


def _called_allowed(scene: Scene) -> Iterator[Candidate]:
    """Find lists of words set apart that the words after them call allowed: "`a` and `b` are supported"."""
    starts = [index for index, token in enumerate(scene.tokens) if token.set_apart]
    for start, listed in _read(scene, starts):
        allowed = scene.said(("allowed",), listed.tail, listed.tail + _NOUNS)
        if allowed and len(listed.items) > 1 and not (scene.is_denied(start) or scene.is_conditional(start)):
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
    """Return the first tokens of sentences."""
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
        return listed.piped or _is_plain_sentence(scene, listed, whole=whole)
    return listed.joined == "or" or listed.piped or scene.like_enum or whole


def _is_plain_sentence(scene: Scene, listed: Listed, *, whole: bool) -> bool:
    """Whether a sentence of plain words is one of values: "MONTHLY or YEARLY.", all of the cell of a status."""
    if listed.joined == "or":
        several = len(listed.items) > 2 or all(item.text.isupper() for item in listed.items)
        alone = whole and (_are_numbers(listed) or _are_plain_values(listed))
        return scene.like_enum or (not scene.name and several) or alone
    return whole and scene.like_enum and listed.joined == "" and len(listed.items) > 2


def _are_plain_values(listed: Listed) -> bool:
    """Whether words that are all of a cell are values ("big or small") and not what it may name ("id or name")."""
    words = [item.text for item in listed.items]
    alike = all(word.islower() for word in words) or all(word.isupper() for word in words)
    return (
        alike and all(word.isalpha() and len(word) < _LONG for word in words) and not _NAMED & {*map(str.lower, words)}
    )


def _after_colons(scene: Scene) -> list[int]:
    """Return the first tokens after colons, those of JSON aside (``"key": "value"``)."""
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
    if scene.is_foreign(start - 1) or scene.is_about_formats(start - 1):
        return False
    sorts = scene.tokens[first].lowered in scene.lexicon.sorts
    if scene.said(("examples", "asked_for"), first, start) or (
        scene.said(("field_nouns",), first, start) and not sorts
    ):
        return False
    named = scene.like_enum or names_an_enum(before.text)
    if listed.items[0].kind != "word":
        return before.lowered not in scene.lexicon.never_items
    return not listed.ragged and (listed.piped or named)


def _in_brackets(scene: Scene) -> list[int]:
    return [index + 1 for index, token in enumerate(scene.tokens) if token.kind == "mark" and token.text in "([{"]


def _fits_bracket(scene: Scene, start: int, listed: Listed) -> bool:
    """Whether the list is all that is in its brackets."""
    closing, before = scene.mark(listed.end), scene.token(start - 2)
    if not closing or closing not in ")]};":
        return False
    named = scene.like_enum or (before is not None and names_an_enum(before.text))
    if listed.items[0].kind != "word":
        return listed.joined == "or" or listed.piped or named
    return listed.piped or named


def _anywhere(scene: Scene) -> Iterator[Candidate]:
    """Find lists of words set apart, wherever they are, in the description of a field that is named like an enum."""
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
