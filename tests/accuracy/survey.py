"""Count what ``codegen init`` makes of documentation that nobody scored."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.accuracy.command import Build, init
from tests.accuracy.listing import finding_kinds, unknown_blocks
from tests.accuracy.measure import Measurer
from tests.accuracy.samples import Sample

HEAD = f"{'name':34} {'exit':>4} {'ops':>5} {'inputs':>6} {'answers':>7} {'fields':>6} {'unknown':>7} {'s':>5}"


def survey(measurer: Measurer, sample: Sample) -> list[str]:
    """Run ``codegen init`` on ``sample`` and return what to print."""
    with measurer.workspace(sample.name) as workspace:
        build = init(workspace, sample.api, sample.pages)
    return list(_lines(sample.name, build, measurer))


def _lines(name: str, build: Build, measurer: Measurer) -> Iterator[str]:
    document = measurer.scorer.open(build.document or {})
    operations: list[dict[str, Any]] = list(document.operations().values())
    inputs = sum(len(document.inputs(operation)) for operation in operations)
    answers = [len(document.answers(operation)) for operation in operations]
    counts = f"{len(operations):5} {inputs:6} {sum(map(bool, answers)):7} {sum(answers):6} {unknown_blocks(build):7}"
    yield f"{name:34} {build.exit_code!s:>4} {counts} {build.seconds:5.1f}"
    yield from (f"    {count:5} {code}" for code, count in finding_kinds(build).items())
    if not build.answer and build.error:
        yield f"    {build.error.strip()[-300:]}"
