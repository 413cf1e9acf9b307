"""What a write would do, as data: compared with the disk and the manifest, nothing touched. ``check`` prints it too.

A person's edit is never lost: what becomes of a file that is not as codegen left it is settled in edits.py. Files
under specs/ are machine-made and rewritten by each build, so an edit there is overwritten, with a warning.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Set
from functools import partial
from pathlib import Path
from typing import TypeAlias

import msgspec

from codegen.diagnostics.finding import BadInput, Finding, finding
from codegen.diagnostics.location import Location
from codegen.writing.checking import hidden_in
from codegen.writing.choice import STOP, Choice
from codegen.writing.content import Content, InMemory, content_of
from codegen.writing.edits import Bases, Edit, Settled, find_edits, no_bases, settle
from codegen.writing.manifest import (
    BASES,
    NAME,
    Manifest,
    digest_on_disk,
    dump_manifest,
    is_on_disk,
    load_manifest,
)
from codegen.writing.paths import called, fault, refuse_links, refuse_paths

STAGING = ".staging-"  # the folder in which writer.py lays files ready begins so
_BYPRODUCTS = ("__pycache__", "node_modules", "build", "dist")  # what using the output leaves beside it

# By path below a folder: texts, or the bytes that they are on disk, or where these are kept.
Files: TypeAlias = Mapping[str, str] | Mapping[str, bytes] | Mapping[str, Content]


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """What ``apply`` does with the folder ``root``. All paths are below it, with ``/``, sorted.

    ``new`` files are not on disk, ``changed`` ones are ours and differ, ``removed`` ones are ours and no longer made.
    ``extra`` files are in the folder and are none of ours; they stay. ``contents`` holds what new and changed
    files become; ``seen`` the hash (null: no file) of everything that is touched, as the comparison found it.

    ``edits`` are the files that a person edited. ``conflicts`` are findings about what is written all the same: places
    where an edit and what is made contradict each other, both marked in the file. ``bases`` are the texts, by hash,
    that edits are merged by now and (``kept_until_then``) were before; ``stale_bases`` are there without use.
    """

    root: Path
    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    extra: tuple[str, ...] = ()
    contents: dict[str, Content] = {}
    seen: dict[str, str | None] = {}
    before: Manifest = Manifest()
    after: Manifest = Manifest()
    manifest_differs: bool = False
    edits: tuple[Edit, ...] = ()
    kept_until_then: dict[str, str] = {}
    bases: dict[str, bytes] = {}
    stale_bases: tuple[str, ...] = ()
    conflicts: tuple[Finding, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def is_clean(self) -> bool:
        """Whether the folder is exactly what a build would leave."""
        changed = self.new or self.changed or self.removed or self.manifest_differs
        return not (changed or self.stale_bases or self.missing_bases)

    @property
    def missing_bases(self) -> list[str]:
        """The bases of kept edits that do not lie there."""
        return [name for name in self.after.kept.values() if digest_on_disk(self.root, f"{BASES}/{name}") != name]


def plan(root: Path, files: Files, choice: Choice = STOP, bases: Bases = no_bases) -> Plan:
    """Compare ``files`` (by path below ``root``) with what is in ``root``, an output folder.

    ``choice`` says what becomes of edited files; ``bases`` finds what was last written to them. Never raises for what
    the folder holds: an unreadable manifest, a hand edit, a path that must not be written are findings of the plan.
    """
    return _plan(root, files, partial(settle, choice=choice, bases=bases))


def plan_machine_files(root: Path, files: Files) -> Plan:
    """Return the same for a folder that people share: ``root`` is specs/<api>/, ``files`` the machine's part of it.

    An edited file is overwritten with a warning; the files of people are not listed as extra.
    """
    return _plan(root, files, None)


def _plan(root: Path, files: Files, settle_edits: Callable[[list[Edit]], Settled] | None) -> Plan:
    try:
        return _compared(root, files, settle_edits)
    except BadInput as bad:
        return Plan(root=root, findings=bad.findings)
    except OSError as failed:
        return Plan(root=root, findings=(_unreadable(root, failed),))


def _unreadable(root: Path, failed: OSError) -> Finding:
    """Return the finding of what the disk refuses, with the file when the system names one below ``root``."""
    named = Path(failed.filename) if isinstance(failed.filename, str) else root
    which = f"{named.relative_to(root).as_posix()}: " if root in named.parents else ""
    problem = f"{which}{failed.strerror or failed}"
    return finding("output-not-read", folder=called(root, "").rstrip("/"), problem=problem)


def _compared(root: Path, files: Files, settle_edits: Callable[[list[Edit]], Settled] | None) -> Plan:
    before = load_manifest(root, called(root, NAME))
    refused = _refused(root, files, before)
    if refused:
        return Plan(root=root, before=before, findings=tuple(refused))
    contents = {path: content_of(files[path]) for path in sorted(files)}
    same = frozenset(path for path, content in contents.items() if is_on_disk(root, path, content))
    if settle_edits is None:
        return _Comparison(root, before, Settled(), same, owned=False).of(contents)
    others = {path: content for path, content in contents.items() if path not in same}
    settled = settle_edits(find_edits(root, before, others, same))
    return _Comparison(root, before, settled, same, owned=True).of(contents)


def _refused(root: Path, files: Files, before: Manifest) -> list[Finding]:
    """Paths that must not be written, and those of a manifest that must not even be looked at."""
    forged = sorted(path for path in before.paths if fault(path))
    if forged:
        problem = f"it names {forged[0]}, which cannot be codegen's"
        return [finding("manifest-unreadable", Location(called(root, NAME), 1), problem=problem)]
    refused = refuse_paths(files, taken=[NAME, BASES])
    refused += [
        finding
        for path, text in files.items()
        if isinstance(text, str) and not _encodes(text)
        for finding in hidden_in(called(root, path), text)
    ]
    if refused:
        return refused
    return refuse_links(root, sorted({BASES, *files, *before.paths}))


def _encodes(text: str) -> bool:
    """Whether ``text`` can be bytes at all: half a surrogate pair, which JSON can smuggle in, cannot."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


class _Comparison:
    """One folder being compared; ``of`` fills in what the plan is made from."""

    def __init__(self, root: Path, before: Manifest, settled: Settled, same: Set[str], *, owned: bool) -> None:
        self._root, self._before, self._settled, self._same, self._owned = root, before, settled, same, owned
        self._findings: list[Finding] = list(settled.findings)
        self._seen: dict[str, str | None] = {}

    def of(self, generated: dict[str, Content]) -> Plan:
        settled = self._settled
        merged = {path: InMemory(content) for path, content in settled.contents.items()}
        contents = dict(sorted({**generated, **merged}.items()))
        removed = self._removed(contents)
        kinds: dict[str, list[str]] = {"new": [], "changed": [], "unchanged": []}
        digests = {path: content.digest for path, content in contents.items()}
        for path in contents:
            kinds[self._kind(path, digests[path], removed)].append(path)
        after = Manifest(files=digests, kept=settled.kept)
        touched = {*kinds["new"], *kinds["changed"]}
        return Plan(
            root=self._root,
            new=tuple(kinds["new"]),
            changed=tuple(kinds["changed"]),
            unchanged=tuple(kinds["unchanged"]),
            removed=tuple(removed),
            extra=tuple(sorted(_extra(self._root, {*contents, *self._before.paths, NAME}))) if self._owned else (),
            contents={path: content for path, content in contents.items() if path in touched},
            seen=self._seen,
            before=self._before,
            after=after,
            manifest_differs=self._manifest_differs(after),
            edits=settled.edits,
            kept_until_then=settled.kept_until_then,
            bases=settled.bases,
            stale_bases=tuple(sorted(_bases(self._root) - set(settled.kept.values()))) if self._owned else (),
            conflicts=settled.conflicts,
            findings=tuple(self._findings),
        )

    def _removed(self, contents: Iterable[str]) -> list[str]:
        """Files of ours that are no longer made and are still there as we left them, or unwanted."""
        gone = [(path, digest_on_disk(self._root, path)) for path in sorted(self._before.paths - set(contents))]
        stopped = {edit.path for edit in self._settled.edits} - self._settled.dropped
        if not self._owned:
            stopped = {path for path, digest in gone if digest is not None and not self._before.knows(path, digest)}
        ours = [path for path, digest in gone if digest is not None and path not in stopped]
        self._seen |= {path: digest for path, digest in gone if path in ours}
        return ours

    def _kind(self, path: str, wanted: str, removed: list[str]) -> str:
        text = wanted if path in self._same else digest_on_disk(self._root, path)
        if text == wanted:
            return "unchanged"
        self._seen[path] = text
        if text is None:
            self._findings += _blocked(self._root, path, set(removed))
            return "new"
        if not self._owned and not self._before.knows(path, text):
            self._findings.append(finding("machine-file-edited", Location(called(self._root, path), 1), path=path))
        return "changed"

    def _manifest_differs(self, after: Manifest) -> bool:
        try:
            return (self._root / NAME).read_text("utf-8") != dump_manifest(after)
        except (FileNotFoundError, NotADirectoryError):
            return bool(after.files)


def _bases(root: Path) -> set[str]:
    """Return the names of what is in the folder of bases."""
    return {path.name for path in (root / BASES).glob("*") if path.is_file()}


def _blocked(root: Path, path: str, removed: set[str]) -> list[Finding]:
    """Return a finding when something that stays is where ``path``, or a folder above it, must come."""
    parts = path.split("/")
    for length in range(1, len(parts)):
        above = "/".join(parts[:length])
        if (root / above).is_file() and above not in removed:
            return [finding("output-path-refused", path=path, reason=f"{above} is a file, not a folder")]
    staying = _extra(root, removed, path) if (root / path).is_dir() else []
    if staying:
        return [finding("output-path-refused", path=path, reason="it is a folder with other files")]
    return []


def _extra(root: Path, known: set[str], below: str = "") -> list[str]:
    """Files under ``root`` (or a folder ``below``) that are not ``known``, without what mere use leaves behind."""
    extra = []
    for folder, names, files in os.walk(root / below):
        names[:] = [name for name in names if not _is_byproduct(name)]
        above = Path(folder).relative_to(root).as_posix()
        prefix = "" if above == "." else f"{above}/"
        paths = (f"{prefix}{name}" for name in files if not name.startswith("."))
        extra += [path for path in paths if path not in known]
    return extra


def _is_byproduct(folder: str) -> bool:
    return folder.startswith(".") or folder.endswith(".egg-info") or folder in _BYPRODUCTS
