"""The last build, by the stat of every file that it read or wrote: while none has changed, nothing is to be done.

Kept in .codegen-cache/, which may be deleted at any moment. Imports little, because the answer is to be quick.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypeAlias

import msgspec

from codegen.build.sealed import FOLDER, seal, unseal
from codegen.config.workspace import Workspace
from codegen.diagnostics.finding import BadInput

_STATE = f"{FOLDER}/last-build"
_PROGRAM = Path(__file__).parents[1]
_BESIDE = _PROGRAM.parent / "templates"  # where a checkout has its templates
_IGNORED = frozenset({"__pycache__"})
# A file that changed so shortly before its stat was taken could change again without showing it.
_SETTLED_NS = 100_000_000

Stamp: TypeAlias = tuple[int, ...]
Stamps: TypeAlias = dict[str, Stamp]


class Outcome(msgspec.Struct, frozen=True):
    """What a build prints when all files are up to date; ``clean`` when there is no other file either."""

    lines: list[str]
    clean: bool


class _State(msgspec.Struct, frozen=True):
    """What is kept: the program and the APIs of the run, the files, and the hashes of those that were just written."""

    key: list[str]
    files: Stamps
    young: dict[str, str]
    outcome: Outcome


def stamps(workspace: Workspace, apis: Iterable[str]) -> Stamps:
    """Return the stamp (times, size, inode) of every file that a build of ``apis`` reads or writes, by path."""
    own = [folder for api in apis for folder in (workspace.folder(api), workspace.generated(api))]
    folders = [*own, workspace.templates, _PROGRAM, _BESIDE]
    files = {path: stamp for folder in dict.fromkeys(map(str, folders)) for path, stamp in _below(folder)}
    for single in (str(workspace.root / "specs" / "spec.schema.json"), *filter(os.path.isdir, sys.path)):
        with contextlib.suppress(OSError):
            files[single] = _stamp(Path(single).stat())  # a folder of libraries changes with what is installed
    return files


def _below(folder: str) -> Iterator[tuple[str, Stamp]]:
    waiting = [folder]
    while waiting:
        with contextlib.suppress(FileNotFoundError, NotADirectoryError), os.scandir(waiting.pop()) as entries:
            for entry in entries:
                if entry.is_symlink():
                    yield entry.path, (time.time_ns(),)  # what it leads to is not looked at: never the same
                elif entry.is_dir():
                    waiting += [] if entry.name in _IGNORED else [entry.path]
                else:
                    yield entry.path, _stamp(entry.stat())


def _stamp(stat: os.stat_result) -> Stamp:
    return (stat.st_mtime_ns, stat.st_ctime_ns, stat.st_size, stat.st_ino, stat.st_mode)


def remember(workspace: Workspace, apis: tuple[str, ...], before: Stamps, written: set[str], outcome: Outcome) -> None:
    """Keep ``outcome`` for the next run, unless a file changed since ``before`` that was not ``written``.

    Raises nothing: without it the next run is only slower.
    """
    after = stamps(workspace, apis)
    changed = {path for path in before.keys() | after.keys() if before.get(path) != after.get(path)}
    with contextlib.suppress(OSError):
        if changed - written:
            forget(workspace)
            return
        content = msgspec.json.encode(_State(_key(apis), after, _young(after), outcome))
        _write(workspace.root / _STATE, seal(content))


def _write(path: Path, content: bytes) -> None:
    from codegen.writing.writer import write_atomically  # imported late: a run with nothing to do writes nothing

    with contextlib.suppress(BadInput):
        write_atomically(path, content)


def forget(workspace: Workspace) -> None:
    """Keep nothing for the next run."""
    with contextlib.suppress(OSError):
        (workspace.root / _STATE).unlink(missing_ok=True)


def last_outcome(workspace: Workspace, apis: tuple[str, ...]) -> Outcome | None:
    """Return the outcome that the last build kept; None for none, or when any file has changed since."""
    try:
        content = unseal((workspace.root / _STATE).read_bytes())
        state = msgspec.json.decode(content or b"", type=_State)
    except (OSError, msgspec.DecodeError):
        return None
    same = state.key == _key(apis) and state.files == stamps(workspace, apis)
    return state.outcome if same and all(_hash(path) == digest for path, digest in state.young.items()) else None


def _key(apis: tuple[str, ...]) -> list[str]:
    return [sys.version, sys.executable, *apis]


def _young(files: Stamps) -> dict[str, str]:
    """Return the hash of each file that changed a moment ago."""
    settled = time.time_ns() - _SETTLED_NS
    return {path: _hash(path) for path, stamp in files.items() if max(stamp[:2]) > settled}


def _hash(path: str) -> str:
    try:
        return hashlib.sha256(Path(path).read_bytes()).hexdigest()
    except OSError:
        return ""
