"""The whole run: `python -m tests.acceptance.generators [TOOL ...]` writes results.json and the table."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

from tests.acceptance.generators.documents import APIS, documents
from tests.acceptance.generators.generator import Generator, Stand
from tests.acceptance.generators.proving import Outcome, prove, task_in
from tests.acceptance.generators.registry import GENERATORS
from tests.acceptance.generators.stand_in import serving
from tests.acceptance.generators.table import write_page, write_results


def main(names: list[str]) -> int:
    """Prove all documents with the generators that are named, or with all. 1 when one of them failed."""
    chosen = [generator for generator in GENERATORS if not names or generator.name in names]
    failed = False
    with tempfile.TemporaryDirectory() as top, ExitStack() as stack:
        stands = {api: stack.enter_context(serving(api)) for api in APIS}
        texts = {api: documents(api) for api in APIS}
        for generator in chosen:
            outcomes = list(_proven(generator, texts, stands, Path(top)))
            failed = failed or any(outcome.failure for outcome in outcomes)
            write_results(outcomes)
            write_page()
    return int(failed)


def _proven(
    generator: Generator, texts: dict[str, dict[str, str]], stands: dict[str, Stand], top: Path
) -> Iterator[Outcome]:
    """Yield what came of every document, printed as it is known."""
    for api in APIS:
        for flavour, text in texts[api].items():
            outcome = prove(generator, flavour, task_in(top / "task", api, text), stands[api])
            print(_line(outcome), flush=True)
            yield outcome


def _line(outcome: Outcome) -> str:
    done = [word for word in ("generated", "checked", "ran") if getattr(outcome, word)]
    return " ".join([outcome.tool, outcome.flavour, outcome.api + ":", ", ".join(done), *outcome.steps]) + (
        f"\n{outcome.failure}" if outcome.failure else ""
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
