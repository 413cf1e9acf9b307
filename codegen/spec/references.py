"""References: which models a type names, itself or through its items and options."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from codegen.spec.model import Field, Shape, Spec

Origin = TypeVar("Origin")


def references(part: Shape | Field) -> Iterator[str]:
    """Yield every model that ``part`` names, its items' and options' too."""
    if part.ref is not None:
        yield part.ref
    if part.items is not None:
        yield from references(part.items)
    for option in part.options:
        yield from references(option)


def reached(spec: Spec, shapes: Iterable[Shape | Field]) -> dict[str, None]:
    """Return the models that ``shapes`` lead to, directly or through fields, each once."""
    return dict.fromkeys(reached_from(spec, ((None, shape) for shape in shapes)))


def reached_from(spec: Spec, shapes: Iterable[tuple[Origin, Shape | Field]]) -> dict[str, Origin]:
    """Return the models that ``shapes`` lead to, each with the origin of the first shape that does."""
    origins: dict[str, Origin] = {}
    for origin, shape in shapes:
        waiting = list(references(shape))
        while waiting:
            name = waiting.pop()
            if name not in origins and name in spec.models:
                origins[name] = origin
                waiting += [inner for field in spec.models[name].fields.values() for inner in references(field)]
    return origins
