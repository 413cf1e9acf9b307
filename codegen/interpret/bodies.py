"""Bodies: what travels in requests and answers: shapes out of examples, tables and envelopes, and the records in them.

First every example is looked through, so that ``Records`` knows all values; then requests and responses are claimed.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from codegen.dialects.facts import ModelFact, OperationFact, ParameterFact
from codegen.interpret.context import Context
from codegen.interpret.examples import ReadExample
from codegen.interpret.names import pascal, singular
from codegen.interpret.operations import ResolvedOperation
from codegen.interpret.records import Records
from codegen.interpret.tables import Tables
from codegen.interpret.types import meaning
from codegen.spec.model import Shape
from codegen.spec.record import Json
from codegen.spec.types import Action, FieldType


class Bodies:
    """Shapes of bodies. Built once from all examples; requests and responses ask it afterwards."""

    def __init__(
        self, context: Context, tables: Tables, operations: list[ResolvedOperation], examples: list[ReadExample]
    ) -> None:
        self._context, self._tables = context, tables
        self.operations = operations
        self.examples = examples
        self._by_key: dict[str, list[ResolvedOperation]] = {}
        for operation in operations:
            self._by_key.setdefault(operation.fact.key, []).append(operation)
        self.records = Records(context, tables)
        for example in examples:
            self._look(example)

    def documented_type(self, model: str, field: str) -> FieldType | None:
        """Return the type that a table gives a field; None when no table has it."""
        for fact in self._tables.find(model, field):
            if meaning := self._tables.meaning(fact.cells.get("type")):
                return meaning.shape.type
        return None

    # -- which model ----------------------------------------------------------------------------------------------

    def model_of(self, operation: ResolvedOperation) -> str | None:
        """Return the model of the operation's records; None when nothing in the documentation shows one."""
        return next((name for name in self._candidates(operation) if self.shows(name)), None)

    def shows(self, model: str) -> bool:
        """Return whether a table or an example shows a record of ``model``."""
        return model in self._tables.rows or model in self.records.models

    def record_shape(self, operation: ResolvedOperation) -> Shape:
        """Return the shape of one record: its model, or anything when no model is known."""
        model = self.model_of(operation)
        return Shape(type=FieldType.OBJECT, ref=model) if model else Shape(type=FieldType.ANY)

    def _candidates(self, operation: ResolvedOperation) -> Iterator[str]:
        yield self._context.model_name(operation.resource)
        for fact in self._context.of(ModelFact):
            if fact.of is None and fact.place.page == operation.fact.place.page:
                yield self._context.model_name(fact.owner)

    # -- examples into records --------------------------------------------------------------------------------------

    def _look(self, example: ReadExample) -> None:
        """Note the records that one example shows, under the model they are of."""
        fact, value = example.fact, example.printed.value
        if fact.role == "token_answer":
            return
        if fact.role == "object":
            self._see(self._context.model_name(fact.owner or ""), self._unwrapped(fact.owner, value), example)
            return
        for operation in self.served_by(example):
            if isinstance(value, (dict, list)):
                self._look_into(operation, example, value)
            return

    def _look_into(self, operation: ResolvedOperation, example: ReadExample, value: Json) -> None:
        if operation.action is Action.FIELD_INFO:
            self._see(self.field_info_model(), value, example)
        elif (envelope := self.envelope_in(value)) is not None:
            records = value[self._context.settings.conventions.envelopes[envelope].records]
            self._see(self._context.model_name(operation.resource), records, example)
        elif self.is_record(operation, example, value):
            self._see(self._model_for(operation, example), value, example)
        else:
            self._see(self.answer_model(operation, example.fact.status), value, example)

    def served_by(self, example: ReadExample) -> list[ResolvedOperation]:
        """Return the operations that an example is of.

        One that names no path form is of the forms whose answers are like it: records come from those that give any.
        """
        fact = example.fact
        envelope = self.envelope_in(example.printed.value)
        actions = self._context.settings.conventions.envelopes[envelope].actions if envelope else []
        if fact.operation is None:
            return [
                operation
                for operation in self.operations
                if fact.path and operation.serves(fact.path) and operation.action in actions
            ]
        served = [operation for operation in self._by_key.get(fact.operation, ()) if operation.serves(fact.path)]
        alike = [operation for operation in served if operation.action in actions]
        return alike if alike and fact.path is None else served

    def examples_of(self, operation: ResolvedOperation, role: str) -> list[ReadExample]:
        """Return the examples of one operation that have ``role``, in documented order."""
        return [example for example in self._examples_by_key.get(operation.key, ()) if example.fact.role == role]

    @cached_property
    def _examples_by_key(self) -> dict[str, list[ReadExample]]:
        examples: dict[str, list[ReadExample]] = {}
        for example in self.examples:
            for operation in self.served_by(example):
                examples.setdefault(operation.key, []).append(example)
        return examples

    def _see(self, model: str, value: Json, example: ReadExample) -> None:
        self.records.see(model, value, example)

    def _unwrapped(self, owner: str | None, value: Json) -> Json:
        """``{"recordIds": […]}`` shows RecordIds under its own name: what is inside is the record."""
        if isinstance(value, dict) and len(value) == 1 and owner:
            name, inner = next(iter(value.items()))
            if name.lower() == owner.lower() and isinstance(inner, (dict, list)):
                return inner
        return value

    # -- answers that are no records --------------------------------------------------------------------------------

    def is_record(self, operation: ResolvedOperation, example: ReadExample, value: Json) -> bool:
        """Whether a body is the operation's record, or a list of them, and not an answer with a shape of its own."""
        if example.fact.role == "request":
            return True
        if example.fact.status is not None and example.fact.status >= 400:
            return False
        sample = value[0] if isinstance(value, list) and value else value
        if not isinstance(sample, dict):
            return False
        known = self._tables.rows.get(self._model_for(operation, example), {})
        shared = sum(name.lower() in known for name in sample)
        return (not known and operation.action is not Action.CALL) or shared * 2 >= len(sample)

    def _model_for(self, operation: ResolvedOperation, example: ReadExample) -> str:
        for fact in self.declared(operation, example.fact.place.page) if example.fact.role == "request" else ():
            if fact.location == "body":
                shape = self.body_shape(fact)
                if shape is not None and shape.ref:
                    return shape.ref
        return self.model_of(operation) or self._context.model_name(operation.resource)

    def declared(self, operation: ResolvedOperation, page: str | None = None) -> list[ParameterFact]:
        """Return the parameters that pages declare for ``operation``, those of ``page`` first."""
        facts = self._context.of_call(ParameterFact, operation.fact.key)
        return sorted(facts, key=lambda fact: fact.place.page != page)

    def body_shape(self, fact: ParameterFact) -> Shape | None:
        """Return the innermost object that a declared body type names: ``Assignments[]`` is of Assignment."""
        word = (fact.type or "").removesuffix("[]").strip()
        if (versioned := self._versioned(fact, word)) is not None:
            return Shape(type=FieldType.OBJECT, ref=versioned)
        type_meaning = meaning(word, self._context.settings.types, self._context.models)
        if type_meaning is not None and type_meaning.shape.ref:
            return type_meaning.shape
        if fact.type and fact.type.endswith("[]"):
            return Shape(type=FieldType.OBJECT, ref=self._context.model_name(word))
        return None

    def _versioned(self, fact: ParameterFact, word: str) -> str | None:
        """Return the record of the page's own version: on a page "Owls v2", ``Owls[]`` is of OwlV2, if there is one."""
        page = fact.place.page
        calls = (
            operation_fact
            for operation_fact in self._context.of(OperationFact)
            if operation_fact.key == fact.operation and operation_fact.place.page == page
        )
        version = next((call.version for call in calls if call.version), None)
        if version is None:
            return None
        name = self._context.model_name(word) + version.upper()
        return next((model for model in self._tables.rows if model.lower() == name.lower()), None)

    def answer_model(self, operation: ResolvedOperation, status: int | None) -> str:
        """Return the name of an answer's own model; errors share the one of the error convention."""
        errors = self._context.settings.conventions.errors
        if status is not None and status >= 400:
            return (errors.model if errors else None) or "ApiError"
        resource, _, action = operation.key.partition(".")
        return pascal(singular(resource)) + pascal(action) + "Response"

    def field_info_model(self) -> str:
        """Return the model of the API's own field table, named by the last part of its path."""
        path = self._context.settings.conventions.introspection or "FieldTable"
        return pascal(path.rstrip("/").rsplit("/", 1)[-1])

    def envelope_in(self, value: Json) -> str | None:
        """Return the envelope whose records ``value`` holds."""
        if isinstance(value, dict):
            for name, envelope in self._context.settings.conventions.envelopes.items():
                if isinstance(value.get(envelope.records), list):
                    return name
        return None
