"""Jobs on all cores: each is done once, and no process is left behind."""

from __future__ import annotations

import os
import signal
import threading
from pathlib import Path

import pytest

from codegen.build.cores import ProcessEndedError, on_cores, usable_cores

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
HERE = os.getpid()


@pytest.mark.parametrize("processes", [1, 2, 5])
def test_each_job_is_done_once(processes: int, tmp_path: Path) -> None:
    def job(number: int) -> bytes:
        (tmp_path / f"{number}-{os.getpid()}").touch()
        return bytes([number]) * 100_000 * number

    results = on_cores(4, job, processes)
    assert results == {number: bytes([number]) * 100_000 * number for number in range(4)}
    assert sorted(path.name.partition("-")[0] for path in tmp_path.iterdir()) == ["0", "1", "2", "3"]


def test_what_fails_elsewhere_fails_here() -> None:
    def job(number: int) -> bytes:
        raise ValueError(f"job {number} in this process: {os.getpid() == HERE}")

    with pytest.raises(ValueError, match="in this process: True"):
        on_cores(3, job, 2)


def test_a_process_that_is_killed_is_noticed() -> None:
    reading, writing = os.pipe()

    def job(_: int) -> bytes:
        if os.getpid() != HERE:
            os.write(writing, b"x")
            os.kill(os.getpid(), signal.SIGKILL)
        return os.read(reading, 1)  # when the other process has a job

    with pytest.raises(ProcessEndedError):
        on_cores(2, job, 2)


def test_an_interrupt_here_leaves_no_process_behind(tmp_path: Path) -> None:
    other = tmp_path / "other"
    os.mkfifo(other)

    def job(_: int) -> bytes:
        if os.getpid() == HERE:
            other.read_text()  # until the other process is at work
            raise KeyboardInterrupt
        other.write_text("here")
        signal.pause()
        return b""

    with pytest.raises(KeyboardInterrupt):
        on_cores(2, job, 2)
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def test_beside_another_thread_there_is_one_core() -> None:
    done = threading.Event()
    thread = threading.Thread(target=done.wait)
    thread.start()
    try:
        assert usable_cores() == 1
    finally:
        done.set()
        thread.join()
