"""A cursor over the tokens of one line: what is there, and steps over it."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.wording.marks import Mark, Marks
from codegen.wording.tokens import Token

_FAR = 60  # tokens of an object written out, which are stepped over


class Cursor:
    """Where a parser is. ``at`` is the index of the next token."""

    def __init__(self, words: str, tokens: Sequence[Token], marks: Marks = ()) -> None:
        self.words = words
        self.tokens = tokens
        self.links = [mark for mark in marks if mark.kind == "link"]
        self.at = 0

    def token(self) -> Token | None:
        """Return the next token; None at the end."""
        return self.tokens[self.at] if self.at < len(self.tokens) else None

    def mark(self) -> str:
        """Return the next token where it is a mark of punctuation, and "" elsewhere."""
        token = self.token()
        return token.text if token is not None and token.kind == "mark" else ""

    def next_is(self, mark: str) -> bool:
        """Return whether the token after the next one is ``mark``."""
        return self.at + 1 < len(self.tokens) and self.tokens[self.at + 1].text == mark

    def take(self, mark: str) -> bool:
        """Step over ``mark``, and say whether it was there."""
        there = self.mark() == mark
        self.at += there
        return there

    def word(self) -> str:
        """Return the next token in small letters where it is a word, and "" elsewhere."""
        token = self.token()
        return token.lowered if token is not None and token.kind == "word" else ""

    def skip(self, words: frozenset[str]) -> bool:
        """Step over all next tokens that are in ``words``, and say whether there was one."""
        before = self.at
        while (token := self.token()) is not None and token.kind == "word" and token.lowered in words:
            self.at += 1
        return self.at > before

    def skip_words(self) -> None:
        """Step over the words up to the next mark: "of ids" after "comma-separated list"."""
        while (token := self.token()) is not None and token.kind == "word":
            self.at += 1

    def skip_object(self) -> None:
        """Step over an object that is written out, after its opening brace."""
        depth = 1
        for _ in range(_FAR):
            mark = self.mark()
            depth += (mark == "{") - (mark == "}")
            self.at += 1
            if depth == 0 or self.at >= len(self.tokens):
                return

    def link(self, at: int) -> Mark | None:
        """Return the link that begins with the token ``at``; None for none."""
        if at >= len(self.tokens):
            return None
        start, end = self.tokens[at].start, self.tokens[at].end
        return next((link for link in self.links if link.start <= start and end <= link.end), None)
