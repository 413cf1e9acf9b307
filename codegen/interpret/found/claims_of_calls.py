"""Claims of calls: what each call sends and answers, with the models that they name."""

from __future__ import annotations

import re
from typing import Any

from codegen.dialects.facts import StatusFact
from codegen.interpret.context import Context, quoted, spanning
from codegen.interpret.found.answers import Reply, status_quote
from codegen.interpret.found.calls import Call
from codegen.interpret.found.model_names import HOLDERS, Hint, Models, Use
from codegen.interpret.found.nodes import Node, Said, inner_object
from codegen.interpret.found.parameters import headers_of
from codegen.interpret.found.request_bodies import Body
from codegen.interpret.found.samples import Answer
from codegen.interpret.found.words import folded
from codegen.interpret.names import pascal, singular, snake
from codegen.interpret.printed_values import Placeholder
from codegen.interpret.shared_responses import phrase_of
from codegen.spec.model import Example, Header
from codegen.spec.pointers import Pointer
from codegen.spec.record import Json
from codegen.spec.types import Action, FieldType
from codegen.text import Text

_LEFT_UNCHANGED = re.compile(
    r"(?i)\bnot (?:provided|sent|given|mentioned|specified)\b.{0,300}?\b(?:unchanged|keeps?|kept|stays?|remains?)\b"
)
_VERBS = {Action.LIST: "List", Action.GET: "Get", Action.CREATE: "Create", Action.UPDATE: "Update"}
_VERBS |= {Action.DELETE: "Delete"}
_RECORDS = (Action.LIST, Action.GET, Action.CREATE, Action.UPDATE)


def call_words(call: Call) -> str:
    """Return the name of a call as models are named after it: ``CreateOwl``, ``ListOwls``, ``OwlHoot``."""
    known = call.known
    verb = _VERBS.get(known.action)
    thing = pascal(known.resource if known.action is Action.LIST else singular(known.resource))
    if verb is not None and known.key.endswith(f".{known.action}"):
        return f"{verb}{thing}"
    return f"{thing}{pascal(known.key.partition('.')[2])}"


def claim_request(context: Context, call: Call, body: Body, models: Models) -> None:
    """Claim what ``call`` sends."""
    pointer: Pointer = (*call.known.pointer, "request")
    name = call_words(call)
    thing = pascal(singular(call.known.resource)) if call.known.action in _RECORDS else None
    use: Use = "update" if call.known.action is Action.UPDATE else "request"
    hint = Hint((f"{name}Request",), use, thing and f"{thing}Input")
    shape = models.shape(body.node, hint)
    said = body.said
    context.say((*pointer, "style"), body.style.value, body.style.rule, body.style.quote)
    if body.media is not None:
        context.say((*pointer, "media"), body.media, body.style.rule, body.style.quote)
    context.say((*pointer, "shape"), shape, said.rule, said.quote)
    _claim_partial(context, call, body, pointer)
    examples = [body.value for body in call.samples.bodies if not body.weak and not _has_hole(body.value)]
    if examples:
        named = [Example(name=_numbered("example", number), value=value) for number, value in enumerate(examples)]
        context.say((*pointer, "examples"), named, "sample-call", call.samples.bodies[0].quote)


def _claim_partial(context: Context, call: Call, body: Body, pointer: Pointer) -> None:
    """Claim an update that leaves alone what is not sent: a sentence says so, or PATCH does (RFC 5789, section 2)."""
    for sentence in call.sentences():
        if _LEFT_UNCHANGED.search(sentence.words):
            context.say((*pointer, "partial"), True, "prose-meaning", quoted(sentence.place, sentence.words))
            return
    if call.known.method == "PATCH" and not body.own:
        fact = call.known.fact
        source = quoted(fact.place, f"{call.known.method} {call.known.path}")
        context.say((*pointer, "partial"), True, "request-line", source)


def claim_reply(context: Context, call: Call, reply: Reply, models: Models) -> None:
    """Claim what ``call`` answers with one status."""
    writer = _ReplyWriter(context, call, reply, models)
    writer.claim()


class _ReplyWriter:
    """Claims one answer."""

    def __init__(self, context: Context, call: Call, reply: Reply, models: Models) -> None:
        self.context, self.call, self.reply, self.models = context, call, reply, models
        self.pointer: Pointer = (*call.known.pointer, "responses", str(reply.status))

    def claim(self) -> None:
        """Phrase, meanings, body, headers, examples."""
        reply = self.reply
        facts = [fact for fact in reply.facts if fact.phrase]
        phrase = facts[0].phrase if facts else phrase_of(reply.status)
        self._say("phrase", phrase, self._status_source(facts))
        self._meanings()
        self._say("body", reply.body, reply.said)
        self._say("media", reply.media, reply.said)
        if reply.node is not None and reply.body == "json":
            self._say("shape", self.models.shape(reply.node, self._hint()), reply.said)
        self._headers()
        self._examples()

    def _status_source(self, facts: list[StatusFact]) -> Said:
        """Who says that the call answers with this status: its page, or else api.toml."""
        method, status = self.call.known.method, self.reply.status
        if facts:
            return Said(None, "status-line", status_quote(facts[0]))
        if not self.reply.facts and self.context.settings.conventions.success.get(method) == status:
            return Said(None, "settings", self.context.settings_quote("conventions", "success", method))
        return Said(None, "status-line", self.reply.said.quote)

    def _meanings(self) -> None:
        facts = [fact for fact in self.reply.facts if fact.meaning]
        meanings = list(dict.fromkeys(fact.meaning for fact in facts if fact.meaning))
        if meanings:
            words = " | ".join(status_quote(fact).text.raw for fact in facts)
            page = facts[0].place.page
            place = spanning([fact.place for fact in facts if fact.place.page == page])
            self._say("meanings", meanings, Said(None, "status-line", quoted(place, words)))

    def _hint(self) -> Hint:
        name, known = call_words(self.call), self.call.known
        if self.reply.status >= 400:
            return Hint(("Error", f"{name}Error"), "answer")
        thing = pascal(singular(known.resource)) if known.action in _RECORDS else None
        whole = f"{name}Response"
        wrapped = self.reply.node is not None and _is_wrapper(self.reply.node, known.resource)
        names = (thing, whole) if thing is not None and not wrapped else (whole,)
        return Hint(names, "answer", thing, known.resource)

    def _headers(self) -> None:
        headers: dict[str, Header] = {}
        for name, node, row in headers_of(self.reply.headers):
            shape = self.models.shape(node, Hint((pascal(name),), "answer"))
            words = row.read.member.first("description")
            headers[name] = Header(shape=shape, description=words if isinstance(words, Text) else None)
            said = Said(None, row.rule, row.read.member.quote)
            self._say_header(name, headers[name], said)

    def _say_header(self, name: str, header: Header, said: Said) -> None:
        self.context.say((*self.pointer, "headers", name), header, said.rule, said.quote)

    def _examples(self) -> None:
        names: dict[str, int] = {}
        shown: list[Example] = []
        first: Answer | None = None
        for answer in self.reply.answers:
            if answer.printed is None or _has_hole(answer.printed.value):
                continue
            first = first or answer
            title = snake(answer.fact.title.raw)[:40] if answer.fact.title else ""
            name = title or "example"
            names[name] = names.get(name, 0) + 1
            shown.append(Example(name=_numbered(name, names[name] - 1), value=answer.printed.value))
        if first is not None:
            self._say("examples", shown, Said(None, "example-key", first.quote))

    def _say(self, attribute: str, value: Json, said: Said) -> None:
        if value is not None:
            self.context.say((*self.pointer, attribute), value, said.rule, said.quote)


def _is_wrapper(node: Node, resource: str) -> bool:
    """Whether an object only is around the thing that an answer is about."""
    if node.kind is not FieldType.OBJECT or node.record is not None:
        return False
    inner = {
        name: member.node for name, member in node.members.items() if inner_object(member.node).kind is FieldType.OBJECT
    }
    return any(name.casefold() in HOLDERS or folded(name) == folded(resource) for name in inner)


def _numbered(name: str, index: int) -> str:
    return name if index == 0 else f"{name}_{index + 1}"


def _has_hole(value: Any) -> bool:
    match value:
        case Placeholder():
            return True
        case list():
            return any(_has_hole(inner) for inner in value)
        case dict():
            return any(_has_hole(inner) for inner in value.values())
    return False
