"""The catalogue: every finding there can be, by its code: severity, message and hint, with named parts in braces.

Each stage's codes stand in the module of its name, and nowhere else are there any, so that their tone stays one. A test
shows the exact text of each, from real bad input.
"""

from __future__ import annotations

from codegen.catalogue.corrections import CORRECTIONS
from codegen.catalogue.dialects import DIALECTS
from codegen.catalogue.differ import DIFFER
from codegen.catalogue.documents import DOCUMENTS
from codegen.catalogue.emulator import EMULATOR
from codegen.catalogue.entry import Code, Severity
from codegen.catalogue.fetching import FETCHING
from codegen.catalogue.files import FILES
from codegen.catalogue.interpret import INTERPRET
from codegen.catalogue.introspecting import INTROSPECTING
from codegen.catalogue.linting import LINTING
from codegen.catalogue.sources import SOURCES
from codegen.catalogue.spec import SPEC
from codegen.catalogue.starting import STARTING
from codegen.catalogue.targets import TARGETS
from codegen.catalogue.vendored import VENDORED
from codegen.catalogue.workspace import WORKSPACE
from codegen.catalogue.writing import WRITING

__all__ = ["CATALOGUE", "STAGES", "Code", "Severity"]

STAGES = (
    DIALECTS,
    TARGETS,
    SOURCES,
    DOCUMENTS,
    INTERPRET,
    WRITING,
    WORKSPACE,
    CORRECTIONS,
    SPEC,
    EMULATOR,
    DIFFER,
    FETCHING,
    STARTING,
    INTROSPECTING,
    LINTING,
    VENDORED,
    FILES,
)

CATALOGUE: dict[str, Code] = {code: entry for stage in STAGES for code, entry in stage.items()}
