"""Rules of operations: a call is known by what it takes and answers in effect, its own or shared with all calls."""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen.compare.changes import Change, Verdict
from codegen.compare.field_rules import parameter_added
from codegen.compare.renames import renamed_parameters
from codegen.compare.rule_kinds import BOTH, READER, READS, WORDS, WRITER, WRITES, A, B, N, added_change, removed_change
from codegen.compare.walk import Step
from codegen.spec.model import Operation, Parameter, Request, Response, Spec

_HOLE = re.compile(r"\{[^{}]*\}")


def path_changed(step: Step) -> Iterator[Change]:
    """Yield the path moved, or a hole in it renamed: its name does not travel, but an argument of clients is called so.

    A renamed hole is reported here alone, and not at its parameter again.
    """
    same = _HOLE.sub("{}", step.before) == _HOLE.sub("{}", step.after)
    yield step.change("hole-renamed" if same else "moved", WRITER if same else BOTH)


# -- parameters ----------------------------------------------------------------------------------------------------


def taken(spec: Spec, operation: Operation) -> dict[str, Parameter]:
    """All parameters of a call by name, its own and the shared ones."""
    shared = {name: spec.parameters[name] for name in operation.shared if name in spec.parameters}
    return {**shared, **operation.parameters}


def own_parameters_changed(step: Step) -> Iterator[Change]:
    """Yield the parameters of one call. One that is now shared, or no longer, is compared with what it was."""
    before, after = taken(step.walk.before, step.old), taken(step.walk.after, step.new)
    renames = renamed_parameters(step.old, step.new)
    for name, old in step.before.items():
        target = renames[name].name if name in renames else name
        if target not in after:
            yield removed_change(step, "parameter", (*step.former, name), old, WRITER, WRITES)
            continue
        at = (*step.at, target) if target in step.after else ("parameters", target)
        if target != name and not _is_hole(step, name):
            sides = {"before": name, "after": target, "guess": renames[name].why}
            yield step.elsewhere("parameter-renamed", WRITER, at=at, former=(*step.former, name), roles=WRITES, **sides)
        yield from step.walk.records(old, after[target], at, (*step.former, name), WRITES)
    renamed = {guess.name for guess in renames.values()}
    for name, new in step.after.items():
        if name in before and name not in step.before:
            yield from step.walk.records(before[name], new, (*step.at, name), ("parameters", name), WRITES)
        elif name not in before and name not in renamed:
            yield added_change(step, "parameter", (*step.at, name), new, parameter_added(new), WRITES)


def _is_hole(step: Step, name: str) -> bool:
    """Whether a parameter is a hole of the older path, which keeps its place in the newer one."""
    same = _HOLE.sub("{}", step.old.path) == _HOLE.sub("{}", step.new.path)
    return same and f"{{{name}}}" in step.old.path


def shared_parameters_changed(step: Step) -> Iterator[Change]:
    """Yield the shared parameters; one that only moved, to the calls or from them, is compared there."""
    older, newer = step.walk.before, step.walk.after
    for name, old in step.before.items():
        if name in step.after:
            yield from step.walk.records(old, step.after[name], (*step.at, name), (*step.former, name), WRITES)
        elif _moves(older, newer, name):
            yield removed_change(step, "parameter", (*step.former, name), old, WRITER, WRITES)
    for name, new in step.after.items():
        if name not in step.before and _moves(newer, older, name):
            yield added_change(step, "parameter", (*step.at, name), new, parameter_added(new), WRITES)


def _moves(there: Spec, here: Spec, name: str) -> bool:
    """Whether a call that shares the parameter in one spec does not take it at all in the other."""
    calls = (
        (key, operation)
        for key, operation in there.operations.items()
        if name in operation.shared and key in here.operations
    )
    return any(name not in taken(here, here.operations[key]) for key, _ in calls)


def shared_changed(step: Step) -> Iterator[Change]:
    """Yield the shared parameters that a call takes. One that all calls lost or got is reported once, where it is
    described.
    """
    before, after = taken(step.walk.before, step.old), taken(step.walk.after, step.new)
    for name in step.before:
        if name in before and name not in after and name in step.walk.after.parameters:
            yield removed_change(step, "parameter", (*step.former, name), before[name], WRITER, WRITES)
    for name in step.after:
        if name in after and name not in before and name in step.walk.before.parameters:
            yield added_change(step, "parameter", (*step.at, name), after[name], parameter_added(after[name]), WRITES)


def excludes_changed(step: Step) -> Iterator[Change]:
    """Yield what must not be sent beside it: each more is a call that no longer works."""
    for name in (excluded for excluded in step.before if excluded not in step.after):
        yield step.change("value-removed", Verdict(N, A), before=name)
    for name in (excluded for excluded in step.after if excluded not in step.before):
        yield step.change("value-added", WRITER, after=name)


# -- requests and responses ------------------------------------------------------------------------------------------


def request_changed(step: Step) -> Iterator[Change]:
    """Yield what is sent: a body that is newly asked for breaks the writer, and so does one that is no longer taken."""
    if isinstance(step.before, Request) and isinstance(step.after, Request):
        yield from step.walk.records(step.before, step.after, step.at, step.former, WRITES)
    elif step.before is None:
        verdict = Verdict(N, B if step.after.required else A)
        yield step.elsewhere("request-added", verdict, former=step.former, after=step.after, roles=WRITES)
    else:
        yield step.elsewhere("request-removed", WRITER, former=step.former, before=step.before, roles=WRITES)


def own_responses_changed(step: Step) -> Iterator[Change]:
    """Yield what one call answers. A status that all calls now share, or no longer do, is compared with what it was."""
    shared_before, shared_after = step.walk.before.responses, step.walk.after.responses
    for status in dict.fromkeys([*step.before, *step.after]):
        old = step.before.get(status) or shared_before.get(status)
        new = step.after.get(status) or shared_after.get(status)
        at = (*step.at, status) if status in step.after else ("responses", status)
        former = (*step.former, status) if status in step.before else ("responses", status)
        yield from _response(step, status, old, new, at, former)


def shared_responses_changed(step: Step) -> Iterator[Change]:
    """Yield what a status means for every call; one that came from the calls, or went to them, is compared there."""
    for status in dict.fromkeys([*step.before, *step.after]):
        old, new = step.before.get(status), step.after.get(status)
        at, former = (*step.at, status), (*step.former, status)
        there = step.walk.after.operations if new is None else step.walk.before.operations
        if (
            (old is None or new is None)
            and there
            and all(status in operation.responses for operation in there.values())
        ):
            continue
        yield from _response(step, status, old, new, at, former)


def _response(
    step: Step, status: str, old: Response | None, new: Response | None, at: tuple[str, ...], former: tuple[str, ...]
) -> Iterator[Change]:
    if old is not None and new is not None:
        yield from step.walk.records(old, new, at, former, READS)
    elif new is not None:
        yield added_change(step, "status", at, new, Verdict(A, N), READS)
    elif old is not None:
        missed = status.startswith("2") or not _is_answered(step.walk.after, status)
        yield removed_change(step, "status", former, old, READER if missed else WORDS, READS)


def _is_answered(spec: Spec, status: str) -> bool:
    """Return whether any call answers ``status``: with the last one, its class of errors is gone."""
    is_answered = status in spec.responses or any(
        status in operation.responses for operation in spec.operations.values()
    )
    return is_answered or any(str(case.status) == status for case in spec.errors)


def body_changed(step: Step) -> Iterator[Change]:
    """Which kind of body: a first one is more to read. What was unknown becomes known by wording alone."""
    if "unknown" in (step.before, step.after):
        yield step.change("changed", WORDS)
    else:
        yield step.change("changed", Verdict(A, N) if step.before == "none" else READER)
