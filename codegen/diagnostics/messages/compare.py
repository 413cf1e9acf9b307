"""What two specs are compared from, and why it cannot be read."""

from __future__ import annotations

from codegen.diagnostics.messages.entry import ERROR, Code

COMPARE: dict[str, Code] = {
    "since-unknown": Code(
        ERROR,
        "`{given}` is not a file, a folder or a git revision",
        "give a spec.json, a folder of captures like those in specs/, or a revision such as `HEAD~1` or a tag",
    ),
    "revision-without-spec": Code(
        ERROR,
        "revision `{revision}` does not contain `{file}`",
        "choose a revision in which this API was already built",
    ),
    "spec-unreadable": Code(
        ERROR,
        "`{file}` is not a readable spec: {problem}",
        "give a spec.json written by this version of codegen, or a folder of captures",
    ),
    "spec-version": Code(
        ERROR,
        "`{file}` has spec version {version}; this codegen reads version {known}",
        "{advice}",
    ),
    "history-unreadable": Code(
        ERROR,
        "cannot read the release history: {problem}",
        "restore the file from version control; without it the changelog is lost",
    ),
}
