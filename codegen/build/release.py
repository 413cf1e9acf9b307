"""Releases: the run behind `codegen diff`: two revisions compared, versions proposed, and a release put on disk."""

from __future__ import annotations

import datetime
from pathlib import Path

import msgspec

from codegen.build.cache import Cache
from codegen.build.current import known
from codegen.build.result import Build
from codegen.build.revisions import revision_at, revision_of_build, revision_since
from codegen.compare.changes import Change
from codegen.compare.compare import SpecRevision, compare
from codegen.config.settings import read_settings
from codegen.config.workspace import Workspace
from codegen.diagnostics.location import Excerpt
from codegen.releases.history import (
    History,
    Release,
    base_of,
    before_release,
    read_history,
    remembered,
    with_release,
)
from codegen.releases.packages import proposals, version_of
from codegen.releases.versions import Proposal, StepName, step_of
from codegen.spec.model import Spec
from codegen.spec.record import Json
from codegen.targets.registry import TARGETS, chosen_targets
from codegen.targets.templating import Templates

_HASH = 12  # signs of a commit's hash that people are shown


class Comparison(msgspec.Struct, frozen=True, kw_only=True):
    """Two revisions, what changed between them, and what follows.

    ``history`` is that of an API before this comparison; ``superseded`` is the release in it, already taken out, that
    an earlier comparison with the same older revision left.
    """

    api: str
    older: SpecRevision
    newer: SpecRevision
    changes: list[Change]
    proposed: list[Proposal] = []
    history: History = History()
    superseded: Release | None = None
    recorded: bool = False

    @property
    def step(self) -> StepName:
        """The step that the changes ask of every package."""
        return step_of(self.changes)

    def data(self) -> Json:
        """Return the comparison as plain data."""
        return {
            "api": self.api,
            "since": self.older.name,
            "step": self.step,
            "versions": self.proposed,
            "recorded": self.recorded,
            "changes": self.changes,
        }


def compare_paths(newer: Path, older: Path, root: Path) -> Comparison:
    """Two files or folders of captures. Raises BadInput when one of them is neither."""
    old, new = revision_at(older, root / "templates"), revision_at(newer, root / "templates")
    changes = compare(old, new)
    steps = proposals(old.spec, new.spec, changes, TARGETS, {}, Templates(root / "templates"))
    return Comparison(api=new.spec.api.id, older=old, newer=new, changes=changes, proposed=steps)


def compare_api(workspace: Workspace, api: str, since: str) -> Comparison:
    """Compare an API as its pages are now with what it was at ``since``. Raises BadInput, WrongUsage."""
    (chosen,) = workspace.chosen([api])
    cache = Cache(workspace.root, chosen)
    build = known(workspace, chosen, cache)
    older = revision_since(since, workspace, chosen, build)
    newer = revision_of_build(build or _compile(workspace, chosen, cache))
    whole = read_history(workspace.folder(chosen))
    history = before_release(whole, base_of(older.spec)) if whole.releases else whole
    changes = remembered(compare(older, newer), history)
    return Comparison(
        api=chosen,
        older=older,
        newer=newer,
        changes=changes,
        proposed=_proposed(workspace, chosen, older.spec, newer.spec, changes, history),
        history=history,
        superseded=None if history == whole else whole.releases[0],
    )


def _compile(workspace: Workspace, api: str, cache: Cache) -> Build:
    from codegen.build.pipeline import compile_api  # takes a second

    return compile_api(workspace, api, cache=cache, spec_only=True)


def _proposed(
    workspace: Workspace, api: str, older: Spec, newer: Spec, changes: list[Change], history: History
) -> list[Proposal]:
    file = read_settings(workspace.folder(api))
    targets = chosen_targets(file.settings.targets, file.file.place("targets"))
    versions = {
        target.name: version_of(target, newer, file.settings.packages.versions(), history) for target in targets
    }
    return proposals(older, newer, changes, targets, versions, Templates(workspace.templates))


def record(workspace: Workspace, compared: Comparison) -> Comparison:
    """Keep ``compared`` as a release, and write all outputs with it: together, or not at all.

    Without changes there is no release; one that an earlier comparison left is taken back. Raises BadInput when the
    build cannot go.
    """
    if not compared.changes and compared.superseded is None:
        return compared
    history = with_release(compared.history, _release(compared)) if compared.changes else compared.history
    from codegen.build.install import compare_with_disk, install
    from codegen.build.pipeline import compile_api

    # Once more, for the versions are in the outputs.
    build = compile_api(workspace, compared.api, cache=Cache(workspace.root, compared.api), history=history)
    install(workspace, compare_with_disk(workspace, [build]))
    return msgspec.structs.replace(compared, recorded=bool(compared.changes), history=history)


def _release(compared: Comparison) -> Release:
    older = compared.older
    lasting = older.commit[:_HASH] or older.name
    return Release(
        date=today(),
        since=lasting,
        base=base_of(compared.older.spec),
        versions={
            proposal.package: proposal.next
            for proposal in compared.proposed
            if proposal.next and proposal.step != "none"
        },
        changes=tuple(
            _at(change, f"{older.name}:", f"{lasting}:") if older.commit else change for change in compared.changes
        ),
    )


def _at(change: Change, named: str, lasting: str) -> Change:
    """``one`` with the older page under a name that means the same tomorrow."""
    if change.older is None:
        return change
    place = change.older.place
    page = lasting + place.page.removeprefix(named)
    return msgspec.structs.replace(change, older=Excerpt(msgspec.structs.replace(place, page=page), change.older.text))


def today() -> str:
    """Return the date of a release."""
    return datetime.datetime.now(datetime.UTC).date().isoformat()
