"""Why the stand-in server cannot start."""

from __future__ import annotations

from codegen.diagnostics.messages.entry import ERROR, Code

MOCK_SERVER: dict[str, Code] = {
    "emulator-db-unusable": Code(
        ERROR, "{file} cannot keep the records: {problem}", "give --db another file, or remove this one"
    ),
    "emulator-credential-unknown": Code(
        ERROR, "{name} is no credential of this API", "{guess}its credentials are: {known}"
    ),
    "emulator-cannot-listen": Code(
        ERROR,
        "cannot listen on {host} port {port}: {problem}",
        "choose another --port (0 takes any free one) or --host",
    ),
    "emulator-option": Code(ERROR, "{option} {given} cannot be read", "write {expected}"),
}
