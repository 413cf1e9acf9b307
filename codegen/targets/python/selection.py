"""Selection lowered: what a list's method takes as filters, sort and columns, and what it makes of them."""

from __future__ import annotations

import msgspec

from codegen.spec.model import Operation, Parameter, Spec
from codegen.targets.code import Code, join
from codegen.targets.encoders.python import identifier, literal
from codegen.targets.python.imports import Imports
from codegen.targets.shared.listings import filters_by, gives_listing

_SELECTION = ".._runtime.selection"
_CONDITIONS = ".._runtime.conditions"
# Names in a method that no argument may hide.
WORDS = frozenset({"columns_param", "equality_params", "filter_param", "filters", "sort_param", "with_filters"})
_TOLD = {
    "expression": "Which records: conditions on fields, such as field == value, or texts in the API's own words; all "
    "must hold.",
    "equality": 'Which records: field == value, or texts such as "name=value"; all must hold.',
}


class Argument(msgspec.Struct, frozen=True):
    """One argument of a method, as it is declared and told."""

    name: str
    declaration: Code
    required: bool
    doc: str


class Choice(msgspec.Struct, frozen=True):
    """How the method of ``operation`` lets users choose, with the imports that it needs."""

    operation: Operation
    spec: Spec
    imports: Imports

    def star(self) -> Code:
        """Return the parameter that takes conditions by place; empty where the call takes none."""
        kind = self._kind()
        if kind is None:
            return Code("")
        condition = self.imports.name(_CONDITIONS, "Condition" if kind == "expression" else "Exactly")
        return Code(f"*filters: {condition} | str")

    def documented(self) -> list[Argument]:
        """Return that parameter's words."""
        kind = self._kind()
        return [Argument("*filters", Code(""), False, _TOLD[kind])] if kind else []

    def arguments(self, parameters: dict[str, Parameter], names: dict[str, str]) -> Code:
        """Return the arguments by their wire names, conditions and fields turned into what the call sends."""
        values = {wire: self._value(parameter, names[wire]) for wire, parameter in parameters.items()}
        pairs = [Code(f"{literal(wire)}: {value}") for wire, value in values.items()]
        mapping = Code("{" + join(", ", pairs) + "}")
        if self._kind() != "equality":
            return mapping
        return Code(f"{self.imports.name(_SELECTION, 'equality_params')}({mapping}, filters)")

    def listed(self, constant: Code) -> Code:
        """Return the operation of the listing."""
        if self._kind() != "equality":
            return constant
        return Code(f"{self.imports.name(_SELECTION, 'with_filters')}({constant}, filters)")

    def _kind(self) -> str | None:
        """How this call is filtered: None where it is no list, or where lists are not filtered."""
        return filters_by(self.spec.conventions) if gives_listing(self.operation, self.spec) else None

    def _value(self, parameter: Parameter, name: str) -> Code:
        code = identifier(name)
        match _grammar(parameter, self.spec):
            case "columns":
                return Code(f"{self.imports.name(_SELECTION, 'columns_param')}({code})")
            case "sort":
                return Code(f"{self.imports.name(_SELECTION, 'sort_param')}(self._caller.api, {code})")
            case "filter":
                others = "filters" if self._kind() else "()"
                return Code(f"{self.imports.name(_SELECTION, 'filter_param')}(self._caller.api, {others}, {code})")
            case _:
                return code


def annotation(parameter: Parameter, spec: Spec, imports: Imports) -> Code | None:
    """Return the type of a parameter that takes fields or conditions; None for any other."""
    match _grammar(parameter, spec):
        case "columns":
            return imports.name(_SELECTION, "Columns")
        case "sort":
            return imports.name(_SELECTION, "OrderBy")
        case "filter":
            return Code(f"{imports.name(_CONDITIONS, 'Condition')} | str")
        case _:
            return None


def _grammar(parameter: Parameter, spec: Spec) -> str | None:
    """Return the convention that a parameter's value is written in, where the spec has that convention."""
    conventions = spec.conventions
    known = {
        "columns": conventions.columns is not None,
        "sort": conventions.sort is not None,
        "filter": filters_by(conventions) == "expression",
    }
    return parameter.grammar if parameter.location == "query" and known.get(parameter.grammar or "") else None
