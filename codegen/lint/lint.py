"""Linting one API: every rule on its document, each problem stated at the page and line that caused it."""

from __future__ import annotations

from typing import Any

from codegen.diagnostics.finding import Finding, finding
from codegen.diagnostics.location import Excerpt, Location
from codegen.lint.origins import Origins
from codegen.lint.problem import Problem
from codegen.lint.rules import RULES
from codegen.spec.lookup import nearest_evidence
from codegen.spec.model import Spec
from codegen.spec.pointers import Pointer, written
from codegen.spec.provenance import Provenance
from codegen.targets.openapi.downgrade import downgraded

_TWIN = "openapi-3.0.json"


def lint(spec: Spec, provenance: Provenance, document: Any) -> list[Finding]:
    """Return what linters would report about ``document``, made of ``spec``, and its 3.0 twin: findings at pages.

    One cause on a page that affects several schemas, or both flavours, is one finding, at the first of them.
    """
    reported: set[tuple[object, ...]] = set()
    findings = []
    for file, flavour in (("", document), (_TWIN, downgraded(document))):
        origins = Origins(spec, flavour)
        for problem in (problem for rule in RULES for problem in rule(flavour)):
            pointer = origins.of(problem.at)
            cause = (problem.code, problem.words, pointer if len(pointer) > 1 else problem.at)
            if cause not in reported:
                reported.add(cause)
                findings.append(_told(problem, f"{file}{written(problem.at)}", pointer, provenance))
    return findings


def _told(problem: Problem, where: str, pointer: Pointer, provenance: Provenance) -> Finding:
    place: Location | None = None
    quotes: tuple[Excerpt, ...] = ()
    near = nearest_evidence(provenance, pointer)
    if near is not None:
        source = near[1].source
        place, quotes = source.quote.place, (source.quote,)
    return finding(problem.code, place, quotes, where=where, problem=problem.words, pointer=written(pointer))
