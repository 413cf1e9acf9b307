"""@hey-api/openapi-ts: a TypeScript client on fetch, compiled by tsc --strict."""

from __future__ import annotations

from tests.acceptance.generators.generator import Generator, Task, command
from tests.acceptance.generators.tools import node_tool
from tests.acceptance.generators.typescript import TSC_STRICT, at_modules, compile_program, run_program


def _generate(task: Task) -> None:
    at_modules(task)
    command(
        node_tool("openapi-ts"), "-i", task.document, "-o", task.client, "-c", "@hey-api/client-fetch", cwd=task.folder
    )  # fmt: skip


HEY_API = Generator(
    name="@hey-api/openapi-ts",
    version="0.95.0",
    language="TypeScript",
    checked_by=TSC_STRICT,
    generate=_generate,
    check=lambda task: compile_program(task, "hey_api"),
    program=run_program,
    options="`-c @hey-api/client-fetch`",
)
