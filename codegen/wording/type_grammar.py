"""The grammar of types: unions, lists, maps, generics and names, in the spellings of many languages and many people."""

from __future__ import annotations

import functools
from collections.abc import Sequence

import msgspec

from codegen.wording.cursor import Cursor
from codegen.wording.flags import flag_at
from codegen.wording.marks import Mark
from codegen.wording.scalars import Kind, number_of
from codegen.wording.tokens import Token
from codegen.wording.type_read import TypeRead
from codegen.wording.type_words import TypeWord, type_word
from codegen.wording.values import Values
from codegen.wording.vocabulary import vocabulary

_DEEPEST = 6  # lists of lists of lists of …
_NAME_WORDS = 4  # words of a record's name
_MEDIA = frozenset(("application", "audio", "image", "text", "video"))
_TYPING = frozenset(("optional", "union", "literal", "nullable", "sequence", "iterable"))
_CONTAINERS = (Kind.ARRAY, Kind.MAP, Kind.OBJECT, Kind.FILE)
_replace = msgspec.structs.replace


class TypeParser(Cursor):
    """Reads one type off the tokens of one line."""

    def union(self, depth: int = 0, *, commas: bool = True) -> TypeRead | None:
        """Read one type or several: ``a | b``, ``a or b``, ``a/b``, ``a, b or null``. None, and no step, for none."""
        options: list[TypeRead] = []
        self._skip_introduction()
        while True:
            before = self.at
            if options and not self._separator(commas=commas):
                break
            term = self._term(depth + 1)
            if term is None:
                self.at = before
                break
            options.append(term)
        return _united(options) if options else None

    def _skip_introduction(self) -> None:
        """Step over "one of:" and "either" before the types of a union."""
        words = [token.lowered for token in self.tokens[self.at : self.at + 2]]
        if words in (["one", "of"], ["any", "of"]):
            self.at += 2
        elif words[:1] == ["either"]:
            self.at += 1
        if self.at and self.mark() == ":":
            self.at += 1

    def _separator(self, *, commas: bool) -> bool:
        """Step over what separates the types of a union, and say whether there was something."""
        before = self.at
        if commas and self.mark() == "," and self._lists_types(self.at + 1):
            self.at += 1
        if self.mark() in ("|", "/") or self._is_in("or"):
            self.at += 1
        return self.at > before

    def _lists_types(self, at: int) -> bool:
        """Whether a type that can only be one is at ``at``, after a comma: "string, integer or null"."""
        while at < len(self.tokens) and self.tokens[at].lowered in _words("or"):
            at += 1
        if self.link(at) is not None:
            return True
        word = type_word(self.tokens, at)
        if self._says_null(at):
            return True
        return word is not None and word.core and flag_at(self.tokens, at) is None

    def _says_null(self, at: int) -> bool:
        return at < len(self.tokens) and self.tokens[at].lowered in ("null", "nil")

    def _term(self, depth: int) -> TypeRead | None:
        if depth > _DEEPEST:
            return None
        self._skip_articles()
        base = self._base(depth)
        return None if base is None else self._suffixed(base, depth)

    def _base(self, depth: int) -> TypeRead | None:
        token = self.token()
        if token is None or token.kind in ("url", "line"):
            return None
        if token.kind == "mark":
            return self._marked(token.text, depth)
        if token.kind == "quoted" or (number_of(token.text) is not None and token.kind == "word"):
            return self._literal(token)
        link, word = self.link(self.at), type_word(self.tokens, self.at)
        if link is not None and not (word and _is_plain(word, token)):
            return self._linked(link)
        if token.lowered in _words("enum"):
            return self._enum(depth)
        if (media := self._media()) is not None:
            return media
        return self._known(word, depth) if word else self._named(depth)

    def _marked(self, mark: str, depth: int) -> TypeRead | None:
        """Read what begins with a mark: ``?x``, ``*x``, ``[]x``, ``[x]``, ``{…}``, ``(x)``, ``$x``."""
        self.at += 1
        if mark in "?*&":
            inner = self._term(depth + 1)
            return inner and _replace(inner, nullable=inner.nullable or mark != "&")
        if mark == "[":
            return self._list(depth)
        if mark == "{":
            self.skip_object()
            return TypeRead(Kind.OBJECT)
        if mark == "(":
            inner = self.union(depth + 1)
            return inner if inner and self.take(")") else None
        self.at -= 1
        return None

    def _list(self, depth: int) -> TypeRead | None:
        """Read a list after its opening bracket: ``[]x``, ``[x]``, ``[x, y]``."""
        if self.take("]"):
            return TypeRead(Kind.ARRAY, items=self._term(depth + 1))
        options = self._bracketed(depth)
        if not options:
            return None
        if len(options) > 1 or options[0].values:
            return _united(options)
        return TypeRead(Kind.ARRAY, items=options[0])

    def _bracketed(self, depth: int) -> list[TypeRead]:
        """Return the types up to the closing bracket, commas between them; none where it is missing."""
        options: list[TypeRead] = []
        while (inner := self.union(depth + 1, commas=False)) is not None:
            options.append(inner)
            if not self.take(","):
                break
        return options if self.take("]") else []

    def _literal(self, token: Token) -> TypeRead:
        """Read a value in the place of a type: ``"big"``, ``1``; a quoted name of a type is that type."""
        word = type_word([_replace(token, kind="word", lowered=token.text.lower())], 0) if token.text else None
        self.at += 1
        if token.kind == "quoted" and word and word.core:
            return TypeRead(word.kind)
        number = number_of(token.text)
        if token.kind == "word" and number is not None:
            kind = Kind.INTEGER if isinstance(number, int) else Kind.NUMBER
            return TypeRead(kind, values=Values((number,), open=False))
        return TypeRead(Kind.STRING, values=Values((token.text,), open=False))

    def _media(self) -> TypeRead | None:
        """Read a media type in the place of a type: ``image/png``."""
        main, slash, minor = (*(token.text.lower() for token in self.tokens[self.at : self.at + 3]), "", "", "")[:3]
        if main not in _MEDIA or slash != "/" or not minor:
            return None
        self.at += 3
        return TypeRead(Kind.OBJECT if minor == "json" else Kind.STRING if main == "text" else Kind.FILE)

    def _linked(self, link: Mark) -> TypeRead:
        """Read a link: the name of a record, as one."""
        while (token := self.token()) is not None and token.start < link.end:
            self.at += 1
        name = " ".join(self.words[link.start : link.end].split()).strip("`*_")
        self.skip(_words("objects"))
        return TypeRead(Kind.OBJECT, names=(name,), target=link.target)

    def _enum(self, depth: int) -> TypeRead:
        """``enum``, ``enum[string]``, ``enum string``; its values, if any, are read by others."""
        self.at += 1
        self.skip(_words("enum"))
        before, bracket = self.at, self.mark()
        if bracket in ("[", "<", "(") and (inner := self._inside(depth)) and inner.kind is not None:
            return _replace(inner, enum=True)
        self.at = before
        word = type_word(self.tokens, self.at)
        if word and word.core and word.kind in (Kind.STRING, Kind.INTEGER, Kind.NUMBER):
            self.at += word.length
            return TypeRead(word.kind, enum=True)
        return TypeRead(Kind.STRING, enum=True)

    def _known(self, word: TypeWord, depth: int) -> TypeRead | None:
        first = self.tokens[self.at]
        self.at += word.length
        noun = word.length == 1 and first.text[:1].isupper() and not first.text.isupper() and not word.plural
        named = (first.text,) if noun and first.lowered in _words("nouns") else ()
        if word.kind is Kind.ARRAY:
            return TypeRead(Kind.ARRAY, items=self._items(depth), names=())
        if word.kind is Kind.MAP or (word.kind is Kind.OBJECT and self.mark() in ("<", "[")):
            return self._map(word, depth)
        if noun and first.lowered in _words("nouns") and self.skip(_words("objects")):
            return TypeRead(Kind.OBJECT, names=(first.text,))
        if word.kind is Kind.STRING and first.lowered.startswith(("comma", "csv")) and self._is_in("of"):
            self.skip_words()
        if word.kind is Kind.OBJECT and self.word() == "of" and (of := self._of(depth)) is not None:
            return TypeRead(Kind.MAP, items=of) if of.kind not in (None, Kind.OBJECT) else of
        self.skip(_words("values"))
        return TypeRead(word.kind, names=named, format=word.format)

    def _items(self, depth: int) -> TypeRead | None:
        """Read what a list holds: ``of x``, ``<x>``, ``[x]``, ``(x)``; None where the words do not say."""
        before = self.at
        if self.mark() in ("<", "[", "(") and (inner := self._inside(depth)) is not None:
            return inner
        self.at = before
        if (of := self._of(depth)) is not None:
            return of
        word = type_word(self.tokens, self.at)
        noun = word is not None and self.tokens[self.at].lowered in _words("nouns")
        return self._term(depth + 1) if word and not noun and flag_at(self.tokens, self.at) is None else None

    def _of(self, depth: int) -> TypeRead | None:
        before = self.at
        if self._is_in("of"):
            self.at += 1
            inner = self._term_or_union(depth)
            if inner is not None:
                return inner
        self.at = before
        return None

    def _term_or_union(self, depth: int) -> TypeRead | None:
        """Read the items after "of": "array of string or null" is a list, or null; "of (a | b)" is one of both."""
        self._skip_count()
        return self._term(depth + 1)

    def _inside(self, depth: int) -> TypeRead | None:
        """Read the type between brackets; steps over them."""
        closing = {"<": ">", "[": "]", "(": ")", "{": "}"}[self.mark()]
        self.at += 1
        inner = self.union(depth + 1)
        return inner if inner is not None and self.take(closing) else None

    def _map(self, word: TypeWord, depth: int) -> TypeRead | None:
        """``map<string, x>``, ``map[string]x``, ``dict[str, x]``, ``map of x``; ``object<x>`` is the record x."""
        before, bracket = self.at, self.mark()
        if bracket not in ("<", "[", "("):
            return TypeRead(Kind.MAP, items=self._of(depth)) if word.kind is Kind.MAP else TypeRead(word.kind)
        self.at += 1
        key = self.union(depth + 1, commas=False)
        closing = ">" if bracket == "<" else "]" if bracket == "[" else ")"
        value = self.union(depth + 1) if key and self.take(",") else None
        if key is None or not self.take(closing):
            self.at = before
            return TypeRead(word.kind)
        if value is None and bracket == "[" and word.kind is Kind.MAP:
            value = self._term(depth + 1)
        if value is None and word.kind is Kind.OBJECT:
            return _replace(key, kind=Kind.OBJECT)
        return TypeRead(Kind.MAP, items=value or key)

    def _named(self, depth: int) -> TypeRead | None:
        """Words that are no type: the name of a record, perhaps."""
        first = self.at
        while self._is_name(self.at) and self.at - first < _NAME_WORDS:
            self.at += 1
        if self.at == first:
            return None
        name = self.words[self.tokens[first].start : self.tokens[self.at - 1].end]
        names = [" ".join(name.split())]
        before = self.at
        if self.mark() == "<" and (inner := self._inside(depth)) is not None:
            return _generic(names[0], inner)
        self.at = before
        if self.mark() == "[" and names[0].lower() in _TYPING:
            return self._typing(names[0].lower(), depth)
        says_object = self.skip(_words("objects"))
        return TypeRead(Kind.OBJECT if says_object else None, names=tuple(names))

    def _typing(self, name: str, depth: int) -> TypeRead | None:
        """Python's ``Optional[x]``, ``Union[x, y]``, ``Literal["a", "b"]``, after the name."""
        self.at += 1
        options = self._bracketed(depth)
        if not options:
            return None
        read = _united(options)
        if name in ("sequence", "iterable"):
            return TypeRead(Kind.ARRAY, items=read)
        return _replace(read, nullable=read.nullable or name in ("optional", "nullable"))

    def _is_name(self, at: int) -> bool:
        if at >= len(self.tokens) or self.tokens[at].kind != "word" or self.link(at) is not None:
            return False
        if self.tokens[at].text[:1] in "0123456789+-":
            return False
        lowered = self.tokens[at].lowered
        following = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        if following is not None and (following.text == "<" or (following.text == "[" and lowered in _TYPING)):
            return True
        if at == self.at and lowered in _words("no_names"):
            return False
        ends = lowered in _words("objects") or lowered in _words("goes_on") or lowered in _words("of")
        return not (ends or lowered in _words("or") or flag_at(self.tokens, at) or type_word(self.tokens, at))

    def _suffixed(self, base: TypeRead, depth: int) -> TypeRead:
        """Read what follows ``base``: ``[]``, ``?``, ``!``, the word "array"."""
        read = base
        while (token := self.token()) is not None and depth <= _DEEPEST:
            before = self.at
            if token.text == "[" and self.next_is("]"):
                self.at += 2
                read = TypeRead(Kind.ARRAY, items=read)
            elif token.text == "?" and not token.spaced:
                self.at += 1
                read = _replace(read, nullable=True)
            elif token.text == "!" and not token.spaced:
                self.at += 1
                read = _replace(read, required=True)
            elif token.kind == "word" and token.lowered in _words("enum") and read.kind in (Kind.STRING, Kind.INTEGER):
                self.at += 1
                read = _replace(read, enum=True)
            elif token.lowered in ("array", "list", "arrays", "lists") and token.kind == "word" and _holds(read, token):
                self.at += 1
                read = TypeRead(Kind.ARRAY, items=read)
            if self.at == before:
                break
        return read

    def _skip_articles(self) -> None:
        self.skip(_words("articles"))
        if self._is_in("or") and self.at and self.tokens[self.at - 1].lowered == "zero":
            self.at += 1
            self.skip(_words("articles"))

    def _skip_count(self) -> None:
        """Step over the number in "array of 2 numbers"."""
        token = self.token()
        if token is not None and token.kind == "word" and token.text.isdigit() and type_word(self.tokens, self.at + 1):
            self.at += 1

    def _is_in(self, key: str) -> bool:
        token = self.token()
        return token is not None and token.kind == "word" and token.lowered in _words(key)


def _united(options: Sequence[TypeRead]) -> TypeRead:
    """One type for several: null makes it nullable, values of one kind make a list of values."""
    nullable = any(option.kind is Kind.NULL or option.nullable for option in options)
    kinds = [option for option in options if option.kind is not Kind.NULL]
    if not kinds:
        return TypeRead(Kind.NULL, nullable=True)
    literals = [option for option in kinds if option.values]
    if len(literals) > 1 or (literals and len(kinds) == 1):
        values = tuple(value for option in literals for value in (option.values.values if option.values else ()))
        rest = [option for option in kinds if not option.values]
        first = _replace(literals[0], values=Values(values, open=bool(rest)), enum=True)
        kinds = [first, *[option for option in rest if option.kind is not first.kind]]
    unique = list(dict.fromkeys(map(_key, kinds)))
    kinds = [next(option for option in kinds if _key(option) == key) for key in unique]
    if len(kinds) == 1:
        enum = kinds[0].enum or any(option.enum for option in options)
        return _replace(kinds[0], nullable=nullable, enum=enum)
    return TypeRead(Kind.UNION, options=tuple(kinds), nullable=nullable)


def _key(read: TypeRead) -> tuple[object, ...]:
    return read.kind, read.names, read.format, repr(read.items)


def _generic(outer: str, inner: TypeRead) -> TypeRead:
    """``Nullable<x>`` and the like are x; any other outer name is a record around it."""
    lowered = outer.lower()
    if lowered in ("nullable", "optional", "maybe", "option"):
        return _replace(inner, nullable=True, required=False if lowered != "nullable" else inner.required)
    if lowered in ("ienumerable", "icollection", "ilist", "iterable", "seq", "readonlyarray", "repeated"):
        return TypeRead(Kind.ARRAY, items=inner)
    if lowered in ("record", "idictionary"):
        return TypeRead(Kind.MAP, items=inner)
    return TypeRead(None, names=(outer, *inner.names))


def _holds(read: TypeRead, token: Token) -> bool:
    """Whether the word "array" or "list" after a type makes a list of it ("string list", "Owl array")."""
    return read.kind is not Kind.ARRAY and (token.lowered.startswith("array") or read.kind is not None)


def _is_plain(word: TypeWord, token: Token) -> bool:
    """Whether a linked word is a type all the same: "[string](…)", but "[List](…)" is a record's name."""
    return word.kind not in _CONTAINERS or word.core or token.text.islower()


@functools.cache
def _words(key: str) -> frozenset[str]:
    return vocabulary().words("type_words", key)
