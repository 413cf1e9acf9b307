"""Why a command cannot start: the stand-in server, or a new API from a site or a folder."""

from __future__ import annotations

from codegen.diagnostics.messages.entry import ERROR, NOTE, WARNING, Code

RUN: dict[str, Code] = {
    "run-too-long": Code(
        ERROR,
        "stopped after {seconds} seconds",
        "check that the right pages were captured; divide an API of so many pages into several folders of specs/",
    ),
}

MOCK_SERVER: dict[str, Code] = {
    "mock-server-db-unusable": Code(
        ERROR, "cannot store records in `{file}`: {problem}", "give `--db` another file, or remove this one"
    ),
    "mock-server-credential-unknown": Code(
        ERROR, "unknown credential `{name}`", "{guess}credentials of this API: {known}"
    ),
    "mock-server-cannot-listen": Code(
        ERROR,
        "cannot listen on `{host}` port {port}: {problem}",
        "choose another `--port` (0 takes any free one) or `--host`",
    ),
    "mock-server-fixtures": Code(
        ERROR,
        "cannot load the records in `{file}`: {problem}",
        "write an object with a list of records for each resource, as a running server answers `state`",
    ),
    "mock-server-option": Code(ERROR, "invalid value of `{option}`: `{given}`", "write {expected}"),
}

INIT: dict[str, Code] = {
    "start-name": Code(
        ERROR,
        "cannot create the API `{name}`: {problem}",
        "choose another name; to build an existing API, run `codegen build`",
    ),
    "start-source": Code(
        ERROR,
        "cannot read `{source}`: {problem}",
        "give the URL where the documentation starts, or a folder of saved pages",
    ),
    "start-left-out": Code(
        NOTE,
        "files left out: {count}, such as `{first}`: {reason}",
        "nothing to do; if it is a page, copy it to another folder, or choose other patterns",
    ),
    "start-pattern-unused": Code(
        WARNING,
        "no page fits the pattern `{pattern}`",
        "give a pattern of paths below the folder, such as `docs/api/*.md`",
        many="{count} patterns fit no page",
    ),
    "start-needs-javascript": Code(
        WARNING,
        "`{page}` shows nothing without JavaScript; pages like it: {count}",
        "save the pages from a browser, as HTML or MHTML, when it shows them; or use an edition in Markdown",
    ),
    "start-no-pages": Code(
        ERROR, "`{source}` contains no pages", "save the pages there, with names that end in {endings}"
    ),
}
