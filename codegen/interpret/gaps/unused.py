"""What found pages show and nothing came of: tables of fields, calls in sentences, bodies and answers of calls."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from codegen.diagnostics.finding import Finding, finding
from codegen.dialects.facts import ExampleFact, Fact, StatementFact
from codegen.dialects.generic.endpoints import EndpointLine, leading_line, lines_in_prose
from codegen.dialects.generic.instances import Paths, bare_shape
from codegen.interpret.context import quoted
from codegen.interpret.found.index import FoundFacts, Group, Scope
from codegen.interpret.found.samples import body_in
from codegen.interpret.operations import ResolvedOperation
from codegen.spec.model import Operation, Spec
from codegen.spec.pointers import written
from codegen.spec.provenance import Provenance
from codegen.spec.quoted_lines import lines_of, quoted_lines
from codegen.wording.http_methods import WRITES
from codegen.wording.labels import Role
from codegen.wording.printed_addresses import parts_of

_NO_FIELDS = (Role.VALUES, Role.ERRORS, Role.STATUS, Role.ANSWER_HEADER)
_USUAL_HEADERS = ("authorization", "content-type", "accept", "user-agent", "host", "cookie", "content-length")
_SENT = (Role.BODY, Role.ARGUMENT)


def unused(
    facts: Sequence[Fact], operations: Sequence[ResolvedOperation], spec: Spec, provenance: Provenance
) -> Iterator[Finding]:
    """Yield a finding for each thing that ``facts`` of found pages show, and that ``spec`` says nothing of."""
    found_facts = FoundFacts(facts)
    yield from _tables(found_facts, provenance)
    yield from _calls_in_text(facts, spec)
    for known in operations:
        operation = spec.operations.get(known.key)
        if operation is not None and known.is_found:
            scope = found_facts.scopes(known.fact.key, *known.aliases)
            yield from _without_body(known, operation, scope)
            yield from _without_answer(known, operation, scope)


def _tables(found_facts: FoundFacts, provenance: Provenance) -> Iterator[Finding]:
    """Tables and lists of fields of which the spec has no value."""
    groups = [group for group in found_facts.groups() if _should_have_effect(group)]
    lines = quoted_lines(provenance) if groups else {}
    for group in groups:
        if not any(line in lines for row in group.rows for line in lines_of(row.place)):
            words = ", ".join(row.cells["name"].text.raw for row in group.rows if "name" in row.cells)
            source = quoted(group.fact.place, words)
            yield finding("table-without-effect", group.fact.place, [source], words=words)


def _should_have_effect(group: Group) -> bool:
    return group.fact.role not in _NO_FIELDS and _lists_fields(group) and not _is_of_every_call(group)


def _lists_fields(group: Group) -> bool:
    """Whether the rows of a group are named, and one of them has a type or is said to be needed."""
    columns = {name for row in group.rows for name in row.cells}
    return "name" in columns and bool(columns & {"type", "required", "optional"})


def _is_of_every_call(group: Group) -> bool:
    """Whether all rows are headers that clients send by themselves, or that prove who calls."""
    names = [row.cells["name"].text.raw.strip(" :`").casefold() for row in group.rows if "name" in row.cells]
    return all(name in _USUAL_HEADERS for name in names)


def _calls_in_text(facts: Iterable[Fact], spec: Spec) -> Iterator[Finding]:
    """Sentences with a method and a path that is no documented call, nor an instance of one."""
    known = _Known(spec)
    seen: set[tuple[str, str]] = set()
    for fact in facts:
        if not isinstance(fact, StatementFact):
            continue
        words = fact.text.raw
        for line in (*leading_line(words), *lines_in_prose(words)):
            call = (line.method, bare_shape(line.address.path))
            if call not in seen and known.lacks(line):
                seen.add(call)
                named = f"{line.method} {line.address.path}"
                yield finding("call-in-text", fact.place, [quoted(fact.place, fact.text)], call=named)


class _Known:
    """The calls of a spec, to be found by paths as people write them: with the server's path, or without its end."""

    def __init__(self, spec: Spec) -> None:
        calls = [(operation.method, operation.path, key) for key, operation in spec.operations.items()]
        self._paths = Paths(calls)
        self._tails = {(method, tail) for method, path, _ in calls for tail in _tails(bare_shape(path))}
        self._hosts = {parts_of(re.sub(r"[{}<>]", "", server.url)).hostname for server in spec.servers}

    def lacks(self, line: EndpointLine) -> bool:
        address = line.address
        host = parts_of(address.base_url).hostname if address.base_url else None
        shape = bare_shape(address.path)
        if not shape.strip("/") or (host is not None and self._hosts and host not in self._hosts):
            return False
        is_known = self._paths.instance(line.method, address.path, loose=True) is not None
        return not is_known and (line.method, shape.strip("/")) not in self._tails


def _tails(shape: str) -> Iterator[str]:
    steps = shape.strip("/").split("/")
    return ("/".join(steps[start:]) for start in range(len(steps)))


def _without_body(known: ResolvedOperation, operation: Operation, scope: Scope) -> Iterator[Finding]:
    """Find a call that writes and sends nothing, though a table or a sample below it shows what it sends."""
    if operation.method not in WRITES or operation.request is not None or _writes_in_query(operation):
        return
    shown = [group.fact.place for group in scope.groups if group.fact.role in _SENT and group.rows]
    shown += [example.place for example in scope.examples if example.role == "request" and example.code.raw.strip()]
    shown += [call.place for call in scope.calls if call.body is not None]
    if shown:
        call = f"{operation.method} {operation.path}"
        yield finding("body-missing", shown[0], call=call, pointer=written(known.pointer))


def _writes_in_query(operation: Operation) -> bool:
    """Whether the call takes parameters that are no part of its path: what its table lists may be those."""
    return any(parameter.location != "path" for parameter in operation.parameters.values())


def _without_answer(known: ResolvedOperation, operation: Operation, scope: Scope) -> Iterator[Finding]:
    """Find a call without a known shape of success, though a table or a sample below it shows one."""
    success = [response for status, response in operation.responses.items() if status.startswith("2")]
    if any(response.shape is not None or response.body in ("none", "binary") for response in success):
        return
    is_text = any(response.body == "text" for response in success)
    shown = [group.fact.place for group in scope.groups if group.fact.role == Role.ANSWER and group.rows]
    shown += [
        example.place
        for example in scope.examples
        if _is_answer(example) and not (is_text and body_in(example.code) is None)
    ]
    if shown:
        call = f"{operation.method} {operation.path}"
        yield finding("answer-missing", shown[0], call=call, pointer=written(known.pointer))


def _is_answer(example: ExampleFact) -> bool:
    success = example.status is None or 200 <= example.status < 300
    return example.role == "response" and success and bool(example.code.raw.strip())
