"""openapi-python-client: typed Python on httpx and attrs, checked by mypy --strict."""

from __future__ import annotations

import shutil

from tests.acceptance.generators.generator import PROGRAMS, Generator, Stand, Task, command
from tests.acceptance.generators.tools import python_tool


def _generate(task: Task) -> None:
    settings = task.folder / "config.yml"
    settings.write_text("post_hooks: []\n", "utf-8")  # else it wants a formatter on PATH
    command(
        python_tool("openapi-python-client"), "generate", "--path", task.document, "--meta", "none",
        "--fail-on-warning", "--config", settings, "--output-path", task.client, cwd=task.folder,
    )  # fmt: skip


def _check(task: Task) -> None:
    shutil.copy(PROGRAMS / "openapi_python_client" / f"{task.api}.py", task.folder / "program.py")
    command(
        python_tool("mypy"), "--strict", "--cache-dir", task.folder / ".mypy", "client", "program.py", cwd=task.folder
    )


def _run(task: Task, stand: Stand) -> str:
    return command(python_tool("python"), "program.py", cwd=task.folder, environment=stand.environment)


OPENAPI_PYTHON_CLIENT = Generator(
    name="openapi-python-client",
    version="0.29.1",
    language="Python",
    checked_by="mypy --strict",
    generate=_generate,
    check=_check,
    program=_run,
    options="`--meta none --fail-on-warning`",
)
