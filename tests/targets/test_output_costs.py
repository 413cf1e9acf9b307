"""The outputs of a page four times as long take at most about four times the steps, in each target.

``tests/interpret/test_costs.py`` counts the steps from a page to its spec; these are the steps from there to all files.
"""

from __future__ import annotations

from functools import cache

import pytest

from codegen.derive.derive import Derived
from codegen.spec.model import Spec
from codegen.targets.registry import TARGETS
from codegen.targets.target import Target
from codegen.targets.templating import Templates
from tests.interpret.test_costs import PAGES, compiled
from tests.steps import assert_steps_grow_with

SIZE = 20
TEMPLATES = Templates()
KINDS = ("calls", "fields", "models", "values", "keys", "records", "objects in a list", "statuses")
PLAIN = ("jsonschema", "postman")  # take tenths of a second; the others are counted by `make slow`


@cache
def spec_of(text: str) -> Spec:
    derived = compiled("generic", text)
    assert isinstance(derived, Derived)
    return derived.spec


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "target",
    [target if target.name in PLAIN else pytest.param(target, marks=pytest.mark.slow) for target in TARGETS],
    ids=lambda target: target.name,
)
def test_four_times_as_much_takes_at_most_about_four_times_the_steps(target: Target, kind: str) -> None:
    for size in (SIZE, 4 * SIZE):
        spec_of(PAGES[kind](size))  # its steps are counted elsewhere
    assert_steps_grow_with(PAGES[kind], lambda text: target.emit(spec_of(text), TEMPLATES), SIZE)
