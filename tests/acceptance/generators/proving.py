"""Proving one document with one generator: generate, check, run, and put down what came of each."""

from __future__ import annotations

import shutil
from pathlib import Path

import msgspec

from tests.acceptance.generators.generator import Failed, Generator, Stand, Task

# What each program must get through, a list with a filter among it; the second API has one call, which takes a batch.
STEPS = {
    "bouwsoft": {"list", "page", "create", "read", "update", "error", "delete"},
    "payandbill": {"create", "error"},
    "previsto": {"list", "page", "create", "read", "update", "error", "delete"},
}


class Outcome(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What one generator made of one document. ``steps`` were carried out by its program against the stand-in.

    ``cannot`` holds what was met that the tool cannot do, with the reason; ``failure`` the words of what
    went wrong, and nothing behind it was tried.
    """

    tool: str
    flavour: str
    api: str
    generated: bool = False
    checked: bool = False
    ran: bool = False
    steps: tuple[str, ...] = ()
    cannot: dict[str, str] = {}
    failure: str = ""


def prove(generator: Generator, flavour: str, task: Task, stand: Stand | None) -> Outcome:
    """Return what came of it; the words of a failure are in the outcome. Raises Missing for a tool that is not here."""
    outcome = Outcome(tool=generator.name, flavour=flavour, api=task.api)
    try:
        limits = dict(generator.generate(task) or {})
        outcome = msgspec.structs.replace(outcome, generated=True, cannot=limits)
        limits.update(generator.check(task) or {})
        outcome = msgspec.structs.replace(outcome, checked=True, cannot=limits)
        if generator.program is None or stand is None:
            return outcome
        steps, cannot = _told(generator.program(task, stand))
        if left_out := STEPS[task.api] - set(steps):
            raise Failed(f"the program left out {', '.join(sorted(left_out))}")
    except Failed as failed:
        return msgspec.structs.replace(outcome, failure=str(failed).replace(f"{task.folder}/", ""))
    return msgspec.structs.replace(outcome, ran=True, steps=steps, cannot=limits | cannot)


def _told(printed: str) -> tuple[tuple[str, ...], dict[str, str]]:
    """Return the steps and the limits that a program printed: ``ok STEP`` and ``cannot WHAT: REASON``."""
    lines = [line.strip() for line in printed.splitlines()]
    steps = tuple(line.removeprefix("ok ") for line in lines if line.startswith("ok "))
    limits = [line.removeprefix("cannot ").partition(": ") for line in lines if line.startswith("cannot ")]
    return tuple(sorted(steps)), {what: reason for what, _, reason in limits}


def task_in(folder: Path, api: str, text: str) -> Task:
    """Return a task in an empty ``folder``, which gets the document."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    document = folder / "openapi.json"
    document.write_text(text, "utf-8")
    return Task(api, document, folder)
