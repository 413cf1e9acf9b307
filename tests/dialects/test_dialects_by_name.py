"""The dialects by name are those of the registry."""

from __future__ import annotations

from codegen.dialects.by_name import NAMES, OF_ANY_MAKE, dialect_named
from codegen.dialects.registry import DIALECTS


def test_every_dialect_has_its_name_in_the_registrys_order() -> None:
    assert tuple(dialect.name for dialect in DIALECTS) == NAMES
    assert tuple(map(dialect_named, NAMES)) == DIALECTS
    assert {dialect.name for dialect in DIALECTS if not dialect.knows_make} == OF_ANY_MAKE
