"""Packages: what each generated package is called, which version it has, and which the changes that reach it make.

A version is a function of two committed files, so a build anywhere gives the same: the greater of what api.toml
states and what the newest release in history.json gave.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from codegen.compare.changes import Change, Impact, gravest
from codegen.diagnostics.finding import BadInput
from codegen.releases.history import History, versions_now
from codegen.releases.versions import STEPS, Proposal, StepName, next_version, numbers
from codegen.spec.model import Spec
from codegen.spec.pointers import parsed
from codegen.targets.target import FIRST_VERSION, Package, Target
from codegen.targets.templating import Templates


def version_of(target: Target, spec: Spec, stated: Mapping[str, str], history: History) -> str:
    """Return the version of what ``target`` makes of ``spec``; ``stated`` holds versions by target, as api.toml gives
    them.

    What is no package has the version of the outputs as a whole: the greatest of all packages.
    """
    if target.package is None:
        return max((*stated.values(), *versions_now(history).values()), key=numbers, default=FIRST_VERSION)
    released = versions_now(history).get(target.package.name(spec))
    return max(
        (version for version in (stated.get(target.name), released) if version), key=numbers, default=FIRST_VERSION
    )


def proposals(
    older: Spec,
    newer: Spec,
    changes: Sequence[Change],
    targets: Sequence[Target],
    versions: Mapping[str, str],
    templates: Templates,
) -> list[Proposal]:
    """Return the next version of each package that ``targets`` make; ``versions`` are those of now, by target.

    The step is that of the most severe change that reaches the package. One whose files come out as before stays at its
    version, and one whose files do not gets another, if only for the words in them.
    """
    proposals = []
    for target in targets:
        if target.package is not None:
            step = _step(target.package, changes) if changes and _differs(target, older, newer, templates) else "none"
            current = versions.get(target.name)
            following = None if current is None else next_version(current, step)
            proposals.append(Proposal(target.package.name(newer), current, following, step))
    return proposals


def _step(package: Package, changes: Sequence[Change]) -> StepName:
    reaching = [change.impact for change in changes if parsed(change.pointer)[0] in package.sections]
    return STEPS[gravest([Impact.WORDING, *reaching])]


def _differs(target: Target, older: Spec, newer: Spec, templates: Templates) -> bool:
    try:
        before, after = (target.emit(spec, templates).files for spec in (older, newer))
    except BadInput:
        return True  # what cannot be made cannot be known to be the same
    return before != after
