"""Recording: the run behind `codegen diff`: two editions compared, versions proposed, and a release put on disk."""

from __future__ import annotations

import datetime
from pathlib import Path

import msgspec

from codegen.caching import Cache
from codegen.differ.changelog import changelog_files
from codegen.differ.changes import Change
from codegen.differ.compare import Edition, compare
from codegen.differ.history import (
    History,
    Release,
    base_of,
    before_release,
    history_files,
    read_history,
    remembered,
    versions_now,
    with_release,
)
from codegen.differ.versions import Proposal, StepName, proposals, step_of
from codegen.editions import edition_at, edition_of_build, edition_since
from codegen.landing import compare as compare_with_disk
from codegen.landing import land
from codegen.pipeline import Build, compile_api
from codegen.spec.record import Json
from codegen.workspace import Workspace


class Comparison(msgspec.Struct, frozen=True, kw_only=True):
    """Two editions, what changed between them, and what follows. ``build`` is the newer one's, for an API."""

    api: str
    older: Edition
    newer: Edition
    changes: list[Change]
    proposed: list[Proposal] = []
    history: History = History()
    build: Build | None = None
    recorded: bool = False

    @property
    def step(self) -> StepName:
        """The step that the changes ask of every package."""
        return step_of(self.changes)

    def data(self) -> Json:
        """The comparison as plain data."""
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
    old, new = edition_at(older, root / "templates"), edition_at(newer, root / "templates")
    return Comparison(api=new.spec.api.id, older=old, newer=new, changes=compare(old, new))


def compare_api(workspace: Workspace, api: str, since: str) -> Comparison:
    """An API as its pages are now with what it was at ``since``. Raises BadInput, WrongUsage."""
    (chosen,) = workspace.chosen([api])
    older = edition_since(since, workspace, chosen)
    build = compile_api(workspace, chosen, cache=Cache(workspace.root, chosen))
    newer = edition_of_build(build)
    history = before_release(read_history(workspace.folder(chosen)), base_of(older.spec))
    changes = remembered(compare(older, newer), history)
    proposed = proposals(workspace.generated(chosen), versions_now(history), step_of(changes))
    return Comparison(
        api=chosen, older=older, newer=newer, changes=changes, proposed=proposed, history=history, build=build
    )


def record(workspace: Workspace, compared: Comparison) -> Comparison:
    """Keep ``compared`` as a release, and write all outputs with the changelog: together, or not at all.

    Nothing happens without changes. Raises BadInput when the build cannot land.
    """
    if compared.build is None or not compared.changes:
        return compared
    release = Release(
        date=today(),
        since=compared.older.name,
        base=base_of(compared.older.spec),
        versions={one.package: one.next for one in compared.proposed},
        changes=tuple(compared.changes),
    )
    history = with_release(compared.history, release)
    build = msgspec.structs.replace(
        compared.build,
        machine_files={**compared.build.machine_files, **history_files(history)},
        outputs={**compared.build.outputs, "changelog": changelog_files(compared.api, history)},
    )
    land(workspace, compare_with_disk(workspace, [build]))
    return msgspec.structs.replace(compared, recorded=True, history=history)


def today() -> str:
    """The date of a release."""
    return datetime.datetime.now(datetime.UTC).date().isoformat()
