"""Scene: one description with its tokens, and what its words say around a place: conditions, examples, negations."""

from __future__ import annotations

import bisect
import re
from collections.abc import Sequence

from codegen.wording.lists import Listed, ListReader
from codegen.wording.tokens import Token
from codegen.wording.vocabulary import vocabulary

_CLAUSE = 30  # tokens; how far back a clause may begin
_CLOSE = 3  # tokens between a negation or "for example" and what it is said of
_ENUM_NAME = re.compile(
    r"(?i)(?:.{0,60}[_\W])?(?:\w{0,40}?)(?:status(?:es)?|state|type|kind|mode|order|sort|sort_?by|order_?by|direction|"
    r"category|level|role|visibility|privacy|policy|format|scope|method|unit|interval|period|frequency|currency|"
    r"gender|priority|severity|channel|position|align|alignment|action|reason|result|outcome|phase|stage|side|"
    r"strategy|environment|plan|tier|size|source|language|flag|lang|class|group_by|cycle|section)s?"
)


class Scene:
    """One description. ``name`` is the field's own name, "" where unknown; ``enum``: its type says that it is one."""

    def __init__(self, words: str, tokens: Sequence[Token], name: str = "", *, enum: bool = False) -> None:
        self.words = words
        self.tokens = tuple(tokens)
        self.name = name.lower().strip()
        self.enum = enum
        self.like_enum = enum or names_an_enum(name)
        self.language = vocabulary().language_of(tokens)
        self.lexicon = vocabulary().lists(self.language)
        self.reader = ListReader(words, self.tokens, self.lexicon)
        self._starts = [token.start for token in tokens]
        self._context = [
            (phrase.key.partition(".")[2], self.index_at(phrase.start), self.index_at(phrase.end))
            for phrase in vocabulary().phrases("context").find(words[: tokens[-1].end if tokens else 0])
        ]
        self._context_starts = [start for _, start, _ in self._context]

    def index_at(self, offset: int) -> int:
        """Return the index of the first token at ``offset`` or after it."""
        return bisect.bisect_left(self._starts, offset)

    def token(self, at: int) -> Token | None:
        """Return the token ``at``; None outside the text."""
        return self.tokens[at] if 0 <= at < len(self.tokens) else None

    def mark(self, at: int) -> str:
        """Return the mark of punctuation ``at``; "" where there is none."""
        token = self.token(at)
        return token.text if token is not None and token.kind == "mark" else ""

    def ends(self, at: int) -> bool:
        """Return whether a sentence ends before the token ``at``."""
        token = self.token(at)
        if token is None or token.kind == "line" or token.text in (";", ")", "]", "!"):
            return True
        if token.text != ".":
            return False
        before, after = self.token(at - 1), self.token(at + 1)
        abbreviated = before is not None and before.lowered in self.lexicon.abbreviations
        return not abbreviated and (after is None or after.spaced)

    def clause(self, at: int) -> int:
        """Return where the clause that holds the token ``at`` begins."""
        for index in range(at - 1, max(-1, at - _CLAUSE), -1):
            token = self.tokens[index]
            if token.kind == "line" or (token.kind == "mark" and token.text in ",;:()[]{}–—→"):
                return index + 1
            if token.text in ".!?" and self.ends(index):
                return index + 1
        return max(0, at - _CLAUSE)

    def said(self, keys: Sequence[str], start: int, end: int) -> bool:
        """Return whether a phrase of the context under one of ``keys`` begins within these tokens."""
        first = bisect.bisect_left(self._context_starts, start)
        last = bisect.bisect_left(self._context_starts, end)
        return any(key in keys for key, _, _ in self._context[first:last])

    def is_conditional(self, at: int) -> bool:
        """Return whether the clause before ``at`` states a condition ("only if its status is …")."""
        start = self.clause(at)
        return self.said(("conditions",), start, at) and not self.said(("questions",), start, at)

    def is_denied(self, at: int) -> bool:
        """Return whether a negation or "for example" is right before ``at``."""
        if self.said(("negations",), max(self.clause(at), at - _CLOSE), at):
            return True
        ends = [index for index in range(max(0, at - _CLOSE - 1), at) if self.ends(index)]
        return self.said(("examples",), ends[-1] if ends else max(0, at - _CLOSE - 1), at)

    def is_about_formats(self, at: int) -> bool:
        """Return whether the clause before ``at`` lists formats ("Format is one of"), for a field of another name."""
        words = {token.lowered for token in self.tokens[self.clause(at) : at]}
        return bool(words & self.lexicon.formats) and "format" not in self.name

    def is_foreign(self, at: int) -> bool:
        """Return whether the clause before ``at`` is about another field, whose name is set apart."""
        named = {token.text.lower() for token in self.tokens[self.clause(at) : at] if token.set_apart}
        return bool(self.name and named and self.name not in named)

    def asks_for_fields(self, listed: Listed, *, fields: bool = True) -> bool:
        """Return whether the words after a list say that it lists fields, or what must be sent."""
        keys = ("asked_for", "field_nouns", "bounds") if fields else ("asked_for", "bounds")
        return self.said(keys, listed.tail, listed.tail + 1) or self.said(keys, listed.end, listed.end + 1)


def names_an_enum(name: str) -> bool:
    """Return whether fields of this ``name`` mostly have a fixed list of values: a status, a type, an order."""
    return len(name) < 100 and bool(_ENUM_NAME.fullmatch(name))
