"""The table of rules of each model: its module, its rows and its options. Validators and clients share it."""

from __future__ import annotations

import msgspec

from codegen.spec.model import Spec
from codegen.targets.code import Code, join
from codegen.targets.encoders.python import identifier, literal
from codegen.targets.shared.answered_models import comes_whole
from codegen.targets.shared.names import snake, unique
from codegen.targets.shared.rules.expressions import Expressions
from codegen.targets.shared.sent_models import models_of_updates

RUNTIME = "validators/runtime"  # the templates that the tables import from
_LONGEST = 60
_DEVICES = {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))}
_TAKEN = frozenset({"annotations", "check_create", "check_update", "check_read", *_DEVICES})


class Row(msgspec.Struct, frozen=True):
    """One line of a table: the field's name on the wire, and its rules."""

    name: Code
    rules: Code


class Table(msgspec.Struct, frozen=True):
    """The table of one model. ``kinds`` are the rules it is made of, ``nested`` the modules of other tables."""

    module: Code
    kinds: frozenset[str]
    nested: Code
    rows: list[Row]
    options: list[Code]


def bounded(wire: str, reserved: frozenset[str] = frozenset()) -> str:
    """Return the name of a module or package, short enough for any file system."""
    return snake(snake(wire)[:_LONGEST], reserved)


class Tables:
    """The tables of one spec. ``modules`` names the module of each model, ``clashes`` are names that had to change."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._replaced = models_of_updates(spec)
        self._refuses_empty = _refuses_empty(spec)
        self.modules, self.clashes = unique(spec.models, bounded, _TAKEN, "the models")

    def of(self, name: str) -> Table:
        """Return the table of the model ``name``."""
        fields = self._spec.models[name].fields
        expressions = Expressions(name, self._spec.models, self.modules)
        rows = [Row(literal(wire), expressions.field(field)) for wire, field in fields.items()]
        return Table(
            module=identifier(self.modules[name]),
            kinds=frozenset(expressions.used),
            nested=listed(expressions.nested),
            rows=rows,
            options=self._options(name),
        )

    def _options(self, name: str) -> list[Code]:
        model = self._spec.models[name]
        options = [] if model.complete else [Code("complete=False")]
        if comes_whole(self._spec, name):
            options.append(Code("answer=True"))
        if name in self._replaced:
            options.append(Code("replaced=True"))
        if model.direction != "response" and self._refuses_empty:
            options.append(Code("filled=True"))
        return options


def listed(names: set[str] | frozenset[str]) -> Code:
    """Return what an import statement lists."""
    return join(", ", [identifier(name) for name in sorted(names)])


def _refuses_empty(spec: Spec) -> bool:
    """Whether the API answers an error for a required text that is empty."""
    rows = spec.conventions.rows
    by_row = rows is not None and rows.message is not None and "required_empty" in rows.message.texts
    return by_row or any(text.condition == "required_empty" for text in spec.conventions.error_texts)
