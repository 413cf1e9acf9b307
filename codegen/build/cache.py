"""What a run keeps for the next one, in .codegen-cache/: results under the hash of everything they were made from.

It saves time, and spares a merge the search for its base (previous_outputs.py). An entry is found by the hash of its
whole input, so it is right or not found at all; one that is damaged, or from another version of this program, counts
as none; the folder may be deleted at any moment, and a disk that refuses to write it changes nothing.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import os
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

import msgspec

from codegen.build.pack import Pack
from codegen.build.sealed import FOLDER

_SOURCES = Path(__file__).parents[1]
_LIBRARIES = (
    "beautifulsoup4", "black", "docutils", "jinja2", "markdown-it-py", "mdit-py-plugins", "msgspec", "pyyaml", "ruff",
)  # fmt: skip


class Keyed:
    """Entries of ``pack`` that are of one ``kind`` and of this very program, for a stage with keys of its own."""

    def __init__(self, pack: Pack, kind: str) -> None:
        self._pack, self._kind = pack, kind

    def get(self, key: str) -> bytes | None:
        """Return what is under ``key``, if anything."""
        return self._pack.get(key_of(self._kind, key))

    def put(self, key: str, content: bytes) -> None:
        """Lay ``content`` under ``key``."""
        self._pack.put(key_of(self._kind, key), content)


class Former(NamedTuple):
    """The names that the run before knew, and whether it was a run of this very program."""

    names: frozenset[str]
    same_program: bool


class Cache:
    """The packs of one API.

    Facts by page; models by all that pages say of them; files in their final form by the text they were made from;
    what the last build found (known_build.py); what it made of its spec (known_outputs.py), and the texts that it
    wrote, by hash.
    """

    def __init__(self, root: Path | None = None, api: str = "") -> None:
        folder = None if root is None else root / FOLDER
        self.facts = Pack(folder and folder / f"{api}.facts")
        self.models = Pack(folder and folder / f"{api}.models")
        self.files = Pack(folder and folder / f"{api}.files")
        self.build = Pack(folder and folder / f"{api}.build")
        self.targets = Pack(folder and folder / f"{api}.targets")
        self.written = Pack(folder and folder / f"{api}.outputs")

    def save(self, *, forget: bool = True) -> None:
        """Write what this run learnt. One that broke off must not ``forget`` what it did not come to ask for.

        What it wrote is kept when it is written (previous_outputs.py).
        """
        for pack in (self.facts, self.models, self.files, self.build, self.targets):
            pack.save(forget=forget)


def keep_names(pack: Pack, names: Iterable[str]) -> Former:
    """Keep ``names`` in ``pack`` for the next run, with what made them. Returns what the run before kept."""
    program, listed = pack.get("program"), pack.get("names")
    pack.put("program", _program().encode())
    pack.put("names", msgspec.json.encode(sorted(names)))
    former = frozenset(msgspec.json.decode(listed, type=list[str])) if listed else frozenset()
    return Former(former, program in (None, _program().encode()))


def keep_fingerprints(pack: Pack, hashes: Mapping[str, str]) -> list[str]:
    """Keep ``hashes`` in ``pack`` for the next run. Returns the names whose hash is not that of the run before."""
    kept = pack.get("inputs")
    pack.put("inputs", msgspec.json.encode(hashes, order="deterministic"))
    before = msgspec.json.decode(kept, type=dict[str, str]) if kept else dict(hashes)
    return sorted(name for name in {*before, *hashes} if before.get(name) != hashes.get(name))


def key_of(*parts: str) -> str:
    """Return the key of a result that depends on ``parts`` and on this very program."""
    hashed = hashlib.sha256(_program().encode())
    for part in parts:
        encoded = part.encode("utf-8", "surrogatepass")
        hashed.update(b"%d:" % len(encoded))
        hashed.update(encoded)
    return hashed.hexdigest()


@functools.cache
def _program() -> str:
    """Hash this program: its sources and word lists, the libraries that read and lay out for it, and its Python."""
    hashed = hashlib.sha256(sys.version.encode())
    for library in _LIBRARIES:
        hashed.update(f"{library} {library_version(library)}\n".encode())
    for path in sorted(path for path in _SOURCES.rglob("*.*") if path.suffix in (".py", ".toml")):
        hashed.update(path.relative_to(_SOURCES).as_posix().encode() + b"\0")
        hashed.update(hashlib.sha256(path.read_bytes()).digest())
    return hashed.hexdigest()


def library_version(library: str) -> str:
    """Return what is installed of ``library``: the name of the folder that says so, else what the importer knows.

    Importing the importer's own way of asking takes longer than all else here.
    """
    folders = _installed().get(library)
    if folders is not None:
        return " ".join(folders)
    import importlib.metadata

    return importlib.metadata.version(library)


@functools.cache
def _installed() -> dict[str, list[str]]:
    """Return the names of what is installed on the path of modules, by library."""
    installed: dict[str, list[str]] = {}
    for folder in map(Path, filter(os.path.isdir, sys.path)):
        with contextlib.suppress(OSError):
            for name in sorted(path.name for path in folder.iterdir()):
                if name.endswith((".dist-info", ".egg-info")):
                    library = name.partition("-")[0].lower().replace("_", "-").replace(".", "-")
                    installed.setdefault(library, []).append(name)
    return installed
