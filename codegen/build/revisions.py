"""Revisions: the spec that a person names by an API, a file, a folder of captures or a commit of git, with provenance.

A path that exists wins over a commit of the same name.
"""

from __future__ import annotations

from pathlib import Path

import msgspec

from codegen.build.artifacts import PROVENANCE, SPEC, spec_in
from codegen.build.garbage import collector_paused
from codegen.build.git import blob_hash, git_output
from codegen.build.result import Build
from codegen.compare.compare import SpecRevision
from codegen.config.workspace import Workspace
from codegen.diagnostics.finding import BadInput, finding, has_errors
from codegen.spec.canonical import load
from codegen.spec.provenance import Provenance


class _Captures(Workspace, frozen=True):
    """A workspace whose only API is in any folder."""

    captures: Path = Path()

    def folder(self, api: str) -> Path:  # noqa: ARG002 - there is only the one
        return self.captures


def revision_of_build(build: Build) -> SpecRevision:
    """Return the revision that a build in memory gave. Raises BadInput when it has an error."""
    if build.spec is None or has_errors(build.findings):
        raise BadInput(*build.findings)
    name = f"specs/{build.api}"
    return SpecRevision(name=name, spec=build.spec, provenance=build.provenance, root=f"{name}/")


def revision_at(path: Path, templates: Path) -> SpecRevision:
    """Return the revision in the file ``path``, or of the captures in that folder. Raises BadInput when there is
    none.
    """
    return revision_in_folder(path, templates) if path.is_dir() else revision_in_file(path)


def revision_in_file(path: Path) -> SpecRevision:
    """Return the spec in the file ``path``, with the provenance beside it, if any. Raises BadInput."""
    spec = spec_in(_bytes(path), str(path), "spec-unreadable")
    beside = path.with_name(PROVENANCE)
    provenance = _provenance(_bytes(beside), str(beside)) if beside.is_file() else {}
    return SpecRevision(name=str(path), spec=spec, provenance=provenance, root=_below(path.parent))


def revision_in_folder(folder: Path, templates: Path) -> SpecRevision:
    """Return the captures in ``folder``, which is like one in specs/, compiled in memory. Raises BadInput."""
    from codegen.build.pipeline import compile_api  # takes a second

    workspace = _Captures(templates.parent, (folder.name,), folder)
    revision = revision_of_build(compile_api(workspace, folder.resolve().name))
    return msgspec.structs.replace(revision, name=str(folder), root=_below(folder))


def _below(folder: Path) -> str:
    return f"{folder}/" if str(folder) != "." else ""


def revision_since(name: str, workspace: Workspace, api: str, now: Build | None = None) -> SpecRevision:
    """Return the revision of ``api`` called ``name``: a path, or a commit of git. Raises BadInput.

    Where the commit has the files that ``now`` was read from, the revision is that: nothing is read twice.
    """
    path = Path(name)
    if name and path.exists():
        return revision_at(path, workspace.templates)
    commit = git_output(workspace.root, "rev-parse", "--verify", "--end-of-options", name + "^{commit}")
    if not commit:
        raise BadInput(finding("since-unknown", given=name))
    digest = commit.decode("ascii").strip()
    if now is not None and now.spec is not None and now.is_written and _has_same_files(digest, workspace, api):
        root = f"{name}:specs/{api}/"
        return SpecRevision(name=name, spec=now.spec, provenance=now.provenance, root=root, commit=digest)
    return _at_commit(digest, name, workspace.root, api)


def _has_same_files(commit: str, workspace: Workspace, api: str) -> bool:
    """Whether ``commit`` holds the spec and the provenance that are on disk, byte for byte, by git's own hashes."""
    paths = [f"{commit}:./specs/{api}/{name}" for name in (SPEC, PROVENANCE)]
    hashes = git_output(workspace.root, "rev-parse", *paths)
    if hashes is None:
        return False
    try:
        contents = [(workspace.folder(api) / name).read_bytes() for name in (SPEC, PROVENANCE)]
    except OSError:
        return False
    return hashes.decode("ascii").split() == [blob_hash(content, len(commit)) for content in contents]


def _at_commit(commit: str, name: str, root: Path, api: str) -> SpecRevision:
    file, beside = f"specs/{api}/{SPEC}", f"specs/{api}/{PROVENANCE}"
    content = git_output(root, "show", f"{commit}:./{file}")
    if content is None:
        raise BadInput(finding("revision-without-spec", revision=name, file=file))
    evidence = git_output(root, "show", f"{commit}:./{beside}")
    with collector_paused():
        spec = spec_in(content, f"{name}:{file}", "spec-unreadable")
        provenance = {} if evidence is None else _provenance(evidence, f"{name}:{beside}")
    return SpecRevision(name=name, spec=spec, provenance=provenance, root=f"{name}:specs/{api}/", commit=commit)


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise BadInput(finding("since-unknown", given=path)) from None
    except OSError as failed:
        raise BadInput(finding("spec-unreadable", file=path, problem=failed.strerror or failed)) from None


def _provenance(content: bytes, file: str) -> Provenance:
    try:
        return load(content, Provenance)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as wrong:
        raise BadInput(finding("spec-unreadable", file=file, problem=wrong)) from None
