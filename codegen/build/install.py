"""Installing: what the builds of a run would change on disk, and the step that changes it, for all APIs or none."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path

import msgspec

from codegen.build.artifacts import SPEC
from codegen.build.previous_outputs import keep_outputs, previous_outputs
from codegen.build.result import Build
from codegen.build.statistics import changed_parts
from codegen.config.workspace import Workspace, WrongUsage
from codegen.diagnostics.finding import BadInput, Finding, finding, has_errors
from codegen.spec.schema import spec_schema
from codegen.writing.choice import STOP, Choice
from codegen.writing.manifest import NAME
from codegen.writing.plan import Plan, plan, plan_machine_files
from codegen.writing.writer import apply_all, write_atomically

SPEC_SCHEMA = "specs/spec.schema.json"
_PLAN_KINDS = ("new", "changed", "unchanged", "removed")


class Change(msgspec.Struct, frozen=True):
    """One file that is not as a build would leave it: its path from the workspace's root, and how it differs.

    ``missing`` files are not there, ``changed`` ones differ, ``edited`` ones were changed by a person (and no one said
    what becomes of that), ``stale`` ones are no longer made, ``extra`` ones are not codegen's.
    """

    path: str
    kind: str


class BuildPlan(msgspec.Struct, frozen=True):
    """What one build would do to its two folders; ``changed`` are the parts of the spec that are other than on disk."""

    build: Build
    machine: Plan
    outputs: Plan
    changed: tuple[str, ...] = ()

    @property
    def conflicts(self) -> tuple[Finding, ...]:
        """Where edits that are kept and what is made contradict each other; written, and not to be left so."""
        return self.outputs.conflicts

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the build found, and what the comparison with the disk found."""
        return (*self.build.findings, *self.machine.findings, *self.outputs.findings)


def all_findings(plans: Iterable[BuildPlan]) -> list[Finding]:
    """Return the findings of a run, each once: a broken template is found by every API."""
    return list(dict.fromkeys(finding for build_plan in plans for finding in build_plan.findings))


def all_conflicts(plans: Iterable[BuildPlan]) -> list[Finding]:
    """Return the conflicts of a run. They do not forbid writing, but the answer is no."""
    return [conflict for build_plan in plans for conflict in build_plan.conflicts]


def compare_with_disk(workspace: Workspace, builds: Sequence[Build], choice: Choice = STOP) -> list[BuildPlan]:
    """Compare each build with the disk. Nothing is touched. A build with an error is compared with nothing.

    ``choice`` says what becomes of the outputs that a person edited. Raises WrongUsage when it names what is no edit.
    """
    plans = [_compare(workspace, build, choice) for build in builds]
    if not any(has_errors(build.findings) for build in builds):
        _refuse_unknown(choice, [edit.place.page for build_plan in plans for edit in build_plan.outputs.edits])
    return plans


def _refuse_unknown(choice: Choice, edited: Sequence[str]) -> None:
    """Raise WrongUsage when ``choice`` names a file without edits: a slip would else drop or keep nothing."""
    unknown = choice.unknown(edited)
    if unknown:
        files = ", ".join(edited) or "none"
        raise WrongUsage(*(finding("edit-unknown", name=name, files=files) for name in unknown))


def _compare(workspace: Workspace, build: Build, choice: Choice) -> BuildPlan:
    folder, generated = workspace.folder(build.api), workspace.generated(build.api)
    if has_errors(build.findings):
        return BuildPlan(build, Plan(root=folder), Plan(root=generated))
    bases = partial(previous_outputs, workspace, build.api)
    outputs = plan(generated, build.contents, choice, bases)
    machine = plan_machine_files(folder, build.machine_content)
    return BuildPlan(build, machine, outputs, _changed_parts(machine))


def _changed_parts(machine: Plan) -> tuple[str, ...]:
    if SPEC not in machine.changed:
        return ()
    try:
        before = json.loads((machine.root / SPEC).read_bytes())
    except (OSError, ValueError, RecursionError):
        return ()
    return tuple(changed_parts(before, json.loads(machine.contents[SPEC].read())))


def install(workspace: Workspace, plans: Sequence[BuildPlan]) -> None:
    """Write everything. Raises BadInput, with nothing written, when any API has an error or the disk refuses."""
    findings = all_findings(plans)
    if has_errors(findings):
        raise BadInput(*findings)
    # The spec last: until it is in place, generated/ can be made again from the one before (previous_outputs.py).
    apply_all([plan for build_plan in plans for plan in (build_plan.outputs, build_plan.machine)])
    write_atomically(workspace.root / SPEC_SCHEMA, spec_schema().encode())
    for build_plan in plans:
        keep_outputs(workspace, build_plan.build, build_plan.outputs.after)


def changes(workspace: Workspace, plans: Iterable[BuildPlan]) -> list[Change]:
    """Every file that is not as a build would leave it."""
    changes = [
        change for build_plan in plans for plan in (build_plan.machine, build_plan.outputs) for change in _changes(plan)
    ]
    return changes + list(_schema_change(workspace.root / SPEC_SCHEMA))


def _changes(plan: Plan) -> Iterator[Change]:
    root = f"{plan.root.parent.name}/{plan.root.name}"
    edited = [edit.path for edit in plan.edits if edit.path not in plan.after.kept]
    changed = [path for path in plan.changed if path not in edited]
    kinds = {"missing": plan.new, "changed": changed, "edited": edited, "stale": plan.removed, "extra": plan.extra}
    if not plan.is_clean and not any((plan.new, plan.changed, plan.removed, edited)):
        kinds["changed"] = [NAME]  # of all that a build writes, only its own list of it
    for kind, paths in kinds.items():
        for path in paths:
            yield Change(f"{root}/{path}", kind)


def _schema_change(path: Path) -> Iterator[Change]:
    try:
        if path.read_bytes() != spec_schema().encode():
            yield Change(SPEC_SCHEMA, "changed")
    except FileNotFoundError:
        yield Change(SPEC_SCHEMA, "missing")


def count_files(build_plan: BuildPlan) -> dict[str, dict[str, int]]:
    """For ``spec`` and for each target: how many files are new, changed, unchanged and removed."""
    counts = {"spec": {kind: len(getattr(build_plan.machine, kind)) for kind in _PLAN_KINDS}}
    counts |= {name: dict.fromkeys(_PLAN_KINDS, 0) for name in build_plan.build.outputs}
    owners = {path: name for name, files in build_plan.build.outputs.items() for path in files}
    for kind in _PLAN_KINDS:
        for path in getattr(build_plan.outputs, kind):
            of_target = counts.setdefault(owners.get(path) or _former_owner(path), dict.fromkeys(_PLAN_KINDS, 0))
            of_target[kind] += 1
    return counts


def _former_owner(path: str) -> str:
    """Return the target whose folder a file that is no longer made is in."""
    from codegen.targets.registry import TARGETS  # late: few builds remove files

    folder = path.partition("/")[0]
    named = [target.name for target in TARGETS if target.folder == folder]
    return (named or [target.name for target in TARGETS if not target.folder] or ["removed"])[0]
