"""What is asked for and is not in the workspace, and what is wrong with the files that people write."""

from __future__ import annotations

from codegen.diagnostics.messages.entry import ERROR, WARNING, Code

CONFIG: dict[str, Code] = {
    "workspace-missing": Code(
        ERROR,
        "no folder specs/ in `{where}` or above it",
        "change to a workspace (the folder that contains specs/), or name it with `--root`",
    ),
    "root-without-specs": Code(
        ERROR,
        "`--root {where}` has no folder specs/",
        "name a workspace (the folder that contains specs/), or create one with `codegen init`",
    ),
    "api-unknown": Code(ERROR, "unknown API `{name}`", "{guess}known APIs: {known}"),
    "api-name": Code(
        ERROR,
        "invalid API name `{name}`: {problem}",
        "rename the folder in specs/; the generated packages take their name from it",
    ),
    "dialect-unknown": Code(
        ERROR,
        "unknown dialect `{name}`",
        "{guess}known dialects: {known}",
    ),
    "pattern-without-page": Code(
        WARNING,
        "the pattern `{pattern}` fits no page",
        "write it as the path of pages below pages/, with * for any characters, such as `guides/*.md`",
    ),
    "reading-unknown": Code(
        ERROR,
        "reading.{table}: `{meaning}`, the meaning of `{words}`, is unknown",
        "{guess}known are: {known}",
    ),
    "reading-skip-unclear": Code(
        ERROR,
        "reading.skip: what to leave out must be one of heading, table and page",
        'write a table for each: `heading = "Changelog"`, `table = "Name | Price"` or `page = "guides/*.md"`',
    ),
    "target-unknown": Code(
        ERROR,
        "unknown target `{name}`",
        "{guess}known targets: {known}",
    ),
    "spec-missing": Code(
        ERROR,
        "`{file}` is missing or unreadable",
        "run `codegen build` to write it",
    ),
    "name-unknown": Code(
        ERROR,
        "the spec of `{api}` does not contain `{name}`",
        "{guess}give a field, model, operation or parameter, or a pointer such as `#/models/NAME/fields/NAME`",
    ),
    "pages-none": Code(
        ERROR,
        "pages.toml lists no page, and there is no field information",
        "add a [[page]] table to pages.toml for each captured page",
    ),
}

# Files that people write, whichever stage reads them.
FILES: dict[str, Code] = {
    "file-missing": Code(ERROR, "`{file}` does not exist", "create the file, or remove it from the list that names it"),
    "file-not-utf8": Code(ERROR, "`{file}` is not UTF-8: invalid byte at offset {offset}", "save the file as UTF-8"),
    "toml-broken": Code(
        ERROR,
        "invalid TOML: {problem}",
        "correct this line: text needs quotes, and a table header needs its closing bracket",
    ),
    "key-unknown": Code(ERROR, 'unknown key "{key}"{guess}', "allowed here: {known}", many="{count} unknown keys"),
    "key-missing": Code(
        ERROR, 'missing key "{key}"', "add the key; its value is {expected}", many="{count} missing keys"
    ),
    "value-wrong": Code(
        ERROR,
        '"{key}" must be {expected}, not {found}',
        "correct the value in this line of {file}",
        many="{count} wrong values",
    ),
}
