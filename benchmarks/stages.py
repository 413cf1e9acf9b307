"""Where the time of a cold build goes: the processor time of each stage of one API, in one process and its readers."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from benchmarks.usage import usage_of

_PROGRAM = [sys.executable, "-m", "benchmarks.programs.build_stages"]


def stages(workspace: Path) -> dict[str, float]:
    """Return the seconds of each stage of a cold build of ``workspace``, in the order of the stages."""
    printed = usage_of([*_PROGRAM, str(workspace)]).output
    seconds: dict[str, float] = json.loads(printed.splitlines()[-1])
    return seconds
