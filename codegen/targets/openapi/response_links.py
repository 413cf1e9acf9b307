"""Links: what can be called with what a list returns, which is one of its records, and its next page."""

from __future__ import annotations

from codegen.spec.model import Operation, Response, Spec
from codegen.spec.pointers import written
from codegen.spec.types import Action
from codegen.targets.shared.call_names import CallNames
from codegen.targets.shared.listings import gives_listing, listed_model, success
from codegen.targets.shared.parameters import path_names
from codegen.targets.shared.schemas import Data


class Links:
    """The links of one spec's lists."""

    def __init__(self, spec: Spec, names: CallNames) -> None:
        self._spec = spec
        self._ids = names.operation_ids
        self._getters = {
            operation.path.rpartition("/")[0]: (key, operation)
            for key, operation in reversed(spec.operations.items())
            if operation.action is Action.GET and operation.path.endswith("}")
        }

    def of(self, key: str, operation: Operation) -> Data:
        """Return the links of a list by name; nothing of any other call, or where no field is known to be the key."""
        response = success(operation)
        if response is None or not gives_listing(operation, self._spec):
            return {}
        return {**self._record(operation, response), **self._next(key, operation, response)}

    def _record(self, operation: Operation, response: Response) -> Data:
        getter, names = self._getters.get(operation.path), path_names(operation.path)
        model = self._spec.models.get(listed_model(operation, self._spec) or "")
        if getter is None or model is None:
            return {}
        own = path_names(getter[1].path)[len(names) :]
        field = model.key or "".join(own)
        if len(own) != 1 or field not in model.fields:
            return {}
        envelope = self._spec.conventions.envelopes.get(response.envelope or "")
        records = (envelope.records,) if envelope else ()
        known = {name: f"$request.path.{name}" for name in names}
        parameters = {**known, own[0]: f"$response.body{written((*records, '0', field))}"}
        return {"firstRecord": {"operationId": self._ids[getter[0]], "parameters": parameters}}

    def _next(self, key: str, operation: Operation, response: Response) -> Data:
        envelope = self._spec.conventions.envelopes.get(response.envelope or "")
        for way in self._spec.conventions.pagination:
            taken = way.parameter and (way.parameter in operation.parameters or way.parameter in operation.shared)
            if way.kind == "cursor" and way.next and taken and envelope and way.next in envelope.keys:
                known = {path_name: f"$request.path.{path_name}" for path_name in path_names(operation.path)}
                known[str(way.parameter)] = f"$response.body{written((way.next,))}"
                return {"nextPage": {"operationId": self._ids[key], "parameters": known}}
        return {}
