"""Which warnings the last build reported too: they are counted then, so that what is new about the pages is seen."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

from codegen.build.install import BuildPlan
from codegen.build.pack import Pack
from codegen.build.sealed import FOLDER
from codegen.diagnostics.finding import Finding
from codegen.diagnostics.messages import Severity


def previously_reported(root: Path, plans: Iterable[BuildPlan], *, remember: bool) -> frozenset[Finding]:
    """Return the warnings that the last build of the workspace at ``root`` reported too.

    With ``remember`` the next build knows those of this one. A warning that only moved to another line is the same.
    """
    known: set[Finding] = set()
    for build_plan in plans:
        pack = Pack(root / FOLDER / f"{build_plan.build.api}.reported")
        warnings = [finding for finding in build_plan.findings if finding.severity is Severity.WARNING]
        known.update(warning for warning in warnings if pack.get(_identity(warning)) is not None)
        for warning in warnings:
            pack.put(_identity(warning), b"")
        if remember:
            pack.save()
    return frozenset(known)


def _identity(finding: Finding) -> str:
    page = finding.place.page if finding.place else ""
    return hashlib.sha256("\0".join((finding.code, page, finding.message)).encode("utf-8", "surrogatepass")).hexdigest()
