"""Generators whose output is loaded or compiled, and not run: names and versions that a language refuses show here."""

from __future__ import annotations

from tests.acceptance.generators.generator import Generator, Task, command
from tests.acceptance.generators.openapi_generator import VERSION, generating
from tests.acceptance.generators.tools import node_tool, system_tool
from tests.acceptance.generators.typescript import TSC_STRICT, at_modules, check_only

# Loads every file, and every class that is loaded when it is first named.
_LOAD_RUBY = """
require 'openapi_client'
models = OpenapiClient.constants.map { |name| OpenapiClient.const_get(name) }
abort('no models') unless models.any? { |one| one.respond_to?(:openapi_types) }
abort(OpenapiClient::ApiError.to_s) unless OpenapiClient::ApiError < StandardError
"""


def _check_ruby(task: Task) -> None:
    command(system_tool("ruby"), "-W0", "-Iclient/lib", "-e", _LOAD_RUBY, cwd=task.folder)


def _check_rust(task: Task) -> None:
    """Cargo reads the manifest with its version, and rustfmt parses every module that the library names."""
    manifest = task.client / "Cargo.toml"
    words = ("--offline", "--no-deps", "--format-version", "1", "--manifest-path", manifest)
    command(system_tool("cargo"), "metadata", *words, cwd=task.folder)
    command(system_tool("rustfmt"), "--edition", "2021", task.client / "src" / "lib.rs", cwd=task.folder)


def _check_typescript_fetch(task: Task) -> None:
    at_modules(task)
    check_only(task, "client/index.ts")


def _typescript_codegen(task: Task) -> None:
    at_modules(task)
    words = ("--input", task.document, "--output", task.client, "--client", "fetch")
    command(node_tool("openapi"), *words, cwd=task.folder)


RUBY = Generator(
    name="openapi-generator ruby",
    package="openapi-generator-cli",
    version=VERSION,
    language="Ruby",
    checked_by="ruby, loaded",
    generate=generating("ruby"),
    check=_check_ruby,
)
RUST = Generator(
    name="openapi-generator rust",
    package="openapi-generator-cli",
    version=VERSION,
    language="Rust",
    checked_by="cargo metadata, rustfmt",
    generate=generating("rust"),
    check=_check_rust,
)
TYPESCRIPT_FETCH = Generator(
    name="openapi-generator typescript-fetch",
    package="openapi-generator-cli",
    version=VERSION,
    language="TypeScript",
    checked_by=TSC_STRICT,
    generate=generating("typescript-fetch"),
    check=_check_typescript_fetch,
)
TYPESCRIPT_CODEGEN = Generator(
    name="openapi-typescript-codegen",
    version="0.31.0",
    language="TypeScript",
    checked_by=TSC_STRICT,
    generate=_typescript_codegen,
    check=lambda task: check_only(task, "client/index.ts"),
    options="`--client fetch`",
)
