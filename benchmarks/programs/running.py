"""Servers that the programs start: until they answer, and the processor time that they took."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple


class Server(NamedTuple):
    """A server that runs: its process, and the first line that it printed."""

    process: subprocess.Popen[str]
    first_line: str

    def seconds(self) -> float:
        """Return the processor time that it took so far."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text("ascii").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@contextmanager
def running(command: list[str], says: str = "") -> Iterator[Server]:
    """Provide the server that ``command`` starts, from the line on that holds ``says``; stop it afterwards."""
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            lines = iter(process.stdout or ())
            yield Server(process, next(line for line in lines if says in line))
        finally:
            process.terminate()


@contextmanager
def page_server() -> Iterator[str]:
    """Provide the address of a server of pages of records."""
    with running([sys.executable, "-m", "benchmarks.programs.page_server"]) as server:
        yield f"http://127.0.0.1:{server.first_line.strip()}"
