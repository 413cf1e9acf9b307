"""What lowering the methods of one resource needs, and what all parts of a method are written with."""

from __future__ import annotations

import msgspec

from codegen.diagnostics.finding import Finding
from codegen.spec.model import Spec
from codegen.targets.code import Code
from codegen.targets.encoders.python import identifier
from codegen.targets.python import types
from codegen.targets.python.errors import Meaning
from codegen.targets.python.imports import Imports
from codegen.targets.python.names import Names

OPERATIONS = ".._runtime.operations"


class MethodLowering(msgspec.Struct, frozen=True):
    """What lowering the methods of one resource needs.

    ``sent_whole`` are the models whose records users make; ``shared_errors`` what a status means at more than one
    call, as ``errors.shared`` returns it.
    """

    spec: Spec
    names: Names
    imports: Imports
    list_hidden: bool
    sent_whole: frozenset[str]
    shared_errors: frozenset[Meaning]
    findings: list[Finding]

    def given(self) -> types.Scope:
        """Return the scope of what users pass."""
        return types.Scope(self.names, self.imports, given=True, list_hidden=self.list_hidden)

    def returned(self) -> types.Scope:
        """Return the scope of what methods return."""
        return types.Scope(self.names, self.imports, list_hidden=self.list_hidden)


def unset(name: str, annotation: Code, context: MethodLowering) -> Code:
    """Return the declaration of an argument that may be left out."""
    kind = context.imports.name("msgspec", "UnsetType")
    inner = annotation if annotation != "Any" else Code("Any")
    return Code(f"{identifier(name)}: {inner} | {kind} = {context.imports.name('msgspec', 'UNSET')}")
