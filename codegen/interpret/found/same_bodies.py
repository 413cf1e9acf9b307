"""Same bodies: calls whose pages say that they take what another call takes, and list nothing of it themselves.

``Takes the same parameters as [Create an owl](#create-an-owl), all optional.``
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from codegen.interpret.context import quoted
from codegen.interpret.found.calls import Call, Sentence
from codegen.interpret.found.links import Links
from codegen.interpret.found.nodes import Said, copied_member
from codegen.interpret.found.roles import Placed
from codegen.interpret.found.same_calls import named_behind

_SAME = re.compile(
    r"(?i)\b(?:same|identical) (?:\w+ ){0,3}?(?:param(?:eter)?s?|fields?|arguments?|attributes?|properties|body|"
    r"payload|options|inputs?|data|request)\b.{0,40}?\b(?:as|to|of|like|from)\b(?P<whom>.{0,100})"
)
_OPTIONAL = re.compile(r"(?i)\b(?:all|every\w*|which|they)\b[^.]{0,30}\boptional\b|\bnone\b[^.]{0,20}\brequired\b")


def lend_rows(calls: Sequence[Call], links: Links) -> None:
    """Give calls without a body of their own the rows of the call that their prose says they take the same as."""
    for call in calls:
        if call.known.method not in ("POST", "PUT", "PATCH") or call.placed("body") or call.samples.bodies:
            continue
        for sentence in call.sentences():
            other = _meant(call, sentence, calls, links)
            if other is not None:
                call.rows += [_lent(row, call, sentence) for row in other.placed("body")]
                break


def _meant(call: Call, sentence: Sentence, calls: Sequence[Call], links: Links) -> Call | None:
    with_bodies = [other for other in calls if other.placed("body")]
    if (other := next(named_behind(call, sentence, "request", with_bodies), None)) is not None:
        return other
    match = _SAME.search(sentence.words)
    if match is None:
        return None
    linked = [links.find(mark.target, call.page) for mark in sentence.marks if mark.target]
    sections = {there.section for there in linked if there is not None and there.section is not None}
    named = match["whom"].casefold()
    for other in with_bodies:
        fact = other.known.fact
        title = fact.summary.raw.strip().casefold() if fact.summary is not None else ""
        written = f"{fact.method} {fact.paths[0]}".casefold() if fact.paths else ""
        if other is call:
            continue
        if fact.section in sections or (len(title) > 3 and title in named) or (written and written in named):
            return other
    return None


def _lent(row: Placed, call: Call, sentence: Sentence) -> Placed:
    read = msgspec.structs.replace(row.read, member=copied_member(row.read.member))
    if call.known.method == "PATCH" or _OPTIONAL.search(sentence.words):
        quote = quoted(sentence.place, sentence.words)
        read.member.notes["required"] = [Said(value=False, rule="prose-required", quote=quote)]
    return msgspec.structs.replace(row, read=read)
