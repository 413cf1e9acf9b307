"""What commands say to people, as lines of text; the command line alone prints them. Colours go where no terminal is.

Words from pages come through ``visible``: no control character of a page reaches a terminal.
"""

from __future__ import annotations

import contextlib
import json
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

import click

from codegen.cli.findings_output import INDENT, quoted
from codegen.diagnostics.finding import visible
from codegen.spec.record import Json

if TYPE_CHECKING:
    from codegen.explain import Explanation, SourceRef, ValueEvidence
    from codegen.targets.listing import Listed

# -- explain -------------------------------------------------------------------------------------------------------


def explanation_lines(explanation: Explanation) -> Iterator[str]:
    """One thing, its value, and for every value in it where it comes from."""
    yield click.style(visible(explanation.pointer, 300), bold=True) + f" = {_shown(_stated(explanation.value))}"
    if explanation.history:
        yield f"  {visible(explanation.history, 300)}"
    if explanation.last:
        yield f"{INDENT}last from: {visible(explanation.last.place, 300)}  {quoted(explanation.last.quote)}"
    for gap in explanation.missing:
        yield f"  not understood: {visible(gap, 300)}"
    if explanation.near:
        yield f"  nothing is recorded for this very place; nearest is {visible(explanation.near, 300)}"
    if not explanation.backings and not explanation.history:
        yield "  no source is recorded: it is the spec's way of saying that nothing is stated"
    for evidence in explanation.backings:
        yield from _evidence_lines(evidence, explanation.pointer)


def _evidence_lines(evidence: ValueEvidence, asked: str) -> Iterator[str]:
    if evidence.pointer != asked:
        yield f"  {visible(evidence.pointer.removeprefix(asked).lstrip('/'), 300)} = {_shown(evidence.value)}"
    yield from _source_lines("from", evidence.source)
    for source in evidence.agree:
        yield from _source_lines("agrees", source)
    for source in evidence.against:
        yield from _source_lines(f"against, saying {_shown(source.value)}", source)
    if evidence.settled:
        yield f"{INDENT}settled by: {evidence.settled}"


def _source_lines(role: str, source: SourceRef) -> Iterator[str]:
    yield f"{INDENT}{role}: {visible(source.place, 300)}  {quoted(source.quote)}"
    yield f"{INDENT}{INDENT}rule {source.rule}" + (f": {source.says}" if source.says else "")


def _stated(value: Json) -> Json:
    """Return an object without the keys that state nothing."""
    if not isinstance(value, dict):
        return value
    return {key: inner for key, inner in value.items() if inner is not None and inner != []}


def _shown(value: Json, longest: int = 160) -> str:
    """Return a value as JSON, cut when long: an object of many keys is known by their names."""
    return visible(json.dumps(value, ensure_ascii=False), longest)


# -- targets -------------------------------------------------------------------------------------------------------


def target_lines(targets: Iterable[Listed]) -> Iterator[str]:
    """Each target with where it goes and what it is laid out by."""
    for target in targets:
        yield click.style(target.name, bold=True) + f"  {target.about}"
        yield f"{INDENT}to generated/<api>/{target.folder}"
        replaced = set(target.overridden)
        for path in dict.fromkeys([*target.templates, *target.overridden]):
            yield f"{INDENT}templates/{visible(path)}" + ("  (the workspace's own)" if path in replaced else "")


# -- progress ------------------------------------------------------------------------------------------------------


@contextlib.contextmanager
def progress_shown() -> Iterator[Callable[[str, int, int], None]]:
    """Provide a bar on stderr while a terminal watches; nothing otherwise.

    It has no thread of its own, beside which no process can be forked.
    """
    if not sys.stderr.isatty():
        yield lambda _what, _done, _of: None
        return
    from rich.console import Console  # only where it is seen: importing rich costs 50 ms
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True, auto_refresh=False) as progress:
        task, step, shown = progress.add_task(""), "", 0.0

        def show(what: str, done: int, of: int) -> None:
            nonlocal step, shown
            progress.update(task, description=what, completed=done, total=of)
            if what != step or time.monotonic() - shown > _REFRESH:
                progress.refresh()
                step, shown = what, time.monotonic()

        yield show


_REFRESH = 0.1  # seconds between two pictures of one step
