"""Work that is disturbed at its n-th change of the disk: killed without any cleanup, or told that the disk is full.

The work runs in a process of its own, so that an audit hook, which nothing can take out again, goes with it.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Literal, TypeAlias

from codegen.findings import BadInput
from codegen.writing import writer

Trouble: TypeAlias = Literal["killed", "full"]
Outcome: TypeAlias = Literal["done", "killed", "told"]

_CODES: dict[int, Outcome] = {0: "done", 9: "killed", 3: "told"}
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
        except BadInput as told:
            code = 3 if [one.code for one in told.findings] == ["output-not-written"] else 1
        finally:
            os._exit(code)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert status in _CODES, "the trouble came out as something other than a finding"
    return _CODES[status]


def _arm(step: int, trouble: Trouble) -> None:
    left = step

    def change(path: Path | None = None, content: bytes = b"") -> None:
        """One change is about to happen: of the disk that is full, only half a file still gets there."""
        nonlocal left
        left -= 1
        if left >= 0:
            return
        if trouble == "killed":
            os._exit(9)
        if path is not None:
            path.write_bytes(content[: len(content) // 2])
        raise OSError(errno.ENOSPC, "No space left on device")

    whole, force = writer._write, os.fsync

    def write(path: Path, content: bytes) -> None:
        change(path, content)
        whole(path, content)

    def fsync(handle: int) -> None:
        change()
        force(handle)

    def hook(event: str, _args: tuple[object, ...]) -> None:
        if event in (_CHANGES if trouble == "killed" else _MAKES):
            change()

    writer._write = write
    os.fsync = fsync
    sys.addaudithook(hook)
