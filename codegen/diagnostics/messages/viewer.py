"""Why the code of other people that is served with the reference could not be fetched."""

from __future__ import annotations

from codegen.diagnostics.messages.entry import ERROR, Code

VIEWER: dict[str, Code] = {
    "vendored-not-fetched": Code(
        ERROR,
        "{package} could not be fetched: {problem}",
        "install Node.js, whose npm fetches it; or give the archive itself with --viewer",
    ),
    "vendored-changed": Code(
        ERROR,
        "{file} is not the archive of {package} that is pinned: its hash is another",
        "give the archive as npm pack makes it; what was fetched was not kept",
    ),
}
