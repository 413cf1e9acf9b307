"""What a build says of files that are all up to date, kept so that the next one can say it at once."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from codegen.build.install import SPEC_SCHEMA, BuildPlan, all_findings
from codegen.build.last_build import Outcome, Stamps, forget, remember
from codegen.build.statistics import BuildStats
from codegen.cli.build_output import plan_lines, report_command
from codegen.cli.findings_output import count_lines
from codegen.config.workspace import Workspace
from codegen.diagnostics.messages import Severity
from codegen.writing.manifest import NAME
from codegen.writing.plan import Plan


def remember_outcome(workspace: Workspace, apis: tuple[str, ...], before: Stamps, plans: Sequence[BuildPlan]) -> None:
    """Keep what the next build prints if no file changes until then. ``before``: the files as this build found them."""
    folders = [plan for build_plan in plans for plan in (build_plan.machine, build_plan.outputs)]
    if any(_is_special(plan) for plan in folders):
        forget(workspace)
        return
    written = {str(workspace.root / SPEC_SCHEMA), *(path for plan in folders for path in _written(plan))}
    lines = _lines([_settled(build_plan) for build_plan in plans])
    remember(workspace, apis, before, written, Outcome(lines, clean=not any(plan.extra for plan in folders)))


def _is_special(plan: Plan) -> bool:
    """Whether there is something to say of the files themselves: edits, conflicts, findings."""
    return bool(plan.edits or plan.conflicts or plan.findings or plan.after.kept)


def _written(plan: Plan) -> list[str]:
    return [str(plan.root / path) for path in (NAME, *plan.new, *plan.changed, *plan.removed)]


def _settled(build_plan: BuildPlan) -> BuildPlan:
    """Return the plan of a build that finds every file as this one leaves it."""
    build = replace(build_plan.build, stats=BuildStats())
    machine, outputs = _unchanged(build_plan.machine), _unchanged(build_plan.outputs)
    return BuildPlan(build, machine, outputs)


def _unchanged(plan: Plan) -> Plan:
    return replace(plan, new=(), changed=(), removed=(), unchanged=(*plan.new, *plan.changed, *plan.unchanged))


def _lines(plans: Sequence[BuildPlan]) -> list[str]:
    findings = all_findings(plans)
    known = len({finding for finding in findings if finding.severity is Severity.WARNING})
    return [*plan_lines(plans), *count_lines(findings, known=known, report=report_command(plans))]
