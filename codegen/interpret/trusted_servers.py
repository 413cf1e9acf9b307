"""Trusted servers: credentials go only to the hosts that api.toml names. A page cannot lead them to another.

Where api.toml names no server, all servers come from pages, and `init` has shown them to a person.
"""

from __future__ import annotations

from fnmatch import fnmatchcase

from codegen.diagnostics.location import Excerpt, Location
from codegen.interpret.context import Context
from codegen.spec.pointers import Pointer
from codegen.wording.printed_addresses import parts_of


def withhold_credentials(context: Context, at: Pointer, server: str, place: Location, source: Excerpt) -> None:
    """Let the call at ``at`` need no authentication where its page gives it a server that api.toml does not name."""
    if not context.settings.servers or not context.file.data.get("auth") or _is_trusted(context, server):
        return
    context.say((*at, "auth"), [], "other-server", source)
    context.find("credentials-withheld", place, [source], server=server)


def _is_trusted(context: Context, server: str) -> bool:
    """Whether ``server`` is at a host of api.toml, below one, or at one that it allows tokens to go to."""
    own = parts_of(server)
    known = [parts_of(one.url) for one in context.settings.servers]
    hosts = [pattern for auth in context.file.data["auth"] for pattern in auth.get("hosts", [])]
    if own.scheme != "https" and not any(one.scheme == own.scheme for one in known):
        return False
    name = own.netloc.lower()
    return any(_is_at(name, one.netloc.lower()) for one in known) or any(fnmatchcase(name, one) for one in hosts)


def _is_at(name: str, known: str) -> bool:
    return bool(known) and (name == known or ("@" not in name and name.endswith(f".{known}")))
