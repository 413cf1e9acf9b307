"""Answers: what a call returns, status by status: from its table, a sentence, a linked record, or its examples."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import msgspec

from codegen.diagnostics.location import Excerpt
from codegen.dialects.facts import StatusFact
from codegen.interpret.context import quoted
from codegen.interpret.found.calls import Call, Sentence
from codegen.interpret.found.from_json import together
from codegen.interpret.found.index import Group
from codegen.interpret.found.kinds import Kinds, union
from codegen.interpret.found.links import Links
from codegen.interpret.found.merge import merge
from codegen.interpret.found.nodes import Node, Said, inner_object, list_of
from codegen.interpret.found.records import Record
from codegen.interpret.found.roles import Placed
from codegen.interpret.found.samples import Answer
from codegen.interpret.found.seats import seated
from codegen.interpret.found.shapes import Shapes
from codegen.interpret.found.words import folded
from codegen.spec.types import FieldType
from codegen.wording.labels import Role, label_of
from codegen.wording.returns import Returns, read_returns
from codegen.wording.scalars import Kind

_OK, _NO_CONTENT = 200, 204
_LABEL = 40  # characters that a label has at most


class Reply(msgspec.Struct):
    """What a call answers with one status. ``node`` None: no body, or none documented (see ``body``)."""

    status: int
    body: Literal["none", "json", "text", "unknown"]
    said: Said
    node: Node | None = None
    media: str | None = None
    answers: list[Answer] = []
    facts: list[StatusFact] = []
    headers: list[Placed] = []


class Announced(msgspec.Struct, frozen=True):
    """What sentences say that a call returns, the first one that says it."""

    node: Node | None
    listed: bool
    empty: bool
    status: int | None
    quote: Excerpt
    records: tuple[Record, ...] = ()


class Referred:
    """Tables of answers that are at one call, and that other calls refer to by a link."""

    def __init__(self, links: Links, calls: list[Call]) -> None:
        self._links = links
        self._tables = {row.group.fact.key: row.group for call in calls for row in call.placed("answer")}

    def groups(self, call: Call) -> list[Group]:
        """Return the tables elsewhere that the prose of ``call`` leads to."""
        own = {row.group.fact.key for row in call.rows}
        groups: dict[str, Group] = {}
        for sentence in call.sentences():
            for mark in sentence.marks:
                there = self._links.find(mark.target, call.page) if mark.target else None
                if there is not None and there.group in self._tables and there.group not in own:
                    groups[there.group] = self._tables[there.group]
        return list(groups.values())


class Answers:
    """Finds the answers of a call."""

    def __init__(self, shapes: Shapes, kinds: Kinds, usual: dict[str, int], referred: Referred) -> None:
        """``usual`` is the status of success by method, where api.toml or the pages say it."""
        self._shapes, self._kinds, self._usual, self._referred = shapes, kinds, usual, referred

    def of(self, call: Call) -> list[Reply]:
        """Return the answers of ``call`` by status, in ascending order."""
        announced = self._announced(call)
        replies = [self._success(call, status, announced) for status in self._successes(call, announced)]
        return sorted([*replies, *self._others(call)], key=lambda reply: reply.status)

    # -- which statuses ----------------------------------------------------------------------------------------------

    def _successes(self, call: Call, announced: Announced | None) -> list[int]:
        stated = [answer.status for answer in call.samples.answers if answer.is_success and answer.status]
        stated += [fact.status for fact in call.scope.statuses if 200 <= fact.status < 300]
        labelled = [row.group.fact.status or "" for row in call.placed("answer")]
        stated += [int(status) for status in labelled if status.isdigit() and status.startswith("2")]
        if announced is not None and announced.status is not None:
            stated.append(announced.status)
        return list(dict.fromkeys(stated)) or [self._usual_of(call, announced)]

    def _usual_of(self, call: Call, announced: Announced | None) -> int:
        """Return the usual status of a call without one on any page; one with a body, where it answers something."""
        usual = self._usual.get(call.known.method, _OK)
        if usual != _NO_CONTENT:
            return usual
        shown = any(answer.is_success and answer.printed is not None for answer in call.samples.answers)
        named = announced is not None and announced.node is not None
        return _OK if shown or named or call.placed("answer") else usual

    def _others(self, call: Call) -> Iterator[Reply]:
        """Answers that are no success, with the examples of them."""
        facts = [fact for fact in call.scope.statuses if not 200 <= fact.status < 300]
        shown = [answer for answer in call.samples.answers if answer.status and not answer.is_success]
        for status in dict.fromkeys([*(fact.status for fact in facts), *(answer.status or 0 for answer in shown)]):
            own = [answer for answer in shown if answer.status == status]
            said_by = [fact for fact in facts if fact.status == status]
            node = self._shown(own)
            quote = own[0].quote if own else status_quote(said_by[0])
            body: Literal["json", "unknown"] = "json" if node is not None else "unknown"
            said = Said(body, "example-type" if own else "status-line", quote)
            yield Reply(status, body, said, node, answers=own, facts=said_by)

    # -- success -----------------------------------------------------------------------------------------------------

    def _success(self, call: Call, status: int, announced: Announced | None) -> Reply:
        answers = [answer for answer in call.samples.answers if answer.is_success and answer.status in (None, status)]
        facts = [fact for fact in call.scope.statuses if fact.status == status]
        rows = [row for row in call.placed("answer") if _is_of(row.group.fact.status, status)]
        node, said = self._node(call, rows, answers, announced)
        node = self._with_referred(call, node)
        reply = Reply(status, "json" if node is not None else "unknown", said, node, answers=answers, facts=facts)
        reply.headers = call.placed("answer-header")
        if status == _NO_CONTENT or (
            node is None and (any(answer.is_blank for answer in answers) or _is_empty(announced))
        ):
            reply.node, reply.body = None, "none"
        elif node is None and answers:
            reply.body, reply.media = "text", answers[0].fact.media
        return reply

    def _with_referred(self, call: Call, node: Node | None) -> Node | None:
        """Return the answer with the fields of tables elsewhere that the call's prose leads to."""
        if node is not None:
            for group in self._referred.groups(call):
                node = _beside(self._shapes.tree(self._shapes.rows(group)), node)
        return node

    def _node(
        self, call: Call, rows: list[Placed], answers: list[Answer], announced: Announced | None
    ) -> tuple[Node | None, Said]:
        shown = self._shown(answers)
        if rows:
            quote = rows[0].read.member.quote
            return self._from_rows(call, rows, shown, announced), Said("json", rows[0].rule, quote)
        if announced is not None and announced.node is not None:
            return self._from_sentence(call, announced, shown), Said("json", "announced-answer", announced.quote)
        if shown is not None:
            return self._from_example(call, shown), Said("json", "example-type", answers[0].quote)
        fact = call.known.fact
        return None, Said("unknown", "request-line", quoted(fact.place, f"{call.known.method} {call.known.path}"))

    def _shown(self, answers: list[Answer]) -> Node | None:
        nodes = [self._shapes.json.node(answer.printed) for answer in answers if answer.printed is not None]
        node = together(nodes) if nodes else None
        return node if node is not None and node.kind is not None else None

    def _from_rows(self, call: Call, rows: list[Placed], shown: Node | None, announced: Announced | None) -> Node:
        record, quote = self._included(rows), rows[0].read.member.quote
        if record is not None:
            instance = self._instance(call, record, quote, shown) if shown is not None else _instance_of(record, quote)
            listed = rows[0].read.listed and (shown is None or _is_bare(instance))
            return list_of(instance, instance.said) if listed else instance
        node = self._shapes.tree([row.read for row in rows])
        node.said = Said(FieldType.OBJECT, rows[0].rule, rows[0].read.member.quote)
        if shown is None:
            listed = (announced is not None and announced.listed) or any(row.read.listed for row in rows)
            return list_of(node, node.said) if listed else node

        def sit(seat: Node) -> Node:
            self._shapes.sight(node, seat, call.known.key, answered=True)
            return merge(node, seat)

        return seated(node.members, shown, sit) or _beside(node, shown)

    def _included(self, rows: list[Placed]) -> Record | None:
        """Return the record that the only row of an answer says to take whole."""
        key = rows[0].read.include if len(rows) == 1 else None
        return self._shapes.records.all[key] if key is not None else None

    # -- sentences ---------------------------------------------------------------------------------------------------

    def _announced(self, call: Call) -> Announced | None:
        """Read the first sentence that names an answer; one that describes another instead is a further option."""
        first: Announced | None = None
        for sentence in call.sentences():
            said = _returns_in(sentence)
            announced = self._announcement(call, sentence, said) if said is not None else None
            if announced is None:
                continue
            if first is None or (first.node is None and announced.node is not None):
                first = announced
            elif announced.records and said is not None and said.conditional and announced.records != first.records:
                first = msgspec.structs.replace(first, records=(*first.records, *announced.records))
        return first

    def _announcement(self, call: Call, sentence: Sentence, said: Returns) -> Announced | None:
        quote = quoted(sentence.place, sentence.words)
        status = int(said.status) if said.status and said.status.isdigit() and said.status[0] == "2" else None
        names = zip(said.names, (*said.links, *[None] * len(said.names)), strict=False)
        for name, link in names:
            record = self._shapes.records.find((name,), link, call.page)
            if record is not None:
                node = Node(FieldType.OBJECT, Said(FieldType.OBJECT, "announced-answer", quote), record=record.key)
                return Announced(node, said.list, empty=False, status=status, quote=quote, records=(record,))
        plain = self._plain(said, quote)
        if plain is None and not said.empty and status is None:
            return None
        return Announced(plain, said.list, said.empty, status, quote)

    def _plain(self, said: Returns, quote: Excerpt) -> Node | None:
        """Return a plain type that a sentence announces ("Returns True"); None where it states no shape."""
        if said.type is None or said.type.kind in (None, Kind.OBJECT, Kind.ANY, Kind.MAP):
            return None
        node = self._kinds.node(said.type, quote)
        return None if node.is_open else node

    def _from_sentence(self, call: Call, announced: Announced, shown: Node | None) -> Node:
        """Return the record that a sentence names, with what an example has around it; several are a union of them."""
        if announced.node is None:
            raise AssertionError("asked only where a sentence names a shape")
        if len(announced.records) > 1:
            return union([_instance_of(record, announced.quote) for record in announced.records], announced.quote)
        node: Node = announced.node
        if announced.records and shown is not None:
            node = self._instance(call, announced.records[0], announced.quote, shown)
        return list_of(node, node.said) if announced.listed and (shown is None or _is_bare(node)) else node

    def _instance(self, call: Call, record: Record, quote: Excerpt, shown: Node) -> Node:
        """Return the record where an example shows it, with what is around it there."""

        def sit(seat: Node) -> Node:
            node = self._shapes.instance(record, seat, call.known.key, answered=True)
            node.said = Said(FieldType.OBJECT, "announced-answer", quote)
            return node

        return seated(self._shapes.record(record.key).members, shown, sit) or _instance_of(record, quote)

    # -- examples ----------------------------------------------------------------------------------------------------

    def _from_example(self, call: Call, shown: Node) -> Node:
        """Return what examples show, with the records in it that it is like."""
        return self._recognised(call, shown, call.words, depth=0)

    def _recognised(self, call: Call, node: Node, words: frozenset[str], depth: int) -> Node:
        if node.kind is FieldType.OBJECT and node.members:
            record = self._shapes.recognise(node, words, call.page)
            if record is not None:
                return self._shapes.instance(record, node, call.known.key, answered=True)
            for name, member in node.members.items():
                member.node = self._recognised(call, member.node, _words(words, name, depth), depth + 1)
        elif node.kind in (FieldType.ARRAY, FieldType.MAP) and node.items is not None:
            node.items = self._recognised(call, node.items, words, depth)
        elif node.options:
            node.options = [self._recognised(call, option, words, depth) for option in node.options]
        return node


def _returns_in(sentence: Sentence) -> Returns | None:
    """Return what a sentence says that is returned; behind a label ("Returns: ...") it needs no verb."""
    label, colon, _ = sentence.words.partition(":")
    if colon and len(label) < _LABEL and (read := label_of(label)) is not None and read.role is Role.ANSWER:
        start = len(label) + 1
        marks = tuple(
            msgspec.structs.replace(mark, start=mark.start - start, end=mark.end - start)
            for mark in sentence.marks
            if mark.start >= start
        )
        return read_returns(sentence.words[start:], marks, labelled=True)
    return read_returns(sentence.words, sentence.marks)


def _instance_of(record: Record, quote: Excerpt) -> Node:
    return Node(FieldType.OBJECT, Said(FieldType.OBJECT, "announced-answer", quote), record=record.key)


def _words(words: frozenset[str], name: str, depth: int) -> frozenset[str]:
    """Return the words for what a field holds: its name; right below the root, where wrappers are, the call's too."""
    own = frozenset((folded(name),))
    return own | words if depth == 0 else own


def _beside(node: Node, shown: Node) -> Node:
    """Add the fields that a table describes and no example has to what examples show: they come under conditions."""
    whole = inner_object(shown)
    if whole.kind is not FieldType.OBJECT or whole.record is not None:
        return shown if shown.record is not None else node
    for name, member in node.members.items():
        whole.members.setdefault(name, member)
    return shown


def _is_bare(node: Node) -> bool:
    return node.kind is FieldType.OBJECT and node.record is not None


def _is_empty(announced: Announced | None) -> bool:
    return announced is not None and announced.empty


def _is_of(stated: str | None, status: int) -> bool:
    """Whether a table of ``stated`` status describes the answer with ``status``."""
    return stated is None or stated == str(status) or stated.casefold() in ("2xx", "default")


def status_quote(fact: StatusFact) -> Excerpt:
    """Return a status line as a source."""
    return quoted(fact.place, f"{fact.status} {fact.phrase or ''} {fact.meaning.raw if fact.meaning else ''}")
