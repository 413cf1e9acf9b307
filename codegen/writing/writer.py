"""The hand that writes: puts a plan's files in place, each whole, all or none, and never outside their folder.

The order makes every moment safe to be killed in. First everything is laid ready in a staging folder and forced to
disk; a full disk shows here, with the old output whole. Then the journal (a manifest that knows old and new) takes
the manifest's place, then files are removed and put in place one by one, and the new manifest comes last.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Literal

from codegen.diagnostics.finding import BadInput, finding
from codegen.diagnostics.location import Location
from codegen.diagnostics.messages import Severity
from codegen.writing.forcing import force_files, force_folders
from codegen.writing.manifest import BASES, NAME, Manifest, digest_on_disk, dump_manifest
from codegen.writing.paths import called
from codegen.writing.plan import STAGING, Plan
from codegen.writing.spill import write_whole

_JOURNAL = "journal"


def apply(plan: Plan) -> None:
    """Do what ``plan`` says; see apply_all."""
    apply_all([plan])


def apply_all(plans: Sequence[Plan]) -> None:
    """Put all ``plans`` in place, or, when one of them has an error or cannot be laid ready, none.

    Raises BadInput: with the plans' own errors, when files changed since they were compared, when the disk is full
    or forbids it. Whatever happened, the next build finds every file whole and knows it for codegen's own.
    """
    errors = [finding for plan in plans for finding in plan.findings if finding.severity is Severity.ERROR]
    if errors:
        raise BadInput(*errors)
    waiting = [plan for plan in plans if not plan.is_clean or any(plan.root.glob(f"{STAGING}*"))]
    with contextlib.ExitStack() as done_at_end:
        for plan in sorted(waiting, key=lambda plan: plan.root):
            done_at_end.enter_context(_alone(plan.root))
        _still_as_compared(waiting)
        staged = [(plan, done_at_end.enter_context(_staged(plan))) for plan in waiting]
        for plan, staging in staged:
            with _telling(plan.root):
                _put_in_place(plan, staging)


def write_atomically(path: Path, content: bytes) -> bool:
    """Write one file whole, by way of a temporary one beside it. Returns whether it differed from what was there.

    For files that have no manifest, such as captured pages. Raises BadInput when the disk refuses.
    """
    is_there = path.is_file() and path.read_bytes() == content
    if is_there and not any(path.parent.glob(f"{STAGING}*")):
        return False
    with _telling(path.parent):
        path.parent.mkdir(parents=True, exist_ok=True)
        with _lock(path.parent) as is_alone:
            for left in path.parent.glob(f"{STAGING}*") if is_alone else ():  # of a run that was killed
                shutil.rmtree(left, ignore_errors=True)
            if not is_there:
                _write_by_way_of(path, [content])
    return not is_there


def replace_atomically(path: Path, parts: Iterable[bytes]) -> None:
    """Write one file whole out of ``parts``, however large it is. Raises BadInput when the disk refuses."""
    with _telling(path.parent), _lock(path.parent):
        _write_by_way_of(path, parts)


def append(path: Path, parts: Iterable[bytes]) -> None:
    """Add ``parts`` to a file of which every part can be known to be torn: nothing is forced to disk.

    Raises BadInput when the disk refuses; then the file is as it was, unless the disk refuses that too.
    """
    with _telling(path.parent), _lock(path.parent):
        size = path.stat().st_size if path.exists() else 0
        try:
            _write(path, parts, mode="ab")
        except OSError:
            with contextlib.suppress(OSError):
                os.truncate(path, size)
            raise


def _write_by_way_of(path: Path, parts: Iterable[bytes]) -> None:
    staging = Path(tempfile.mkdtemp(prefix=STAGING, dir=path.parent))
    try:
        _write(staging / _JOURNAL, parts)
        force_files(staging, [staging / _JOURNAL])
        (staging / _JOURNAL).replace(path)
        force_folders(path.parent, [path.parent])
    finally:
        shutil.rmtree(staging, ignore_errors=True)


@contextlib.contextmanager
def _alone(root: Path) -> Iterator[None]:
    """Hold ``root``, made if need be, against another build; the system lets go of it when a process dies."""
    existed = root.is_dir()
    with _telling(root):
        root.mkdir(parents=True, exist_ok=True)
    with _lock(root):
        try:
            yield
        except BaseException:
            if not existed:
                with contextlib.suppress(OSError):
                    root.rmdir()
            raise


@contextlib.contextmanager
def _lock(root: Path) -> Iterator[bool]:
    """Hold ``root``; yield whether it is held."""
    if sys.platform == "win32":  # a folder cannot be opened there; two builds at once are the user's to avoid
        yield False
        return
    import fcntl  # not on Windows

    handle = os.open(root, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield True
    finally:
        os.close(handle)


def _still_as_compared(plans: Sequence[Plan]) -> None:
    """Raise BadInput when somebody wrote into a file between the comparison and now."""
    meddled = []
    for plan in plans:
        with _telling(plan.root):
            for path, seen in plan.seen.items():
                if digest_on_disk(plan.root, path) not in (seen, plan.after.files.get(path)):
                    meddled.append(finding("output-changed-meanwhile", Location(called(plan.root, path), 1), path=path))
    if meddled:
        raise BadInput(*meddled)


@contextlib.contextmanager
def _staged(plan: Plan) -> Iterator[Path]:
    """All that ``plan`` writes, laid ready in a folder of the same disk, with the folders it goes to."""
    new_folders: list[Path] = []
    try:
        with _telling(plan.root):
            staging = _lay_ready(plan, new_folders)
    except BaseException:
        _clear(plan.root, new_folders)
        raise
    try:
        yield staging
    finally:
        _clear(plan.root, new_folders)


def _lay_ready(plan: Plan, new_folders: list[Path]) -> Path:
    for left in plan.root.glob(f"{STAGING}*"):  # of a run that was killed; we hold the lock, so it is free now
        shutil.rmtree(left)
    staging = Path(tempfile.mkdtemp(prefix=STAGING, dir=plan.root))
    _write(staging / _JOURNAL, [dump_manifest(_journal(plan)).encode()])
    _write(staging / NAME, [dump_manifest(plan.after).encode()])
    for number, content in enumerate(plan.contents.values()):
        _write(staging / str(number), content.parts())
    for name, base in plan.bases.items():
        _write(staging / name, [base])
    force_files(staging, list(staging.iterdir()))
    for folder in dict.fromkeys((plan.root / path).parent for path in [*plan.contents, *_base_paths(plan)]):
        _make_folder(folder, new_folders)
    return staging


def _base_paths(plan: Plan) -> list[str]:
    return [f"{BASES}/{name}" for name in plan.bases]


def _journal(plan: Plan) -> Manifest:
    """Return a manifest that is true at every moment of the write: what is there now, and what comes instead.

    What is there is known from the comparison, not by the old manifest: a killed run may have left either of two.
    """
    now = {path: plan.after.files[path] for path in plan.unchanged}
    now |= {path: seen for path, seen in plan.seen.items() if seen is not None}
    coming: dict[str, str | None] = {path: plan.after.files[path] for path in plan.contents}
    writing = coming | dict.fromkeys(_gone(plan))
    return Manifest(files=now, writing=writing, kept=plan.kept_until_then, keeping=plan.after.kept)


def _gone(plan: Plan) -> set[str]:
    """Paths that hold nothing of ours afterwards: those to remove, and those a killed run removed already."""
    return set(plan.before.paths) - set(plan.after.files)


def _make_folder(folder: Path, new_folders: list[Path]) -> None:
    """Make ``folder`` unless a file that is about to be removed is in its way."""
    missing = []
    while not folder.exists():
        missing.append(folder)
        folder = folder.parent
    if folder.is_dir():
        for path in reversed(missing):
            path.mkdir(exist_ok=True)
            new_folders.append(path)


def _put_in_place(plan: Plan, staging: Path) -> None:
    _put_bases(plan, staging)
    (staging / _JOURNAL).replace(plan.root / NAME)
    force_folders(plan.root, [plan.root])
    for path in plan.removed:
        (plan.root / path).unlink(missing_ok=True)
    _remove_emptied(plan)
    for number, path in enumerate(plan.contents):
        target = plan.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        (staging / str(number)).replace(target)
    force_folders(plan.root, sorted({(plan.root / path).parent for path in plan.contents}))
    (staging / NAME).replace(plan.root / NAME)
    force_folders(plan.root, [plan.root])
    _remove_stale_bases(plan)


def _put_bases(plan: Plan, staging: Path) -> None:
    """First of all, as the journal is about them; the names are hashes, so nothing is overwritten with other text."""
    for name in plan.bases:
        (staging / name).replace(plan.root / BASES / name)
    if plan.bases:
        force_folders(plan.root, [plan.root / BASES])


def _remove_stale_bases(plan: Plan) -> None:
    folder = plan.root / BASES
    for path in folder.glob("*"):
        if path.name not in plan.after.kept.values():
            path.unlink()
    with contextlib.suppress(OSError):  # it holds bases, or was never there
        folder.rmdir()


def _remove_emptied(plan: Plan) -> None:
    """Remove the folders that held files of ours and now hold nothing; ``root`` itself stays."""
    above = {folder for path in _gone(plan) for folder in (plan.root / path).parents if plan.root in folder.parents}
    for folder in sorted(above, key=lambda folder: len(folder.parts), reverse=True):
        with contextlib.suppress(OSError):  # not empty, or gone already
            folder.rmdir()


def _clear(root: Path, new_folders: Sequence[Path]) -> None:
    """Remove the staging folder, and folders made for files that never came."""
    for staging in root.glob(f"{STAGING}*"):
        shutil.rmtree(staging, ignore_errors=True)
    for folder in reversed(new_folders):
        with contextlib.suppress(OSError):  # it holds its files
            folder.rmdir()


def _write(path: Path, parts: Iterable[bytes], mode: Literal["wb", "ab"] = "wb") -> None:
    with path.open(mode, buffering=0) as file:
        for part in parts:
            write_whole(file, part)


@contextlib.contextmanager
def _telling(folder: Path) -> Iterator[None]:
    """Turn what the disk refuses into a finding."""
    try:
        yield
    except OSError as failed:
        place = called(folder, "").rstrip("/")
        raise BadInput(finding("output-not-written", folder=place, problem=failed.strerror or failed)) from failed
