"""The messages: every finding there can be, by its code: severity, message and hint, with named parts in braces.

Each stage's codes are in the module of its name, those of small commands in ``commands``, and nowhere else. A test
shows the exact text of each, from real bad input.
"""

from __future__ import annotations

from codegen.diagnostics.messages.commands import INIT, MOCK_SERVER, RUN
from codegen.diagnostics.messages.compare import COMPARE
from codegen.diagnostics.messages.config import CONFIG, FILES
from codegen.diagnostics.messages.corrections import CORRECTIONS
from codegen.diagnostics.messages.dialects import DIALECTS
from codegen.diagnostics.messages.documents import DOCUMENTS
from codegen.diagnostics.messages.entry import Code, Severity
from codegen.diagnostics.messages.fetch import FETCH
from codegen.diagnostics.messages.interpret import INTERPRET
from codegen.diagnostics.messages.introspect import INTROSPECT
from codegen.diagnostics.messages.lint import LINT
from codegen.diagnostics.messages.sources import SOURCES
from codegen.diagnostics.messages.spec import SPEC
from codegen.diagnostics.messages.targets import TARGETS, VIEWER
from codegen.diagnostics.messages.writing import WRITING

__all__ = ["MESSAGES", "STAGES", "Code", "Severity"]

STAGES = (
    DIALECTS,
    TARGETS,
    SOURCES,
    DOCUMENTS,
    INTERPRET,
    WRITING,
    CONFIG,
    CORRECTIONS,
    SPEC,
    MOCK_SERVER,
    COMPARE,
    FETCH,
    INIT,
    INTROSPECT,
    LINT,
    VIEWER,
    FILES,
    RUN,
)

MESSAGES: dict[str, Code] = {code: entry for stage in STAGES for code, entry in stage.items()}
