"""The table of docs/openapi.md: from what the last whole run found, which results.json keeps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import msgspec

from tests.acceptance.generators.documents import APIS, FILES, ROOT
from tests.acceptance.generators.generator import Generator
from tests.acceptance.generators.proving import Outcome
from tests.acceptance.generators.registry import GENERATORS

RESULTS = Path(__file__).with_name("results.json")
PAGE = ROOT / "docs" / "openapi.md"
_START, _END = "<!-- from the run: start -->", "<!-- from the run: end -->"
_HEAD = ("Tool", "Version", "Language", "OpenAPI", "Generated", "Checked by", "Ran against the stand-in")


def read_results() -> list[Outcome]:
    """Return what the last run wrote down."""
    return msgspec.json.decode(RESULTS.read_bytes(), type=list[Outcome])


def write_results(outcomes: Iterable[Outcome]) -> None:
    """Keep ``outcomes``, in the place of older ones of the same tool, flavour and API."""
    kept = {_key(result): result for result in [*(read_results() if RESULTS.exists() else []), *outcomes]}
    names = [generator.name for generator in GENERATORS]
    wanted = sorted(
        (outcome for outcome in kept.values() if outcome.tool in names),
        key=lambda outcome: (names.index(outcome.tool), _key(outcome)),
    )
    RESULTS.write_bytes(msgspec.json.format(msgspec.json.encode(wanted), indent=2) + b"\n")


def write_page() -> None:
    """Put the table into docs/openapi.md."""
    PAGE.write_text(page_with(PAGE.read_text("utf-8"), read_results()), "utf-8")


def page_with(page: str, outcomes: Sequence[Outcome]) -> str:
    """``page`` with the table of ``outcomes`` between its two marks."""
    before, _, rest = page.partition(_START)
    _, _, after = rest.partition(_END)
    return f"{before}{_START}\n\n{table(outcomes)}\n{_END}{after}"


def table(outcomes: Sequence[Outcome]) -> str:
    """Return a row for each tool and flavour, and below it what the tools cannot do."""
    lines = [_row(_HEAD), _row("---" for _ in _HEAD)]
    for generator in GENERATORS:
        for flavour in FILES:
            other_outcomes = [
                outcome for outcome in outcomes if (outcome.tool, outcome.flavour) == (generator.name, flavour)
            ]
            lines += [_row(_cells(generator, flavour, other_outcomes))] if other_outcomes else []
    return "\n".join([*lines, "", "What a tool could not do, and why:", "", *_limits(outcomes)]) + "\n"


def _cells(generator: Generator, flavour: str, outcomes: Sequence[Outcome]) -> Iterator[str]:
    yield from (f"{generator.name} {generator.options}".strip(), generator.version, generator.language, flavour)
    yield _verdict([outcome.api for outcome in outcomes if outcome.generated])
    yield f"{generator.checked_by}: {_verdict([outcome.api for outcome in outcomes if outcome.checked])}"
    yield _verdict([outcome.api for outcome in outcomes if outcome.ran]) if generator.program else "not run"


def _verdict(apis: Sequence[str]) -> str:
    if len(apis) == len(APIS):
        return "all"
    return ", ".join(apis) or "none"


def _limits(outcomes: Sequence[Outcome]) -> Iterator[str]:
    """Yield a line for each limit, with the flavours and APIs it was met at."""
    met: dict[tuple[str, str, str], list[str]] = {}
    for outcome in outcomes:
        for what, reason in outcome.cannot.items():
            met.setdefault((outcome.tool, what, reason), []).append(f"{outcome.api} {outcome.flavour}")
        if outcome.failure:
            met.setdefault((outcome.tool, _undone(outcome), _first_line(outcome.failure)), []).append(
                f"{outcome.api} {outcome.flavour}"
            )
    for (tool, what, reason), where in met.items():
        yield f"- **{tool}** cannot {what}: {reason} ({', '.join(where)})."


def _undone(outcome: Outcome) -> str:
    if not outcome.generated:
        return "generate"
    return "run" if outcome.checked else "be compiled"


def _first_line(text: str) -> str:
    return text.splitlines()[0]


def _row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _key(outcome: Outcome) -> tuple[str, str, str]:
    return outcome.tool, outcome.flavour, outcome.api
