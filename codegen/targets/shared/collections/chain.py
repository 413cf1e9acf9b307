"""How the calls of a resource hand records on: a list finds one, a creation makes one, the others take it.

What changes or deletes takes only a record that the run itself made. So a whole collection can be run on an account
with real data in it; a user who wants more says so in the variable ``changeListed``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from codegen.interpret.names import words_for_one
from codegen.spec.model import Operation, Spec, responses_of
from codegen.spec.types import Action
from codegen.targets.code import Code
from codegen.targets.shared.call_names import CallNames
from codegen.targets.shared.names import pascal
from codegen.targets.shared.record_keys import key_of
from codegen.targets.shared.schema_names import NamePool

CHANGE_LISTED = "changeListed"
LISTED, MADE = "listed", "made"  # what the names of the variables begin with
_READING = ("GET", "HEAD")
WAITING = Code(r"\{\{((?:listed|made)_[A-Za-z0-9_]+)\}\}")  # a variable like this in a request, as a JavaScript pattern

_ORDER = (Action.LIST, Action.GET, Action.CREATE, Action.UPDATE, Action.FIELD_INFO, Action.CALL, Action.DELETE)
_CHANGING = (Action.UPDATE, Action.DELETE)
_TAKING = (Action.GET, Action.UPDATE, Action.DELETE)


class Handing(msgspec.Struct, frozen=True):
    """What a call must answer and hands on. ``expected``: the statuses of success, none when none is known.

    ``records`` and ``key`` say where in the answer a record's key is. ``listed`` and ``created`` are the variables
    that it goes into, ``gone`` is the one that holds a record no longer; empty where there is none.
    """

    expected: list[int]
    records: str = ""
    key: str = ""
    listed: str = ""
    created: str = ""
    gone: str = ""


class Chain:
    """The chains of one spec: which variables its calls fill, and which they need."""

    def __init__(self, spec: Spec, names: CallNames) -> None:
        self._spec = spec
        pool = NamePool()
        self._stems = {resource: pool.take(pascal(tag).rstrip("_")) for resource, tag in names.tags.items()}
        self._actions = {
            resource: {o.action for o in spec.operations.values() if o.resource == resource} for resource in names.tags
        }
        self._keys = {resource: self._key(resource) for resource in names.tags}
        altering = (
            operation
            for operation in spec.operations.values()
            if operation.action in _CHANGING or self._alters(operation)
        )
        self._changed = {operation.resource for operation in altering}
        self._targets = {word: stem for stem in reversed(self._stems) for word in words_for_one(stem)}

    def handing(self, operation: Operation) -> Handing:
        """Return what ``operation`` must answer, and what it hands on."""
        resource, expected = operation.resource, self._expected(operation)
        creator = self._made(resource) if self._changes(resource) else ""
        key = self._keys[resource] if _has_records(operation) else ""
        match operation.action:
            case Action.LIST if key:
                return Handing(expected, self._records(operation), key, listed=self._listed(resource), created=creator)
            case Action.CREATE if key and creator:
                return Handing(expected, self._records(operation), key, created=creator)
            case Action.DELETE:
                return Handing(expected, gone=creator)
            case _:
                return Handing(expected)

    def taken(self, operation: Operation) -> str:
        """Return the variable with the key that is in the path of ``operation``; empty when no call finds it.

        What changes or deletes has one in any case: no run may do that to a record which only the documentation shows.
        """
        actions = self._actions[operation.resource]
        if not self._takes(operation):
            return ""
        reads = operation.action is Action.GET or self._reads_part(operation)
        if reads and Action.LIST in actions:
            return self._listed(operation.resource)
        is_found = not reads or actions & {Action.LIST, Action.CREATE}
        return self._made(operation.resource) if is_found else ""

    def _takes(self, operation: Operation) -> bool:
        """Return whether the path names a record."""
        of_another_kind = self._alters(operation) or self._reads_part(operation)
        return bool(self._keys[operation.resource]) and (operation.action in _TAKING or of_another_kind)

    def _alters(self, operation: Operation) -> bool:
        """Return whether a call of another kind changes the record that its path names."""
        return self._is_on_record(operation) and operation.method not in _READING

    def _reads_part(self, operation: Operation) -> bool:
        """Return whether a call of another kind reads a part of the record that its path names."""
        return self._is_on_record(operation) and operation.method in _READING

    def _is_on_record(self, operation: Operation) -> bool:
        named = f"{{{self._keys[operation.resource]}}}" in operation.path
        return named and operation.action is Action.CALL

    def link(self, name: str, target: str | None) -> str:
        """Return the variable with the key that the field ``name`` leads to: by the documented ``target``, else by
        its name.

        Empty where it leads to no resource that is listed.
        """
        stem = name.removesuffix("_id").replace("_", "").lower() if name.endswith("_id") else ""
        resource = target if target in self._stems else self._targets.get(stem)
        return self._listed(resource) if resource and self._is_listed(resource) else ""

    def resource_of(self, variable: str) -> str:
        """Return the resource whose list fills ``variable``."""
        return next(resource for resource in self._stems if self._listed(resource) == variable)

    def key(self, resource: str) -> str:
        """Return the field by which paths name a record of ``resource``; empty when none do."""
        return self._keys[resource]

    def rank(self, operation: Operation) -> float:
        """Return the place of ``operation`` in its folder: behind what finds or makes the record that it takes."""
        if operation.action is Action.GET and Action.LIST not in self._actions[operation.resource]:
            return _ORDER.index(Action.CREATE) + 0.5
        return _ORDER.index(Action.GET if self._reads_part(operation) else operation.action)

    def _is_listed(self, resource: str) -> bool:
        return Action.LIST in self._actions[resource] and bool(self._keys[resource])

    def _changes(self, resource: str) -> bool:
        return resource in self._changed or not self._is_listed(resource)

    def _listed(self, resource: str) -> str:
        return f"{LISTED}_{self._stems[resource]}"

    def _made(self, resource: str) -> str:
        return f"{MADE}_{self._stems[resource]}"

    def _key(self, resource: str) -> str:
        """Return the field that names a record: its model's key, else what the paths end in; empty without either."""
        models = [model for model in self._spec.models.values() if model.resource == resource]
        model = next((model for model in models if model.key), next(iter(models), None))
        taking = [o for o in self._spec.operations.values() if o.resource == resource and o.action in _TAKING]
        key = key_of(model, taking) if taking or (model and model.key) else None
        return key.name if key is not None else ""  # hidden or not: what no answer shows, no call may change

    def _records(self, operation: Operation) -> str:
        """Under which key the answer holds its records; empty when it is the record, or the list of them, itself."""
        good = [response for status, response in operation.responses.items() if status.startswith("2")]
        envelopes = self._spec.conventions.envelopes
        known = (envelopes[response.envelope].records for response in good if response.envelope in envelopes)
        return next(
            known, next((self._held(response.shape.ref, operation.resource) for response in good if response.shape), "")
        )

    def _held(self, name: str | None, resource: str) -> str:
        """Return the field of the model ``name`` that holds records of ``resource``, or the only list of records."""
        model = self._spec.models.get(name or "")
        if model is None or model.resource == resource or "id" in model.fields:
            return ""
        refs = {wire: (field.items.ref if field.items else field.ref) for wire, field in model.fields.items()}
        own = [wire for wire, ref in refs.items() if ref and self._is_of(ref, resource)]
        return next(iter(own or [wire for wire, ref in refs.items() if ref]), "")

    def _is_of(self, name: str, resource: str) -> bool:
        return name in self._spec.models and self._spec.models[name].resource == resource

    def _expected(self, operation: Operation) -> list[int]:
        documented = [
            int(response)
            for response in responses_of(self._spec, operation)
            if response.isdecimal() and response[0] == "2"
        ]
        usual = self._spec.conventions.success.get(operation.method)
        return documented or ([usual] if usual else [])


def _has_records(operation: Operation) -> bool:
    """Whether an answer of success may hold a record: not where each is documented as empty, a text or a file."""
    good = [response.body for status, response in operation.responses.items() if status.startswith("2")]
    return not good or any(body in ("json", "unknown") for body in good)


def ordered(needs: Mapping[str, Sequence[str]]) -> list[str]:
    """Return the resources, each behind those that it takes keys from, as far as these do not go round in a circle."""
    done: dict[str, None] = {}
    begun: set[str] = set()
    waiting = list(needs)[::-1]  # a stack of our own: pages may lead from resource to resource at any length
    while waiting:
        name = waiting[-1]
        if name in begun:
            done[waiting.pop()] = None
        else:
            begun.add(name)
            waiting += [other for other in reversed(needs[name]) if other in needs and other not in begun]
    return list(done)
