"""Direction: which models are sent, which come back, told from the requests and responses that reach them."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from codegen.spec.model import Model, Shape, Spec
from codegen.spec.references import reached


def with_directions(spec: Spec) -> Spec:
    """``spec`` with each model's direction set; a model that nothing reaches keeps both."""
    sent = set(reached(spec, _requests(spec)))
    received = set(reached(spec, _responses(spec)))
    models = {
        name: msgspec.structs.replace(model, direction=_direction(model, name in sent, name in received))
        for name, model in spec.models.items()
    }
    return msgspec.structs.replace(spec, models=models)


def _direction(model: Model, sent: bool, received: bool) -> str:
    if sent == received:
        return model.direction
    return "request" if sent else "response"


def _requests(spec: Spec) -> Iterator[Shape]:
    for operation in spec.operations.values():
        if operation.request:
            yield operation.request.shape


def _responses(spec: Spec) -> Iterator[Shape]:
    for operation in spec.operations.values():
        for response in operation.responses.values():
            if response.shape:
                yield response.shape
