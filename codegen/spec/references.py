"""References: which models a type names, itself or through its items and options."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from codegen.spec.model import Field, Shape, Spec


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
    waiting = [name for shape in shapes for name in references(shape)]
    found: dict[str, None] = {}
    while waiting:
        name = waiting.pop()
        if name not in found and name in spec.models:
            found[name] = None
            waiting += [inner for field in spec.models[name].fields.values() for inner in references(field)]
    return found
