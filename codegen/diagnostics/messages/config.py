"""What is asked for and is not in the workspace, and what is wrong with the files that people write."""

from __future__ import annotations

from codegen.diagnostics.messages.entry import ERROR, WARNING, Code

CONFIG: dict[str, Code] = {
    "workspace-missing": Code(
        ERROR,
        "there is no folder specs/ in {where} or above it",
        "go to a workspace, or name it with --root: it is the folder that holds specs/",
    ),
    "api-unknown": Code(ERROR, "there is no API {name}", "{guess}known here: {known}"),
    "api-name": Code(
        ERROR,
        "an API cannot be called {name}: {problem}",
        "rename the folder: the generated package gets the same name",
    ),
    "dialect-unknown": Code(
        ERROR,
        "dialect: there is no dialect {name}",
        "{guess}known are: {known}",
    ),
    "pattern-without-page": Code(
        WARNING,
        "dialects: the pattern `{pattern}` fits no page",
        "write it as the path of pages below pages/, with * for any characters, such as `guides/*.md`",
    ),
    "target-unknown": Code(
        ERROR,
        "targets: there is no target {name}",
        "{guess}known are: {known}",
    ),
    "spec-missing": Code(
        ERROR,
        "{file} is missing or cannot be read",
        "run `codegen build` first; it writes the file",
    ),
    "name-unknown": Code(
        ERROR,
        "the spec of {api} has nothing called {name}",
        "{guess}name a field, model, operation or parameter, or give a pointer such as #/models/NAME/fields/NAME",
    ),
    "pages-none": Code(
        ERROR,
        "no page is listed, and there is no field information: nothing to compile",
        "add a [[page]] table for each captured page",
    ),
}

# Files that people write, whichever stage reads them.
FILES: dict[str, Code] = {
    "file-missing": Code(ERROR, "there is no file {file}", "create it, or take it out of the list that names it"),
    "file-not-utf8": Code(ERROR, "{file} is not UTF-8 (first wrong byte at offset {offset})", "save the file as UTF-8"),
    "toml-broken": Code(ERROR, "not TOML: {problem}", "mend this line; strings need quotes, tables a closing bracket"),
    "settings-wrong": Code(ERROR, "{key}: {problem}", "expected is {expected}; docs/api-toml.md describes every key"),
}
