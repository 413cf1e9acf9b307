"""History: the releases of one API's documentation in specs/<api>/history.json, and what went in the course of them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import Literal

import msgspec

from codegen.compare.changes import Change
from codegen.config.settings import Version
from codegen.diagnostics.finding import BadInput, finding
from codegen.diagnostics.location import Location
from codegen.spec.canonical import dump, load
from codegen.spec.model import Spec

HISTORY = "history.json"


class Release(msgspec.Struct, frozen=True, kw_only=True):
    """What changed on ``date`` (YYYY-MM-DD), and the versions of the packages that moved on by it.

    ``base`` is the hash of the spec it was compared with: compared with the same one again, a release is replaced.
    """

    date: str
    since: str
    base: str
    versions: dict[str, Version]
    changes: tuple[Change, ...]


class History(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All releases, the newest first."""

    history_version: Literal[1] = 1
    releases: tuple[Release, ...] = ()


class Removal(msgspec.Struct, frozen=True):
    """Something removed, renamed or deprecated: where it stood, since which versions, the date, and the change."""

    pointer: str
    what: Literal["removed", "renamed", "deprecated"]
    versions: dict[str, str]
    date: str
    change: Change

    def __str__(self) -> str:
        what = f"renamed to {self.change.after}" if self.what == "renamed" else self.what
        return f"{what} on {self.date}, in {version_words(self.versions)}"


def version_words(versions: dict[str, str]) -> str:
    """``0.2.0`` when several packages have the same, and their names otherwise."""
    distinct = sorted(set(versions.values()))
    if len(distinct) == 1 and len(versions) > 1:
        return distinct[0]
    return ", ".join(f"{name} {version}" for name, version in versions.items()) or "no package"


def read_history(folder: Path) -> History:
    """Return the history in ``folder``, an empty one where there is none. Raises BadInput when it cannot be read."""
    try:
        return load((folder / HISTORY).read_bytes(), History)
    except FileNotFoundError:
        return History()
    except (OSError, msgspec.DecodeError, UnicodeDecodeError, RecursionError) as wrong:
        raise BadInput(
            finding("history-unreadable", Location(f"specs/{folder.name}/{HISTORY}", 1), problem=wrong)
        ) from None


def history_files(history: History) -> dict[str, str]:
    """Return the file that keeps ``history``; none before the first release."""
    return {HISTORY: dump(history)} if history.releases else {}


def base_of(spec: Spec) -> str:
    """Return the hash by which a release remembers what it was compared with."""
    return hashlib.sha256(dump(spec).encode()).hexdigest()


def before_release(history: History, base: str) -> History:
    """``history`` without the newest release, when that one was compared with ``base`` too."""
    newest = history.releases[:1]
    return History(releases=history.releases[1:]) if newest and newest[0].base == base else history


def with_release(history: History, release: Release) -> History:
    """``history`` with one release more."""
    return History(releases=(release, *history.releases))


def versions_now(history: History) -> dict[str, str]:
    """Return the versions that the packages have by the releases so far: of each the one it got last."""
    return {name: version for release in reversed(history.releases) for name, version in release.versions.items()}


def removals(history: History) -> list[Removal]:
    """Return what was removed, renamed or deprecated and has not come back, the latest first."""
    removals: dict[str, Removal] = {}
    for release in reversed(history.releases):
        for change in release.changes:
            what, pointer = _what_went(change), _thing(change)
            if change.kind.endswith(("-added", "-renamed")) or change.kind == "deprecated-turned-off":
                removals.pop(change.pointer.removesuffix("/deprecated"), None)
            if what is not None:
                removals.pop(pointer, None)
                removals[pointer] = Removal(pointer, what, release.versions, release.date, change)
    return list(reversed(removals.values()))


_THINGS = ("field", "model", "operation", "parameter")


def _what_went(change: Change) -> Literal["removed", "renamed", "deprecated"] | None:
    if change.kind == "deprecated-turned-on":
        return "deprecated"
    thing, _, verb = change.kind.rpartition("-")
    if thing not in _THINGS or verb not in ("removed", "renamed"):
        return None
    return "removed" if verb == "removed" else "renamed"


def _thing(change: Change) -> str:
    """Return what a change is about: of a flag the thing that has it, of a new name the old one."""
    if change.kind.endswith("-renamed"):
        return change.former
    return change.pointer.removesuffix("/deprecated") if change.kind.startswith("deprecated-") else change.pointer


def remembered(changes: Iterable[Change], history: History) -> list[Change]:
    """Return ``changes``, those of things that were gone once saying so."""
    known = {removal.pointer: removal for removal in removals(history)}
    return [
        msgspec.structs.replace(change, once=str(known[change.pointer]))
        if change.pointer in known and change.kind.endswith(("-added", "-removed"))
        else change
        for change in changes
    ]
