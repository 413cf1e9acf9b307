"""Responses: which statuses a call answers, what each means, and what its body is."""

from __future__ import annotations

from collections.abc import Iterator
from http import HTTPStatus

from codegen.diagnostics.location import Excerpt
from codegen.dialects.facts import ErrorFact, StatementFact, StatusFact
from codegen.interpret.bodies import Bodies
from codegen.interpret.context import Context, quoted, spanning
from codegen.interpret.examples import ReadExample
from codegen.interpret.names import snake
from codegen.interpret.operations import ResolvedOperation
from codegen.interpret.shared_responses import (
    general_facts,
    interpret_shared_responses,
    phrase_of,
    status_quote,
)
from codegen.interpret.types import meaning
from codegen.spec.model import Example, Shape
from codegen.spec.pointers import Pointer
from codegen.spec.record import Json
from codegen.spec.types import Action, FieldType
from codegen.text import Text


def interpret_responses(context: Context, bodies: Bodies, success: dict[str, int]) -> None:
    """Claim the responses of every operation. ``success``: the settled status of success by method."""
    interpret_shared_responses(context)
    general = general_facts(context)
    for operation in bodies.operations:
        _ResponseReader(context, bodies, operation, general, success).claim()


class _ResponseReader:
    """Claims the responses of one operation."""

    def __init__(
        self,
        context: Context,
        bodies: Bodies,
        operation: ResolvedOperation,
        general: list[StatusFact],
        success: dict[str, int],
    ) -> None:
        self.context, self.bodies, self.operation = context, bodies, operation
        self.general, self.success = general, success
        self.own = [fact for fact in context.of_call(StatusFact, operation.fact.key) if operation.serves(fact.path)]
        self.examples = bodies.examples_of(operation, "response")
        self.documented_errors = {fact.status for fact in context.of(ErrorFact)}

    def claim(self) -> None:
        """Each status in ascending order."""
        statuses = dict(self._statuses())
        for status in sorted(statuses):
            self._status(status, statuses[status])

    def _statuses(self) -> Iterator[tuple[int, Excerpt]]:
        """Every status that is said of this operation, or of its method, with where it is said."""
        shown = {example.fact.status: example.quote for example in self.examples if example.fact.status}
        stated = [*shown, *(fact.status for fact in self.own)]
        if self.operation.method in self.success and not any(status < 300 for status in stated):
            yield self.success[self.operation.method], self._success_quote()
        yield from shown.items()
        for fact in self.own:
            yield fact.status, status_quote(fact)

    def _success_quote(self) -> Excerpt:
        for fact in self.general:
            if fact.status == self.success[self.operation.method] and self.operation.method in fact.methods:
                return status_quote(fact)
        if self._is_set(self.success[self.operation.method]):
            return self.context.settings_quote("conventions", "success", self.operation.method)
        return quoted(self.operation.fact.place, f"{self.operation.method} {self.operation.path}")

    def _is_set(self, status: int) -> bool:
        """Whether api.toml says that ``status`` is this method's success, and no page does."""
        if any(self.operation.method in fact.methods for fact in self._said(status)):
            return False
        return self.context.settings.conventions.success.get(self.operation.method) == status

    def _status(self, status: int, source: Excerpt) -> None:
        facts = [fact for fact in self.own if fact.status == status]
        rule = "method-page" if facts else "settings" if self._is_set(status) else "status-table"
        phrased = next((fact for fact in [*facts, *self._said(status)] if fact.phrase), None)
        phrase = (phrased.phrase, status_quote(phrased)) if phrased else (phrase_of(status), source)
        self._say(status, "phrase", phrase[0], rule, phrase[1])
        self._meanings(status, facts, rule)
        self._description(status)
        if status == HTTPStatus.NO_CONTENT:  # whatever a page prints below it
            self._say(status, "body", "none", rule, source)
            return
        self._body(status, facts, source)
        if examples := list(self._examples(status)):
            shown = next(example for example in self._of(status) if not example.printed.template)
            self._say(status, "examples", examples, "example-key", shown.quote)

    def _said(self, status: int) -> list[StatusFact]:
        return [fact for fact in self.general if fact.status == status]

    def _meanings(self, status: int, facts: list[StatusFact], rule: str) -> None:
        """Each documented reason once: this call's own, or what is said of all calls."""
        status_facts = [fact for fact in facts if fact.meaning] or [
            fact for fact in self._said(status) if fact.meaning and fact.source == "table"
        ]
        if status_facts:
            meanings = list(dict.fromkeys(fact.meaning for fact in status_facts if fact.meaning))
            words = " | ".join(status_quote(fact).text.raw for fact in status_facts)
            self._say(
                status, "meanings", meanings, rule, quoted(spanning([fact.place for fact in status_facts]), words)
            )

    def _description(self, status: int) -> None:
        """Claim what the call's page says about the status in whole sentences."""
        facts = [
            fact
            for fact in self.context.of_call(StatementFact, self.operation.fact.key)
            if fact.about == f"status:{status}"
        ]
        if facts:
            words = Text("\n\n".join(fact.text.raw for fact in facts))
            source = quoted(spanning([fact.place for fact in facts]), words)
            self._say(status, "description", words, "prose-note", source)

    # -- bodies ------------------------------------------------------------------------------------------------------

    def _body(self, status: int, facts: list[StatusFact], source: Excerpt) -> None:
        for example in sorted(self._of(status), key=lambda read_example: read_example.printed.template):
            envelope = self.bodies.envelope_in(example.printed.value)
            shape = self._shown(example, envelope)
            self._claim_body(status, shape, envelope, "example-layout", example.quote)
            break
        for fact in facts:
            if fact.type and (shape_told := self._told(fact.type)) is not None:
                self._say(status, "body", "json", "table-cell", status_quote(fact))
                self._say(status, "shape", shape_told, "table-cell", status_quote(fact))
        if not self._of(status) and not any(fact.type for fact in facts):
            self._undocumented(status, source)

    def _told(self, word: str) -> Shape | None:
        type_meaning = meaning(word, self.context.settings.types, self.context.models)
        return type_meaning.shape if type_meaning else None

    def _shown(self, example: ReadExample, envelope: str | None) -> Shape:
        value = example.printed.value
        if envelope is not None:
            return self.bodies.record_shape(self.operation)
        return self._wrapped(value, self._object(example, value))

    def _object(self, example: ReadExample, value: Json) -> Shape:
        sample = value[0] if isinstance(value, list) and value else value
        if not isinstance(sample, dict):
            return Shape(type=FieldType.ANY)
        if self.operation.action is Action.FIELD_INFO:
            return Shape(type=FieldType.OBJECT, ref=self.bodies.field_info_model())
        if self.bodies.is_record(self.operation, example, value):
            return self.bodies.record_shape(self.operation)
        return Shape(type=FieldType.OBJECT, ref=self.bodies.answer_model(self.operation, example.fact.status))

    @staticmethod
    def _wrapped(value: Json, shape: Shape) -> Shape:
        return Shape(type=FieldType.ARRAY, items=shape) if isinstance(value, list) else shape

    def _undocumented(self, status: int, source: Excerpt) -> None:
        """No example and no type: a convention may still say what the body is."""
        errors = self.context.settings.conventions.errors
        if status < 300 and self.operation.action is Action.DELETE:
            self._say(status, "body", "none", "status-table", source)
        elif status < 300 and (envelope := self._usual_envelope()) is not None:
            shape = self.bodies.record_shape(self.operation)
            pointer = ("conventions", "envelopes", envelope)
            self._claim_body(status, shape, envelope, "settings", self.context.settings_quote(*pointer))
        elif status < 300 and self._answers_fields():
            shape = Shape(type=FieldType.OBJECT, ref=self.bodies.field_info_model())
            source = self.context.settings_quote("conventions", "introspection")
            self._claim_body(status, Shape(type=FieldType.ARRAY, items=shape), None, "settings", source)
        elif errors and errors.model and status in self.documented_errors:
            shape = Shape(type=FieldType.OBJECT, ref=errors.model)
            self._claim_body(status, shape, None, "settings", self.context.settings_quote("conventions", "errors"))
        else:
            self._say(status, "body", "unknown", "status-table", source)

    def _answers_fields(self) -> bool:
        """Whether the call is the API's introspection, and a page shows what that answers."""
        shown = self.bodies.field_info_model() in self.bodies.records.models
        return self.operation.action is Action.FIELD_INFO and shown

    def _usual_envelope(self) -> str | None:
        for name, envelope in self.context.settings.conventions.envelopes.items():
            if self.operation.action in envelope.actions:
                return name
        return None

    def _claim_body(self, status: int, shape: Shape, envelope: str | None, rule: str, source: Excerpt) -> None:
        self._say(status, "body", "json", rule, source)
        self._say(status, "shape", shape, rule, source)
        if envelope is not None:
            self._say(status, "envelope", envelope, rule, source)

    # -- examples ----------------------------------------------------------------------------------------------------

    def _of(self, status: int) -> list[ReadExample]:
        """Return the examples of a status; one that names no status shows a success."""
        own = [example for example in self.examples if example.fact.status == status]
        return own + [example for example in self.examples if example.fact.status is None and status < 300]

    def _examples(self, status: int) -> Iterator[Example]:
        """Yield the documented bodies of a status; forms (``<string>``) show no values and stay out."""
        names: dict[str, int] = {}
        for example in self._of(status):
            if not example.printed.template:
                title = snake(example.fact.title.raw)[:40] if example.fact.title else ""
                name = title or "example"
                names[name] = names.get(name, 0) + 1
                suffix = f"_{names[name]}" if names[name] > 1 else ""
                yield Example(name=name + suffix, value=example.printed.value)

    def _say(self, status: int, attribute: str, value: Json, rule: str, source: Excerpt) -> None:
        pointer: Pointer = (*self.operation.pointer, "responses", str(status), attribute)
        self.context.say(pointer, value, rule, source)
