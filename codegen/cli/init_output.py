"""What `codegen init` prints: what was read, what came out, and which commands come next."""

from __future__ import annotations

from collections.abc import Iterator

import click

from codegen.build.completeness import completeness
from codegen.build.install import BuildPlan
from codegen.cli.build_output import block_words, file_words
from codegen.cli.findings_output import plural
from codegen.diagnostics.finding import visible
from codegen.init.init import InitResult

_WIDTH = 11  # of the first column


def read_lines(started: InitResult, build_plan: BuildPlan) -> Iterator[str]:
    """Yield what was read and how, and what came out of it."""
    choice, counts = started.choice, build_plan.build.page_counts
    yield click.style(started.api, bold=True)
    yield _row("pages", f"{len(started.pages)} in specs/{started.api}/pages/")
    signs = "; ".join(f"{visible(sign.sign)} ({len(sign.pages)})" for sign in choice.evidence)
    by_dialect = ", ".join(f"{name} ({count})" for name, count in choice.pages.items())
    dialect = choice.dialect if len(choice.pages) < 2 else f"{choice.dialect}, {by_dialect}"
    yield _row("dialect", dialect + (f": {signs}" if signs else ""))
    if counts:
        yield _row("blocks", block_words(counts))
    for left in (finding for finding in started.findings if finding.code == "start-left-out"):
        yield _row("left out", left.message.removeprefix("files left out: "))
    for number, server in enumerate(started.servers[:2]):
        yield _row("" if number else "servers", f"{visible(server.url, 200)} ({plural(len(server.places), 'time')})")
    yield from _spec_lines(build_plan)


def _spec_lines(build_plan: BuildPlan) -> Iterator[str]:
    spec = build_plan.build.spec
    if spec is None:
        return
    known = completeness(spec)
    yield _row("operations", f"{known.operations}, {known.answered} of them with a known answer")
    yield _row("models", str(known.models))
    yield _row("fields", f"{known.fields}, {known.typed} of them with a type")
    yield _row("gaps", str(known.gaps or "none"))
    if build_plan.build.machine_content:
        yield _row(
            "written", f"specs/{build_plan.build.api}/, generated/{build_plan.build.api}/: {file_words(build_plan)}"
        )


def _row(name: str, words: str) -> str:
    return f"  {name:<{_WIDTH}} {words}"


def next_lines(started: InitResult, built: bool, root: str) -> Iterator[str]:
    """Yield the commands that come next, each with what it does; ``root`` is the option that leads to the workspace."""
    api = started.api
    lines = started.proposals
    settings = f"specs/{api}/api.toml" + (f" ({plural(lines, 'proposal')})" if lines else "")
    yield f"next: review {settings}, then" if built else f"next: correct {settings}, then"
    commands = {f"codegen build {api}{root}": "build again with your changes"}
    if started.more:
        commands = {f"codegen fetch {api}{root}": "get the other pages of the site", **commands}
    if built:
        commands[f"codegen report {api}{root}"] = "show pages, findings and fields in one HTML file"
        commands[f"codegen serve {api}{root}"] = "run a local mock of the API"
    width = max(map(len, commands))
    yield from (f"  {command:<{width}}  {effect}" for command, effect in commands.items())
