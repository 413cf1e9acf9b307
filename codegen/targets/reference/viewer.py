"""Code of other people that an output shows, fetched when it is wanted: one npm package, pinned by version and hash.

It is fetched by npm itself, once, into the workspace's cache; nothing of it is run, unpacked to disk, or committed.
"""

from __future__ import annotations

import base64
import hashlib
import io
import os
import shutil
import subprocess
import tarfile
import tempfile
from pathlib import Path

import msgspec

from codegen.diagnostics.finding import BadInput, finding

_SECONDS = 180  # for two megabytes


class Package(msgspec.Struct, frozen=True):
    """An npm package at one version. ``integrity`` is the SHA-512 of its archive, as npm spells it."""

    name: str
    version: str
    integrity: str

    @property
    def archive(self) -> str:
        """The file name of its archive."""
        return f"{self.name}-{self.version}.tgz"


SWAGGER_UI = Package(
    "swagger-ui-dist",
    "5.35.0",
    "sha512-U06rpMtW9V3XPGOBeamTUSr0Z09jMX4IJuANpE/EZbAhw0G8CgwrzU4YmXkn/h0wCDNsXdGarTNNHC3sU8yVUQ==",
)


def texts(package: Package, names: tuple[str, ...], cache: Path, path: Path | None = None) -> dict[str, str]:
    """Return the files ``names`` of ``package``, from ``cache``, or fetched into it; ``path`` is an archive to use
    instead.

    Raises BadInput when it cannot be fetched, or is not the very archive that is pinned.
    """
    kept = cache / package.archive
    if path is not None:
        content = path.read_bytes()
        _check(package, content, path)
        return _read(content, names)
    if not (kept.is_file() and _digest(kept.read_bytes()) == package.integrity):
        content = _fetched(package)
        cache.mkdir(parents=True, exist_ok=True)
        part = kept.with_suffix(f".{os.getpid()}.part")
        part.write_bytes(content)
        part.replace(kept)
    return _read(kept.read_bytes(), names)


def _fetched(package: Package) -> bytes:
    npm = shutil.which("npm")
    if npm is None:
        raise BadInput(finding("vendored-not-fetched", package=package.archive, problem="there is no npm here"))
    with tempfile.TemporaryDirectory(prefix="codegen-vendored-", ignore_cleanup_errors=True) as folder:
        command = [npm, "pack", f"{package.name}@{package.version}", "--ignore-scripts", "--loglevel=error"]
        try:
            done = subprocess.run(command, cwd=folder, capture_output=True, check=False, timeout=_SECONDS)
        except (OSError, subprocess.TimeoutExpired) as failed:
            raise BadInput(finding("vendored-not-fetched", package=package.archive, problem=failed)) from failed
        path = Path(folder, package.archive)
        if done.returncode != 0 or not path.is_file():
            said = done.stderr.decode("utf-8", "replace").splitlines()
            lines = [line for line in said if line.startswith("npm error")]
            problem = lines[0] if lines else "npm said nothing"
            raise BadInput(finding("vendored-not-fetched", package=package.archive, problem=problem))
        content = path.read_bytes()
    _check(package, content, Path(package.archive))
    return content


def _check(package: Package, content: bytes, file: Path) -> None:
    if _digest(content) != package.integrity:
        raise BadInput(finding("vendored-changed", file=file, package=f"{package.name} {package.version}"))


def _digest(content: bytes) -> str:
    return "sha512-" + base64.b64encode(hashlib.sha512(content).digest()).decode("ascii")


def _read(content: bytes, names: tuple[str, ...]) -> dict[str, str]:
    """Read in memory: the archive is the pinned one, so it holds these files."""
    with tarfile.open(fileobj=io.BytesIO(content), mode="r:gz") as archive:
        files = {name: archive.extractfile(f"package/{name}") for name in names}
        return {name: file.read().decode("utf-8") for name, file in files.items() if file is not None}
