"""What the TypeScript generators share: the strict compiler, and Node to run what it compiled."""

from __future__ import annotations

import shutil

from tests.acceptance.generators.generator import PROGRAMS, Stand, Task, command
from tests.acceptance.generators.tools import node_modules, node_tool, system_tool

TSC_STRICT = "tsc --strict (5.9.3)"
_STRICT = ("--strict", "--target", "es2022", "--lib", "es2022,dom,dom.iterable", "--types", "node")


def at_modules(task: Task) -> None:
    """Let what is generated find the pinned npm packages, as in a project that has installed them."""
    (task.folder / "node_modules").symlink_to(node_modules())


def compile_program(task: Task, programs: str) -> None:
    """Compile the program of the API and all that it imports, checked strictly and written as JavaScript to js/."""
    shutil.copy(PROGRAMS / programs / f"{task.api}.ts", task.folder / "program.ts")
    modules = ("--module", "commonjs", "--moduleResolution", "node10", "--esModuleInterop", "--skipLibCheck", "false")
    command(node_tool("tsc"), *_STRICT, *modules, "--outDir", "js", "program.ts", cwd=task.folder)


def check_only(task: Task, *files: str) -> None:
    """``files`` checked strictly; nothing is written."""
    modules = ("--module", "esnext", "--moduleResolution", "bundler", "--noEmit", "--skipLibCheck")
    command(node_tool("tsc"), *_STRICT, *modules, *files, cwd=task.folder)


def run_program(task: Task, stand: Stand) -> str:
    """Return what the compiled program prints."""
    return command(system_tool("node"), "js/program.js", cwd=task.folder, environment=stand.environment)
