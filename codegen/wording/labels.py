"""Labels: what a heading, or a short line above a block, says that the block is."""

from __future__ import annotations

import enum
import re

import msgspec

from codegen.wording.label_words import LabelWords, classes_of, label_words, special_words
from codegen.wording.marks import Marks

_LONGEST = 200  # characters; a longer line is no label
_MOST_WORDS = 8  # of a label that is no sentence
_NAME_WORDS = 4  # of the record that a label names
_NUMBERING = re.compile(r"^\s*(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[-*•>]|#{1,6}|[a-z]\))\s+")
_STATUS = re.compile(r"(?<![\w.])([1-5](?:\d\d|[xX]{2}))(?![\w.]*\d|\w)")
_CODED = re.compile(r"(?:HTTP |Status:? )?([1-5]\d\d)(?:\s?[:–—-]\s?\w|\s[A-Z])[\w', ]{1,60}")
_MEDIA = re.compile(r"\b(?:application|multipart|text|image|audio|video)/[\w.+*-]{1,60}")
_BRACKETS = re.compile(r"\s+[(\[]([^()\[\]]{0,80})[)\]]")
_INDEX = re.compile(r"\w\[")
_REASONS = re.compile(
    r"(?i)\b(?:ok|created|accepted|no content|partial content|moved permanently|not modified|bad request|"
    r"unauthori[sz]ed|payment required|forbidden|not found|method not allowed|not acceptable|request timeout|conflict|"
    r"gone|precondition failed|payload too large|unsupported media type|unprocessable (?:entity|content)|locked|"
    r"too many requests|internal server error|server error|not implemented|bad gateway|service unavailable|"
    r"gateway timeout|success(?:ful)?|errors?)\b"
)
_IS_A = re.compile(r" is an? ")  # what follows says what kind of thing the named one is
_CUT = re.compile(r"\s[–—-]\s|:\s|\s\|\s")


class Role(enum.StrEnum):
    """What the block below a label describes."""

    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    COOKIE = "cookie"
    BODY = "body"
    ARGUMENT = "argument"  # parameters, without a word on where they go
    ANSWER = "answer"
    ANSWER_HEADER = "answer-header"
    STATUS = "status"  # a list of statuses
    ERRORS = "errors"
    RECORD = "record"  # the fields of a record, named or not
    VALUES = "values"  # the values of a field, named or not
    EXAMPLE_REQUEST = "example-request"
    EXAMPLE_ANSWER = "example-response"
    EXAMPLE = "example"  # of what, the label does not say
    ENDPOINT = "endpoint"  # an address or a call follows
    AUTH = "auth"
    BASE_URL = "base-url"


_WITH_MEDIA = (Role.BODY, Role.ANSWER, Role.EXAMPLE_ANSWER, Role.EXAMPLE_REQUEST, Role.ARGUMENT)
_OF_ANSWERS = frozenset(("answer", "answers", "status", "success", "json", "data", "body"))
_PLACES = (
    ("header", Role.HEADER),
    ("query", Role.QUERY),
    ("topic", Role.QUERY),
    ("body", Role.BODY),
    ("form", Role.BODY),
    ("path", Role.PATH),
)
_NOUNS = (("values", Role.VALUES), ("parameters", Role.ARGUMENT), ("fields", Role.RECORD))
_WITHOUT_TAIL = (Role.RECORD, Role.VALUES, Role.ENDPOINT, Role.AUTH, Role.BASE_URL)


class Label(msgspec.Struct, frozen=True):
    """What a label says.

    ``status`` is the HTTP status it names (``"200"``, ``"4XX"``); ``media`` is json, form, multipart, or the full media
    type as written; ``named`` the record or field that it names ("The owl object": "owl"); ``required`` where the label
    itself says that what follows is required or optional; ``list`` that it announces several; ``sentence`` that it is a
    sentence ("An owl has the following fields:") and no mere title.
    """

    role: Role
    status: str | None = None
    media: str | None = None
    named: str | None = None
    required: bool | None = None
    list: bool = False
    sentence: bool = False


def label_of(words: str, marks: Marks = ()) -> Label | None:
    """Return what ``words`` say about the block below them; None where they are no label.

    Args:
        words: A heading or a short line, with or without its colon.
        marks: The marks on it. A heading that is all code names a field, and is no label.
    """
    short = _NUMBERING.sub("", " ".join(words.split())).strip(' *_`"')
    if not short or len(short) > _LONGEST or "://" in short or _is_code(words, marks):
        return None
    if label := _sentence(short):
        return label
    if short.endswith(".") or _INDEX.search(short):
        return None
    bare, inside = _BRACKETS.sub(" ", short), " ".join(_BRACKETS.findall(short))
    status = _STATUS.search(short)
    if coded := _CODED.fullmatch(short):
        return Label(Role.ANSWER, coded[1])
    said = label_words(_REASONS.sub(" ", _STATUS.sub(" ", bare)) if status else bare)
    return _titled(said, bare, status[1].upper() if status else None, inside) or _typed(bare, inside)


def _is_code(words: str, marks: Marks) -> bool:
    return any(mark.kind == "code" and mark.end - mark.start >= len(words.strip(" :")) for mark in marks)


def _titled(said: LabelWords, words: str, status: str | None, inside: str) -> Label | None:
    """Return the label that a title is: all its words are known, or they name a record, or only its head matters."""
    if not said.words and status is None:
        return None
    classes = said.classes | (label_words(inside).classes & {"required", "optional", "form", "multipart", "json"})
    media = _MEDIA.search(inside) or _MEDIA.search(words)
    role, named = _role(said.classes, said, status, media=media is not None), None
    if said.unknown or len(said.words) > _MOST_WORDS:
        role, named = _of_named(said, words, status) or _of_head(words) or (None, None)
    elif role in (Role.RECORD, Role.VALUES):
        named = _known_name(said, "object" if role is Role.RECORD else "values")
    if role is None:
        return None
    kind = media[0] if media else _media(classes, role)
    return Label(role, status, kind, named, _required(classes), list="answers" in said.classes)


def _known_name(said: LabelWords, noun: str) -> str | None:
    """Return the name of a record or field that is itself a word of labels: "Status values"."""
    named = [word.text for word in said.words if word.classes and not word.classes & {noun, "fillers", "data"}]
    first = next((index for index, word in enumerate(said.words) if noun in word.classes), None)
    if first is None or not named or (noun == "object" and first == 0):
        return None
    known = classes_of(named[0]) & ({"status"} if noun == "values" else {"fields", "status", "parameters", "values"})
    before = said.words[first - 1].text == named[0] or noun == "values"
    return named[0].strip("`") if known and before else None


def _typed(words: str, inside: str) -> Label | None:
    """Return the label of a type that is defined: "Owl (object)", "Size (enum)"; a name in small letters is a
    field's.
    """
    name = words.strip(" :")
    if not name[:1].isupper() or len(name.split()) > _NAME_WORDS or inside.lower() not in ("object", "enum"):
        return None
    return Label(Role.RECORD if inside.lower() == "object" else Role.VALUES, named=name)


def _role(classes: frozenset[str], said: LabelWords, status: str | None, *, media: bool = False) -> Role | None:
    """Return the role of a label all of whose words are known, by the classes of its words."""
    answers = bool(classes & {"answer", "answers"})
    asks = bool(classes & {"request", "body", "form", "multipart"})
    nouns = classes & {"parameters", "fields", "object", "data", "values", "json"}
    if "example" in classes or "call" in classes:
        return _example(classes, answers=answers, asks=asks)
    if "error" in classes:
        return Role.ERRORS
    if status is not None:
        return Role.ANSWER if not classes - _OF_ANSWERS else None
    if "header" in classes:
        return Role.ANSWER_HEADER if answers else Role.HEADER
    if "cookie" in classes:
        return Role.COOKIE
    if "status" in classes and "values" in nouns and not answers:
        return Role.VALUES
    if "status" in classes and not classes & {"fields", "parameters", "object"}:
        plain = answers or said.told & {"codes", "statuses", "http"} or len(classes) == 1
        return Role.STATUS if plain else None
    if answers or classes == {"success"}:
        return _answered(classes) if nouns or "topic" not in classes else None
    return _placed(classes, said, asks=asks, nouns=nouns) or _asked(classes, said, asks=asks, nouns=nouns, media=media)


def _answered(classes: frozenset[str]) -> Role | None:
    if "request" in classes:
        return None
    return Role.STATUS if _is_plural_alone(classes) else Role.ANSWER


def _is_plural_alone(classes: frozenset[str]) -> bool:
    return "answers" in classes and not classes - {"answers", "success"}


def _example(classes: frozenset[str], *, answers: bool, asks: bool) -> Role:
    if answers and "request" in classes:
        return Role.EXAMPLE
    if answers:
        return Role.EXAMPLE_ANSWER
    if asks or ("call" in classes and not answers):
        return Role.EXAMPLE_REQUEST
    return Role.EXAMPLE


def _placed(classes: frozenset[str], said: LabelWords, *, asks: bool, nouns: frozenset[str]) -> Role | None:
    """Return the role of what a call takes in its address, and of the address itself."""
    if "auth" in classes and not nouns:
        return Role.AUTH
    if "base" in classes and not nouns:
        return Role.BASE_URL
    if _is_query(classes, said, nouns):
        return Role.QUERY
    if "path" in classes and not asks:
        return Role.PATH
    if "url" in classes and (not nouns or nouns & {"parameters", "fields", "object"}):
        return Role.PATH if nouns & {"parameters", "fields"} else Role.ENDPOINT
    if classes == {"endpoint"} or said.told == {"definition"} or (classes == {"request"} and "http" in said.told):
        return Role.ENDPOINT
    return None


def _asks_for_all(said: LabelWords, nouns: frozenset[str]) -> bool:
    """Whether the word for a query is the one for a request: "Requête", "Paramètres de la requête"."""
    meant = any({"query", "request"} <= word.classes for word in said.words)
    return meant and (not nouns or "la" in said.told)


def _is_query(classes: frozenset[str], said: LabelWords, nouns: frozenset[str]) -> bool:
    if classes & {"body", "form", "multipart"} or _asks_for_all(said, nouns):
        return False
    named = "topic" in classes and bool(nouns & {"parameters", "fields"})
    return classes == {"get", "parameters"} or named or "query" in classes


def _asked(classes: frozenset[str], said: LabelWords, *, asks: bool, nouns: frozenset[str], media: bool) -> Role | None:
    """Return the role of what a call takes besides, and of what describes records and values."""
    if classes == {"data", "parameters"} or classes & {"body", "form", "multipart"}:
        return Role.BODY
    if said.told == {"data", "constraints"}:
        return Role.BODY
    if asks and (media or nouns & {"fields", "object", "data", "json"}):
        return Role.BODY
    if "json" in classes and nouns & {"parameters", "fields", "data"}:
        return Role.RECORD if said.told & {"schema", "structure", "format"} else Role.BODY
    if asks or "parameters" in nouns or (len(said.words) == 1 and classes in ({"required"}, {"optional"})):
        return Role.ARGUMENT
    if "values" in nouns and not nouns - {"values", "data"}:
        return Role.VALUES if said.told != {"value"} else None
    return Role.RECORD if nouns & {"fields", "object"} else None


def _of_named(said: LabelWords, words: str, status: str | None) -> tuple[Role, str] | None:
    """Return the role and the name of "The owl object", "Owl attributes", "Properties of the owl", "Values for
    size".
    """
    if status is not None or len(said.words) > _MOST_WORDS:
        return None
    at = [index for index, word in enumerate(said.words) if not word.known]
    first, last = at[0], at[-1]
    name = words[_offset(words, said, first) : _offset(words, said, last) + len(said.words[last].text)]
    name = _IS_A.split(name, maxsplit=1)[0].strip("`*_ ")
    if last - first >= _NAME_WORDS or said.words[first].text.lower() in special_words("no_names"):
        return None
    around = LabelWords(said.words[:first] + said.words[last + 1 :])
    role = _role(around.classes, around, None)
    if role is None or role in (Role.ENDPOINT, Role.AUTH, Role.BASE_URL, Role.STATUS, Role.EXAMPLE, Role.ERRORS):
        return None
    ends = said.words[-1]
    if last < len(said.words) - 1:
        named = _names_record(ends.classes, ends.text)
    else:
        named = role in (Role.RECORD, Role.VALUES) and _follows_of(said, first)
    return (role, name) if named and not (role is Role.RECORD and not around.classes & {"fields", "object"}) else None


def _follows_of(said: LabelWords, first: int) -> bool:
    """Whether "of" or "for" leads to the word ``first``, articles aside."""
    before = [word.text.lower() for word in said.words[:first]]
    while before and before[-1] in ("the", "a", "an"):
        before.pop()
    return bool(before) and before[-1] in special_words("tails")


def _names_record(classes: frozenset[str], word: str) -> bool:
    """Whether a label may end with ``word`` after a name: "owl object", "owl attributes", not "owl field"."""
    plural = word.lower().endswith("s") or word.lower() in ("schema", "structure", "data", "body", "enum", "payload")
    return "object" in classes or (plural and bool(classes & {"fields", "parameters", "values", "body", "header"}))


def _offset(words: str, said: LabelWords, index: int) -> int:
    """Return the offset of the word ``index`` in ``words``."""
    at = 0
    for word in said.words[:index]:
        at = words.index(word.text, at) + len(word.text)
    return words.index(said.words[index].text, at)


def _of_head(words: str) -> tuple[Role, None] | None:
    """Return the role of the words before "for …", "when …", "– …": "Response for a single owl"."""
    head = _CUT.split(words, maxsplit=1)[0]
    if head == words:
        parts = words.split(" ")
        cut = next(
            (index for index, part in enumerate(parts) if index and part.lower() in special_words("tails")), None
        )
        if cut is None:
            return None
        head = " ".join(parts[:cut])
    said = label_words(head)
    if (
        said.unknown
        or not said.words
        or (len(said.words) > 1 and said.words[0].text.lower() in special_words("returns"))
    ):
        return None
    role = _role(said.classes, said, None)
    return (role, None) if role is not None and role not in _WITHOUT_TAIL else None


def _media(classes: frozenset[str], role: Role) -> str | None:
    for name in ("multipart", "form", "json"):
        if name in classes and role in _WITH_MEDIA:
            return name
    return None


def _required(classes: frozenset[str]) -> bool | None:
    if "required" in classes and "optional" not in classes:
        return True
    return False if "optional" in classes and "required" not in classes else None


def _sentence(words: str) -> Label | None:
    """Return the label that a sentence is: "Each owl has the following fields:", "It returns JSON like this:"."""
    sentence_words = [word.strip(".,:;()`*'\"").lower() for word in words.split(" ")]
    announces = next((index for index, word in enumerate(sentence_words) if word in special_words("announces")), None)
    if announces is None or not (words.endswith(":") or "following" in sentence_words or "like this" in words):
        return None
    classes = frozenset(name for word in sentence_words for name in classes_of(word))
    role = _announced(classes, frozenset(sentence_words))
    if role is None:
        return None
    named = _subject(words, sentence_words) if role is Role.RECORD else _field(words) if role is Role.VALUES else None
    return Label(role, media=_media(classes, role), named=named, required=_required(classes), sentence=True)


def _announced(classes: frozenset[str], word_classes: frozenset[str]) -> Role | None:
    """Return the role of what a sentence announces."""
    nouns = classes & {"parameters", "fields", "values", "header"}
    if "error" in classes:
        return Role.ERRORS
    if "example" in classes:
        return _example(classes, answers="answer" in classes, asks=bool(classes & {"request", "body"}))
    if word_classes & special_words("returns") and "request" not in classes:
        return Role.ANSWER if nouns & {"parameters", "fields"} else Role.ANSWER_HEADER if nouns else Role.EXAMPLE_ANSWER
    for name, role in _PLACES:
        if name in classes and (nouns or name in ("query", "body")) and "values" not in nouns:
            return role
    if "request" in classes and "fields" in nouns:
        return Role.BODY
    return next((role for name, role in _NOUNS if name in nouns), None)


def _field(words: str) -> str | None:
    """Return the field that a sentence lists values for: "… for the `size` parameter"."""
    parts = [part.strip(".,:;`*_") for part in words.split(" ")]
    ends = [index for index, part in enumerate(parts) if index and classes_of(part) & {"parameters", "fields"}]
    name = parts[ends[-1] - 1] if ends else ""
    return name if name and classes_of(name) <= {"topic", "status"} else None


def _subject(words: str, sentence_words: list[str]) -> str | None:
    """Return the record that a sentence is about: the words before "has", without articles."""
    parts = words.split(" ")
    verbs = special_words("has") | special_words("is")
    verb = next((index for index, word in enumerate(sentence_words) if index and word in verbs), None)
    if verb is None:
        return None
    named = [part for part in parts[:verb] if not classes_of(part.strip("`*_"))]
    return " ".join(named).strip("`*_") if 0 < len(named) <= _NAME_WORDS else None
