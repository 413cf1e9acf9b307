"""Parameters of calls: shared ones, a call's own, those that a path names and nothing describes."""

from __future__ import annotations

import re

from codegen.spec.auth import ApiKey
from codegen.spec.model import Operation, Parameter, Spec
from codegen.spec.record import Json
from codegen.spec.types import NUMERIC, FieldType
from codegen.targets.encoders.commonmark import code_span, sentence
from codegen.targets.openapi.bodies import JSON
from codegen.targets.openapi.choosing_fields import FieldChoices
from codegen.targets.openapi.components import Components
from codegen.targets.openapi.selection import equalities, filter_grammar, order_words, sort_pattern, sorting
from codegen.targets.openapi.sharing import FROM_SETTINGS, Shared
from codegen.targets.openapi.writes import write_parameter
from codegen.targets.shared.names import pascal
from codegen.targets.shared.parameters import auth_headers, paging, path_names
from codegen.targets.shared.patterns import refusal
from codegen.targets.shared.schema_names import Mode
from codegen.targets.shared.schemas import Data, whole_numbers

_WHOLE = re.compile(r"-?[0-9]{1,18}")
_STYLES = {"|": "pipeDelimited", ",": "form", " ": "spaceDelimited"}
_SPELLINGS: dict[str, Data] = {
    "repeat": {"style": "form", "explode": True},
    "brackets": {"style": "form", "explode": True},
    "deep_object": {"style": "deepObject", "explode": True},
    "indices": {"x-array-style": "indices"},
}
_HANDLED_ELSEWHERE = frozenset({"accept", "content-type", "authorization"})  # OpenAPI ignores such header parameters
_OF_FIELDS = ("columns", "sort", "filter")  # grammars whose values name fields of a record

_WHICH = "The record's {}."
_UNTOLD = "The documentation does not describe this parameter."


class Parameters:
    """Lowers the parameters of one spec's calls."""

    def __init__(self, spec: Spec, components: Components) -> None:
        self._spec = spec
        self._components = components
        self._secret_headers = _HANDLED_ELSEWHERE | {name.casefold() for name in auth_headers(spec.auth)}
        self._secrets = {(api_key.location, api_key.name) for api_key in spec.auth if isinstance(api_key, ApiKey)}

    def of(self, operation: Operation) -> list[Shared]:
        """Return the parameters of ``operation``: those of its path first, then query and headers."""
        declared, choices = self._declared(operation), FieldChoices(self._spec, operation)
        shown = _shown(declared)
        parameters = {
            (name, parameter.location): self._parameter(name, parameter, choices, shown=name in shown)
            for name, parameter in declared.items()
        }
        for name, parameter in sorting(self._spec, operation).items():
            if name.casefold() not in {other.casefold() for other in declared}:
                parameters[name, "query"] = _conventional(self._parameter(name, parameter, choices, shown=True))
        for name in path_names(operation.path):
            parameters.setdefault((name, "path"), _undescribed(name))
        if write := write_parameter(self._spec, self._components, operation):
            parameters[write.data["name"], "query"] = write
        taken = [name for name, _ in parameters]
        for part in equalities(self._spec, operation, self._components.lowering, taken):
            parameters[part.data["name"], "query"] = part
        places = ("path", "query", "header", "cookie")
        return sorted(parameters.values(), key=lambda part: places.index(part.data["in"]))

    def _declared(self, operation: Operation) -> dict[str, Parameter]:
        """Return a call's own parameters and the shared ones it names, where its own do not say otherwise."""
        shared = {name: self._spec.parameters[name] for name in operation.shared if name in self._spec.parameters}
        return {
            name: parameter
            for name, parameter in {**shared, **operation.parameters}.items()
            if self._is_one(name, parameter, operation)
        }

    def _is_one(self, name: str, parameter: Parameter, operation: Operation) -> bool:
        """Not what security says already, and nothing of a path without a place for it (OpenAPI refuses both)."""
        if parameter.location == "path":
            return name in path_names(operation.path)
        if parameter.location == "header":
            return name.casefold() not in self._secret_headers
        return (parameter.location, name) not in self._secrets

    def _parameter(self, name: str, parameter: Parameter, choices: FieldChoices, *, shown: bool) -> Shared:
        sent = f"{name}[]" if parameter.style == "brackets" and not name.endswith("[]") else name
        data: Data = {"name": sent, "in": parameter.location, "description": self._description(name, parameter)}
        if parameter.required or parameter.location == "path":
            data["required"] = True
        if parameter.deprecated:
            data["deprecated"] = True
        is_list = parameter.shape.type is FieldType.ARRAY and parameter.location == "query"
        style = _STYLES.get(parameter.array_separator or "")
        if is_list and style:
            data |= {"style": style, "explode": False}
        elif parameter.location == "query":
            data |= _SPELLINGS.get(parameter.style or "", {})
        if is_list and parameter.array_separator and not style:
            data["schema"] = {"type": "string"}  # a separator that OpenAPI has no style for: the description does
        elif parameter.style == "json":
            data["content"] = {JSON: {"schema": self._schema(parameter, choices)}}
        else:
            data["schema"] = self._schema(parameter, choices)
        example = choices.example(parameter) if parameter.grammar in _OF_FIELDS else _sample(parameter, is_list)
        if example is not None and shown:
            data["example"] = example
        owner = choices.model if choices.named(parameter) else None
        return Shared("parameters", pascal(f"{owner or ''} {name}").rstrip("_"), data)

    def _schema(self, parameter: Parameter, choices: FieldChoices) -> Data:
        schema = self._components.lowering.shape(parameter.shape, Mode.CREATE)
        inner = schema["items"] if schema.get("type") == "array" else schema
        named = choices.named(parameter)
        inner |= named
        is_open = "enum" not in named
        if parameter.grammar == "sort" and inner is schema and is_open:
            inner |= sort_pattern(self._spec.conventions.sort)
        if parameter.shape.type is FieldType.ARRAY:
            schema["minItems"] = 1  # an empty list cannot be distinguished from no list
        if parameter.enum:
            inner |= _choices(parameter, inner)
        if parameter.pattern:
            inner["pattern" if inner.get("type") == "string" and not refusal(parameter.pattern) else "x-pattern"] = (
                parameter.pattern
            )
        return schema | _number_limits(parameter, schema)

    def _description(self, name: str, parameter: Parameter) -> str:
        """Return what the API's conventions say, in our words; where they say nothing, the page's; then what always
        holds.
        """
        parts = [words for words in (self._rule(parameter), paging(name, self._spec)) if words]
        if not parts and parameter.description:
            parts = [sentence(parameter.description)]
        if parameter.style == "indices":
            parts.append(f"Several are sent as {code_span(f'{name}[0]')}, {code_span(f'{name}[1]')}, and so on.")
        if parameter.array_separator:
            parts.append(f"Several are joined by {code_span(parameter.array_separator)}.")
        if parameter.excludes:
            parts.append(f"Not together with {', '.join(code_span(other) for other in parameter.excludes)}.")
        if parts:
            return " ".join(parts)
        return _WHICH.format(code_span(name)) if parameter.location == "path" else _UNTOLD

    def _rule(self, parameter: Parameter) -> str | None:
        sort = self._spec.conventions.sort
        match parameter.grammar:
            case "columns":
                return "The fields to return, by name."
            case "filter":
                rules = self._spec.conventions.filter
                return "Which records to return." + (f" {filter_grammar(rules)}" if rules else "")
            case "sort" if sort:
                fields, words = "Fields" if sort.separator else "The field", order_words(sort)
                return f"{fields} to sort by; {words}." if words else f"{fields} to sort by."
            case _:
                return None


def _number_limits(parameter: Parameter, schema: Data) -> Data:
    """Return the limits of a number, as a list of one where they leave one; a default, where it may be left out."""
    only = parameter.minimum
    if only is not None and only == parameter.maximum and schema.get("type") == "integer":
        return {"enum": [int(only)]}
    default = None if parameter.required else parameter.default
    limits = {"minimum": parameter.minimum, "maximum": parameter.maximum, "default": default}
    return {key: value for key, value in limits.items() if value is not None}


def _choices(parameter: Parameter, schema: Data) -> Data:
    """Return the known values: the only ones where they are closed and of the schema's type."""
    values = list(dict.fromkeys(parameter.enum or ()))
    if parameter.enum_open:
        return {"x-extensible-enum": values}
    if schema.get("type") == "integer" and (numbers := whole_numbers(values)):
        return {"enum": numbers}
    return {"enum" if schema.get("type") == "string" else "x-extensible-enum": values}


def _shown(declared: dict[str, Parameter]) -> set[str]:
    """Return the parameters that may have an example: of those that exclude each other, the last one.

    A page that tries a call sends all examples at once.
    """
    shown: set[str] = set()
    for name, parameter in reversed(declared.items()):
        excluded = any(other in parameter.excludes or name in declared[other].excludes for other in shown)
        if not excluded:
            shown.add(name)
    return shown


def _conventional(part: Shared) -> Shared:
    return Shared(part.section, part.name, part.data | {"x-origin": FROM_SETTINGS})


def _undescribed(name: str) -> Shared:
    description = "Part of the path; the documentation does not describe it."
    data: Data = {"name": name, "in": "path", "description": description, "required": True}
    return Shared("parameters", pascal(name).rstrip("_"), data | {"schema": {"type": "string"}})


def _sample(parameter: Parameter, is_list: bool) -> Json:
    """Return the documented value in the form of the schema: a list with a separator without a style is one text."""
    if not is_list or parameter.array_separator is None:
        return _typed(parameter)
    values = _listed(parameter)
    if values is None or parameter.array_separator in _STYLES:
        return values
    return parameter.array_separator.join(map(str, values))


def _typed(parameter: Parameter) -> Json:
    """Return the documented value as the value it spells; None when it is none of this type."""
    example, kind = parameter.example, parameter.shape.type
    if not isinstance(example, str):
        return example
    if kind is FieldType.BOOLEAN:
        return {"true": True, "false": False}.get(example.lower())
    if kind is FieldType.INTEGER:
        return int(example) if _WHOLE.fullmatch(example) else None
    return None if kind in NUMERIC else example


def _listed(parameter: Parameter) -> list[Json] | None:
    example = parameter.example
    if example is None:
        return None
    if isinstance(example, str) and parameter.array_separator:
        return list(example.split(parameter.array_separator))
    return example if isinstance(example, list) else [example]
