"""Outputs in their final form: Python laid out, every file parsed once more; only those whose text is new.

A file whose text, before layout, is that of the run before is taken from the cache: it was laid out and found good.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePosixPath

import msgspec

from codegen.build.cache import key_of
from codegen.build.pack import Pack
from codegen.diagnostics.finding import Finding
from codegen.writing.checking import check_files
from codegen.writing.formatting import SOURCES, Formatter
from codegen.writing.layout import lay_out

_SAME, _OTHER = b"=", b"+"  # the text is final as it was made; the final text follows


class FinalFile(msgspec.Struct, frozen=True):
    """One file: its ``key`` in the cache, what is kept under it (None for a faulty file), and its text where that does
    not say it. ``is_new`` when the cache did not know it.
    """

    key: str
    kept: bytes | None
    text: str | None
    is_new: bool


class FinalFiles(msgspec.Struct, frozen=True):
    """``files`` by path, laid out, with their ``keys`` in the cache; ``rendered`` are those that it did not know."""

    files: dict[str, str]
    keys: dict[str, str]
    rendered: tuple[str, ...]
    findings: tuple[Finding, ...]

    def by_path(self, pack: Pack) -> dict[str, FinalFile]:
        """Return each file with what ``pack`` holds of it, for another process."""
        new = frozenset(self.rendered)
        return {path: _handed_over(self.keys[path], pack, text, path in new) for path, text in self.files.items()}

    @classmethod
    def of(cls, files: Mapping[str, FinalFile], findings: tuple[Finding, ...], pack: Pack) -> FinalFiles:
        """Return files that other processes made final, and keep them in ``pack`` as this one would have."""
        for file in files.values():
            if file.kept is not None:
                pack.put(file.key, file.kept)
        texts = {path: file.text if file.text is not None else _text(file) for path, file in files.items()}
        rendered = tuple(path for path, file in files.items() if file.is_new)
        return cls(texts, {path: file.key for path, file in files.items()}, rendered, findings)


def finalize(files: Mapping[str, str], formatter: Formatter, pack: Pack) -> FinalFiles:
    """Lay out and check ``files`` (text by path). Raises BadInput like lay_out."""
    keys = {path: _key(path, text, formatter) for path, text in files.items()}
    known = {path: text for path, key in keys.items() if (text := _known(pack.get(key), files[path])) is not None}
    python = lay_out({path: text for path, text in files.items() if path not in known}, formatter)
    findings = check_files(python)
    faulty = {finding.place.page for finding in findings if finding.place}
    for path, text in python.items():
        if path not in faulty:
            pack.put(keys[path], _SAME if text == files[path] else _OTHER + text.encode())
    final = {**known, **python}
    return FinalFiles({path: final[path] for path in files}, keys, tuple(python), tuple(findings))


def _key(path: str, text: str, formatter: Formatter) -> str:
    suffix = PurePosixPath(path).suffix
    return key_of("file", suffix, formatter if suffix in SOURCES else "", text)


def _known(kept: bytes | None, text: str) -> str | None:
    """Return the final text that the cache holds."""
    if kept is None:
        return None
    return text if kept == _SAME else kept.removeprefix(_OTHER).decode()


def _handed_over(key: str, pack: Pack, text: str, is_new: bool) -> FinalFile:
    kept = pack.kept(key)
    return FinalFile(key, kept, text if kept in (None, _SAME) else None, is_new)


def _text(file: FinalFile) -> str:
    return (file.kept or b"").removeprefix(_OTHER).decode()
