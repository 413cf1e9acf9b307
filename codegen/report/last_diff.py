"""The last diff: what the documentation changed last, and which two revisions that compares.

The pages as they are now against the last commit, when that differs; else the newest release that was recorded.
"""

from __future__ import annotations

import msgspec

from codegen.build.result import Build
from codegen.build.revisions import revision_of_build, revision_since
from codegen.compare.changes import Change
from codegen.compare.compare import compare
from codegen.config.workspace import Workspace
from codegen.diagnostics.finding import BadInput
from codegen.releases.history import (
    History,
    Removal,
    base_of,
    before_release,
    read_history,
    remembered,
    removals,
    version_words,
)

LAST_COMMIT = "HEAD"


class LastDiff(msgspec.Struct, frozen=True):
    """What changed last. ``summary`` says what was compared, or why there is nothing; ``removals`` is from history."""

    summary: str
    changes: tuple[Change, ...] = ()
    removals: tuple[Removal, ...] = ()


def last_diff(workspace: Workspace, build: Build) -> LastDiff:
    """Return the last diff of the API that ``build`` compiled. Raises nothing: what cannot be read is reported by the
    build.
    """
    history = _history(workspace, build.api)
    went = tuple(removals(history))
    since = _since_commit(workspace, build, history)
    if since:
        return LastDiff(f"From the last commit ({LAST_COMMIT}) to the pages as they are now.", tuple(since), went)
    unchanged = "No commit holds a spec to compare with" if since is None else "Nothing changed since the last commit"
    if not history.releases:
        return LastDiff(f"{unchanged}, and no release is recorded.")
    newest = history.releases[0]
    summary = f"The release of {newest.date}, {version_words(newest.versions)}: since {newest.since}."
    return LastDiff(f"{summary} {unchanged}.", newest.changes, went)


def _since_commit(workspace: Workspace, build: Build, history: History) -> list[Change] | None:
    """Return what changed since the last commit; None when there is none with a spec, or no spec now."""
    try:
        older = revision_since(LAST_COMMIT, workspace, build.api, build)
        newer = revision_of_build(build)
    except BadInput:
        return None
    earlier = before_release(history, base_of(older.spec)) if history.releases else history
    return remembered(compare(older, newer), earlier)


def _history(workspace: Workspace, api: str) -> History:
    try:
        return read_history(workspace.folder(api))
    except BadInput:
        return History()
