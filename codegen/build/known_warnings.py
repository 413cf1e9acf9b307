"""Which warnings the last build reported too: they are counted then, so that what is new about the pages is seen."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

from codegen.build.cache import Pack
from codegen.build.install import BuildPlan
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
        warnings = [one for one in build_plan.findings if one.severity is Severity.WARNING]
        known.update(one for one in warnings if pack.get(_identity(one)) is not None)
        for one in warnings:
            pack.put(_identity(one), b"")
        if remember:
            pack.save()
    return frozenset(known)


def _identity(one: Finding) -> str:
    page = one.place.page if one.place else ""
    return hashlib.sha256("\0".join((one.code, page, one.message)).encode("utf-8", "surrogatepass")).hexdigest()
