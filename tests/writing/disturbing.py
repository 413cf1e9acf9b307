"""Work that is disturbed at its n-th change of the disk: killed without any cleanup, told that the disk is full, or
interrupted as Ctrl-C does it.

The work runs in a process of its own, so that an audit hook, which nothing can take out again, goes with it.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Literal, TypeAlias

from codegen.diagnostics.finding import BadInput
from codegen.writing import writer

Trouble: TypeAlias = Literal["killed", "full", "interrupted"]
Outcome: TypeAlias = Literal["done", "killed", "told", "interrupted"]

_CODES: dict[int, Outcome] = {0: "done", 9: "killed", 3: "told", 2: "interrupted"}
_MAKES = frozenset({"os.rename", "os.mkdir"})  # what a full disk refuses; removing it lets pass
_CHANGES = _MAKES | {"os.remove", "os.rmdir"}


def disturbed(step: int, trouble: Trouble, work: Callable[[], None]) -> Outcome:
    """Run ``work``, disturbed at its ``step``-th change of the disk: of a name, of a file's bytes, or forcing them."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            _arm(step, trouble)
            work()
            code = 0
        except BadInput as bad_input:
            code = 3 if [finding.code for finding in bad_input.findings] == ["output-not-written"] else 1
        except KeyboardInterrupt:
            code = 2
        finally:
            os._exit(code)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert status in _CODES, "the trouble came out as something other than a finding"
    return _CODES[status]


def _strike(trouble: Trouble, path: Path | None, content: bytes, *, first: bool) -> None:
    """Make the trouble; an interrupt comes once, so that what cleans up after it goes undisturbed."""
    if trouble == "killed":
        os._exit(9)
    if trouble == "full":
        if path is not None:
            with path.open("ab") as file:
                file.write(content[: len(content) // 2])
        raise OSError(errno.ENOSPC, "No space left on device")
    if first:
        raise KeyboardInterrupt


def _arm(step: int, trouble: Trouble) -> None:
    left = step

    def change(path: Path | None = None, content: bytes = b"") -> None:
        """One change is about to happen: of the disk that is full, only half a file still gets there."""
        nonlocal left
        left -= 1
        if left < 0:
            _strike(trouble, path, content, first=left == -1)

    whole, force = writer._write, os.fsync

    def write(path: Path, parts: Iterable[bytes], mode: Literal["wb", "ab"] = "wb") -> None:
        content = b"".join(parts)
        change(path, content)
        whole(path, [content], mode)

    def fsync(handle: int) -> None:
        change()
        force(handle)

    def hook(event: str, _args: tuple[object, ...]) -> None:
        if event in (_MAKES if trouble == "full" else _CHANGES):
            change()

    writer._write = write
    os.fsync = fsync
    sys.addaudithook(hook)
