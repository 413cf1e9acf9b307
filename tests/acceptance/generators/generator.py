"""What a generator is to the harness: how it is made to write a client, how that is checked, and what it then does."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

PROGRAMS = Path(__file__).with_name("programs")
_TOLD = 12  # lines of a failing command that are worth reading


class Failed(Exception):  # noqa: N818 - what happened, as in the tools' own words
    """A command of a generator, a compiler or a program that did not end well, and its last lines."""


class Missing(Exception):  # noqa: N818 - as Failed
    """A compiler that this machine does not have. In CI that is a failure."""


@dataclass(frozen=True)
class Stand:
    """A stand-in that runs: its address, and what admits a call, as environment variables of the programs."""

    url: str
    environment: Mapping[str, str]


@dataclass(frozen=True)
class Task:
    """One document to prove: the API, the file, and an empty folder to work in."""

    api: str
    document: Path
    folder: Path

    @property
    def client(self) -> Path:
        """Where the generated code goes."""
        return self.folder / "client"


Step = Callable[[Task], Mapping[str, str] | None]  # answers what the tool cannot do, with the reason
Program = Callable[[Task, Stand], str]


@dataclass(frozen=True)
class Generator:
    """One tool. ``program`` answers what its small program printed; without one nothing is run.

    ``options`` tells how the tool was called, for the table; ``package`` what is pinned, where it is not ``name``.
    """

    name: str
    version: str
    language: str
    checked_by: str
    generate: Step
    check: Step
    program: Program | None = None
    options: str = ""
    package: str = ""


def command(*words: str | Path, cwd: Path, environment: Mapping[str, str] | None = None) -> str:
    """Return what a command prints. Raises Failed with its last lines when it does not end with 0."""
    done = subprocess.run(
        [str(word) for word in words],
        cwd=cwd,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
        timeout=600,
    )
    if done.returncode:
        raise Failed("\n".join([f"{Path(words[0]).name} ended with {done.returncode}", *_last(done.stdout)]))
    return done.stdout


def _last(shown: str) -> list[str]:
    return [line for line in shown.splitlines() if line.strip()][-_TOLD:]
