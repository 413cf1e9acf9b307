"""Lists: items in a row or below each other, with the words that explain each: ``a, b (big) or c``.

Two ways of reading: *set apart* items are code, quotations or strong text, and words between them may explain them;
*bare* items are plain words, so that hardly anything may be between them.
"""

from __future__ import annotations

import msgspec

from codegen.wording.tokens import Token
from codegen.wording.vocabulary import ListWords

DASHES = frozenset("-–—=:→")
_COMMAS = frozenset(",;|/·•、，")
_OPEN, _SHUT = frozenset("([{"), frozenset(")]}")
_EXPLAINED = 80  # tokens; a longer explanation of one item is text
_MOST = 500  # items
_WORDS_OF_AN_ITEM = 4
_MEDIA = frozenset(("application", "audio", "font", "image", "message", "multipart", "text", "video"))


class Item(msgspec.Struct, frozen=True):
    """One item: its text, how it is set apart ("word": it is not), and the words that explain it.

    ``marker`` is what the explanation begins with: a bracket, a dash, a word; "" without one.
    """

    text: str
    kind: str
    meaning: str = ""
    marker: str = ""


class Listed(msgspec.Struct, frozen=True):
    """A list as it is in a text.

    ``start`` and ``end`` are its tokens, ``tail`` is the one after its last item's own words; ``joined`` the word
    before its last item ("or", "and", "" for none); ``lines``: an item each line; ``piped``: bars are between items;
    ``more``: it ends with "etc." or dots; ``ragged``: a bare list after whose last item the sentence goes on,
    ``loose`` with a word such as "depending", "in", "for", which is no part of that item.
    """

    items: tuple[Item, ...]
    start: int
    end: int
    tail: int
    joined: str = ""
    lines: bool = False
    piped: bool = False
    more: bool = False
    ragged: bool = False
    loose: bool = False


class _Separator(msgspec.Struct, frozen=True):
    """What is between two items: where the next one begins, the connective, a line's end, a bar."""

    next: int
    word: str = ""
    line: bool = False
    bar: bool = False
    semicolon: bool = False


class ListReader:
    """Reads lists out of the tokens of one text."""

    def __init__(self, words: str, tokens: tuple[Token, ...], lexicon: ListWords) -> None:
        self.words = words
        self.tokens = tokens
        self.lexicon = lexicon

    def read(self, at: int, *, several: bool = False) -> Listed | None:
        """Return the list whose first item is the token ``at``; None where no item is there.

        Args:
            at: The index of a token. A token that is set apart begins a list of such tokens.
            several: Bare items may have several words.
        """
        if at >= len(self.tokens) or self._is_json(at):
            return None
        apart = self.tokens[at].set_apart
        items: list[Item] = []
        index, end, after, joined, piped = at, at, at, "", False
        first: _Separator | None = None
        while len(items) < _MOST:
            taken = self._item(index, apart=apart, several=several)
            if taken is None:
                break
            text, after = taken
            meaning, end = self._meaning(after, apart=apart)
            marker = self.tokens[after].text if meaning else ""
            parts = _barred(text) if apart else (text,)
            items += [Item(part, self.tokens[index].kind, meaning, marker) for part in parts]
            piped = piped or len(parts) > 1
            separator = self._separator(end, apart=apart)
            if separator is None or (len(items) > 1 and _breaks(separator, first)):
                break
            first = first or separator
            joined, piped = separator.word or joined, piped or separator.bar
            index = separator.next
        if not items:
            return None
        joined = joined if len(items) > 1 else ""
        ragged = not apart and self._is_word(end)
        loose = ragged and self._is_function_word(end)
        lines = first is not None and first.line and len(items) > 1
        return Listed(tuple(items), at, end, after, joined, lines, piped, self._goes_on(end), ragged, loose)

    def _is_json(self, at: int) -> bool:
        """Whether the token ``at`` is the first key of an object."""
        return self.tokens[at].kind == "quoted" and self._mark(at - 1) == "{" and self._mark(at + 1) == ":"

    def _item(self, at: int, *, apart: bool, several: bool) -> tuple[str, int] | None:
        """Return the item at ``at`` and the index after it."""
        token = self._token(at)
        if token is None:
            return None
        if apart:
            return (token.text, at + 1) if token.set_apart else None
        if token.kind != "word" or self._stops(at):
            return None
        if token.lowered in _MEDIA and self._mark(at + 1) == "/" and self._is_word(at + 2):
            return f"{token.text}/{self.tokens[at + 2].text}", at + 3
        if not several:
            return token.text, at + 1
        end = at + 1
        while self._is_word(end) and not self._is_connective(end) and not self._explains(end):
            end += 1
        if end - at > _WORDS_OF_AN_ITEM:
            return None
        return self.words[token.start : self.tokens[end - 1].end], end

    def _stops(self, at: int) -> bool:
        """Whether the word at ``at`` goes on with the sentence, and is no item."""
        lowered = self.tokens[at].lowered
        if lowered in self.lexicon.never_items:
            return True
        return lowered in self.lexicon.seldom_items and self._is_word(at + 1) and not self._is_connective(at + 1)

    def _meaning(self, at: int, *, apart: bool) -> tuple[str, int]:
        """Return the words that explain an item, and the index after them."""
        meanings: list[str] = []
        index = at
        while self._mark(index) == "(" and (close := self._close(index)) is not None:
            meanings.append(self._slice(index + 1, close))
            index = close + 1
        token = self._token(index)
        if token is None:
            return " ".join(meanings), index
        dash = token.kind == "mark" and token.text in DASHES
        if apart and token.text == "→" and self._begins_apart(index + 1):
            return " ".join(meanings), index  # an arrow from one value to the next explains none
        if dash or (token.kind == "word" and self._explains(index) and not self._is_connective(index)):
            end = self._end_of_meaning(index, apart=apart)
            if end is not None:
                meanings.append(self._slice(index + (1 if dash else 0), end))
                index = end
        return " ".join(filter(None, meanings)), index

    def _end_of_meaning(self, at: int, *, apart: bool) -> int | None:
        """Return the index after the explanation that begins at ``at``; None where it belongs to no list."""
        marker, depth = self.tokens[at], 0
        for index in range(at + 1, min(at + _EXPLAINED, len(self.tokens))):
            token = self.tokens[index]
            depth += (self._mark(index) in _OPEN) - (self._mark(index) in _SHUT)
            if token.kind == "line" or depth < 0:
                return index
            if apart and token.set_apart and self._mark(index + 1) == marker.text:
                return index  # "`a` - one `b` - another"
            if self._ends_sentence(index):
                return self._next_line(index, apart=apart) or index
            separator = self._separator(index, apart=apart)
            if separator and separator.next > index and self._begins_item(separator.next, marker, apart=apart):
                return index
        return len(self.tokens) if len(self.tokens) - at <= _EXPLAINED else None

    def _next_line(self, at: int, *, apart: bool) -> int | None:
        """Return the end of the line that ``at`` is on, where the next line begins with an item that is explained."""
        for index in range(at, min(at + _EXPLAINED, len(self.tokens) - 2)):
            if self.tokens[index].kind == "line":
                following = self.tokens[index + 1]
                begins = following.set_apart if apart else following.kind == "word"
                return index if begins and self._mark(index + 2) in DASHES else None
        return None

    def _begins_item(self, at: int, marker: Token, *, apart: bool) -> bool:
        """Whether an item begins at ``at``, explained by the same ``marker`` as the one before where it is bare."""
        token = self._token(at)
        if token is None or token.set_apart or apart:
            return token is not None and token.set_apart
        following = self._token(at + 1)
        if token.kind != "word" or following is None:
            return False
        if following.lowered == marker.lowered:
            return True
        two = self._token(at + 3)
        return self._is_connective(at + 1) and two is not None and two.lowered == marker.lowered

    def _separator(self, at: int, *, apart: bool) -> _Separator | None:
        """Return what separates two items at ``at``; None where nothing does."""
        index, word, line, bar, semicolon = at, "", False, False, False
        while (token := self._token(index)) is not None:
            if token.kind == "line":
                line = index == at or line
            elif token.kind == "mark" and token.text in _COMMAS:
                bar, semicolon = bar or token.text == "|", semicolon or token.text == ";"
            elif token.kind == "word" and (connective := self.lexicon.connectives.get(token.lowered)):
                word = connective
            elif not (apart and index == at and self._leads_on(at)):
                break
            index += 1
        if index == at:
            adjacent = apart and self._begins_apart(at)
            return _Separator(at) if adjacent else None
        if apart:
            index = self._after_fillers(index)
        return _Separator(index, word, line, bar, semicolon) if index < len(self.tokens) else None

    def _leads_on(self, at: int) -> bool:
        """Whether a dot or an arrow leads to the next value: "`a` - one. `b` - two", "`a` → `b`"."""
        if self._mark(at) == ".":
            return self._begins_explained(at + 1)
        return self._mark(at) == "→" and self._begins_apart(at + 1)

    def _after_fillers(self, at: int) -> int:
        """``at``, or the token set apart that one or two unimportant words at ``at`` lead to ("or some `other`")."""
        for index in range(at, at + 3):
            if self._begins_apart(index):
                return index
            token = self._token(index)
            if token is None or token.lowered not in self.lexicon.before_item:
                break
        return at

    def _begins_explained(self, at: int) -> bool:
        return self._begins_apart(at) and self._mark(at + 1) in DASHES

    def _begins_apart(self, at: int) -> bool:
        token = self._token(at)
        return token is not None and token.set_apart

    def _is_function_word(self, at: int) -> bool:
        lowered = self.tokens[at].lowered
        listed = (self.lexicon.explains, self.lexicon.never_items, self.lexicon.seldom_items)
        return any(lowered in words for words in listed)

    def _goes_on(self, at: int) -> bool:
        """Whether the list says that there are more ("etc.", "...")."""
        for index in range(at, min(at + 3, len(self.tokens))):
            token = self.tokens[index]
            if token.text == "..." or token.lowered in self.lexicon.more:
                return True
            if token.text not in _COMMAS and not self._is_connective(index):
                return False
        return False

    def _ends_sentence(self, at: int) -> bool:
        token = self.tokens[at]
        if token.kind != "mark" or token.text not in ".!?":
            return False
        following = self._token(at + 1)
        if self.tokens[at - 1].lowered in self.lexicon.abbreviations:
            return False
        return following is None or following.spaced

    def _close(self, at: int) -> int | None:
        """Return the index of the bracket that closes the one at ``at``, on the same line and not far away."""
        depth = 0
        for index in range(at, min(at + _EXPLAINED, len(self.tokens))):
            text = self._mark(index)
            depth += (text == "(") - (text == ")")
            if depth == 0:
                return index
        return None

    def _slice(self, start: int, end: int) -> str:
        if start >= end:
            return ""
        return " ".join(self.words[self.tokens[start].start : self.tokens[end - 1].end].split())

    def _token(self, at: int) -> Token | None:
        return self.tokens[at] if 0 <= at < len(self.tokens) else None

    def _mark(self, at: int) -> str:
        token = self._token(at)
        return token.text if token is not None and token.kind == "mark" else ""

    def _is_word(self, at: int) -> bool:
        token = self._token(at)
        return token is not None and token.kind == "word"

    def _is_connective(self, at: int) -> bool:
        token = self._token(at)
        return token is not None and token.kind == "word" and token.lowered in self.lexicon.connectives

    def _explains(self, at: int) -> bool:
        token = self._token(at)
        return token is not None and token.kind == "word" and token.lowered in self.lexicon.explains


def _barred(text: str) -> tuple[str, ...]:
    """Return the parts of code that bars take apart: ``a|b``."""
    parts = tuple(part.strip().strip("\"'") for part in text.split("|"))
    return parts if len(parts) > 1 and all(parts) else (text,)


def _breaks(separator: _Separator, first: _Separator | None) -> bool:
    """Whether ``separator`` ends a list whose first items another kind of separator parts."""
    if first is None:
        return False
    return (separator.line and not first.line) or (separator.semicolon and not first.semicolon)
