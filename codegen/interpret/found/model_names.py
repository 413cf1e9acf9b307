"""Model names: which model each object is, and what it is called.

A record is a model of its name. Any other object is named after what holds it: the call, or the field. Objects of the
same fields share one model, unless their descriptions say different things; no two models are called alike.
"""

from __future__ import annotations

import re
from itertools import chain, count
from typing import Literal

import msgspec

from codegen.interpret.context import Context
from codegen.interpret.found.implied_types import imply
from codegen.interpret.found.nodes import Member, Node, Said
from codegen.interpret.found.shapes import Shapes, variant
from codegen.interpret.names import pascal, singular
from codegen.spec.canonical import to_builtins
from codegen.spec.model import Shape
from codegen.spec.record import Json
from codegen.spec.types import FieldType
from codegen.text import Text

Use = Literal["request", "update", "answer"]  # an update's own marks of what must be sent are no other call's
# What a wrapper calls the thing that it holds, where it does not say which thing.
HOLDERS = frozenset(
    ("data", "result", "results", "items", "item", "response", "payload", "record", "records", "list", "content",
     "value", "values", "entries", "object", "body")
)  # fmt: skip
_TYPE_NAME = re.compile(r"[A-Z][a-z0-9]+(?:[A-Z][A-Za-z0-9]*)+")
_OF_SHAPE = ("layout", "format", "min_length", "max_length", "minimum", "maximum", "min_items", "max_items", "pattern")


class Draft(msgspec.Struct):
    """A model in the making: its name, its fields with their shapes, and the record that it is, if one."""

    name: str
    members: dict[str, Member]
    shapes: dict[str, Shape]
    said: Said
    record: str | None = None
    resource: str | None = None


class Hint(msgspec.Struct, frozen=True):
    """What to call an object: ``names`` in order of liking; ``thing`` is what calls of this kind are about."""

    names: tuple[str, ...]
    use: Use
    thing: str | None = None
    resource: str | None = None

    def below(self, model: str, field: str) -> Hint:
        """Return the hint for what ``field`` of ``model`` holds."""
        own = pascal(singular(field))
        if field.casefold() in HOLDERS and self.thing is not None:
            return Hint((self.thing, f"{model}{own}"), self.use, None, self.resource)
        return Hint((own, f"{model}{own}"), self.use)


class Models:
    """Gives every object its model. Ask for shapes in documented order: who comes first gets the better name."""

    def __init__(self, context: Context, shapes: Shapes) -> None:
        self._context, self._shapes = context, shapes
        self.drafts: dict[str, Draft] = {}
        self._taken: dict[str, str] = {}
        self._numbers: dict[str, int] = {}
        self._records: dict[str, str] = {}
        self._alike: dict[str, list[Draft]] = {}

    def reserve(self, keys: list[str]) -> None:
        """Give the records with these keys their names, before anything else takes them."""
        for key in keys:
            record = self._shapes.records.all[key]
            own = self._word(record.word)
            self._records[key] = self._free((own, pascal(record.page.rsplit("/", 1)[-1].partition(".")[0]) + own))

    def _word(self, word: str) -> str:
        """Return the model of a record's word: one that is written like a type's name is that name."""
        if word.lower() not in self._context.own_models and _TYPE_NAME.fullmatch(word):
            return word
        return self._context.model_name(word)

    def record(self, key: str) -> str:
        """Return the model of a record; drafted when it is asked for first, with all that it refers to."""
        if key not in self._records:
            self.reserve([key])
        name = self._records[key]
        if name not in self.drafts:
            node = self._shapes.record(key)
            said = node.said or Said(FieldType.OBJECT, "table-cell", self._shapes.records.all[key].quote)
            draft = self.drafts[name] = Draft(name, node.members, {}, said, key)
            draft.shapes.update(self._fields(node.members, name, Hint((name,), "answer")))
        return name

    def shape(self, node: Node, hint: Hint) -> Shape:
        """Return the shape of ``node``, with the models of the objects in it."""
        match node.kind:
            case FieldType.OBJECT:
                return self._object(node, hint)
            case FieldType.ARRAY | FieldType.MAP:
                items = self.shape(node.items, hint) if node.items is not None else Shape(type=FieldType.ANY)
                return self._with_notes(Shape(type=node.kind, items=items), node)
            case FieldType.UNION:
                options = [self.shape(option, hint) for option in node.options]
                return self._with_notes(Shape(type=FieldType.UNION, options=options), node)
            case None:
                return self._with_notes(Shape(type=FieldType.ANY), node)
            case kind:
                return self._with_notes(Shape(type=kind), node)

    def _object(self, node: Node, hint: Hint) -> Shape:
        """Return a model; what nothing says the fields of is a map of anything."""
        members, record = node.members, node.record
        if record is not None and not members:
            return self._with_notes(Shape(type=FieldType.OBJECT, ref=self.record(record)), node)
        if record is not None:
            members = variant(self._shapes.record(record), members)
        if not members:
            return self._with_notes(Shape(type=FieldType.MAP, items=Shape(type=FieldType.ANY)), node)
        return self._with_notes(Shape(type=FieldType.OBJECT, ref=self._own(node, members, hint)), node)

    def _own(self, node: Node, members: dict[str, Member], hint: Hint) -> str:
        if node.said is None:
            raise AssertionError("an object has a source")
        name = self._free(hint.names, claim=False)
        shapes = self._fields(members, name, hint)
        key = _signature(members, shapes, hint.use)
        for draft in self._alike.setdefault(key, []):
            if _agree(draft.members, members):
                return draft.name
        name = self._free(hint.names)
        draft = Draft(name, members, shapes, node.said, resource=hint.resource)
        self._alike[key].append(draft)
        self.drafts[name] = draft
        return name

    def _fields(self, members: dict[str, Member], model: str, hint: Hint) -> dict[str, Shape]:
        for member in members.values():
            imply(member)
        return {name: self.shape(member.node, hint.below(model, name)) for name, member in members.items()}

    def _with_notes(self, shape: Shape, node: Node) -> Shape:
        """Return the shape with the limits, the enum and the format of its value."""
        notes: dict[str, Json] = {
            attribute: node.notes[attribute][0].value for attribute in _OF_SHAPE if node.notes.get(attribute)
        }
        for attribute in ("enum", "enum_open"):
            if node.notes.get(attribute):
                notes[attribute] = node.notes[attribute][0].value
        if node.nullable is not None and node.nullable.value:
            notes["nullable"] = True
        return msgspec.structs.replace(shape, **notes) if notes else shape

    def _free(self, names: tuple[str, ...], *, claim: bool = True) -> str:
        """Return the first of ``names`` that no model has, in any capitals; else the last with a number."""
        last = names[-1]
        numbered = (f"{last}{number}" for number in count(self._numbers.get(last, 2)))
        name = next(name for name in chain(names, numbered) if name.casefold() not in self._taken)
        if claim:
            self._taken[name.casefold()] = name
            if name not in names:
                self._numbers[last] = int(name[len(last) :]) + 1
        return name


def _signature(members: dict[str, Member], shapes: dict[str, Shape], use: Use) -> str:
    """Write what two objects must have in common to be one model: all but their words and samples."""
    fields = {
        name: (to_builtins(shapes[name]), *(member.first(name) for name in ("required", "writeable", "default")))
        for name, member in members.items()
    }
    return repr((use, fields))


def _agree(members: dict[str, Member], other: dict[str, Member]) -> bool:
    """Whether no field is described in two ways."""
    for name, member in members.items():
        words, others = member.first("description"), other[name].first("description")
        if words is not None and others is not None and _plain(words) != _plain(others):
            return False
    return True


def _plain(words: Json) -> str:
    return " ".join((words.raw if isinstance(words, Text) else str(words)).casefold().split()).rstrip(".")
