"""What is wrong with the OpenAPI document, by the page that caused it."""

from __future__ import annotations

from codegen.diagnostics.messages.entry import ERROR, Code

LINT: dict[str, Code] = {
    "lint-path": Code(ERROR, "`{where}`: {problem}", "correct the path in corrections.toml if the page misspells it"),
    "lint-parameter": Code(
        ERROR,
        "`{where}`: {problem}",
        "correct the parameters of the call in corrections.toml if the page is wrong",
    ),
    "lint-operation": Code(ERROR, "`{where}`: {problem}", "name the call under [operations] in api.toml"),
    "lint-words": Code(ERROR, "`{where}`: {problem}", "add the description in corrections.toml"),
    "lint-answer": Code(
        ERROR, "`{where}`: {problem}", "add under [statuses] in api.toml the statuses that every call may return"
    ),
    "lint-reference": Code(
        ERROR, "`{where}`: {problem}", "run `codegen build`; if this remains, report it as a bug of codegen"
    ),
    "lint-unused": Code(
        ERROR,
        "`{where}`: {problem}",
        "capture the pages of its calls, or correct what a call takes and returns in corrections.toml",
    ),
    "lint-info": Code(ERROR, "`{where}`: {problem}", "add a [contact] or [license] table in api.toml"),
    "lint-security": Code(ERROR, "`{where}`: {problem}", "describe the authentication under [[auth]] in api.toml"),
    "lint-schema": Code(ERROR, "`{where}`: {problem}", "correct the record in corrections.toml"),
    "lint-example": Code(
        ERROR,
        "`{where}`: {problem}",
        "correct the field or the example in corrections.toml",
    ),
    "lint-server": Code(ERROR, "`{where}`: {problem}", "add the vendor's server under [[servers]] in api.toml"),
}
