"""Linting one API: every rule on its document, each problem told at the page and line that caused it."""

from __future__ import annotations

from typing import Any

from codegen.findings import Finding, finding
from codegen.linting.origins import Origins
from codegen.linting.problem import Problem
from codegen.linting.rules import RULES
from codegen.places import Place, Quote
from codegen.spec.lookup import nearest_evidence
from codegen.spec.model import Spec
from codegen.spec.pointers import written
from codegen.spec.provenance import Provenance


def lint(spec: Spec, provenance: Provenance, document: Any) -> list[Finding]:
    """What the linters would say of ``document``, made of ``spec``: findings at places of the documentation."""
    origins = Origins(spec, document)
    return [_told(problem, origins, provenance) for rule in RULES for problem in rule(document)]


def _told(problem: Problem, origins: Origins, provenance: Provenance) -> Finding:
    pointer = origins.of(problem.at)
    place: Place | None = None
    quotes: tuple[Quote, ...] = ()
    near = nearest_evidence(provenance, pointer)
    if near is not None:
        source = near[1].source
        place, quotes = source.quote.place, (source.quote,)
    parts = {"where": written(problem.at), "problem": problem.words, "pointer": written(pointer)}
    return finding(problem.code, place, quotes, **parts)
