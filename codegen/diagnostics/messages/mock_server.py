"""Why the stand-in server cannot start."""

from __future__ import annotations

from codegen.diagnostics.messages.entry import ERROR, Code

MOCK_SERVER: dict[str, Code] = {
    "emulator-db-unusable": Code(
        ERROR, "cannot store records in `{file}`: {problem}", "give `--db` another file, or remove this one"
    ),
    "emulator-credential-unknown": Code(
        ERROR, "unknown credential `{name}`", "{guess}credentials of this API: {known}"
    ),
    "emulator-cannot-listen": Code(
        ERROR,
        "cannot listen on `{host}` port {port}: {problem}",
        "choose another `--port` (0 takes any free one) or `--host`",
    ),
    "emulator-option": Code(ERROR, "invalid value of `{option}`: `{given}`", "write {expected}"),
}
