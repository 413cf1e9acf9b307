"""Same answers: calls whose pages say that they answer as another call does, by a link to it or by its method and path.

``Returns the current representation of the owl. See [Get an owl](#get-an-owl) for the payload.``
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from codegen.interpret.context import quoted
from codegen.interpret.found.answers import Reply
from codegen.interpret.found.calls import Call, Sentence
from codegen.interpret.found.links import Links
from codegen.interpret.found.nodes import Node, Said, copied, list_of
from codegen.interpret.found.same_calls import named_behind
from codegen.interpret.found.words import folded
from codegen.spec.types import Action, FieldType

_SPEAKS = re.compile(r"(?i)\b(?:payload|response|representation|returned|returns?|answers?|result|output|responds?)\b")
_SAME = re.compile(
    r"(?i)\bsame (?:\w+ ){0,4}(?:as|of|for|from|like)\b.{0,60}?\b(GET|POST|PUT|PATCH)\b[\s`]+(/[^\s`,;)]+)"
)
_SHOWS = re.compile(
    r"(?i)\brepresentation of (?:the|an?)(?: \w+)? (?:new |created |updated )?([\w -]{2,40}?)(?= if\b|[.,;(]|$)"
)
_HOLE = re.compile(r"\{[^{}]*\}")


class Looked(msgspec.Struct, frozen=True):
    """A call with what it answers."""

    call: Call
    replies: list[Reply]


def lend_answers(looked: Sequence[Looked], links: Links) -> None:
    """Give calls of which no answer is known the answer of the call that their prose says it is the same as."""
    known = {
        reply_of.call.known.key: (reply_of.call, node)
        for reply_of in looked
        if (node := _shown(reply_of.replies)) is not None
    }
    for reply_of in looked:
        reply = next((reply for reply in reply_of.replies if _is_open(reply)), None)
        meant_call = next(_meant(reply_of.call, known, links), None) if reply is not None else None
        if reply is not None and meant_call is not None:
            other, node, sentence = meant_call
            said = Said("json", "announced-answer", quoted(sentence.place, sentence.words))
            reply.node, reply.body, reply.said = _fitting(reply_of.call, other, node, said), "json", said


def _shown(replies: Sequence[Reply]) -> Node | None:
    return next((reply.node for reply in replies if 200 <= reply.status < 300 and reply.node is not None), None)


def _is_open(reply: Reply) -> bool:
    return 200 <= reply.status < 300 and reply.node is None and reply.body == "unknown"


_Known = dict[str, tuple[Call, Node]]


def _meant(call: Call, known: _Known, links: Links) -> Iterator[tuple[Call, Node, Sentence]]:
    """Yield the calls that sentences of ``call`` name, the surest first."""
    sentences = list(call.sentences())
    for sentence in sentences:
        for same in named_behind(call, sentence, "answer", [other for other, _ in known.values()]):
            yield same, known[same.known.key][1], sentence
    for sentence in sentences:
        for other, node in known.values():
            if _SPEAKS.search(sentence.words) and (_linked(call, sentence, other, links) or _written(sentence, other)):
                yield other, node, sentence
    for sentence in sentences:
        match = _SHOWS.search(sentence.words)
        for other, node in known.values() if match is not None else ():
            if match is not None and _is_of(match[1], call, other):
                yield other, node, sentence


def _linked(call: Call, sentence: Sentence, other: Call, links: Links) -> bool:
    section = other.known.fact.section
    linked = (links.find(mark.target, call.page) for mark in sentence.marks if mark.target)
    return section is not None and any(there is not None and there.section == section for there in linked)


def _written(sentence: Sentence, other: Call) -> bool:
    match = _SAME.search(sentence.words)
    if match is None or match[1].upper() != other.known.method:
        return False
    shape = re.sub(r"\{[^{}]*\}|:\w+|<[^<>]*>", "{}", match[2]).rstrip("/.")
    return _HOLE.sub("{}", other.known.path).rstrip("/").endswith(shape)


def _is_of(word: str, call: Call, other: Call) -> bool:
    """Whether ``other`` gets one of the things that ``call`` changes, under the name that a sentence has for it."""
    if other.known.action is not Action.GET or other.page != call.page or other.known.resource != call.known.resource:
        return False
    last = re.split(r"[\s_]+", word.strip())[-1]
    return folded(last) == folded(call.known.resource) or folded(word.replace(" ", "_")) == folded(call.known.resource)


def _fitting(call: Call, other: Call, node: Node, said: Said) -> Node:
    """Fit the answer of ``other`` to ``call``: one thing of a list, or a list of it for a call that lists."""
    own = copied(node)
    if call.known.action is Action.LIST and other.known.action is not Action.LIST:
        return own if own.kind is FieldType.ARRAY else list_of(own, said)
    if other.known.action is Action.LIST and call.known.saves and own.kind is FieldType.ARRAY and own.items is not None:
        return own.items
    return own
