"""Generators whose output is compiled or parsed, and not run: models, TypeScript, C#, Kotlin, Swift and Dart."""

from __future__ import annotations

from tests.acceptance.generators.generator import Generator, Step, Task, command
from tests.acceptance.generators.openapi_generator import VERSION, generating
from tests.acceptance.generators.tools import node_tool, python_tool
from tests.acceptance.generators.typescript import TSC_STRICT, at_modules, check_only


def _datamodel(task: Task) -> None:
    command(
        python_tool("datamodel-codegen"), "--input", task.document, "--input-file-type", "openapi",
        "--output", task.folder / "models.py", "--output-model-type", "pydantic_v2.BaseModel",
        "--target-python-version", "3.11", "--formatters", "builtin", "--use-annotated",
        "--deserialize-default-values", "decimal", cwd=task.folder,
    )  # fmt: skip


def _check_datamodel(task: Task) -> None:
    command(python_tool("mypy"), "--strict", "--no-incremental", "models.py", cwd=task.folder)
    command(python_tool("python"), "-c", "import models", cwd=task.folder)


def _orval(task: Task) -> None:
    at_modules(task)
    words = ("--input", task.document, "--output", task.client / "api.ts", "--client", "fetch")
    command(node_tool("orval"), *words, cwd=task.folder)


def _swagger_typescript_api(task: Task) -> None:
    at_modules(task)
    words = ("generate", "--path", task.document, "--output", task.client, "--name", "api.ts")
    command(node_tool("swagger-typescript-api"), *words, cwd=task.folder)


_PARSED = """
import importlib, pathlib, re, sys
from tree_sitter import Language, Parser
parser = Parser(Language(importlib.import_module(sys.argv[1]).language()))
found = [one for pattern in sys.argv[2:] for one in pathlib.Path("client").rglob(pattern)]
files = [one for one in found if "test" not in one.parts]
# A variable may be called required in C#; the grammar takes the word for a modifier.
texts = {str(one): re.sub(rb"\\brequired = ", b"_required = ", one.read_bytes()) for one in files}
wrong = [name for name, text in texts.items() if parser.parse(text).root_node.has_error]
sys.exit("no parse: " + ", ".join(wrong[:5]) if wrong or not files else None)
"""


def _parsing(grammar: str, *patterns: str) -> Step:
    """Return the step that parses every file that fits a pattern: there is no compiler of the language here."""

    def check(task: Task) -> None:
        command(python_tool("python"), "-c", _PARSED, grammar, *patterns, cwd=task.folder)

    return check


DATAMODEL = Generator(
    name="datamodel-code-generator",
    version="0.86.0",
    language="Python models",
    checked_by="mypy --strict, import",
    generate=_datamodel,
    check=_check_datamodel,
    options="`--use-annotated --deserialize-default-values decimal`",
)
ORVAL = Generator(
    name="orval",
    version="7.13.2",
    language="TypeScript",
    checked_by=TSC_STRICT,
    generate=_orval,
    check=lambda task: check_only(task, "client/api.ts"),
    options="`--client fetch`",
)
SWAGGER_TYPESCRIPT_API = Generator(
    name="swagger-typescript-api",
    version="13.13.0",
    language="TypeScript",
    checked_by=TSC_STRICT,
    generate=_swagger_typescript_api,
    check=lambda task: check_only(task, "client/api.ts"),
)
CSHARP = Generator(
    name="openapi-generator csharp",
    package="openapi-generator-cli",
    version=VERSION,
    language="C#",
    checked_by="parser (tree-sitter)",
    generate=generating("csharp"),
    check=_parsing("tree_sitter_c_sharp", "*.cs"),
)
KOTLIN = Generator(
    name="openapi-generator kotlin",
    package="openapi-generator-cli",
    version=VERSION,
    language="Kotlin",
    checked_by="parser (tree-sitter)",
    generate=generating("kotlin"),
    check=_parsing("tree_sitter_kotlin", "*.kt"),
)
SWIFT = Generator(
    name="openapi-generator swift6",
    package="openapi-generator-cli",
    version=VERSION,
    language="Swift",
    checked_by="parser (tree-sitter)",
    generate=generating("swift6"),
    # Without the tool's own Infrastructure, which is alike for all documents and newer than the grammar.
    check=_parsing("tree_sitter_swift", "APIs/*.swift", "Models/*.swift"),
)
DART = Generator(
    name="openapi-generator dart",
    package="openapi-generator-cli",
    version=VERSION,
    language="Dart",
    checked_by="parser (tree-sitter)",
    generate=generating("dart"),
    check=_parsing("tree_sitter_dart", "*.dart"),
)
