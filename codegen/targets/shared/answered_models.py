"""Answered models: which records an answer always holds whole."""

from __future__ import annotations

from codegen.spec.model import Spec


def comes_whole(spec: Spec, name: str) -> bool:
    """Whether what is required of the model ``name`` is there in each answer.

    So it is for records that go one way alone: of others, ``required`` is about creating. A call that chooses fields
    leaves out the others, and an error's keys may also come one level deeper.
    """
    model, errors = spec.models[name], spec.conventions.errors
    is_chosen = spec.conventions.columns is not None and model.resource is not None
    is_loose = errors is not None and errors.inside is not None and errors.model == name
    return model.direction == "response" and not is_chosen and not is_loose
