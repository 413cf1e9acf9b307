"""Introduced lists: "one of …", "can be …", "possible values: …", "sorted by …"."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from codegen.wording.lists import Listed
from codegen.wording.scene import Scene, names_an_enum
from codegen.wording.vocabulary import vocabulary

_MOST = 40  # introductions of one description
_LONG = 20  # items; no other list is looked for inside a list that is longer
_FILLERS = 10  # tokens between an introduction and its list
_ABOUT = 9  # tokens of "values for the … field are"
_CHOICE = 20  # tokens of "choose one, by what you want:"
_OPENING = frozenset("([{:=→-–—")

CERTAIN = ("one_of", "any_of", "closed_nouns", "nouns", "closed_adjectives", "adjectives", "closed_modal", "modal")
LIKELY = ("choose", "either", "sort", "set", "only", "weak")
_CLOSED = frozenset(("one_of", "closed_nouns", "closed_adjectives", "closed_modal", "only"))
_NOUNS = frozenset(("closed_nouns", "nouns"))
_ADJECTIVES = frozenset(("closed_adjectives", "adjectives"))
_MODAL = frozenset(("closed_modal", "modal"))
_PARTICIPLES = ("ed", "ing")


class Candidate(msgspec.Struct, frozen=True):
    """A list that may be one of values, and whether its words say that there are no others."""

    listed: Listed
    closed: bool = False


class _Introduction(msgspec.Struct, frozen=True):
    """A phrase that may introduce a list: its key, its first token and the one after its last."""

    key: str
    first: int
    after: int


class _Start(msgspec.Struct, frozen=True):
    """Where the list of an introduction begins.

    ``colon``: a colon, a bracket or a line's end leads to it; ``linked``: "are" does; ``article``: an article does
    ("one of the owls").
    """

    at: int
    colon: bool = False
    linked: bool = False
    article: bool = False


def introduced(scene: Scene, keys: tuple[str, ...]) -> Iterator[Candidate]:
    """Yield the lists that a phrase under one of ``keys`` introduces, in the order of the text."""
    after = 0
    for introduction in _introductions(scene):
        if introduction.first < after or introduction.key not in keys or _is_refused(scene, introduction):
            continue
        start = _start(scene, introduction)
        listed = scene.reader.read(start.at, several=start.colon) if start else None
        after = listed.end if listed and len(listed.items) > _LONG else after
        if start and listed and _is_accepted(scene, introduction, start, listed):
            yield Candidate(listed, introduction.key in _CLOSED)


def _introductions(scene: Scene) -> list[_Introduction]:
    if not scene.tokens:
        return []
    phrases = vocabulary().phrases("introductions").find(scene.words[: scene.tokens[-1].end])
    listed = []
    for _, phrase in zip(range(_MOST), phrases, strict=False):
        first = scene.index_at(phrase.start)
        token = scene.token(first)
        if token is not None and token.kind == "word" and token.start == phrase.start:
            listed.append(_Introduction(phrase.key.partition(".")[2], first, scene.index_at(phrase.end)))
    return listed


def _is_refused(scene: Scene, introduction: _Introduction) -> bool:
    """Whether the words before an introduction speak against it, whatever comes after it."""
    at = introduction.first
    if introduction.key == "one_of" and scene.is_about_formats(at):
        return True
    return scene.is_conditional(at) or scene.is_denied(at) or scene.is_foreign(at)


def _start(scene: Scene, introduction: _Introduction) -> _Start | None:
    """Where the list begins; None where nothing leads to one."""
    at, linked = introduction.after, False
    if introduction.key == "choose":
        colon_at = _colon(scene, at)
        return _Start(colon_at + 1, colon=True) if colon_at is not None else None
    if introduction.key in _NOUNS and (about := _after_subject(scene, at)) is not None:
        if scene.is_foreign(about):
            return None
        at, linked = about, True
    colon = article = False
    for _ in range(_FILLERS):
        token = scene.token(at)
        if token is None:
            return None
        if token.kind == "line" or (token.kind == "mark" and token.text in _OPENING):
            colon = True
        elif token.text == ")" and _is_line(scene, at + 1):
            pass
        elif token.kind == "word" and token.lowered in scene.lexicon.fillers and not _is_item(scene, at, colon=colon):
            article = token.lowered in scene.lexicon.articles
            linked = linked or token.lowered in scene.lexicon.links
        else:
            break
        at += 1
    return _Start(at, colon, linked, article)


def _colon(scene: Scene, at: int) -> int | None:
    """Return the first colon of the sentence at or after ``at``; None where it has none."""
    for index in range(at, min(at + _CHOICE, len(scene.tokens))):
        if scene.mark(index) == ":":
            return index
        if scene.ends(index):
            return None
    return None


def _is_line(scene: Scene, at: int) -> bool:
    token = scene.token(at)
    return token is not None and token.kind == "line"


def _is_item(scene: Scene, at: int, *, colon: bool) -> bool:
    """Whether the filler word ``at`` is an item of the list after all: what separates items follows it."""
    following = scene.token(at + 1)
    if following is None or following.text in (",", "|", "/", ".", ")", ";"):
        return True
    return following.lowered in scene.lexicon.connectives or (colon and following.text in ("(", "-", "–", "="))


def _after_subject(scene: Scene, at: int) -> int | None:
    """Skip the subject of "values for the size of an owl are"; None where there is none."""
    first = scene.token(at)
    if first is None or first.lowered not in scene.lexicon.of:
        return None
    for index in range(at + 1, at + _ABOUT):
        token = scene.token(index)
        if token is None or scene.ends(index) or token.text == ",":
            return None
        if token.text == ":" or token.lowered in scene.lexicon.links:
            return index
    return None


def _is_accepted(scene: Scene, introduction: _Introduction, start: _Start, listed: Listed) -> bool:
    """Whether ``listed`` is a list of values, by its introduction and by what follows it."""
    key = introduction.key
    if scene.is_denied(start.at) or scene.asks_for_fields(listed, fields=key != "sort"):
        return False
    if key in _NOUNS and not (start.colon or start.linked or _is_direct(scene, introduction, listed)):
        return False
    if key in _ADJECTIVES and not start.colon:
        return False
    if listed.items[0].kind == "word":
        return _is_plain_list(scene, introduction, start, listed)
    return _is_marked_list(scene, key, listed)


def _is_direct(scene: Scene, introduction: _Introduction, listed: Listed) -> bool:
    """Whether a list may follow its noun without a colon: "possible values `a`, `b`", "possible values a/b"."""
    if listed.items[0].kind != "word":
        return True
    qualified = introduction.after - introduction.first > 1
    return qualified and scene.ends(listed.end) and not listed.ragged


def _is_marked_list(scene: Scene, key: str, listed: Listed) -> bool:
    """Whether a list of words set apart is one of values."""
    if key == "only":
        allowed = scene.said(("allowed",), listed.tail, listed.tail + 1)
        return allowed and (scene.enum or len(listed.items) > 1)
    if key == "weak":
        return scene.like_enum and (listed.joined == "or" or len(listed.items) > 2)
    if key in ("either", "set"):
        return listed.joined == "or" or listed.piped or (key == "set" and len(listed.items) > 2 and scene.like_enum)
    if key == "sort":
        return listed.joined == "or" or len(listed.items) > 1
    return True


def _is_plain_list(scene: Scene, introduction: _Introduction, start: _Start, listed: Listed) -> bool:
    """Whether a list of plain words is one of values, which takes more than where they are set apart."""
    key = introduction.key
    if start.article or listed.more or len(listed.items) < 2:
        return False
    if listed.ragged and not (listed.joined and key in ("one_of", "any_of", "sort")):
        return listed.loose and listed.joined == "or" and key == "either" and scene.like_enum
    if key == "any_of" and not scene.like_enum:
        return False
    if key in ("one_of", "any_of", "choose") or (start.colon and key in (*_NOUNS, *_ADJECTIVES)):
        return True
    if key in _NOUNS:
        return bool(listed.joined) or listed.piped or len(listed.items) > 2
    if key == "weak" or not (listed.joined == "or" or key in _MODAL):
        return listed.piped and key != "weak"
    if key in _MODAL and not (_has_fit_subject(scene, introduction.first) and _is_enough(scene, listed)):
        return False
    return scene.like_enum or not _are_verbs(listed)


def _is_enough(scene: Scene, listed: Listed) -> bool:
    """Whether plain words after "can be" are joined by "or", or are many and all of their sentence."""
    least = 2 if scene.like_enum else 3
    return listed.joined == "or" or (len(listed.items) >= least and scene.ends(listed.end))


def _has_fit_subject(scene: Scene, at: int) -> bool:
    """Whether what "can be" is said of is the value itself: nothing, "it", "this value", "the status", its name."""
    before = scene.token(at - 1)
    if scene.clause(at) == at or before is None:
        return True
    return before.lowered in scene.lexicon.subjects or before.text.lower() == scene.name or names_an_enum(before.text)


def _are_verbs(listed: Listed) -> bool:
    """Whether all items look like participles: "can be changed or deleted" lists no values."""
    return all(item.text.lower().endswith(_PARTICIPLES) for item in listed.items)
