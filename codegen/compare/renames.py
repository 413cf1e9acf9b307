"""Renames: which thing that is gone is likely the thing that is new. Only clear evidence counts, and it is reported.

Evidence is clear when both are of one type, the names differ in case and signs alone, or the words about them are the
same, and there is no second candidate on either side.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Any

from codegen.compare.walk import Guess
from codegen.spec.canonical import dump
from codegen.spec.model import Field, Model, Operation, Parameter, Spec

# What makes two things one when it is the same, None where a thing has no such sign, and the words for it.
Sign = tuple[Callable[[str, Any], Hashable], str]

_HOLE = re.compile(r"\{([^{}]*)\}")
_ALIKE = 0.8  # of ten fields, eight must be the same
_FEWEST_FIELDS = 3
_SHORTEST_WORDS = 12  # "The name." is said of many fields


def renamed_fields(before: Mapping[str, Field], after: Mapping[str, Field]) -> dict[str, Guess]:
    """Fields of one model: old name to new name."""
    return _paired(before, after, _FIELD_SIGNS)


def renamed_models(before: Spec, after: Spec) -> dict[str, Guess]:
    """Models: the same fields under another name."""
    guesses = _paired(before.models, after.models, _MODEL_SIGNS)
    taken = {guess.name for guess in guesses.values()}
    removed = {name: model for name, model in before.models.items() if name not in after.models and name not in guesses}
    new = {name: model for name, model in after.models.items() if name not in before.models and name not in taken}
    return guesses | _alike(removed, new)


def renamed_operations(before: Spec, after: Spec) -> dict[str, Guess]:
    """Operations: the same call under another key is certain; the documentation's own name for it is a guess."""
    return _paired(before.operations, after.operations, _OPERATION_SIGNS)


def renamed_parameters(old: Operation, new: Operation) -> dict[str, Guess]:
    """Parameters of one call: a hole at the same place of the same path is certain, the rest as for fields."""
    guesses: dict[str, Guess] = {}
    if _HOLE.sub("{}", old.path) == _HOLE.sub("{}", new.path):
        holes = zip(_HOLE.findall(old.path), _HOLE.findall(new.path), strict=True)
        guesses = {a: Guess(b) for a, b in holes if a != b and a in old.parameters and b in new.parameters}
    before = {name: parameter for name, parameter in old.parameters.items() if name not in guesses}
    certain = {guess.name for guess in guesses.values()}
    after = {name: parameter for name, parameter in new.parameters.items() if name not in certain}
    return guesses | _paired(before, after, _PARAMETER_SIGNS)


def _paired(before: Mapping[str, Any], after: Mapping[str, Any], signs: Sequence[Sign]) -> dict[str, Guess]:
    """Every old name that is gone with the new name of the same sign, the strongest sign first; each only once."""
    removed = {name: thing for name, thing in before.items() if name not in after}
    new = {name: thing for name, thing in after.items() if name not in before}
    guesses: dict[str, Guess] = {}
    for sign, why in signs:
        olds, news = _by_sign(removed, sign), _by_sign(new, sign)
        for shared, names in olds.items():
            if len(names) == 1 and len(news[shared]) == 1:
                guesses[names[0]] = Guess(news[shared][0], why)
                del removed[names[0]], new[news[shared][0]]
    return guesses


def _by_sign(things: Mapping[str, Any], sign: Callable[[str, Any], Hashable]) -> defaultdict[Hashable, list[str]]:
    names_of: defaultdict[Hashable, list[str]] = defaultdict(list)
    for name, thing in things.items():
        shared = sign(name, thing)
        if shared is not None:
            names_of[shared].append(name)
    return names_of


# -- signs -----------------------------------------------------------------------------------------------------------


def _folded(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _field_name(name: str, field: Field) -> Hashable:
    return (field.type, _folded(name)) if _folded(name) else None


def _table_name(_: str, field: Field) -> Hashable:
    return (field.type, field.documented_name) if field.documented_name is not None else None


def _field_words(_: str, field: Field) -> Hashable:
    return (field.type, field.description) if _is_telling(field) else None


def _parameter_name(name: str, parameter: Parameter) -> Hashable:
    return (parameter.location, dump(parameter.shape), _folded(name)) if _folded(name) else None


def _parameter_words(_: str, parameter: Parameter) -> Hashable:
    return (parameter.location, dump(parameter.shape), parameter.description) if _is_telling(parameter) else None


def _is_telling(part: Field | Parameter) -> bool:
    return part.description is not None and len(part.description.raw) >= _SHORTEST_WORDS


def _model_name(name: str, _: Model) -> Hashable:
    return _folded(name) or None


def _call(_: str, operation: Operation) -> Hashable:
    return (operation.method, _HOLE.sub("{}", operation.path))


def _native_name(_: str, operation: Operation) -> Hashable:
    return operation.native


_SPELLING = "the names differ in case and signs alone"
_WORDS = "the type and the description are the same"
_FIELD_SIGNS: Sequence[Sign] = (
    (_field_name, _SPELLING),
    (_table_name, "the table has them under the same name"),
    (_field_words, _WORDS),
)
_PARAMETER_SIGNS: Sequence[Sign] = ((_parameter_name, _SPELLING), (_parameter_words, _WORDS))
_MODEL_SIGNS: Sequence[Sign] = ((_model_name, _SPELLING),)
_OPERATION_SIGNS: Sequence[Sign] = (
    (_call, ""),
    (_native_name, "the documentation's name for the call is the same"),
)


def _alike(removed: Mapping[str, Model], new: Mapping[str, Model]) -> dict[str, Guess]:
    """Models whose fields are mostly the same ones, with one candidate on each side."""
    before, after = ({name: _facts(model) for name, model in models.items()} for models in (removed, new))
    candidates = [
        (name, Guess(other, f"{len(old & other_part)} of {len(old | other_part)} fields are the same"))
        for name, old in before.items()
        for other, other_part in after.items()
        if min(len(old), len(other_part)) >= _FEWEST_FIELDS and len(old & other_part) >= _ALIKE * len(old | other_part)
    ]
    olds, news = Counter(name for name, _ in candidates), Counter(guess.name for _, guess in candidates)
    return {name: guess for name, guess in candidates if olds[name] == 1 and news[guess.name] == 1}


def _facts(model: Model) -> frozenset[tuple[str, str]]:
    return frozenset((name, field.type.value) for name, field in model.fields.items())
