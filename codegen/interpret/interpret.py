"""Interpretation: all facts of one API into its spec, with provenance and what was found on the way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from codegen.config.settings import SettingsFile
from codegen.diagnostics.finding import Finding
from codegen.dialects.facts import PageFacts
from codegen.interpret.bodies import Bodies
from codegen.interpret.claims import Claim
from codegen.interpret.context import Context
from codegen.interpret.conventions import interpret_conventions
from codegen.interpret.coverage import uncovered
from codegen.interpret.errors import interpret_errors
from codegen.interpret.examples import read_examples
from codegen.interpret.field_names import interpret_names, report_unknown
from codegen.interpret.gaps.alarms import alarms
from codegen.interpret.gaps.owners import Owners
from codegen.interpret.model_input import ModelInputs
from codegen.interpret.operations import ResolvedOperation, interpret_operations
from codegen.interpret.parameters import interpret_parameters
from codegen.interpret.requests import interpret_requests
from codegen.interpret.responses import interpret_responses
from codegen.interpret.settle import SettledPart, settle, settle_part
from codegen.interpret.settled_model import SettledModel, Store, resolve_models
from codegen.interpret.tables import Tables
from codegen.interpret.tokens import interpret_tokens
from codegen.spec.canonical import convert
from codegen.spec.gaps import is_gap, with_gaps
from codegen.spec.model import SPEC_VERSION, Spec
from codegen.spec.provenance import Provenance

_LISTS = (
    ("incomplete",),
    ("servers",),
    ("auth",),
    ("conventions", "pagination"),
    ("conventions", "error_texts"),
    ("errors",),
)


class Interpretation(msgspec.Struct, frozen=True):
    """The spec before corrections, where each of its values comes from, and the findings."""

    spec: Spec
    provenance: Provenance
    findings: tuple[Finding, ...]


def interpret(
    api: str, pages: Sequence[PageFacts], settings: SettingsFile, store: Store | None = None
) -> Interpretation:
    """Say what the facts of ``pages`` mean, with what ``settings`` say. The order of pages is the documented order.

    Models of which ``store`` knows the outcome are not read again.
    """
    context = Context(api, pages, settings)
    interpret_conventions(context)
    every = interpret_operations(context)
    operations = [operation for operation in every if not operation.is_found]
    tables = Tables(context)
    examples = read_examples(context)
    bodies = Bodies(context, tables, operations, examples)
    interpret_tokens(context, examples)
    interpret_parameters(context, operations)
    interpret_requests(context, bodies)
    usual = settle_part(context.claims, ("conventions", "success"))
    interpret_responses(context, bodies, usual)
    claims_before, findings_before = len(context.claims.all), len(context.findings)
    models = ModelInputs(context, tables, bodies.records, operations)
    _interpret_found(context, every, usual)
    interpret_errors(context)
    interpret_names(context)
    _report_examples(context)
    claims = _with_models(context, models, claims_before, findings_before, store)
    settled = settle(claims)
    spec = convert(_with_lists(settled.tree), Spec)
    report_unknown(context, spec)
    shown = _unused(context, every, spec, settled.provenance)
    context.findings += [*settled.findings, *shown, *alarms(spec, settled.provenance, pages)]
    findings = filter(is_gap, (*(finding for page in pages for finding in page.findings), *context.findings))
    owners = Owners(spec, settled.provenance, pages, every)
    marked = with_gaps(spec, settled.provenance, ((owners.of(finding), finding) for finding in findings))
    return Interpretation(marked.spec, marked.provenance, (*context.findings, *uncovered(context, claims)))


def _with_models(
    context: Context, models: ModelInputs, claims_before: int, findings_before: int, store: Store | None
) -> list[Claim | SettledPart]:
    """Return all claims, with those about models after the first ``claims_before``; likewise for findings.

    Which models others make claims about too is known only after all of them, which is after those places.
    """
    others = context.claims.all
    claims: list[Claim | SettledPart] = []
    findings: list[Finding] = []
    claimed_elsewhere = {claim.pointer[1] for claim in others if claim.pointer[0] == "models"}
    for model in resolve_models(models, claimed_elsewhere, store):
        claims += [model.part] if isinstance(model, SettledModel) else model.claims
        findings += model.findings
    context.findings[findings_before:findings_before] = findings
    return [*others[:claims_before], *claims, *others[claims_before:]]


def _with_lists(tree: dict[str, Any]) -> dict[str, Any]:
    """Return the tree with its numbered parts as lists, and the parts that every spec has."""
    whole: dict[str, Any] = {"spec_version": SPEC_VERSION, "servers": {}, "operations": {}, "models": {}, **tree}
    notes = [("conventions", "notes", about) for about in whole.get("conventions", {}).get("notes", {})]
    flows = [("auth", index, "flows") for index in whole.get("auth", {})]
    for path in (*notes, *flows, *_LISTS):
        *above, last = path
        parent: Any = whole
        for part in above:
            parent = parent.get(part, {})
        if isinstance(parent.get(last), dict):
            parent[last] = [parent[last][index] for index in sorted(parent[last], key=int)]
    for model in whole["models"].values():
        model.setdefault("fields", {})  # a record that is only ever shown empty
    return whole


def _interpret_found(context: Context, operations: Sequence[ResolvedOperation], usual: dict[str, int]) -> None:
    if context.found_pages:
        from codegen.interpret.found.found import interpret_found  # late: it takes all that reads such pages

        interpret_found(context, [operation for operation in operations if operation.is_found], usual)


def _report_examples(context: Context) -> None:
    if context.found_pages:
        from codegen.interpret.gaps.unread_examples import report_examples

        report_examples(context, context.found_facts)


def _unused(
    context: Context, operations: Sequence[ResolvedOperation], spec: Spec, provenance: Provenance
) -> Iterator[Finding]:
    """Yield what found pages show and nothing came of."""
    if context.found_facts:
        from codegen.interpret.gaps.unused import unused  # late: it takes all that reads pages of no known make

        yield from unused(context.found_facts, operations, spec, provenance)
