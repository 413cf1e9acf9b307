"""Strictness: what is an error where the make of the pages is known is a warning where it is not.

The catalogue says for each code which severity it has in either case; nothing else decides it.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from codegen.diagnostics.finding import Finding
from codegen.diagnostics.messages import MESSAGES


def judged(findings: Iterable[Finding], strict: bool) -> list[Finding]:
    """Return ``findings`` with the severities that they have in an API that is read strictly, or not."""
    return list(findings) if strict else [_lenient(finding) for finding in findings]


def _lenient(finding: Finding) -> Finding:
    severity = MESSAGES[finding.code].lenient
    return finding if severity is None else msgspec.structs.replace(finding, severity=severity)
