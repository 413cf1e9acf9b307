"""The names of targets are those of the registry."""

from __future__ import annotations

from codegen.targets.chosen import NAMES
from codegen.targets.registry import TARGETS, target_named


def test_every_target_has_its_name_in_the_registrys_order() -> None:
    assert tuple(target.name for target in TARGETS) == NAMES
    assert tuple(map(target_named, NAMES)) == TARGETS
