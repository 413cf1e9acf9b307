"""Outputs of the last build that need not be made again: those of a target whose whole input is as it was then.

A target is a pure function of the spec, the templates and its version. Kept are its findings, and the hash of each of
its files; the texts are among those that the last build wrote. Without one of them, the target is run as ever.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from codegen.build.cache import Cache, key_of
from codegen.build.texts import Texts
from codegen.config.settings import Settings
from codegen.diagnostics.finding import Finding
from codegen.releases.history import History
from codegen.spec.canonical import encode_text, load


class MadeFile(msgspec.Struct, frozen=True):
    """A file by the ``digest`` of its final text; ``key`` is that of its text before layout in the pack of files."""

    digest: str
    key: str


class _Record(msgspec.Struct, frozen=True):
    findings: tuple[Finding, ...]
    files: dict[str, MadeFile]


class KnownOutput(msgspec.Struct, frozen=True):
    """What a target gave: final texts by path below generated/<api>/, and its findings."""

    files: Texts
    findings: tuple[Finding, ...]


def common_key(spec: str, settings: Settings, history: History, templates: Mapping[str, str]) -> str:
    """Return the key of all that a target can depend on: ``spec`` and, by path, ``templates`` as hashes."""
    stated = msgspec.json.encode((settings.packages, history, templates, settings.formatter), enc_hook=encode_text)
    return key_of("outputs", spec, stated.decode())


def recall_output(cache: Cache, target: str, key: str) -> KnownOutput | None:
    """Return what ``target`` made from all that ``key`` stands for; None when any of it is unknown."""
    try:
        record = load(cache.targets.get(_entry(target, key)) or b"", _Record)
    except msgspec.DecodeError:
        return None
    digests = {path: file.digest for path, file in record.files.items()}
    if any(cache.written.get(digest) is None for digest in digests.values()):
        return None
    for file in record.files.values():
        cache.files.keep(file.key)  # not needed now, but when the spec changes
    return KnownOutput(Texts(cache.written, digests), record.findings)


def keep_output(cache: Cache, target: str, key: str, files: dict[str, MadeFile], findings: tuple[Finding, ...]) -> None:
    """Keep what ``target`` made: ``files`` by path, and what it found."""
    cache.targets.put(_entry(target, key), msgspec.json.encode(_Record(findings, files), enc_hook=encode_text))


def _entry(target: str, key: str) -> str:
    return f"{target} {key}"
