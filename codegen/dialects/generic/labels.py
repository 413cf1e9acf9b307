"""Labels in their place: what a heading or a short line says about what is below it, within what it is in."""

from __future__ import annotations

import re
from collections.abc import Mapping

from codegen.dialects.reading import folded
from codegen.wording.labels import Label, Role, label_of

# Labels that describe a part of one call, wherever they are. The others may be topics of their own.
PARTS = frozenset({
    Role.PATH, Role.QUERY, Role.HEADER, Role.COOKIE, Role.BODY, Role.ARGUMENT, Role.ANSWER, Role.ANSWER_HEADER,
    Role.EXAMPLE_REQUEST, Role.EXAMPLE_ANSWER, Role.EXAMPLE, Role.ENDPOINT,
})  # fmt: skip
EXAMPLES = frozenset({Role.EXAMPLE_REQUEST, Role.EXAMPLE_ANSWER, Role.EXAMPLE})
# Labels whose rows are fields or parameters.
FIELDS = frozenset({
    Role.PATH, Role.QUERY, Role.HEADER, Role.COOKIE, Role.BODY, Role.ARGUMENT, Role.ANSWER, Role.ANSWER_HEADER,
    Role.RECORD,
})  # fmt: skip
_LONGEST = 200
_FOLLOWING = re.compile(
    r"(?i)\b(?:following|these|below|as follows|like this|volgende|folgende\w*|suivant\w*|siguiente\w*|seguent[ei]|"
    r"følgende|följande|следующ\w*)\b"
)
_ANNOUNCES = re.compile(
    r"(?i)\b(?P<what>parameters?|params?|arguments?|attributes|properties|fields|keys|headers|options|filters|values)\b"
)
_VALUES = re.compile(
    r"(?i)\b(?:following|these|possible|allowed|valid|supported|accepted) (?:\w+ )?values\b|values (?:are|of)\b"
)
_A_TYPE = re.compile(r"(?i)^(?:array|list)\b(?: of)?(?: objects?)?\s*")
_QUALIFIERS = tuple(
    (role, re.compile(rf"(?i)\b(?:{words})\b"))
    for role, words in (
        (Role.ANSWER, r"response|returned|returns|result|responses|answer"),
        (Role.QUERY, r"query|url parameters?|request url|filters?|search|query string"),
        (Role.PATH, r"path"),
        (Role.HEADER, r"headers?"),
        (Role.BODY, r"body|payload|json|form|post data|posted"),
    )
)

# What headers are that a sentence says more of: "headers will be returned", not "headers of the request body".
_OF_HEADERS = {Role.ANSWER: Role.ANSWER_HEADER}

# What a label means inside another: of an answer, of a body, of an example, of the line that calls.
_ANSWER = {
    Role.HEADER: Role.ANSWER_HEADER, Role.EXAMPLE: Role.EXAMPLE_ANSWER, Role.BODY: Role.ANSWER,
    Role.ARGUMENT: Role.ANSWER, Role.RECORD: Role.ANSWER,
}  # fmt: skip
_BODY = {Role.ARGUMENT: Role.BODY, Role.RECORD: Role.BODY, Role.EXAMPLE: Role.EXAMPLE_REQUEST}
_EXAMPLE = {
    Role.BODY: Role.EXAMPLE_REQUEST, Role.ENDPOINT: Role.EXAMPLE_REQUEST, Role.ARGUMENT: Role.EXAMPLE_REQUEST,
    Role.ANSWER: Role.EXAMPLE_ANSWER,
}  # fmt: skip
_INSIDE: dict[Role, dict[Role, Role]] = {
    Role.ANSWER: _ANSWER,
    Role.ERRORS: {
        role: inner if inner is Role.ANSWER_HEADER else Role.ERRORS
        for role, inner in (*_ANSWER.items(), (Role.EXAMPLE_ANSWER, Role.ERRORS))
    },
    Role.BODY: _BODY,
    Role.ENDPOINT: {Role.EXAMPLE: Role.EXAMPLE_REQUEST},
    **dict.fromkeys(EXAMPLES, _EXAMPLE),
    Role.EXAMPLE_ANSWER: _EXAMPLE | {Role.BODY: Role.EXAMPLE_ANSWER, Role.HEADER: Role.ANSWER_HEADER},
    **{role: {Role.ARGUMENT: role, Role.RECORD: role} for role in FIELDS - {Role.ANSWER, Role.BODY}},
}


def label(words: str, own: Mapping[str, str] | None = None) -> Label | None:
    """Return what ``words`` say as a label; ``own`` are the roles that the API's settings give to labels."""
    short = folded(words)
    if own and short in own:
        return Label(Role(own[short])) if own[short] in set(Role) else None
    if len(words) > _LONGEST:
        return None
    label = label_of(words)
    if label is not None and label.sentence and not _announces(words):
        return None
    if label is not None and label.sentence and _VALUES.search(words):
        return Label(Role.VALUES, named=label.named, sentence=True)
    if label is not None and label.named and _A_TYPE.match(label.named):  # "Response JSON Array of Objects:"
        named = _A_TYPE.sub("", label.named) or None
        return Label(label.role, label.status, label.media, named, label.required, True, label.sentence)
    return label


def _announces(words: str) -> bool:
    """Whether a sentence announces what is below it: it ends in a colon, or says so."""
    return words.rstrip(" *_").endswith((":", "：")) or _FOLLOWING.search(words) is not None


def lead(words: str) -> Label | None:
    """Return what a sentence right above a list or a table announces: ``You can add the query parameters:``."""
    sentences = re.split(r"(?<=[.!?])\s+", " ".join(words.split()))
    last = next((sentence for sentence in reversed(sentences) if _FOLLOWING.search(sentence)), sentences[-1])
    match = _ANNOUNCES.search(last) if len(last) < 300 else None
    if match is None or not (last.endswith(":") or _FOLLOWING.search(last) or len(last) < 80):
        return None
    if _VALUES.search(last):
        return Label(Role.VALUES)
    what = match["what"].casefold()
    for role, pattern in _QUALIFIERS:
        if pattern.search(last):
            return Label(_OF_HEADERS.get(role, Role.HEADER) if what == "headers" else role)
    if what == "values":
        return Label(Role.VALUES) if last.endswith(":") or _FOLLOWING.search(last) else None
    return Label(
        Role.RECORD
        if what in ("attributes", "properties", "fields")
        else Role.HEADER
        if what == "headers"
        else Role.ARGUMENT
    )


def within(own: Label, around: Label | None) -> Label:
    """Return what a label means inside another: "Headers" inside "Response" are the answer's."""
    if around is None:
        return own
    outer = around.role
    role = own.role if own.named and own.role is Role.RECORD else _INSIDE.get(outer, {}).get(own.role, own.role)
    if outer is Role.ANSWER and own.role is Role.EXAMPLE_REQUEST and (own.sentence or around.status):
        role = Role.EXAMPLE_ANSWER  # "This call gives:", or a sample call below "200: OK"
    answers = outer in (Role.ANSWER, Role.ERRORS)
    return Label(
        role,
        own.status or (around.status if answers else None),
        own.media or around.media,
        own.named or (around.named if role is outer else None),
        own.required if own.required is not None else around.required,
        own.list,
        own.sentence,
    )
