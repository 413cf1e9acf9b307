"""Tables: the rows of all field tables, sorted by model and field, and what their type cells mean."""

from __future__ import annotations

from codegen.diagnostics.location import excerpt
from codegen.dialects.facts import FieldCell, FieldFact, ModelFact, StatementFact
from codegen.interpret.context import Context
from codegen.interpret.types import Meaning, meaning
from codegen.spec.types import FieldType


class Tables:
    """The documented rows of each model, in documented order. Names compare without case: tables may misspell them."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._meanings: dict[str, Meaning | None] = {}
        self._inside = {
            (context.model_name(fact.of), fact.field.lower()): context.model_name(fact.owner)
            for fact in context.of(ModelFact)
            if fact.of is not None and fact.field is not None
        }
        for stated in context.of(StatementFact):
            kind, _, about = stated.about.partition(":")
            owner, _, field = about.partition(".")
            if kind == "holds":
                self._inside[context.model_name(owner), field.lower()] = context.model_name(stated.text.raw)
        self.rows: dict[str, dict[str, list[FieldFact]]] = {}
        for fact in context.of(FieldFact):
            name = fact.cells.get("name")
            if name is not None and (words := name.text.raw):
                fields = self.rows.setdefault(context.model_name(fact.owner), {})
                fields.setdefault(words.lower(), []).append(fact)
        for model, fields in self.rows.items():
            for rows in fields.values():
                _tell_alike(context, model, rows)

    def find(self, model: str, field: str) -> list[FieldFact]:
        """Return the rows about ``field`` of ``model``; none when no table has it."""
        return self.rows.get(model, {}).get(field.lower(), [])

    def reference(self, model: str, field: str) -> str | None:
        """Return the model that a table says ``field`` holds, alone or in a list."""
        if (model, field.lower()) in self._inside:
            return self._inside[model, field.lower()]
        for fact in self.find(model, field):
            meaning = self.meaning(fact.cells.get("type"))
            shape = meaning and (meaning.shape.items if meaning.shape.type is FieldType.ARRAY else meaning.shape)
            if shape and shape.ref:
                return shape.ref
        return None

    def meaning(self, cell: FieldCell | None) -> Meaning | None:
        """Return what a type cell means; None without one, or when the type is unknown."""
        if cell is None or not cell.text:
            return None
        word = cell.text.raw
        if word not in self._meanings:
            self._meanings[word] = meaning(word, self._context.settings.types, self._context.models)
        return self._meanings[word]


def _tell_alike(context: Context, model: str, rows: list[FieldFact]) -> None:
    """Report a page that spells a field in two ways: it may mean two fields."""
    if len(rows) == 1:
        return
    first: dict[str, FieldCell] = {}
    for row in rows:
        name = row.cells["name"]
        before = first.setdefault(row.place.page, name)
        if before.text != name.text:
            quotes = [excerpt(cell.place, cell.text.raw) for cell in (before, name)]
            parts = {"model": model, "first": before.text.raw, "other": name.text.raw}
            context.find("field-names-alike", name.place, quotes, **parts)
