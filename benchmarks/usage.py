"""What a command takes: the processor time of all its processes, and the memory of the largest of them."""

from __future__ import annotations

import os
import subprocess
import tempfile
from typing import NamedTuple

from benchmarks.peers import ROOT


class Usage(NamedTuple):
    """``seconds`` of the processor, ``megabytes`` of memory at the most, and all that the command printed."""

    seconds: float
    megabytes: float
    output: str


def usage_of(command: list[str]) -> Usage:
    """Run ``command`` in the project's folder and return what it took. Raises RuntimeError when it fails."""
    with tempfile.TemporaryFile() as file:
        process = subprocess.Popen(command, stdout=file, stderr=subprocess.STDOUT, cwd=ROOT)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        file.seek(0)
        output = file.read().decode(errors="replace")
    if process.returncode:
        raise RuntimeError(f"{' '.join(command)} failed:\n{output}")
    return Usage(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, output)
