"""The manifest: what codegen wrote in a folder, by path and hash, so that it never takes a person's file for its own.

While files are being put in place the manifest also holds what each of them is about to become (``writing``): a run
that is killed in between leaves a folder of which every file is known, old or new.
"""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

import msgspec

from codegen.diagnostics.finding import BadInput, finding
from codegen.diagnostics.location import Location
from codegen.writing.content import Content, Kept

NAME = "manifest.json"
BASES = ".base"
VERSION = 1


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``files``: hash by path of what was written. ``writing``: hash (null: removed) by path of what is under way.

    ``kept``: of files that hold a person's edits, the hash of the text that the edits were last merged with; that text
    is in BASES under its hash. ``keeping``: that of the text they are merged with in what is under way.
    """

    manifest_version: int = VERSION
    files: dict[str, str] = {}
    writing: dict[str, str | None] = {}
    kept: dict[str, str] = {}
    keeping: dict[str, str] = {}

    def knows(self, path: str, digest: str) -> bool:
        """Whether a file with this ``digest`` at ``path`` was written by codegen."""
        return self.files.get(path) == digest or self.writing.get(path) == digest

    def base_of(self, path: str, digest: str) -> str | None:
        """Return the hash of what the file with this ``digest`` at ``path`` was last merged with, or was before any
        edit.
        """
        if path not in self.kept:
            return self.files.get(path)
        arrived = self.writing.get(path) == digest
        return self.keeping.get(path, self.kept[path]) if arrived else self.kept[path]

    @property
    def paths(self) -> frozenset[str]:
        """Every path at which a file of codegen may lie."""
        return frozenset(self.files) | frozenset(self.writing)


def digest(content: bytes) -> str:
    """Return the hash by which a file is known."""
    return hashlib.sha256(content).hexdigest()


def digest_on_disk(root: Path, path: str) -> str | None:
    """Return the hash of the file at ``path`` below ``root``, None when there is none."""
    try:
        with open(f"{root}/{path}", "rb", buffering=0) as file:  # noqa: PTH123 - as below
            return hashlib.file_digest(file, "sha256").hexdigest()
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None


def is_on_disk(root: Path, path: str, content: Content) -> bool:
    """Whether the file at ``path`` is already what it becomes.

    Bytes in memory cost less to compare than a hash; bytes elsewhere would have to be read too.
    """
    try:
        with open(f"{root}/{path}", "rb", buffering=0) as file:  # noqa: PTH123 - a thousand times: no Path for each
            if os.fstat(file.fileno()).st_size != content.size:
                return False
            if isinstance(content, Kept):
                return digest(file.readall()) == content.digest
            return all(file.read(len(part)) == part for part in content.parts())
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return False


def dump_manifest(manifest: Manifest) -> str:
    """``manifest`` as canonical JSON: paths sorted, so that the same files are the same bytes."""
    data: dict[str, object] = {
        "manifest_version": manifest.manifest_version,
        "files": dict(sorted(manifest.files.items())),
    }
    if manifest.kept:
        data["kept"] = dict(sorted(manifest.kept.items()))
    if manifest.keeping:
        data["keeping"] = dict(sorted(manifest.keeping.items()))
    if manifest.writing:
        data["writing"] = dict(sorted(manifest.writing.items()))
    return json.dumps(data, indent=2) + "\n"


def load_manifest(folder: Path, place: str) -> Manifest:
    """Return the manifest of ``folder``, an empty one where there is none; ``place`` is the name of its file in a
    finding.

    Raises BadInput when it cannot be read: then no one can say which files are codegen's.
    """
    try:
        manifest = msgspec.json.decode((folder / NAME).read_bytes(), type=Manifest)
    except (FileNotFoundError, NotADirectoryError):
        return Manifest()
    except OSError as failed:
        raise BadInput(finding("manifest-unreadable", Location(place, 1), problem=failed.strerror)) from failed
    except (msgspec.DecodeError, UnicodeDecodeError) as wrong:
        raise BadInput(finding("manifest-unreadable", Location(place, 1), problem=wrong)) from wrong
    if manifest.manifest_version != VERSION:
        problem = f"its version is {manifest.manifest_version}, this codegen knows {VERSION}"
        raise BadInput(finding("manifest-unreadable", Location(place, 1), problem=problem))
    return manifest
