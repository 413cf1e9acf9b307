"""What two specs are compared from, and why it cannot be read."""

from __future__ import annotations

from codegen.diagnostics.messages.entry import ERROR, Code

COMPARE: dict[str, Code] = {
    "since-unknown": Code(
        ERROR,
        "{given} is no file, no folder, and no revision that git knows here",
        "give a spec.json, a folder of captures like those in specs/, or a revision such as HEAD~1 or a tag",
    ),
    "revision-without-spec": Code(
        ERROR,
        "{revision} holds no {file}",
        "choose a revision in which this API had been built",
    ),
    "spec-unreadable": Code(
        ERROR,
        "{file} is no spec that can be read: {problem}",
        "give a spec.json as a build of this version of codegen writes it, or a folder of captures",
    ),
    "spec-version": Code(
        ERROR,
        "{file} is a spec of version {version}, and this codegen reads version {known}",
        "{advice}",
    ),
    "history-unreadable": Code(
        ERROR,
        "the history of releases cannot be read: {problem}",
        "take the file as it was from your version control; without it the changelog is lost",
    ),
}
