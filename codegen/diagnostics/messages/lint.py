"""What is wrong with the OpenAPI document, by the page that caused it."""

from __future__ import annotations

from codegen.diagnostics.messages.entry import ERROR, Code

LINT: dict[str, Code] = {
    "lint-path": Code(ERROR, "{where}: {problem}", "correct the path in corrections.toml, if the page misspells it"),
    "lint-parameter": Code(
        ERROR,
        "{where}: {problem}",
        "correct the call's parameters in corrections.toml, if the page is wrong about them",
    ),
    "lint-operation": Code(ERROR, "{where}: {problem}", "name the call in api.toml, under operations"),
    "lint-words": Code(ERROR, "{where}: {problem}", "give the missing words in corrections.toml"),
    "lint-answer": Code(ERROR, "{where}: {problem}", "tell under statuses in api.toml what every call may answer"),
    "lint-reference": Code(ERROR, "{where}: {problem}", "this is a bug of the document's maker: please report it"),
    "lint-unused": Code(
        ERROR,
        "{where}: {problem}",
        "add the pages that describe its calls, or correct in corrections.toml what a call takes and returns",
    ),
    "lint-info": Code(ERROR, "{where}: {problem}", "give it in api.toml, under contact or license"),
    "lint-security": Code(ERROR, "{where}: {problem}", "tell under auth in api.toml how callers show who they are"),
    "lint-schema": Code(ERROR, "{where}: {problem}", "correct the record in corrections.toml"),
    "lint-example": Code(
        ERROR,
        "{where}: {problem}",
        "correct the field or the example in corrections.toml, whichever the page is wrong about",
    ),
    "lint-server": Code(ERROR, "{where}: {problem}", "give the vendor's server in api.toml"),
}
