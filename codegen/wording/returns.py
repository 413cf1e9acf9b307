"""Returns: the sentences that announce an answer."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence

import msgspec

from codegen.wording.marks import Marks
from codegen.wording.phrases import Found
from codegen.wording.scalars import Kind
from codegen.wording.tokens import LONGEST, Token, tokens_of
from codegen.wording.type_read import TypeRead
from codegen.wording.type_words import type_word
from codegen.wording.vocabulary import vocabulary

_SENTENCES = 30  # of one text that are read
_VERBS = 8  # of one sentence that are tried
_NAME_WORDS = 4
_CLAUSE = 40  # tokens of what a sentence says is returned
_STATUS = re.compile(r"[1-5]\d\d")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z\[`*(])|\n+")


class Returns(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a sentence says that a call answers.

    ``status`` where it names one; ``list`` for several; ``names`` are the words of the records as written, in order,
    best first; ``links`` the addresses on those words; ``type`` a plain type ("Returns True": boolean). ``announces``:
    fields or a sample follow ("the following attributes:"). ``empty``: it says that the answer has no body.
    ``conditional``: it is so under a condition only.
    """

    status: str | None = None
    list: bool = False
    names: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    type: TypeRead | None = None
    announces: bool = False
    empty: bool = False
    conditional: bool = False


class _Sentence(msgspec.Struct, frozen=True):
    """One sentence with its tokens and the links on it."""

    words: str
    tokens: tuple[Token, ...]
    links: tuple[tuple[int, int, str], ...]


def read_returns(words: str, marks: Marks = (), *, labelled: bool = False) -> Returns | None:
    """Return what the words announce as the answer of a call; None where they announce none.

    Args:
        words: The prose of a call, a sentence or several.
        marks: The marks on it; links name records.
        labelled: The words are behind the label "Returns" and need no verb: "Array of Owl", "Empty".
    """
    returnses: list[Returns] = []
    for sentence in _sentences(words[:LONGEST], marks):
        read = _of_sentence(sentence) or (_of_object(sentence, sentence.tokens) if labelled and not returnses else None)
        if read is not None:
            returnses.append(read)
    certain = [read for read in returnses if not read.conditional]
    return _joined(certain) if certain else (returnses[0] if returnses else None)


def _joined(returnses: Sequence[Returns]) -> Returns:
    """Return the first sentence, with the status and the announcement that another one adds."""
    best = next((read for read in returnses if read.names or read.type or read.empty), returnses[0])
    status = best.status or next((read.status for read in returnses if read.status), None)
    return msgspec.structs.replace(best, status=status, announces=any(read.announces for read in returnses))


def _sentences(words: str, marks: Marks) -> Iterator[_Sentence]:
    start = 0
    ends = [match.start() for match in _SENTENCE_END.finditer(words)][: _SENTENCES - 1]
    for end in [*ends, len(words)]:
        text = words[start:end]
        links = tuple(
            (mark.start - start, mark.end - start, mark.target or "")
            for mark in marks
            if mark.kind == "link" and start <= mark.start and mark.end <= end
        )
        if text.strip():
            yield _Sentence(text, tuple(token for token in tokens_of(text) if token.kind != "line"), links)
        start = end


def _of_sentence(sentence: _Sentence) -> Returns | None:
    """Return what one sentence announces, by its verb."""
    phrases = vocabulary().phrases("returns").find(sentence.words)
    for _, phrase in zip(range(_VERBS), phrases, strict=False):
        tokens = _told(sentence, phrase)
        if tokens is None:
            continue
        read = _of_object(sentence, tokens)
        if read is not None:
            return msgspec.structs.replace(read, conditional=_is_conditional(sentence))
    return None


def _is_conditional(sentence: _Sentence) -> bool:
    """Whether a sentence begins with a condition other than success."""
    first, *more = [token.lowered for token in sentence.tokens[:8]]
    return first in _words("conditions") and not any(word in _words("success") for word in more)


def _told(sentence: _Sentence, phrase: Found) -> tuple[Token, ...] | None:
    """Return the tokens of what is returned: after an active verb, before a passive one. None where the verb is
    denied.
    """
    before = tuple(token for token in sentence.tokens if token.end <= phrase.start)
    after = tuple(token for token in sentence.tokens if token.start >= phrase.end)
    if any(token.lowered in _words("negations") for token in before[-4:]):
        return None
    if phrase.key.endswith(".active"):
        return after[:_CLAUSE]
    comma = max((index for index, token in enumerate(before) if token.text == ","), default=-1)
    tokens = before[comma + 1 :][-_CLAUSE:]
    relative = any(token.lowered in ("that", "which") for token in tokens[-2:])
    return None if relative or not tokens or not _begins_phrase(tokens[0]) else tokens


def _begins_phrase(token: Token) -> bool:
    """Whether a noun phrase begins with ``token``: an article, an adjective, a name."""
    lowered = token.lowered
    known = lowered in _words("determiners") or lowered in _words("adjectives") or lowered in _words("lists")
    return known or token.set_apart or token.text[:1].isupper()


def _of_object(sentence: _Sentence, tokens: Sequence[Token]) -> Returns | None:
    """Return what the words for the answer name; None for an error, and for nothing that can be named."""
    clause = _clause(tokens)
    if not clause or any(token.lowered in _words("errors") for token in clause[:6]):
        return None
    status = _status(tokens)
    if status is not None and status[0] in "45":
        return None
    announces = any(token.lowered in _words("announces") for token in tokens)
    several = _is_several(sentence, clause)
    links = _links(sentence, clause)
    if links:
        names, targets = tuple(name for name, _ in links), tuple(target for _, target in links)
        keyed = TypeRead(Kind.MAP, items=TypeRead(Kind.OBJECT, names=names[:1])) if _is_keyed(clause) else None
        return Returns(status, several, names, targets, type=keyed, announces=announces)
    if _is_empty(clause) or (status == "204" and not announces):
        return Returns(status, empty=True)
    plain = _plain_type(clause)
    names = () if plain else _names(clause)
    if not (names or plain or status or announces):
        return None
    return Returns(status, several, names, type=plain, announces=announces)


def _clause(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """Return the tokens up to the end of the clause, or to a condition."""
    for index, token in enumerate(tokens):
        ends = token.kind == "mark" and token.text in ".;:!?"
        if (ends or (index and token.lowered in _words("conditions"))) and not token.set_apart:
            return tuple(tokens[:index])
    return tuple(tokens)


def _status(tokens: Sequence[Token]) -> str | None:
    for token in tokens:
        match = _STATUS.match(token.text)
        if match and (token.text == match[0] or (token.set_apart and token.text[3:4] == " ")):
            return match[0]
    return None


def _is_several(sentence: _Sentence, clause: Sequence[Token]) -> bool:
    """Whether a list is returned: it says so before the record, or says "all"; a link "List" is a record."""
    for token in clause[:8]:
        if any(start <= token.start < end for start, end, _ in sentence.links):
            return False
        if token.lowered in _words("lists") or token.lowered == "all":
            return True
        if token.lowered in _words("stops") and token.lowered not in _words("determiners"):
            return False
    return False


def _is_keyed(clause: Sequence[Token]) -> bool:
    """Whether a map is returned: "Hash of String key and associated Owl value"."""
    words = [token.lowered for token in clause[:4] if token.lowered not in _words("determiners")]
    return (
        len(words) > 1 and words[0] in ("hash", "map", "dictionary", "mapping") and words[1] in ("of", "from", "with")
    )


def _links(sentence: _Sentence, clause: Sequence[Token]) -> list[tuple[str, str]]:
    """Return the links in a clause, each with its words."""
    first, last = clause[0].start, clause[-1].end
    inside = [link for link in sentence.links if first <= link[0] and link[1] <= last + 1]
    return [(" ".join(sentence.words[start:end].split()).strip("`*_"), target) for start, end, target in inside]


def _is_empty(clause: Sequence[Token]) -> bool:
    lowered = [token.lowered for token in clause if token.kind == "word"][:8]
    if not lowered or (set(lowered) & _words("lists")):
        return False
    bare = [word for word in lowered if word not in _words("determiners") and word not in _words("adjectives")]
    if not bare or bare[0] not in _words("empty"):
        return False
    return len(bare) == 1 or bare[0] == "nothing" or bare[1] in _words("empties") or bare[0] == "empty"


def _plain_type(clause: Sequence[Token]) -> TypeRead | None:
    """Return a plain type: "True", "a boolean", "… as String"; None for a record."""
    form = next((index for index, token in enumerate(clause) if index and token.lowered in _words("forms")), None)
    for at in [0, *([form + 1] if form is not None else [])]:
        while at < len(clause) and clause[at].lowered in _words("determiners"):
            at += 1
        if at < len(clause) and clause[at].text.lower() in ("true", "false"):
            return TypeRead(Kind.BOOLEAN)
        word = type_word(clause, at)
        ends = word is not None and (
            at + word.length >= len(clause) or clause[at + word.length].lowered in _words("stops")
        )
        if word is not None and ends and word.core and word.kind not in (Kind.OBJECT, Kind.ARRAY, Kind.NULL, Kind.ANY):
            return TypeRead(word.kind, format=word.format)
    return None


def _names(clause: Sequence[Token]) -> tuple[str, ...]:
    """Return the records that a clause may name, best first."""
    form = [index for index, token in enumerate(clause) if token.lowered == "form" and index]
    starts = [form[0] + 1] if form else []
    phrases: list[str] = []
    at = starts[0] if starts else 0
    for _ in range(3):
        phrase, at, says_object = _noun_phrase(clause, at)
        if phrase:
            phrases = [phrase, *phrases] if says_object else [*phrases, phrase]
        if at >= len(clause) or clause[at].lowered not in _words("leads"):
            break
        if phrase and (says_object or not _is_generic(phrase)):
            break
        at += 1
    named = [phrase for phrase in phrases if not _is_generic(phrase)]
    return tuple(dict.fromkeys(named))


def _noun_phrase(clause: Sequence[Token], at: int) -> tuple[str, int, bool]:
    """Return the words of a noun phrase without articles and adjectives, the index after it, and whether it says
    "object".
    """
    while at < len(clause) and _is_before_noun(clause[at]):
        at += 1
    words: list[str] = []
    says_object = False
    while at < len(clause) and clause[at].lowered not in _words("stops") and clause[at].text not in (",", "(", ")"):
        token = clause[at]
        if token.lowered in _words("objects") and words:
            says_object = True
        elif token.lowered in _words("lists") and words:
            pass
        elif len(words) < _NAME_WORDS and token.kind in ("word", "code", "quoted", "strong"):
            words.append(token.text)
        at += 1
    return " ".join(words), at, says_object


def _is_before_noun(token: Token) -> bool:
    lowered = token.lowered
    return (
        lowered in _words("determiners")
        or lowered in _words("adjectives")
        or lowered in _words("lists")
        or (lowered == "of" and token.kind == "word")
        or lowered.isdigit()
        or token.text in ("(", "`")
    )


def _is_generic(phrase: str) -> bool:
    """Whether words name no record: "the details", "low-level information", "200 OK", "JSON structured like this"."""
    words = phrase.lower().split()
    if not words or any(word in _words("announces") or word in _words("no_names") for word in words):
        return True
    known = words[-1] in _words("generic") and words[-1] not in _words("objects")
    return known or all(word in _words("generic") or _STATUS.match(word) or word == "ok" for word in words)


@functools.cache
def _words(key: str) -> frozenset[str]:
    return vocabulary().words("return_words", key)
