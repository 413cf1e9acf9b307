"""Requests: what a call sends: the record, in the style of the write convention, and the documented examples of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote

import msgspec

from codegen.diagnostics.location import Excerpt, Location
from codegen.dialects.facts import CallFact, ParameterFact, StatementFact
from codegen.interpret.bodies import Bodies
from codegen.interpret.context import Context, quoted
from codegen.interpret.operations import ResolvedOperation
from codegen.interpret.values import fits
from codegen.spec.conventions import Write
from codegen.spec.model import Example, Shape
from codegen.spec.pointers import Pointer
from codegen.spec.record import Json
from codegen.spec.types import Action, FieldType
from codegen.text import Text

_LEFT_UNCHANGED = re.compile(
    r"(?i)\bnot (?:provided|sent|given|mentioned)\b.{0,300}?\b(?:unchanged|keeps?|kept|stays?|remains?)\b"
)
_OBJECT_OF = re.compile(r"(?i)\b(\w+) object\b")
_ASSIGNMENT = re.compile(r"\s*([^\s=,]+)\s*=\s*('(?:[^']|'')*'|[^,]*)\s*(?:,|$)")


def interpret_requests(context: Context, bodies: Bodies) -> None:
    """Claim the request of every operation that sends a record."""
    for operation in bodies.operations:
        declared = [fact for fact in bodies.declared(operation) if fact.location == "body"]
        if declared or operation.action in (Action.CREATE, Action.UPDATE):
            _RequestReader(context, bodies, operation).claim(declared)


class _RequestReader:
    """Claims one operation's request."""

    def __init__(self, context: Context, bodies: Bodies, operation: ResolvedOperation) -> None:
        self.context, self.bodies, self.operation = context, bodies, operation
        self.pointer: Pointer = (*operation.pointer, "request")
        self.write = context.settings.conventions.write or Write(kind="json_body")

    def claim(self, declared: list[ParameterFact]) -> None:
        """Style, shape, whether it is partial, and examples. Pages of two versions may declare two bodies."""
        body = declared[0] if declared else None
        source = self._source(body)
        style = "json_body" if body is not None else self.write.kind
        self._say("style", style, "directive" if body else "settings", source)
        self._say("shape", self._any_of(declared), "directive" if body else "request-line", source)
        if body is not None and body.description:
            self._say("description", body.description, "directive", source)
        self._partial()
        examples = list(self._examples())
        if examples:
            self._say("examples", [example for example, _ in examples], "sample-call", examples[0][1])

    def _source(self, body: ParameterFact | None) -> Excerpt:
        if body is not None:
            return quoted(
                body.place, f"{body.name} {body.type or ''} {body.description.raw if body.description else ''}"
            )
        if "write" in self.context.file.data.get("conventions", {}):
            return self.context.settings_quote("conventions", "write")
        return quoted(self.operation.fact.place, f"{self.operation.method} {self.operation.path}")

    def _any_of(self, declared: list[ParameterFact]) -> Shape:
        """Return the shape that all pages declare, or a union of theirs."""
        shapes: list[Shape] = []
        for shape in [self._shape(body) for body in declared] or [self._shape(None)]:
            if shape not in shapes:
                shapes.append(shape)
        return shapes[0] if len(shapes) == 1 else Shape(type=FieldType.UNION, options=shapes)

    def _shape(self, body: ParameterFact | None) -> Shape:
        if body is None:
            return self.bodies.record_shape(self.operation)
        shape = self.bodies.body_shape(body)
        if shape is not None and shape.ref is not None and not self.bodies.shows(shape.ref):
            source = self._source(body)
            self.context.find("record-undescribed", source.place, [source], type=body.type or "")
            shape = Shape(type=FieldType.OBJECT)
        if shape is not None:
            return Shape(type=FieldType.ARRAY, items=shape) if (body.type or "").endswith("[]") else shape
        named = _OBJECT_OF.search(body.description.raw) if body.description else None
        model = self.context.models.get(named.group(1).lower()) if named else None
        return Shape(type=FieldType.OBJECT, ref=model) if model else self.bodies.record_shape(self.operation)

    def _partial(self) -> None:
        """Claim that an update leaves alone what is not sent: a sentence says so, PATCH does, or single fields are
        assigned.

        PATCH is for changes of a part: RFC 5789, section 2.
        """
        fact = self.operation.fact
        for words, place in [(fact.description, fact.place), *self._statements()]:
            if words is not None and _LEFT_UNCHANGED.search(words.raw):
                self._say("partial", True, "prose-meaning", quoted(place, words))
                return
        if self.operation.action is Action.UPDATE and self.operation.method == "PATCH":
            source = quoted(fact.place, f"{self.operation.method} {self.operation.path}")
            self._say("partial", True, "request-line", source)
        elif self.operation.action is Action.UPDATE and self.write.kind == "query_assignments":
            self._say("partial", True, "settings", self.context.settings_quote("conventions", "write", "kind"))

    def _statements(self) -> Iterator[tuple[Text, Location]]:
        for fact in self.context.of_call(StatementFact, self.operation.fact.key):
            yield fact.text, fact.place

    def _examples(self) -> Iterator[tuple[Example, Excerpt]]:
        for number, (value, source) in enumerate([*self._printed(), *self._assigned()], 1):
            name = "example" if number == 1 else f"example_{number}"
            yield Example(name=name, value=value), source

    def _printed(self) -> Iterator[tuple[Json, Excerpt]]:
        for example in self.bodies.examples_of(self.operation, "request"):
            yield example.printed.value, example.quote

    def _assigned(self) -> Iterator[tuple[Json, Excerpt]]:
        """Sample calls that write in a query parameter, read back into a record."""
        if self.write.kind != "query_assignments":
            return
        for call in self.context.of_call(CallFact, self.operation.fact.key):
            if self.operation.serves(call.path):
                for _, name, value in call.parameters:
                    if name == self.write.parameter and (record := self._record(call, value.raw)):
                        yield record, quoted(call.place, value)

    def _record(self, call: CallFact, words: str) -> dict[str, Json]:
        """``nr=5,title='x'`` as a record; a value that its field cannot hold is reported and left out."""
        return {name: value for name, value in read_assignments(words) if self._holds(call, name, value)}

    def _holds(self, call: CallFact, name: str, value: Json) -> bool:
        model = self.bodies.model_of(self.operation)
        kind = self.bodies.documented_type(model, name) if model else None
        if kind is None or fits(value, kind):
            return True
        source = quoted(call.place, f"{name}={value}")
        self.context.find("example-value-unfit", call.place, [source], field=name, value=value, type=kind)
        return False

    def _say(self, attribute: str, value: Json, rule: str, source: Excerpt) -> None:
        self.context.say((*self.pointer, attribute), value, rule, source)


def read_assignments(words: str) -> Iterator[tuple[str, Json]]:
    """Yield the names and values of ``nr=5,title='it''s',done=true``, in order."""
    at = 0
    while at < len(words):
        match = _ASSIGNMENT.match(words, at)
        at = match.end() if match else _after_comma(words, at)
        if match is None:
            continue
        name, value = match.group(1), unquote(match.group(2)).strip()
        if value.startswith("'") and value.endswith("'") and len(value) > 1:
            yield name, value[1:-1].replace("''", "'")
        else:
            yield name, _bare(value)


def _after_comma(words: str, at: int) -> int:
    """Where the next assignment may start; the end where there is none."""
    return words.find(",", at) + 1 or len(words)


def _bare(word: str) -> Json:
    if word.lower() in ("true", "false"):
        return word.lower() == "true"
    try:
        return msgspec.json.decode(word.encode())
    except msgspec.DecodeError:
        return word
