"""openapi-typescript with openapi-fetch: types from the document, and a small client that takes them."""

from __future__ import annotations

from tests.acceptance.generators.generator import Generator, Task, command
from tests.acceptance.generators.tools import node_tool
from tests.acceptance.generators.typescript import TSC_STRICT, at_modules, compile_program, run_program


def _generate(task: Task) -> None:
    at_modules(task)
    # Without the option a parameter with a default becomes one that must be given.
    words = (task.document, "-o", task.client / "schema.ts", "--default-non-nullable=false")
    command(node_tool("openapi-typescript"), *words, cwd=task.folder)


OPENAPI_FETCH = Generator(
    name="openapi-typescript",
    version="7.13.0",
    language="TypeScript",
    checked_by=TSC_STRICT,
    generate=_generate,
    check=lambda task: compile_program(task, "openapi_fetch"),
    program=run_program,
    options="with openapi-fetch 0.17.0, `--default-non-nullable=false`",
)
