"""Layout once a process: the runtime of the packages is the same for each API, and laid out with the first of them."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from pathlib import PurePosixPath

from codegen.writing.formatting import SOURCES, Formatter, format_python

_KEPT = 256  # texts at most: the runtime code of all targets, and some more
_laid_out: OrderedDict[bytes, str] = OrderedDict()  # by the hash of the text before; what was asked for last is last


def lay_out(files: dict[str, str], formatter: Formatter = "ruff") -> dict[str, str]:
    """Return what ``format_python`` returns. Raises what it raises."""
    keys = {path: _key(path, text, formatter) for path, text in files.items() if path.endswith(SOURCES)}
    known = {path: _laid_out[key] for path, key in keys.items() if key in _laid_out}
    fresh = format_python({path: files[path] for path in keys if path not in known}, formatter)
    for path, key in keys.items():
        _keep(key, known[path] if path in known else fresh[path])
    return {**files, **known, **fresh}


def _key(path: str, text: str, formatter: Formatter) -> bytes:
    named = f"{formatter} {PurePosixPath(path).suffix}\n{text}"
    return hashlib.sha256(named.encode("utf-8", "surrogatepass")).digest()


def _keep(key: bytes, text: str) -> None:
    _laid_out[key] = text
    _laid_out.move_to_end(key)
    if len(_laid_out) > _KEPT:
        _laid_out.popitem(last=False)
