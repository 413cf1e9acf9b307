"""What is wrong with the files that people write, whichever stage reads them."""

from __future__ import annotations

from codegen.diagnostics.messages.entry import ERROR, Code

FILES: dict[str, Code] = {
    "file-missing": Code(ERROR, "there is no file {file}", "create it, or take it out of the list that names it"),
    "file-not-utf8": Code(ERROR, "{file} is not UTF-8 (first wrong byte at offset {offset})", "save the file as UTF-8"),
    "toml-broken": Code(ERROR, "not TOML: {problem}", "mend this line; strings need quotes, tables a closing bracket"),
    "settings-wrong": Code(ERROR, "{key}: {problem}", "expected is {expected}; docs/api-toml.md describes every key"),
}
