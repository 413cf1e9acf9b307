"""The last build, kept for commands that only show it: `codegen report` and `codegen diff` compile nothing again.

Kept are the hashes of all that the build read and of the spec that it wrote, its findings, and the numbers of its
pages; spec and provenance are in specs/. What is missing, stale or damaged there is compiled as ever.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec

from codegen.build.artifacts import FACTS, PROVENANCE, SPEC
from codegen.build.cache import Cache, key_of
from codegen.build.fingerprints import own_fingerprint
from codegen.build.statistics import PageCount
from codegen.config.workspace import Workspace
from codegen.diagnostics.finding import Finding
from codegen.spec.canonical import encode_text, load
from codegen.spec.model import Spec
from codegen.spec.provenance import Provenance
from codegen.writing.content import Content
from codegen.writing.manifest import NAME

_ENTRY = "build"
_WRITTEN = frozenset({FACTS, SPEC, PROVENANCE, NAME})


class KnownBuild(msgspec.Struct, frozen=True):
    """What a build gave, its outputs and the facts of its pages aside; ``counts`` are the numbers of each page."""

    findings: tuple[Finding, ...]
    counts: list[PageCount]
    spec: Spec
    provenance: Provenance


class _Record(msgspec.Struct, frozen=True):
    """What is kept."""

    inputs: str
    spec: str
    provenance: str
    findings: tuple[Finding, ...]
    counts: list[PageCount]


def inputs_key(workspace: Workspace, api: str) -> str:
    """Return the hash of every file that a build of ``api`` reads, and of this program; "" when one is unreadable."""
    folder = workspace.folder(api)
    paths = [path for path in _below(folder) if path.parent != folder or path.name not in _WRITTEN]
    try:
        hashes = [f"{path} {_hash_of(path)}" for path in (*paths, *_below(workspace.templates))]
        return key_of("build", own_fingerprint(), *hashes)
    except OSError:
        return ""


def _below(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            yield path


def keep(
    cache: Cache,
    inputs: str,
    machine_files: Mapping[str, Content],
    findings: tuple[Finding, ...],
    counts: list[PageCount],
) -> None:
    """Keep a build that wrote ``machine_files``."""
    spec, provenance = (machine_files[name].digest for name in (SPEC, PROVENANCE))
    record = _Record(inputs, spec, provenance, findings, counts)
    cache.build.put(_ENTRY, msgspec.json.encode(record, enc_hook=encode_text))


def recall(workspace: Workspace, api: str, cache: Cache) -> KnownBuild | None:
    """Return the last build of ``api``; None when anything that it read or wrote in specs/ is other than then."""
    content = cache.build.get(_ENTRY)
    try:
        record = load(content or b"", _Record)
        if not record.inputs or record.inputs != inputs_key(workspace, api):
            return None
        spec, provenance = ((workspace.folder(api) / name).read_bytes() for name in (SPEC, PROVENANCE))
        if (_hash(spec), _hash(provenance)) != (record.spec, record.provenance):
            return None
        return KnownBuild(record.findings, record.counts, load(spec, Spec), load(provenance, Provenance))
    except (OSError, msgspec.DecodeError):
        return None


def _hash_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
