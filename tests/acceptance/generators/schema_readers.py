"""TypeScript generators that make validators or types of schemas, each compiled strictly and not run."""

from __future__ import annotations

from tests.acceptance.generators.generator import Generator, Task, command
from tests.acceptance.generators.tools import node_tool
from tests.acceptance.generators.typescript import TSC_STRICT, at_modules, check_only


def _zod(task: Task) -> None:
    at_modules(task)
    command(node_tool("openapi-zod-client"), task.document, "-o", "client.ts", cwd=task.folder)


def _oazapfts(task: Task) -> None:
    at_modules(task)
    command(node_tool("oazapfts"), task.document, "client.ts", cwd=task.folder)


def _typed_openapi(task: Task) -> None:
    at_modules(task)
    command(node_tool("typed-openapi"), task.document, "-o", "client.ts", cwd=task.folder)


def _check(task: Task) -> None:
    check_only(task, "client.ts")


ZOD = Generator(
    name="openapi-zod-client",
    version="1.18.3",
    language="TypeScript",
    checked_by=TSC_STRICT,
    generate=_zod,
    check=_check,
)
OAZAPFTS = Generator(
    name="oazapfts",
    version="7.5.0",
    language="TypeScript",
    checked_by=TSC_STRICT,
    generate=_oazapfts,
    check=_check,
)
TYPED_OPENAPI = Generator(
    name="typed-openapi",
    version="2.2.7",
    language="TypeScript",
    checked_by=TSC_STRICT,
    generate=_typed_openapi,
    check=_check,
)
