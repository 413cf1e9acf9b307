"""Jobs that do not know of each other, on all cores: each process takes the next one when it is done with one.

Forked processes have all modules and all input already. With another thread, or on another system, a fork is not safe.
"""

from __future__ import annotations

import contextlib
import gc
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from typing import NamedTuple

import msgspec

Job = Callable[[int], bytes]


class ProcessEndedError(Exception):
    """A process ended before it handed back what it had done: it was killed, or the memory is used up."""


class _Process(NamedTuple):
    number: int  # the system's
    results: int  # where its results come from


def usable_cores() -> int:
    """Return how many processes can work at the same time; 1 where none can be forked."""
    if sys.platform != "linux" or threading.active_count() > 1:
        return 1
    return len(os.sched_getaffinity(0))


def on_cores(count: int, run: Job, processes: int) -> dict[int, bytes]:
    """Return what ``run`` gives for each number below ``count`` (at most 256), done by this and further processes.

    What raises in another process is run again in this one, so that it raises here. Raises ProcessEndedError.
    """
    waiting = _queue(count)
    others: list[_Process] = []
    try:
        with contextlib.suppress(OSError):  # no further process is to be had: then with fewer
            others += (_fork(waiting, run) for _ in range(min(processes, count) - 1))
        results = dict(_worked_off(waiting, run))
        for process in others:
            results |= _handed_back(process)
        return {number: results[number] if number in results else run(number) for number in range(count)}
    finally:
        os.close(waiting)
        for process in others:
            _end(process)


def _queue(count: int) -> int:
    """Return a pipe that holds the numbers of all jobs: the process that reads a byte has that job."""
    reading, writing = os.pipe()
    os.write(writing, bytes(range(count)))
    os.close(writing)
    return reading


def _worked_off(waiting: int, run: Job) -> Iterator[tuple[int, bytes]]:
    while number := os.read(waiting, 1):
        yield number[0], run(number[0])


def _fork(waiting: int, run: Job) -> _Process:
    reading, writing = os.pipe()
    number = os.fork()
    if number:
        os.close(writing)
        return _Process(number, reading)
    code = 1
    try:
        os.close(reading)
        _work(waiting, run, writing)
        code = 0
    finally:
        os._exit(code)  # nothing of what the parent has still to do or to print is done here


def _work(waiting: int, run: Job, writing: int) -> None:
    """Leave interrupts to the parent, so that Ctrl-C ends in one word, and its memory untouched by the collector."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.freeze()
    results: dict[int, bytes] = {}
    with contextlib.suppress(Exception):  # the parent will see it
        results.update(_worked_off(waiting, run))
    with open(writing, "wb") as pipe:
        pipe.write(msgspec.msgpack.encode(results))


def _handed_back(process: _Process) -> dict[int, bytes]:
    """Return the results of ``process`` by number. Raises ProcessEndedError when they are not whole."""
    with open(process.results, "rb", closefd=False) as pipe:
        content = pipe.read()
    try:
        return msgspec.msgpack.decode(content, type=dict[int, bytes])
    except msgspec.DecodeError as cut:
        raise ProcessEndedError from cut


def _end(process: _Process) -> None:
    """Close what belongs to ``process``, and end it if it is still at work."""
    os.close(process.results)
    with contextlib.suppress(ProcessLookupError):
        os.kill(process.number, signal.SIGKILL)
    with contextlib.suppress(ChildProcessError):
        os.waitpid(process.number, 0)
