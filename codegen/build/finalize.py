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
from codegen.writing.formatting import SOURCES, Formatter, format_python

_SAME, _OTHER = b"=", b"+"  # the text is final as it was made; the final text follows


class FinalFiles(msgspec.Struct, frozen=True):
    """``files`` by path, laid out, with their ``keys`` in the cache; ``rendered`` are those that it did not know."""

    files: dict[str, str]
    keys: dict[str, str]
    rendered: tuple[str, ...]
    findings: tuple[Finding, ...]


def finalize(files: Mapping[str, str], formatter: Formatter, pack: Pack) -> FinalFiles:
    """Lay out and check ``files`` (text by path). Raises BadInput like format_python."""
    keys = {path: _key(path, text, formatter) for path, text in files.items()}
    known = {path: text for path, key in keys.items() if (text := _known(pack.get(key), files[path])) is not None}
    python = format_python({path: text for path, text in files.items() if path not in known}, formatter)
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
