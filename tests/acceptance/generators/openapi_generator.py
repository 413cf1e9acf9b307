"""openapi-generator: one jar, many languages. Here Python, Go, Java and PHP, each compiled and run."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from tests.acceptance.generators.generator import PROGRAMS, Failed, Generator, Stand, Step, Task, command
from tests.acceptance.generators.tools import TOOLS, python_file, python_tool, system_tool
from tests.system_tools import MULTIPART_JAR

VERSION = "7.26.0"
_CODE_ONLY = "apiTests=false,modelTests=false,apiDocs=false,modelDocs=false"
_JAVA = "openApiNullable=false,useJakartaEe=false,containerDefaultToNull=true"
_STUBS = Path(__file__).with_name("stubs")


def jar() -> Path:
    """Return the tool itself. It brings the libraries that its Java clients need."""
    return python_file("openapi_generator_cli/openapi-generator.jar")


def generating(language: str, *words: str) -> Step:
    """Return the step that writes a client in ``language``."""

    def generate(task: Task) -> None:
        call = ("-jar", jar(), "generate", "-g", language, "-i", task.document, "-o", task.client)
        command(system_tool("java"), *call, "--global-property", _CODE_ONLY, *words, cwd=task.folder)

    return generate


def _program(task: Task, programs: str, suffix: str, name: str) -> Path:
    """Return the program of the API, copied beside the client as ``name``."""
    return Path(shutil.copy(PROGRAMS / programs / f"{task.api}{suffix}", task.folder / name))


def _check_python(task: Task) -> Mapping[str, str]:
    """All but one error of mypy count: the tool's own type of a server asks every variable for a list of values."""
    _program(task, "openapi_generator_python", ".py", "program.py")
    try:
        command(python_tool("mypy"), "--no-incremental", "client/client", "program.py", cwd=task.folder)
    except Failed as failed:
        errors = [line for line in str(failed).splitlines() if ": error: " in line]
        if len(errors) == 1 and 'Missing key "enum_values"' in errors[0]:
            return {"type servers": "mypy finds one error where a server's variable has no list of values"}
        raise
    return {}


def _run_python(task: Task, stand: Stand) -> str:
    environment = {**stand.environment, "PYTHONPATH": str(task.client)}
    return command(python_tool("python"), "program.py", cwd=task.folder, environment=environment)


def _check_go(task: Task) -> None:
    for name in ("go.mod", "go.sum"):  # the client is a package of the program's module here
        (task.client / name).unlink(missing_ok=True)
    shutil.rmtree(task.client / "test", ignore_errors=True)
    (task.folder / "go.mod").write_text("module proof\n\ngo 1.23\n", "utf-8")
    _program(task, "go", ".go", "main.go")
    cache = TOOLS / "go-cache"
    alone = {"GOCACHE": str(cache), "GOPROXY": "off", "GOTOOLCHAIN": "local", "GOFLAGS": "-mod=mod", "HOME": str(cache)}
    command(python_tool("go"), "build", "-o", "program", ".", cwd=task.folder, environment={**os.environ, **alone})


def _run_go(task: Task, stand: Stand) -> str:
    return command(task.folder / "program", cwd=task.folder, environment=stand.environment)


def _check_java(task: Task) -> None:
    _program(task, "java", ".java", "Program.java")
    sources = [*(task.client / "src" / "main").rglob("*.java"), *_STUBS.rglob("*.java"), task.folder / "Program.java"]
    listed = task.folder / "sources.txt"
    listed.write_text("\n".join(map(str, sources)), "utf-8")
    command(system_tool("javac"), "-nowarn", "-d", "classes", "-cp", _libraries(), f"@{listed}", cwd=task.folder)


def _libraries() -> str:
    """Return the class path of a Java client: what the tool brings, and what forms are sent with."""
    return os.pathsep.join(map(str, (jar(), MULTIPART_JAR)))


def _run_java(task: Task, stand: Stand) -> str:
    words = ("-cp", f"{_libraries()}{os.pathsep}classes", "Program")
    return command(system_tool("java"), *words, cwd=task.folder, environment=stand.environment)


def _check_php(task: Task) -> None:
    """Each file by itself, as PHP reads it."""
    _program(task, "php", ".php", "program.php")
    for path in sorted((task.client / "lib").rglob("*.php")):
        command(system_tool("php"), "-l", path, cwd=task.folder)


def _run_php(task: Task, stand: Stand) -> str:
    return command(system_tool("php"), "program.php", cwd=task.folder, environment=stand.environment)


PYTHON = Generator(
    name="openapi-generator python",
    package="openapi-generator-cli",
    version=VERSION,
    language="Python",
    checked_by="mypy",
    generate=generating("python", "--additional-properties=packageName=client"),
    check=_check_python,
    program=_run_python,
)
GO = Generator(
    name="openapi-generator go",
    package="openapi-generator-cli",
    version=VERSION,
    language="Go",
    checked_by="go build (1.27.3)",
    generate=generating("go", "--additional-properties=enumClassPrefix=true,packageName=client"),
    check=_check_go,
    program=_run_go,
    options="`enumClassPrefix=true`",
)
JAVA = Generator(
    name="openapi-generator java",
    package="openapi-generator-cli",
    version=VERSION,
    language="Java",
    checked_by="javac",
    generate=generating("java", "--library", "native", f"--additional-properties={_JAVA}"),
    check=_check_java,
    program=_run_java,
    options=f"`--library native`, `{_JAVA}`",
)
PHP = Generator(
    name="openapi-generator php",
    package="openapi-generator-cli",
    version=VERSION,
    language="PHP",
    checked_by="php -l",
    generate=generating("php"),
    check=_check_php,
    program=_run_php,
)
