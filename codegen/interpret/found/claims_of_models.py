"""Claims of models: every model that the calls or the pages show, and each of its fields."""

from __future__ import annotations

from codegen.interpret.context import Context
from codegen.interpret.found.model_names import Draft, Models
from codegen.interpret.found.nodes import Member, Said
from codegen.interpret.found.shapes import Shapes
from codegen.spec.model import Shape
from codegen.spec.pointers import Pointer
from codegen.spec.record import Json
from codegen.spec.types import FieldType, Origin

# What a field has beside its shape, and what a shape has that a field has too.
_OF_MEMBER = (
    "required",
    "writeable",
    "write_only",
    "default",
    "description",
    "deprecated",
    "example",
    "documented_name",
    "native",
)
_OF_NODE = (
    "enum", "enum_open", "layout", "format", "min_length", "max_length", "minimum", "maximum", "min_items",
    "max_items", "pattern", "unit",
)  # fmt: skip


def claim_models(context: Context, models: Models, shapes: Shapes, resources: dict[str, str]) -> None:
    """Claim all models in the order of their names' first use. ``resources`` gives the resource of a model's name."""
    for draft in models.drafts.values():
        _Writer(context, shapes, draft).claim(resources.get(draft.name))


class _Writer:
    """Claims one model."""

    def __init__(self, context: Context, shapes: Shapes, draft: Draft) -> None:
        self.context, self.draft = context, draft
        self.record = shapes.records.all[draft.record] if draft.record is not None else None
        self.pointer: Pointer = ("models", draft.name)

    def claim(self, resource: str | None) -> None:
        """Claim the model's own attributes, then its fields."""
        quote = self.record.quote if self.record is not None else self.draft.said.quote
        rule = "found-record" if self.record is not None else self.draft.said.rule
        tabled = any(member.origin is not Origin.EXAMPLE for member in self.draft.members.values())
        self._say((), "documented", "page" if tabled else "example", Said(None, rule, quote))
        self._say((), "complete", tabled, Said(None, rule, quote))
        if resource is not None:
            self._say((), "resource", resource, Said(None, rule, quote))
        if self.record is not None:
            self._say((), "title", self.record.word, Said(None, rule, quote))
            self._say((), "docs_url", self.context.url_of(quote.place), Said(None, rule, quote))
        for name, member in self.draft.members.items():
            self._field(name, member, self.draft.shapes[name])

    def _field(self, name: str, member: Member, shape: Shape) -> None:
        at: Pointer = ("fields", name)
        self._say(at, "origin", member.origin, Said(None, _naming(member), member.quote))
        self._type(at, member, shape)
        for attribute in _OF_NODE:
            if said := member.node.notes.get(attribute):
                self._say(at, attribute, said[0].value, said[0])
        if member.node.nullable is not None:
            self._say(at, "nullable", member.node.nullable.value, member.node.nullable)
        for attribute in _OF_MEMBER:
            if said := member.notes.get(attribute):
                self._say(at, attribute, said[0].value, said[0])
        if member.answered and "writeable" not in member.notes:
            self._say(at, "writeable", False, Said(None, "answered-only", member.quote))

    def _type(self, at: Pointer, member: Member, shape: Shape) -> None:
        said = member.node.said or Said(FieldType.ANY, "type-missing", member.quote)
        values: dict[str, Json] = {"type": shape.type, "ref": shape.ref, "items": shape.items}
        values["options"] = shape.options or None
        for attribute, value in values.items():
            if value is not None:
                self._say(at, attribute, value, said)
        for other in member.node.against:
            self._say(at, "type", other.value, other)

    def _say(self, at: Pointer, attribute: str, value: Json, said: Said) -> None:
        if value is not None:
            self.context.say((*self.pointer, *at, attribute), value, said.rule, said.quote)


def _naming(member: Member) -> str:
    return "example-key" if member.origin is Origin.EXAMPLE else "table-cell"
