"""Why a new API cannot be started from a site or a folder."""

from __future__ import annotations

from codegen.diagnostics.messages.entry import ERROR, Code

INIT: dict[str, Code] = {
    "start-name": Code(
        ERROR,
        "a new API cannot be called {name}: {problem}",
        "choose another name; for an API that is there already, use codegen build",
    ),
    "start-source": Code(
        ERROR,
        "{source} cannot be read: {problem}",
        "give the address where the documentation starts, or a folder of saved pages",
    ),
    "start-no-pages": Code(ERROR, "{source} holds no page", "save the pages there; their names end in {endings}"),
}
