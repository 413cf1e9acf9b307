"""Same calls: which call a sentence names, behind words that say that this one is the same: "Wie `POST /owls`"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Literal

from codegen.interpret.found.calls import Call, Sentence
from codegen.wording.vocabulary import vocabulary

_WHOM = 100  # characters behind the words that may name the call
_METHOD = re.compile(
    r"\W{0,3}(?:[^\W\d_]{1,4}\W{1,2})?(?P<method>GET|POST|PUT|PATCH|DELETE)\b(?P<path>[\s`]{1,3}/[^\s`,;)]+)?"
)
_LAST_HOLE = re.compile(r"/\{[^{}]*\}$")
_HOLE = re.compile(r"\{[^{}]*\}")


def named_behind(
    call: Call, sentence: Sentence, kind: Literal["request", "answer"], others: Iterable[Call]
) -> Iterator[Call]:
    """Yield the calls of ``others`` that ``sentence`` names as the same: by method and path, or by the method alone.

    A method alone means the call on the same things: ``PUT /owls/{id}``, "same as POST".
    """
    for phrase in vocabulary().phrases("same").find(sentence.words):
        if phrase.key.partition(".")[2] != kind:
            continue
        match = _METHOD.match(sentence.words[phrase.end : phrase.end + _WHOM])
        if match is not None:
            yield from (other for other in others if other is not call and _is_meant(call, other, match))


def _is_meant(call: Call, other: Call, match: re.Match[str]) -> bool:
    if other.known.method != match["method"]:
        return False
    if match["path"] is None:
        return _things(call) == _things(other)
    written = match["path"].strip(" `\n\t").rstrip(".")
    return _HOLE.sub("{}", written) == _HOLE.sub("{}", other.known.path)


def _things(call: Call) -> str:
    """Return the path of the list that a call is about."""
    return _HOLE.sub("{}", _LAST_HOLE.sub("", call.known.path))
